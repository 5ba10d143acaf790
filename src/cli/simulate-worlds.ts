import { type BankSpec, type ItemSpec, random } from '../measure/index.js';

/** A way in which readers and items may truly be. The measuring core never knows which. */
export interface World {
  readonly name: string;
  readonly about: string;
  /** True correlation of skills j and k (j < k); `u` is a number from 0 to 1 drawn for the pair. Default .5 to .6. */
  readonly correlation?: (j: number, k: number, u: number) => number;
  /** SD of an item's true difficulty round the authored one, logits; default 0.5. */
  readonly difficultySd?: number;
  /** SD of the log of an item's true discrimination round the authored one; default 0.3. */
  readonly slopeSd?: number;
  /** Added to every true difficulty: authors who think all items harder or easier than they are. */
  readonly difficultyShift?: number;
  /** Multiplies the chance rate: readers who rule out options guess better; those who say "I don't know" guess less. */
  readonly guessing?: number;
  /** Share of questions answered without reading them: right at the chance rate. */
  readonly careless?: number;
  /** Of the times a reader does not know, the share in which they say so; drawn for each reader, `u` from 0 to 1. */
  readonly admits?: (u: number) => number;
  /** From this question on (counted from 1) each answer is as careless as this share says: the hurried end. */
  readonly hurried?: { readonly from: number; readonly share: number };
}

export const worlds: readonly World[] = [
  { name: 'as assumed', about: 'correlations .5 to .6; authored difficulty off by SD 0.5, discrimination by 0.3' },
  { name: 'correlations .3', about: 'skills hang together less than assumed', correlation: () => 0.3 },
  { name: 'correlations .7', about: 'skills hang together more than assumed', correlation: () => 0.7 },
  { name: 'blocks .75/.35', about: 'two families of skills: .75 inside, .35 between', correlation: (j, k) => (j % 2 === k % 2 ? 0.75 : 0.35) },
  { name: 'wrong levels', about: 'authored difficulty off by SD 1, twice what is assumed', difficultySd: 1 },
  { name: 'all too easy', about: 'every item half a level easier than its authors think', difficultyShift: -0.5 },
  { name: 'guess more', about: 'chance rate 1.5 times as high: readers rule out an option', guessing: 1.5 },
  { name: 'guess less', about: 'half the chance rate: readers say they do not know', guessing: 0.5 },
  { name: 'some admit', about: 'readers say "I don\'t know" never, always or in between', admits: (u) => u },
  { name: 'careless', about: 'one answer in ten is given without reading', careless: 0.1 },
  { name: 'hurried end', about: 'from question 13 a third of the answers are given without reading', hurried: { from: 13, share: 1 / 3 } },
];

/** Items as they truly are, by place in the bank. */
export interface Truth {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
}

/** Standard normal numbers from a seeded source. @source Box & Muller 1958 */
export function normals(next: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** True parameters of a bank whose items are as `assumed` says, up to the world's errors. Calibrated items are off by their standard errors. */
export function drawItems(assumed: readonly AssumedItem[], world: World, seed: number): Truth {
  const normal = normals(random(seed));
  const draw = assumed.map(({ a, b, c, sdLogA, sdB }) => ({
    a: a * Math.exp((sdLogA ?? world.slopeSd ?? 0.3) * normal()),
    b: b + (sdB ?? world.difficultySd ?? 0.5) * normal() + (world.difficultyShift ?? 0),
    c: Math.min(c * (world.guessing ?? 1), 0.9),
  }));
  return { a: Float64Array.from(draw, ({ a }) => a), b: Float64Array.from(draw, ({ b }) => b), c: Float64Array.from(draw, ({ c }) => c) };
}

export interface AssumedItem {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** Known standard errors of a calibrated item; the world's where undefined. */
  readonly sdLogA?: number | undefined;
  readonly sdB?: number | undefined;
}

/** True abilities of `count` readers: normal, SD 1, with the world's correlations. */
export function drawReaders(skills: number, count: number, world: World, seed: number): readonly Float64Array[] {
  const next = random(seed);
  const normal = normals(next);
  const correlation = world.correlation ?? ((_j: number, _k: number, u: number) => 0.5 + 0.1 * u);
  const matrix = Array.from({ length: skills }, () => new Float64Array(skills).fill(1));
  for (let j = 0; j < skills; j++) for (let k = j + 1; k < skills; k++) matrix[j]![k] = matrix[k]![j] = correlation(j, k, next());
  const root = cholesky(matrix);
  return Array.from({ length: count }, () => {
    const z = Array.from({ length: skills }, normal);
    return Float64Array.from(root, (row) => row.reduce((total, value, j) => total + value * (z[j] ?? 0), 0));
  });
}

function cholesky(matrix: readonly Float64Array[]): readonly Float64Array[] {
  const root = matrix.map((row) => new Float64Array(row.length));
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      let rest = row[j]!;
      for (let k = 0; k < j; k++) rest -= root[i]![k]! * root[j]![k]!;
      root[i]![j] = i === j ? Math.sqrt(rest) : rest / root[j]![j]!;
    }
  });
  return root;
}

/**
 * How a reader of this ability answers item `item` as question number `position` (from 1). The luck belongs to reader and item,
 * not to the moment, so every way of choosing meets the same readers on the same days.
 */
export function answer(truth: Truth, world: World, item: number, ability: number, position: number, reader: number): { correct: boolean; unsure: boolean } {
  const next = random(Math.imul(reader, 0x9e3779b1) ^ Math.imul(item + 1, 0x85ebca6b));
  const c = truth.c[item]!;
  const careless = world.hurried && position >= world.hurried.from ? world.hurried.share : world.careless ?? 0;
  const reads = next() >= careless;
  const knows = reads && next() < 1 / (1 + Math.exp(truth.a[item]! * (truth.b[item]! - ability)));
  const guessesRight = next() < c;
  const admits = world.admits?.(random(reader)()) ?? 0;
  const unsure = reads && !knows && next() < admits;
  return { correct: knows || (!unsure && guessesRight), unsure };
}

/** The bank that the published figures are for: 7 skills, 40 items each with levels 1 to 4 in turn, one in ten topics. */
export function standardBank(chance = 0.25, skills = 7, perSkill = 40): BankSpec {
  const names = Array.from({ length: skills }, (_, k) => `skill-${k + 1}`);
  const items = names.flatMap((skill) => Array.from({ length: perSkill }, (_, i): ItemSpec =>
    ({ id: `${skill}-${i + 1}`, skill, topic: `topic-${Math.floor(i / 4) % 10 + 1}`, level: (i % 4) + 1, chance })));
  return { skills: names.map((id) => ({ id })), items };
}
