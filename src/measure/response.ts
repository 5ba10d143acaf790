import { centre } from './levels.js';
import { clamp } from './sums.js';

/** The kinds of item that differ in how often a blind guess is right. */
export type ItemKind = 'single' | 'multiple' | 'numeric' | 'order';

/**
 * How often a blind guess earns the mark, 0 to 1.
 * `single`: one of n. `multiple`, all or nothing: one of the 2ⁿ − 1 ways to tick something. `order`: one of n!. `numeric`: never.
 */
export function chanceRate(kind: ItemKind, options: number): number {
  switch (kind) {
    case 'single': return 1 / options;
    case 'multiple': return 1 / (2 ** options - 1);
    case 'numeric': return 0;
    case 'order': {
      let orders = 1;
      for (let n = 2; n <= options; n++) orders *= n;
      return 1 / orders;
    }
  }
}

/** What is known of an item's curve: log discrimination, difficulty b (logits), and the SD of each. */
export type CurveShape = readonly [logA: number, b: number, sdLogA: number, sdB: number];

/** Gauss-Hermite rule for a standard normal, 7 points, each [node, weight]. @source Abramowitz & Stegun 1964, table 25.10, rescaled */
const hermite = [[0, 16 / 35], [1.154405394739968, 0.2401231786050127], [2.366759410734541, 0.03075712396758651], [3.750439717725742, 0.0005482688559722178]]
  .flatMap(([node = 0, weight = 0]) => (node ? [[-node, weight], [node, weight]] : [[0, weight]]) as [number, number][]);
/** The rule for what is known exactly. */
const certain: typeof hermite = [[0, 1]];

/**
 * The probability of knowing the answer at each ability of `theta`: σ(a(θ − b)), averaged over what is not known about a and b.
 * The probability of a right answer is then c + (1 − c) times this. Kept inside 1e−12 to 1 − 1e−12, so that no answer is ever impossible.
 * @source Birnbaum 1968 (3PL); item uncertainty integrated out as in Tsutakawa & Johnson 1990
 */
export function knowing([logA, b, sdLogA, sdB]: CurveShape, theta: Float64Array): Float64Array {
  const curve = new Float64Array(theta.length);
  for (const [x, wx] of sdLogA ? hermite : certain) {
    const slope = Math.exp(logA + sdLogA * x);
    for (const [y, wy] of sdB ? hermite : certain) {
      const place = b + sdB * y;
      for (let t = 0; t < curve.length; t++) curve[t]! += (wx * wy) / (1 + Math.exp(slope * (place - theta[t]!)));
    }
  }
  return curve.map((value) => clamp(value, 1e-12, 1 - 1e-12));
}

/**
 * The curve of an item that was not calibrated. Level L means: in the middle of band L a reader is right about 70 % of the time,
 * so b = centre − logit((.7 − c)/(1 − c))/a, that is centre − 0.34 at c = .25. Typical misses: SD(b) = 0.5, SD(log a) = 0.3.
 * Without a level every level from 1 to 4 is as likely, which adds the variance of 1..4, 1.25, to that of b.
 */
export function authoredShape(level: number | undefined, c: number): CurveShape {
  const a = 1.2;
  // Guessing alone beats 70 % when c ≥ .7; from .57 up, ask for knowing 30 % of the time instead.
  const share = Math.max(0.3, (0.7 - c) / (1 - c));
  return [Math.log(a), centre(level ?? 2.5) - Math.log(share / (1 - share)) / a, 0.3, level ? 0.5 : Math.sqrt(0.25 + 1.25)];
}
