import { sureness } from './abilities.js';
import { count, draws } from './draws.js';
import type { Posterior } from './estimate.js';
import { checkRoles, type Demand, demands, expectation, fitProduct, fitsOf, meetsRequirements, type RoleSpec, shortfall } from './role-fit.js';
import { dot, sum } from './sums.js';

export interface Gap {
  readonly skill: string;
  /** Required level, 1 to 4. */
  readonly required: number;
  /** Expected shortfall in levels, 0 or more. */
  readonly shortfall: number;
  /** The skill's share of all that the role's fit loses, 0 to 1; the shares of a role sum to 1. */
  readonly share: number;
}

export interface RoleFit {
  readonly role: string;
  /** Expected fit, 0 to 1. */
  readonly fit: number;
  /** Holds the fit with 80 %. */
  readonly interval: readonly [low: number, high: number];
  /** That every requirement that matters (importance ≥ 10) is met, 0 to 1. */
  readonly probability: number;
  /** That of these roles this one fits best, 0 to 1; ties are shared out. */
  readonly best: number;
  /** Skills by what they cost, the largest first; skills that ask for nothing are left out. */
  readonly gaps: readonly Gap[];
}

export interface RoleRanking {
  /** By expected fit, the best first. */
  readonly roles: readonly RoleFit[];
  /** The smallest set of roles that holds the best one with 80 %, the most probable first. This is the verdict. */
  readonly set: readonly string[];
}

/** How well each role fits the reader, and which roles may be the best. Without roles the ranking is empty. Throws a MeasureError on bad roles. */
export function rankRoles(posterior: Posterior, roles: readonly RoleSpec[]): RoleRanking {
  checkRoles(posterior.bank, roles);
  const asked = roles.map((role) => demands(posterior.bank, role));
  const readers = draws(posterior);
  const fits = asked.map((role) => fitsOf(role, readers));
  const best = winners(fits);
  const ranked = roles.map(({ id }, r) => ({
    role: id,
    fit: expectation(posterior, fitProduct(posterior.bank, asked[r]!)),
    interval: middle(fits[r]!),
    probability: meetsRequirements(posterior, asked[r]!),
    best: best[r]!,
    gaps: gaps(posterior, asked[r]!),
  })).sort((x, y) => y.fit - x.fit);
  return { roles: ranked, set: credibleSet(ranked) };
}

/** How often each list has the largest value; a tie counts in equal parts. */
function winners(fits: readonly Float64Array[]): number[] {
  const wins = fits.map(() => 0);
  for (let i = 0; i < count; i++) {
    let top = -1, tied = 0;
    for (const fit of fits) {
      if (fit[i]! > top) [top, tied] = [fit[i]!, 0];
      if (fit[i] === top) tied++;
    }
    for (let r = 0; r < fits.length; r++) if (fits[r]![i] === top) wins[r]! += 1 / (tied * count);
  }
  return wins;
}

/** The middle 80 % of equally likely values. */
export function middle(values: Float64Array): [number, number] {
  const sorted = values.slice().sort();
  const at = (p: number) => sorted[Math.round(p * sorted.length - 0.5)]!;
  return [at((1 - sureness) / 2), at((1 + sureness) / 2)];
}

function credibleSet(ranked: readonly RoleFit[]): string[] {
  let held = 0;
  const set: string[] = [];
  for (const { role, best } of [...ranked].sort((x, y) => y.best - x.best)) {
    if (held >= sureness - 1e-9) break;
    held += best;
    set.push(role);
  }
  return set;
}

function gaps({ bank, marginals }: Posterior, role: readonly Demand[]): Gap[] {
  const lost = role.flatMap(({ skill, required, importance }) => {
    const short = dot(marginals[skill]!, bank.theta.map((ability) => shortfall(ability, required)));
    return required > 0 ? [{ skill: bank.skills[skill]!.id, required, shortfall: short, share: importance * short }] : [];
  });
  const total = sum(lost.length, (n) => lost[n]!.share) || 1;
  return lost.map((gap) => ({ ...gap, share: gap.share / total })).sort((x, y) => y.share - x.share);
}
