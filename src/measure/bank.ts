import { inspect } from './measure-error.js';
import { type Prior, prior, type Ratings } from './prior.js';
import { authoredShape, type CurveShape, knowing } from './response.js';

export interface SkillSpec {
  readonly id: string;
  /** Correlation of the skill with the common factor, 0 to 0.99; default √correlation. */
  readonly loading?: number;
}

export interface ItemSpec {
  readonly id: string;
  readonly skill: string;
  readonly topic?: string | undefined;
  /** How it is answered, such as `single` or `numeric`: a format is asked at most about twice as often as its share of the bank. */
  readonly format?: string | undefined;
  /** 1 to 4; an item without a level could be any of them. */
  readonly level?: number | undefined;
  /** c, how often a blind guess is right: 0 ≤ c < 1. See `chanceRate`. */
  readonly chance: number;
  /** Calibrated discrimination a > 0, difficulty b in logits, and their standard errors; they overrule the level. */
  readonly stats?: { readonly a: number; readonly b: number; readonly seA?: number | undefined; readonly seB?: number | undefined } | undefined;
}

export interface BankSpec {
  readonly skills: readonly SkillSpec[];
  readonly items: readonly ItemSpec[];
  /** Between any two skills, 0 to 0.98; default 0.5. */
  readonly correlation?: number;
  /** How far the ability grid reaches either way, logits, a multiple of 0.2: default 5, which is 51 abilities by 25 scenarios. 6 is for checks to 1e−5. */
  readonly reach?: number;
}

/** Items that measure the same skill by the same curve with the same chance rate: their worth is computed once. */
export interface Group {
  readonly skill: number;
  /** Index of an item that stands for all. */
  readonly item: number;
}

/** A prepared, immutable bank. Numbers stand for skills and items, by their place in the lists. */
export interface Bank {
  readonly skills: readonly SkillSpec[];
  readonly items: readonly ItemSpec[];
  readonly loadings: readonly number[];
  /** The ability grid, in logits, −reach to reach, 0.2 apart. */
  readonly theta: Float64Array;
  /** What is believed before the first answer, given the self-ratings; the last ones asked for are remembered. */
  readonly prior: (ratings: Ratings) => Prior;
  readonly skillIndex: ReadonlyMap<string, number>;
  readonly itemIndex: ReadonlyMap<string, number>;
  readonly skillOf: readonly number[];
  /** Number of the item's topic; each topic belongs to one skill. */
  readonly topicOf: readonly number[];
  readonly formatOf: readonly number[];
  /** Share of the bank that each format has, 0 to 1. */
  readonly formatShares: readonly number[];
  readonly groupOf: readonly number[];
  readonly groups: readonly Group[];
  /** Probability of knowing the answer on the ability grid, computed when first asked for. */
  readonly curve: (item: number) => Float64Array;
}

/** Beyond this many items, those whose parameters are equal to a fifth of a logit are valued together when choosing: they differ by less than `nearlyBest` allows. */
const largeBank = 500;

/** The bank made ready for estimating and choosing. Throws a MeasureError that names every bad skill, item and field. */
export function prepareBank({ skills, items, correlation = 0.5, reach = 5 }: BankSpec): Bank {
  check(skills, items, correlation);
  const theta = Float64Array.from({ length: 10 * reach + 1 }, (_, t) => t / 5 - reach);
  const loadings = skills.map(({ loading = Math.sqrt(correlation) }) => loading);
  const skillIndex = placeOf(skills);
  const skillOf = items.map((item) => skillIndex.get(item.skill)!);
  const curves: Float64Array[] = [];
  const groups: Group[] = [];
  const shapeNumber = numbering();
  const shapes: CurveShape[] = [];
  // Ten thousand items have few shapes, unless they are calibrated.
  const shapeOf = items.map((item) => {
    const { stats, level, chance } = item;
    const number = shapeNumber(stats ? `${stats.a},${stats.b},${stats.seA},${stats.seB}` : `${level} ${chance}`);
    shapes[number] ??= shape(item);
    return number;
  });
  const group = numbering();
  const groupOf = items.map(({ stats, chance }, i) => {
    const number = group(`${skillOf[i]} ${chance} ${stats && items.length > largeBank ? shapes[shapeOf[i]!]!.map((value) => Math.round(value * 5)) : shapeOf[i]}`);
    groups[number] ??= { skill: skillOf[i]!, item: i };
    return number;
  });
  const topic = numbering();
  const format = numbering();
  const formatOf = items.map((item) => format(`${item.format}`));
  const formatShares: number[] = [];
  for (const f of formatOf) formatShares[f] = (formatShares[f] ?? 0) + 1 / items.length;
  return {
    skills, items, loadings, theta, skillIndex, skillOf, groupOf, groups,
    prior: remembering((ratings) => prior(loadings, theta, ratings)),
    itemIndex: placeOf(items),
    formatOf, formatShares,
    topicOf: items.map((item) => topic(`${item.skill} ${item.topic}`)),
    curve: (item) => (curves[shapeOf[item]!] ??= knowing(shapes[shapeOf[item]!]!, theta)),
  };
}

function shape({ stats, level, chance }: ItemSpec): CurveShape {
  if (!stats) return authoredShape(level, chance);
  const { a, b, seA = 0, seB = 0 } = stats;
  return [Math.log(a), b, seA / a, seB];
}

/** A reader's ratings stay while their answers grow, so remembering one is enough. */
function remembering(compute: (ratings: Ratings) => Prior): (ratings: Ratings) => Prior {
  let key: string | undefined, last: Prior;
  return (ratings) => {
    if (key !== ratings.join()) [key, last] = [ratings.join(), compute(ratings)];
    return last;
  };
}

const placeOf = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }, place) => [id, place]));

/** A function that gives each new key the next number, from 0. */
function numbering(): (key: string) => number {
  const seen = new Map<string, number>();
  return (key) => seen.get(key) ?? (seen.set(key, seen.size), seen.size - 1);
}

function check(skills: readonly SkillSpec[], items: readonly ItemSpec[], correlation: number): void {
  inspect(({ want, range, once }) => {
    range('correlation', correlation, 0, 0.98);
    want(skills.length > 0, 'skills', 'none', 'at least one');
    want(items.length > 0, 'items', 'none', 'at least one');
    once('skills', skills.map(({ id }) => id));
    once('items', items.map(({ id }) => id));
    skills.forEach(({ id, loading = 0 }, k) => range(`skills[${k}].loading (${id})`, loading, 0, 0.99));
    const known = new Set(skills.map(({ id }) => id));
    items.forEach(({ id, skill, level, chance, stats }, i) => {
      const field = (name: string) => `items[${i}].${name} (${id})`;
      want(known.has(skill), field('skill'), skill, 'a known skill');
      want(level === undefined || [1, 2, 3, 4].includes(level), field('level'), level, '1, 2, 3 or 4');
      want(chance >= 0 && chance < 1, field('chance'), chance, '0 or more, below 1');
      if (!stats) return;
      const { a, b, seA = 0, seB = 0 } = stats;
      want(a > 0 && a < Infinity, field('stats.a'), a, 'a number above 0');
      range(field('stats.b'), b, -99, 99);
      range(field('stats.seA'), seA, 0, 99);
      range(field('stats.seB'), seB, 0, 99);
    });
  });
}
