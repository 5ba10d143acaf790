import { inspect, within } from './measure-error.js';
import { type Prior, prior } from './prior.js';
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
  readonly chance: number;
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
  readonly prior: Prior;
  readonly skillIndex: ReadonlyMap<string, number>;
  readonly itemIndex: ReadonlyMap<string, number>;
  readonly skillOf: readonly number[];
  /** Number of the item's topic; each topic belongs to one skill. */
  readonly topicOf: readonly number[];
  readonly groupOf: readonly number[];
  readonly groups: readonly Group[];
  /** Probability of knowing the answer on the ability grid, computed when first asked for. */
  readonly curve: (item: number) => Float64Array;
}

/** Beyond this many items, those with nearly equal parameters are valued together when choosing. */
const largeBank = 1000;

/** The bank made ready for estimating and choosing. Throws a MeasureError that names every bad skill, item and field. */
export function prepareBank({ skills, items, correlation = 0.5, reach = 5 }: BankSpec): Bank {
  check(skills, items, correlation);
  const theta = Float64Array.from({ length: 10 * reach + 1 }, (_, t) => t / 5 - reach);
  const loadings = skills.map((skill) => skill.loading ?? Math.sqrt(correlation));
  const skillIndex = new Map(skills.map((skill, k) => [skill.id, k]));
  const skillOf = items.map((item) => skillIndex.get(item.skill)!);
  const shapes = items.map(shape);
  const curves: Float64Array[] = [];
  const groups: Group[] = [];
  const number = numbering();
  const round = (value: number) => (items.length > largeBank ? Math.round(value * 10) / 10 : value);
  const groupOf = items.map((item, i) => {
    const { a, b, sdLogA, sdB } = shapes[i]!;
    const group = number([item.skill, round(Math.log(a)), round(b), round(sdLogA), round(sdB), item.chance].join());
    groups[group] ??= { skill: skillOf[i]!, chance: item.chance, item: i };
    return group;
  });
  const shapeNumber = numbering();
  const shapeOf = shapes.map((values) => shapeNumber(Object.values(values).join()));
  const topic = numbering();
  return {
    skills, items, loadings, theta, skillIndex, skillOf, groupOf, groups,
    prior: prior(loadings, theta, []),
    itemIndex: new Map(items.map((item, i) => [item.id, i])),
    topicOf: items.map((item) => topic(JSON.stringify([item.skill, item.topic]))),
    curve: (item) => (curves[shapeOf[item]!] ??= knowing(shapes[item]!, theta)),
  };
}

function shape({ stats, level, chance }: ItemSpec): CurveShape {
  return stats ? { a: stats.a, b: stats.b, sdLogA: (stats.seA ?? 0) / stats.a, sdB: stats.seB ?? 0 } : authoredShape(level, chance);
}

/** A function that gives each new key the next number, from 0. */
function numbering(): (key: string) => number {
  const seen = new Map<string, number>();
  return (key) => seen.get(key) ?? (seen.set(key, seen.size), seen.size - 1);
}

function check(skills: readonly SkillSpec[], items: readonly ItemSpec[], correlation: number): void {
  const { want, done } = inspect();
  want(within(correlation, 0, 0.98), 'correlation', correlation, '0 to 0.98');
  want(skills.length > 0, 'skills', 'none', 'at least one');
  want(items.length > 0, 'items', 'none', 'at least one');
  const skillIds = new Set<string>();
  skills.forEach(({ id, loading }, k) => {
    want(!skillIds.has(id), `skills[${k}].id`, id, 'an id not used before');
    skillIds.add(id);
    want(loading === undefined || within(loading, 0, 0.99), `skills[${k}].loading (${id})`, loading, '0 to 0.99');
  });
  const itemIds = new Set<string>();
  items.forEach(({ id, skill, level, chance, stats }, i) => {
    const field = (name: string) => `items[${i}].${name} (${id})`;
    want(!itemIds.has(id), `items[${i}].id`, id, 'an id not used before');
    itemIds.add(id);
    want(skillIds.has(skill), field('skill'), skill, 'the id of a skill');
    want(level === undefined || (within(level, 1, 4) && Number.isInteger(level)), field('level'), level, '1, 2, 3 or 4');
    want(within(chance, 0, 1) && chance < 1, field('chance'), chance, '0 or more, below 1');
    if (!stats) return;
    want(within(stats.a, 0, Infinity) && stats.a > 0, field('stats.a'), stats.a, 'a number above 0');
    want(Number.isFinite(stats.b), field('stats.b'), stats.b, 'a number');
    want(stats.seA === undefined || within(stats.seA, 0, Infinity), field('stats.seA'), stats.seA, 'a number, 0 or more');
    want(stats.seB === undefined || within(stats.seB, 0, Infinity), field('stats.seB'), stats.seB, 'a number, 0 or more');
  });
  done();
}
