import { abilities, type Bank, type BankSpec, estimate, extend, type Posterior, prepareBank, random, rankRoles, type Response, type RoleSpec, selectNext } from '../measure/index.js';
import { authoredShape } from '../measure/response.js';
import { demands, fitsOf } from '../measure/role-fit.js';
import { answer, type AssumedItem, drawItems, drawReaders, type World } from './simulate-worlds.js';

/** How the next question is found: by the core, at random, or in turn through skills and levels (a fixed form). */
export type Choosing = 'core' | 'random' | 'fixed';

export interface SimulationOptions {
  readonly bank: BankSpec;
  readonly roles: readonly RoleSpec[];
  readonly profile?: string | undefined;
  readonly world: World;
  readonly choosing: Choosing;
  /** Numbers of questions at which to look, ascending. */
  readonly lengths: readonly number[];
  /** Drawings of true item parameters, and readers for each. */
  readonly banks: number;
  readonly readers: number;
  readonly seed: number;
}

/** What is known of one reader at one length. */
interface Look {
  /** Squared errors of the skills' means, and of percent correct by the best straight line (filled in later). */
  readonly errors: readonly number[];
  readonly covered: readonly number[];
  readonly exactLevel: readonly number[];
  readonly nearLevel: readonly number[];
  readonly percent: readonly (readonly [percent: number, truth: number])[];
  readonly widths: readonly number[];
  readonly fitErrors: readonly number[];
  readonly fitCovered: readonly number[];
  readonly lost: number;
  readonly agrees: number;
  readonly setHolds: number;
  readonly setSize: number;
  readonly setSays: number;
  readonly topWidth: number;
}

/** A mean over readers with its standard error, which counts each drawing of items as one observation of its own. */
export interface Figure {
  readonly mean: number;
  readonly error: number;
}

export interface LengthResult {
  readonly questions: number;
  /** Root mean squared error of ability, in SD units. */
  readonly rmse: Figure;
  /** The same for percent correct in each skill, put on the scale by the best straight line. */
  readonly percentRmse: Figure;
  /** Share of 80 % intervals that hold the true ability; and the true fit. */
  readonly coverage: Figure;
  readonly fitCoverage: Figure;
  /** Root mean squared error of fit, and fit lost by the first-named role, 0 to 1. */
  readonly fitRmse: Figure;
  readonly lost: Figure;
  /** Share in which the first-named role is the best, the set holds the best; the set's own probability and size. */
  readonly agreement: Figure;
  readonly setHolds: Figure;
  readonly setSays: Figure;
  readonly setSize: Figure;
  /** Width of the 80 % range of the first-named role's fit and, on average, of a skill. */
  readonly topWidth: Figure;
  readonly width: Figure;
  /** Share of skills whose likeliest level is the true one, and is at most one off. */
  readonly exactLevel: Figure;
  readonly nearLevel: Figure;
  /** Share of readers that met the most exposed item. */
  readonly exposure: number;
}

export interface SimulationResult {
  readonly lengths: readonly LengthResult[];
}

/** Draws readers and items from the world, lets each reader take the quiz, and compares what the core says with the truth. */
export function simulate({ bank: spec, roles, profile, world, choosing, lengths, banks, readers, seed }: SimulationOptions): SimulationResult {
  const bank = prepareBank(spec);
  const assumed = spec.items.map(assumedItem);
  const asked = roles.map((role) => demands(bank, role));
  const looks: Look[][][] = lengths.map(() => []);
  const exposed = lengths.map(() => new Float64Array(spec.items.length));
  for (let set = 0; set < banks; set++) {
    const truth = drawItems(assumed, world, seed + 7919 * set);
    const abilitiesOf = drawReaders(bank.skills.length, readers, world, seed + 104729 * (set + 1));
    for (const row of looks) row.push([]);
    abilitiesOf.forEach((ability, r) => {
      const luck = seed + set * 100_003 + r;
      const choose = chooser(choosing, bank, roles, profile, random(luck), lengths.at(-1)!);
      const fits = asked.map((role) => fitsOf(role, Array.from(ability, (value) => [value]))[0]!);
      const responses: Response[] = [];
      let posterior = estimate(bank, { responses });
      lengths.forEach((length, l) => {
        while (responses.length < length) {
          const id = choose(posterior, responses);
          if (id === undefined) break;
          const item = bank.itemIndex.get(id)!;
          const given = answer(truth, world, item, ability[bank.skillOf[item]!]!, responses.length + 1, luck);
          responses.push({ id, ...given });
          // Who has said "I don't know" is measured anew, for it changes what earlier answers mean.
          posterior = given.unsure || posterior.guessing < 1 ? estimate(bank, { responses }) : extend(posterior, item, given.correct ? 1 : 0);
        }
        for (const { id } of responses) exposed[l]![bank.itemIndex.get(id)!]! += 1 / (banks * readers);
        looks[l]![set]!.push(look(posterior, responses, ability, roles, fits));
      });
    });
  }
  return { lengths: lengths.map((questions, l) => ({ questions, exposure: Math.max(...exposed[l]!), ...summarise(looks[l]!) })) };
}

function assumedItem({ stats, level, chance }: BankSpec['items'][number]): AssumedItem {
  if (stats) return { a: stats.a, b: stats.b, c: chance, sdLogA: (stats.seA ?? 0) / stats.a, sdB: stats.seB ?? 0 };
  const [logA, b] = authoredShape(level, chance);
  return { a: Math.exp(logA), b, c: chance };
}

function chooser(choosing: Choosing, bank: Bank, roles: readonly RoleSpec[], profile: string | undefined, next: () => number, length: number): (posterior: Posterior, responses: readonly Response[]) => string | undefined {
  switch (choosing) {
    case 'core': return (posterior, responses) => selectNext(bank, posterior, { responses, roles, profile, length, random: next });
    case 'random': {
      const order = bank.items.map(({ id }) => ({ id, key: next() })).sort((x, y) => x.key - y.key);
      return (_, responses) => order[responses.length]?.id;
    }
    case 'fixed': {
      const form = fixedForm(bank);
      return (_, responses) => form[responses.length];
    }
  }
}

/** The same questions for everyone: skills in turn, and inside a skill levels in turn, the middle ones first. */
export function fixedForm(bank: Bank): readonly string[] {
  const preference = [2, 3, 1, 4];
  const queues = bank.skills.map((_, k) => {
    const own = bank.items.filter((_, i) => bank.skillOf[i] === k);
    const turn = new Map<number, number>();
    return own.map((item) => {
      const rank = preference.indexOf(item.level ?? 2);
      turn.set(rank, (turn.get(rank) ?? 0) + 1);
      return { id: item.id, key: turn.get(rank)! * 4 + rank };
    }).sort((x, y) => x.key - y.key).map(({ id }) => id);
  });
  const longest = Math.max(...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, n) => queues.flatMap((queue) => queue[n] ?? [])).flat();
}

function look(posterior: Posterior, responses: readonly Response[], ability: Float64Array, roles: readonly RoleSpec[], fits: readonly number[]): Look {
  const { bank } = posterior;
  const skills = abilities(posterior);
  const holds = ([low, high]: readonly [number, number], value: number) => (value >= low && value <= high ? 1 : 0);
  const levelOff = skills.map(({ levelProbabilities }, k) => {
    const likeliest = levelProbabilities.indexOf(Math.max(...levelProbabilities));
    return Math.abs(likeliest - Math.min(4, Math.max(0, Math.round(ability[k]! + 2))));
  });
  const ranking = rankRoles(posterior, roles);
  const byId = new Map(roles.map(({ id }, r) => [id, fits[r]!]));
  const best = Math.max(...fits);
  const [top] = ranking.roles;
  return {
    errors: skills.map(({ mean }, k) => (mean - ability[k]!) ** 2),
    covered: skills.map(({ interval }, k) => holds(interval, ability[k]!)),
    widths: skills.map(({ interval: [low, high] }) => high - low),
    exactLevel: levelOff.map((off) => (off === 0 ? 1 : 0)),
    nearLevel: levelOff.map((off) => (off <= 1 ? 1 : 0)),
    percent: percentages(bank, responses).map((percent, k) => [percent, ability[k]!] as const),
    fitErrors: ranking.roles.map(({ role, fit }) => (fit - byId.get(role)!) ** 2),
    fitCovered: ranking.roles.map(({ role, interval }) => holds(interval, byId.get(role)!)),
    lost: top ? best - byId.get(top.role)! : 0,
    agrees: top && byId.get(top.role) === best ? 1 : 0,
    setHolds: ranking.set.some((id) => byId.get(id) === best) ? 1 : 0,
    setSize: ranking.set.length,
    setSays: ranking.roles.filter(({ role }) => ranking.set.includes(role)).reduce((total, role) => total + role.best, 0),
    topWidth: top ? top.interval[1] - top.interval[0] : 0,
  };
}

/** Share of right answers in each skill; a half where nothing was asked. */
function percentages(bank: Bank, responses: readonly Response[]): readonly number[] {
  const right = bank.skills.map(() => 0), all = bank.skills.map(() => 0);
  for (const { id, correct } of responses) {
    const k = bank.skillOf[bank.itemIndex.get(id)!]!;
    all[k]!++;
    if (correct) right[k]!++;
  }
  return right.map((count, k) => (all[k] ? count / all[k]! : 0.5));
}

function summarise(sets: readonly (readonly Look[])[]): Omit<LengthResult, 'questions' | 'exposure'> {
  const perSet = (value: (look: Look) => readonly number[] | number) => figure(sets.map((looks) => average(looks.flatMap(value))));
  const root = ({ mean, error }: Figure): Figure => ({ mean: Math.sqrt(mean), error: error / (2 * Math.sqrt(mean) || 1) });
  return {
    rmse: root(perSet(({ errors }) => errors)),
    percentRmse: figure(sets.map((looks) => lineError(looks.flatMap(({ percent }) => percent)))),
    coverage: perSet(({ covered }) => covered), fitCoverage: perSet(({ fitCovered }) => fitCovered),
    fitRmse: root(perSet(({ fitErrors }) => fitErrors)),
    lost: perSet(({ lost }) => lost), agreement: perSet(({ agrees }) => agrees),
    setHolds: perSet(({ setHolds }) => setHolds), setSays: perSet(({ setSays }) => setSays), setSize: perSet(({ setSize }) => setSize),
    topWidth: perSet(({ topWidth }) => topWidth), width: perSet(({ widths }) => widths),
    exactLevel: perSet(({ exactLevel }) => exactLevel), nearLevel: perSet(({ nearLevel }) => nearLevel),
  };
}

const average = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / (values.length || 1);

/** The mean of equally sized sets; its error from how much the sets differ, which includes both readers and items. */
function figure(means: readonly number[]): Figure {
  const mean = average(means);
  const spread = means.reduce((total, value) => total + (value - mean) ** 2, 0) / Math.max(means.length - 1, 1);
  return { mean, error: Math.sqrt(spread / means.length) };
}

/** Root mean squared error of the best straight line from x to y. */
function lineError(points: readonly (readonly [number, number])[]): number {
  const x = average(points.map(([value]) => value)), y = average(points.map(([, value]) => value));
  const xx = average(points.map(([value]) => (value - x) ** 2)), yy = average(points.map(([, value]) => (value - y) ** 2));
  const xy = average(points.map(([value, truth]) => (value - x) * (truth - y)));
  return Math.sqrt(yy - (xx ? xy ** 2 / xx : 0));
}
