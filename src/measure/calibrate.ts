import { type Bank, type BankSpec, type ItemSpec, prepareBank } from './bank.js';
import { estimate, type Evidence, type Response } from './estimate.js';
import { authoredShape } from './response.js';
import { sum } from './sums.js';

/** Not part of what a reader's browser loads: `import … from 'skills-quiz/measure'` does not have it. */
export interface CalibrationOptions {
  /**
   * `author` holds each item near what its author said, log a ± 0.3 and b ± 0.5, so a hundred logs already help and none hurt;
   * `none` is plain maximum likelihood, which needs many hundreds of answers an item.
   */
  readonly prior?: 'author' | 'none';
  /** `free`: each item its own discrimination; `common`: one for all (1PL). Default `free`. */
  readonly slopes?: 'free' | 'common';
  /** Steps of EM at most, default 500; it ends when no parameter moves by more than 1e−6. */
  readonly steps?: number;
}

export interface CalibratedItem {
  readonly id: string;
  readonly a: number;
  readonly b: number;
  /** Standard errors; infinite for an item without answers and without prior. */
  readonly seA: number;
  readonly seB: number;
  /** Answers. */
  readonly n: number;
}

export interface Calibration {
  readonly items: readonly CalibratedItem[];
  /** Natural log of the probability of all the answers under these parameters. */
  readonly logLikelihood: number;
}

interface Parameters {
  readonly logA: number;
  readonly b: number;
}

/** A log that several readers share. */
interface Pattern {
  readonly responses: readonly Response[];
  readonly readers: number;
}

/**
 * Item parameters from readers' logs, whatever items each was asked: marginal maximum likelihood, or a posteriori, by EM.
 * The chance rates and the correlation of the bank are taken as given. Throws a MeasureError like `prepareBank` and `estimate`.
 * @source Bock & Aitkin 1981; Mislevy 1986 for the priors. Checked against mirt 1.47 on LSAT6 and LSAT7: a, b and log-likelihood to 1e-4
 */
export function calibrate(spec: BankSpec, logs: readonly Evidence[], { prior = 'author', slopes = 'free', steps = 500 }: CalibrationOptions = {}): Calibration {
  const patterns = gather(logs);
  const authored = spec.items.map((item) => authoredShape(item.level, item.chance));
  const centre = authored.map(([logA, b]): Parameters => ({ logA, b }));
  const firm = authored.map(([, , sdLogA, sdB]) => (prior === 'author' ? [1 / sdLogA ** 2, 1 / sdB ** 2] : [0, 0]) as [number, number]);
  let parameters: readonly Parameters[] = centre;
  for (let step = 0; step < steps; step++) {
    const bank = bankOf(spec, parameters);
    const counts = expect(bank, patterns);
    const moved = parameters.map((item, i) => improve(bank, i, item, centre[i]!, firm[i]!, counts[i]!, slopes === 'free'));
    const next = slopes === 'free' ? moved : withCommonSlope(bank, moved, counts);
    const change = Math.max(...next.map(({ logA, b }, i) => Math.max(Math.abs(logA - parameters[i]!.logA), Math.abs(b - parameters[i]!.b))));
    parameters = next;
    if (change < 1e-6) break;
  }
  const bank = bankOf(spec, parameters);
  const errors = standardErrors(bank, parameters, patterns, firm);
  return {
    items: parameters.map(({ logA, b }, i) => ({ id: spec.items[i]!.id, a: Math.exp(logA), b, ...errors[i]! })),
    logLikelihood: sum(patterns.length, (n) => patterns[n]!.readers * estimate(bank, patterns[n]!).logEvidence),
  };
}

/**
 * The correlation of skills that makes the logs likeliest, 0 to 0.9, with the items as the bank has them. Do this first.
 * @source golden-section search, Kiefer 1953
 */
export function poolCorrelation(spec: BankSpec, logs: readonly Evidence[]): number {
  const patterns = gather(logs);
  const fit = (correlation: number) => {
    const bank = prepareBank({ ...spec, correlation });
    return sum(patterns.length, (n) => patterns[n]!.readers * estimate(bank, patterns[n]!).logEvidence);
  };
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = 0, high = 0.9;
  let left = high - golden * (high - low), right = low + golden * (high - low);
  let atLeft = fit(left), atRight = fit(right);
  while (high - low > 0.005) {
    if (atLeft > atRight) {
      [high, right, atRight] = [right, left, atLeft];
      atLeft = fit(left = high - golden * (high - low));
    } else {
      [low, left, atLeft] = [left, right, atRight];
      atRight = fit(right = low + golden * (high - low));
    }
  }
  return (low + high) / 2;
}

/** Equal logs together: short forms have few patterns, and each is then measured once. */
function gather(logs: readonly Evidence[]): readonly Pattern[] {
  const patterns = new Map<string, { responses: readonly Response[]; readers: number }>();
  for (const { responses } of logs) {
    const key = responses.map(({ id, correct, unsure }) => `${id}${correct ? '+' : unsure ? '?' : '-'}`).sort().join(' ');
    const known = patterns.get(key);
    if (known) known.readers++;
    else patterns.set(key, { responses, readers: 1 });
  }
  return [...patterns.values()];
}

const bankOf = (spec: BankSpec, parameters: readonly Parameters[]): Bank =>
  prepareBank({ ...spec, items: spec.items.map((item, i): ItemSpec => ({ ...item, stats: { a: Math.exp(parameters[i]!.logA), b: parameters[i]!.b } })) });

/** Per item and ability, how many readers are expected to be there and have answered, and how many of them rightly. */
interface Counts {
  readonly all: Float64Array;
  readonly right: Float64Array;
}

function expect(bank: Bank, patterns: readonly Pattern[]): readonly Counts[] {
  const counts = bank.items.map(() => ({ all: new Float64Array(bank.theta.length), right: new Float64Array(bank.theta.length) }));
  for (const { responses, readers } of patterns) {
    const { marginals } = estimate(bank, { responses });
    for (const { id, correct } of responses) {
      const i = bank.itemIndex.get(id)!;
      const marginal = marginals[bank.skillOf[i]!]!;
      for (let t = 0; t < marginal.length; t++) {
        counts[i]!.all[t]! += readers * marginal[t]!;
        if (correct) counts[i]!.right[t]! += readers * marginal[t]!;
      }
    }
  }
  return counts;
}

/** Slope of the log-likelihood in (log a, b) and its expected curvature, summed over the ability grid. */
function slopeAndCurvature(bank: Bank, i: number, { logA, b }: Parameters, { all, right }: Counts) {
  const { theta } = bank;
  const { chance } = bank.items[i]!;
  const a = Math.exp(logA);
  let [inA, inB, aa, ab, bb] = [0, 0, 0, 0, 0];
  for (let t = 0; t < theta.length; t++) {
    const knows = Math.min(Math.max(1 / (1 + Math.exp(a * (b - theta[t]!))), 1e-12), 1 - 1e-12);
    const p = chance + (1 - chance) * knows;
    const steep = (1 - chance) * knows * (1 - knows) * a;
    const byA = steep * (theta[t]! - b), byB = -steep;
    const spread = p * (1 - p);
    const surprise = (right[t]! - all[t]! * p) / spread;
    inA += surprise * byA;
    inB += surprise * byB;
    aa += (all[t]! * byA * byA) / spread;
    ab += (all[t]! * byA * byB) / spread;
    bb += (all[t]! * byB * byB) / spread;
  }
  return { inA, inB, aa, ab, bb };
}

/** One step of Fisher scoring, no longer than half a logit. In (log a, b), not (a, −ab), which diverged for b at ±2. */
function improve(bank: Bank, i: number, item: Parameters, centre: Parameters, [firmA, firmB]: readonly [number, number], counts: Counts, free: boolean): Parameters {
  const { inA, inB, aa, ab, bb } = slopeAndCurvature(bank, i, item, counts);
  const upA = inA - firmA * (item.logA - centre.logA), upB = inB - firmB * (item.b - centre.b);
  const limit = (step: number) => Math.min(Math.max(step, -0.5), 0.5) || 0;
  if (!free) return { logA: item.logA, b: item.b + limit(upB / (bb + firmB)) };
  const [A, B] = [aa + firmA, bb + firmB];
  const determinant = A * B - ab * ab;
  return { logA: item.logA + limit((B * upA - ab * upB) / determinant), b: item.b + limit((A * upB - ab * upA) / determinant) };
}

function withCommonSlope(bank: Bank, items: readonly Parameters[], counts: readonly Counts[]): readonly Parameters[] {
  const parts = items.map((item, i) => slopeAndCurvature(bank, i, item, counts[i]!));
  const step = sum(parts.length, (i) => parts[i]!.inA) / sum(parts.length, (i) => parts[i]!.aa);
  const logA = items[0]!.logA + Math.min(Math.max(step, -0.5), 0.5);
  return items.map(({ b }) => ({ logA, b }));
}

/** From the spread of the readers' own slopes, which unlike the curvature above counts that abilities are not known exactly. */
function standardErrors(bank: Bank, parameters: readonly Parameters[], patterns: readonly Pattern[], firm: readonly (readonly [number, number])[]) {
  const sums = parameters.map((_, i) => ({ aa: firm[i]![0], ab: 0, bb: firm[i]![1], n: 0 }));
  for (const { responses, readers } of patterns) {
    const { marginals } = estimate(bank, { responses });
    for (const { id, correct } of responses) {
      const i = bank.itemIndex.get(id)!;
      const all = marginals[bank.skillOf[i]!]!;
      const { inA, inB } = slopeAndCurvature(bank, i, parameters[i]!, { all, right: correct ? all : new Float64Array(all.length) });
      const total = sums[i]!;
      total.aa += readers * inA * inA;
      total.ab += readers * inA * inB;
      total.bb += readers * inB * inB;
      total.n += readers;
    }
  }
  return sums.map(({ aa, ab, bb, n }, i) => {
    const determinant = aa * bb - ab * ab;
    return { seA: determinant > 0 ? Math.exp(parameters[i]!.logA) * Math.sqrt(bb / determinant) : Infinity, seB: determinant > 0 ? Math.sqrt(aa / determinant) : Infinity, n };
  });
}
