import { once } from './once.js';
import { sum } from './sums.js';

/**
 * What is believed before the first answer, as a list of scenarios (points of the common factor) with a weight each;
 * inside a scenario the skills are independent, and each has a row of probabilities over the ability grid.
 */
export interface Prior {
  /** Log weight of each scenario. */
  readonly logWeights: Float64Array;
  /** Per skill: `rows[scenario × abilities + ability]`; each row sums to 1. */
  readonly rows: readonly Float64Array[];
}

/** A place on the scale of abilities for each skill, undefined where none was given. */
export type Ratings = readonly (number | undefined)[];

/**
 * Self-ratings: s = r θ + d + e. r: validity, published .29 to .33. d: one reader's bias, shared by all of that reader's ratings,
 * half of the error variance 1 − r². Errors taken as independent would be believed too much (80 % intervals covering 74 %).
 * @source Freund & Kasten 2012; Zell & Krizan 2014
 */
const validity = 0.3;
const shared = (1 - validity ** 2) / 2;

/** Distance of neighbouring points of the ability grid, logits: about a fourth of the smallest SD that a long quiz reaches. */
export const step = 0.2;

/**
 * The one-factor prior, θₖ = λₖ g + √(1 − λₖ²) eₖ, updated by the self-ratings that were given (`undefined` where not), on the grid.
 * Given g and the bias d the skills stay independent and normal, so this is exact: a second factor appears only where ratings
 * are missing or loadings differ, and then gets nine points of its own.
 * Ratings are on the scale of abilities: rating − 2, population SD 1.
 * @source Gibbons & Hedeker 1992 (dimension reduction)
 */
export function prior(loadings: readonly number[], theta: Float64Array, ratings: Ratings): Prior {
  // Normal posterior of (g, d) given the ratings: 2 × 2 precision matrix [gg gd; gd dd] and right side.
  let gg = 1, gd = 0, dd = 1 / shared, sideG = 0, sideD = 0;
  loadings.forEach((loading, k) => {
    const rating = ratings[k];
    if (rating === undefined) return;
    const noise = validity ** 2 * (1 - loading ** 2) + shared;
    const pull = validity * loading;
    gg += pull ** 2 / noise;
    gd += pull / noise;
    dd += 1 / noise;
    sideG += (pull * rating) / noise;
    sideD += rating / noise;
  });
  const determinant = gg * dd - gd ** 2;
  // Each skill as mean + first x + second y + noise, x and y independent standard normal: (g, d) through its Cholesky root.
  const rootG = Math.sqrt(dd / determinant);
  const skills = loadings.map((loading, k) => {
    const rating = ratings[k];
    const rated = rating === undefined ? 0 : validity / shared;
    const precision = 1 / (1 - loading ** 2) + validity * rated;
    const onG = loading / (1 - loading ** 2) / precision;
    const onD = -rated / precision;
    return {
      precision,
      mean: (onG * (dd * sideG - gd * sideD) + onD * (gg * sideD - gd * sideG)) / determinant - onD * (rating ?? 0),
      first: (onG * dd - onD * gd) / determinant / rootG,
      second: onD / Math.sqrt(dd),
    };
  });
  // Turned so that x points where the skills do; with equal loadings, all rated or none, nothing is left for y.
  const angle = Math.atan2(sum(skills.length, (k) => skills[k]!.second), sum(skills.length, (k) => skills[k]!.first));
  const cos = Math.cos(angle), sin = Math.sin(angle);
  const turned = skills.map(({ first, second, ...rest }) => ({ ...rest, first: cos * first + sin * second, second: cos * second - sin * first }));
  const breadth = turned.some(({ second }) => Math.abs(second) > 1e-9) ? 4 : 0;
  // A sum over a grid of step h is exact to about exp(−2π² (SD/h)²): h = 1.2 × the SD that x would have were all abilities known.
  const finest = Math.min(0.4, 1.2 / Math.sqrt(1 + sum(turned.length, (k) => turned[k]!.first ** 2 * turned[k]!.precision)));
  const reach = theta.at(-1)! - step;
  const half = Math.ceil(reach / finest - 1e-9);
  const scenarios: (readonly [x: number, y: number])[] = [];
  for (let i = -half; i <= half; i++) for (let y = -breadth; y <= breadth; y++) scenarios.push([(reach * i) / half, y]);
  // Skills that are believed the same, which before the first answer may be all, share their rows.
  const keys = turned.map((skill) => Object.values(skill).join());
  const rowsOf = once((key: string) => {
    const { mean, precision, first, second } = turned[keys.indexOf(key)]!;
    return normalRows(scenarios.map(([x, y]) => mean + first * x + second * y), precision, theta);
  });
  return {
    logWeights: Float64Array.from(scenarios, ([x, y]) => -(x * x + y * y) / 2),
    rows: keys.map(rowsOf),
  };
}

/** For each mean, the normal probabilities of that mean and precision over the grid; each row sums to 1. */
function normalRows(means: readonly number[], precision: number, theta: Float64Array): Float64Array {
  const n = theta.length;
  const rows = new Float64Array(means.length * n);
  means.forEach((mean, q) => {
    let total = 0;
    for (let t = 0; t < n; t++) total += rows[q * n + t] = Math.exp((-precision * (theta[t]! - mean) ** 2) / 2);
    for (let t = 0; t < n; t++) rows[q * n + t]! /= total;
  });
  return rows;
}
