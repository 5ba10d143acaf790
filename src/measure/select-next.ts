import type { Bank } from './bank.js';
import { candidates, type Offer } from './candidates.js';
import type { Posterior } from './estimate.js';
import { gain, target } from './gains.js';
import { inspect } from './measure-error.js';
import { checkRoles, type Demand, demands, fitProduct, type RoleSpec } from './role-fit.js';
import { dot, sum } from './sums.js';

export interface Ask extends Offer {
  readonly roles: readonly RoleSpec[];
  /** Id of the role to measure against; without it the question is which role fits best. */
  readonly profile?: string | undefined;
  /** Numbers from 0 to 1, for the spread of exposure: see `random`. */
  readonly random: () => number;
}

/** Items this near to the best are as good: picking among them at random costs nothing measurable and spreads exposure. */
const nearlyBest = 0.9;

/**
 * The id of the item whose answer is expected to tell most, or undefined when none is left to ask.
 * What counts is the expected fall of variance of each skill, and of the chosen role's fit or of the differences between roles.
 * Throws a MeasureError when the profile or the skill asked for is unknown.
 * @source expected posterior variance, Owen 1975 and van der Linden 1998; the mix of targets was chosen by simulation (test/bench/measure)
 */
export function selectNext(bank: Bank, posterior: Posterior, ask: Ask): string | undefined {
  const roles = rolesInPlay(bank, ask);
  const mattering = roles.length ? roles.flatMap((role) => role.map(({ skill }) => skill)) : bank.skills.map((_, k) => k);
  const pool = candidates(bank, ask, [...new Set(mattering)]);
  if (!pool.length) return undefined;
  const worth = worths(bank, posterior, ask, roles);
  const scores = pool.map((item) => worth(bank.groupOf[item]!));
  const least = nearlyBest * Math.max(...scores);
  const good = pool.filter((_, n) => scores[n]! >= least);
  return bank.items[good[Math.floor(ask.random() * good.length)]!]!.id;
}

/** The chosen role, or all; none when one skill is asked about. */
function rolesInPlay(bank: Bank, { roles, profile, skill }: Ask): readonly (readonly Demand[])[] {
  const chosen = roles.filter(({ id }) => profile === undefined || id === profile);
  inspect(({ want }) => {
    want(profile === undefined || chosen.length > 0, 'profile', profile, 'the id of a role');
    want(skill === undefined || bank.skillIndex.has(skill), 'skill', skill, 'a known skill');
  });
  checkRoles(bank, chosen);
  return skill === undefined ? chosen.map((role) => demands(bank, role)) : [];
}

/** A function that values a group of equal items, each valued once. */
function worths(bank: Bank, posterior: Posterior, { profile, skill }: Ask, roles: readonly (readonly Demand[])[]): (group: number) => number {
  const only = skill === undefined ? undefined : bank.skillIndex.get(skill);
  const skills = bank.skills.flatMap((_, k) => (only === undefined || only === k ? [target(posterior, [{ skill: k, values: bank.theta }])] : []));
  const fits = roles.map((role) => target(posterior, fitProduct(bank, role)));
  const pairs = profile === undefined ? rivals(fits.map(({ mean }) => mean)) : [];
  const targets = [...skills, ...fits];
  const slopes = new Float64Array(targets.length);
  const onto: Float64Array[][] = [];
  const known: number[] = [];
  return (group) => (known[group] ??= value(group));

  function value(group: number): number {
    const { skill: k, item } = bank.groups[group]!;
    const curve = bank.curve(item);
    const covariances = (onto[k] ??= targets.map((one) => one.covariances(k)));
    for (let n = 0; n < slopes.length; n++) slopes[n] = dot(curve, covariances[n]!);
    let score = 0;
    for (let s = 0; s < skills.length; s++) score += slopes[s]! ** 2 / skills.length;
    if (profile !== undefined && fits.length) score += profileWeight * slopes[skills.length]! ** 2;
    for (const { first, second, weight } of pairs) score += weight * (slopes[skills.length + first]! - slopes[skills.length + second]!) ** 2;
    return gain(posterior, item, score);
  }
}

/** Of the differences between roles (fit, 0 to 1) against the mean of the skills (logits): heavier cost skills 1 % at 32 questions, lighter lost fit. */
const fitWeight = 16;
/** Of the chosen role's fit: 20 questions then narrow its range as 27 to 32 general ones do, and cost the skills 2 %. */
const profileWeight = 60;
/** A role whose expected fit is further than about this from the best one's is hardly in play. */
const inReach = 0.15;

/** The differences that matter: between the role that now fits best and each other, the more the nearer it is. */
function rivals(fits: readonly number[]): readonly Pair[] {
  const first = fits.indexOf(Math.max(...fits));
  const nearness = fits.map((fit, r) => (r === first ? 0 : Math.exp(-(((fits[first]! - fit) / inReach) ** 2) / 2)));
  const total = sum(fits.length, (r) => nearness[r]!) || 1;
  return nearness.map((near, second) => ({ first, second, weight: (fitWeight * near) / total }));
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly weight: number;
}
