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

/**
 * Self-ratings: s = r θ + d + e. r: validity, published .29 to .33. d: one reader's bias, shared by all of that reader's ratings,
 * half of the error variance 1 − r². Errors taken as independent would be believed too much (80 % intervals covering 74 %).
 * @source Freund & Kasten 2012; Zell & Krizan 2014
 */
const validity = 0.3;
const shared = (1 - validity ** 2) / 2;

/**
 * The one-factor prior, θₖ = λₖ g + √(1 − λₖ²) eₖ, updated by the self-ratings that were given (`undefined` where not), on the grid.
 * Given g and the bias d the skills stay independent and normal, so this is exact: a second factor appears only where ratings
 * are missing or loadings differ, and then gets nine points of its own.
 * Ratings are on the scale of abilities: rating − 2, population SD 1.
 * @source Gibbons & Hedeker 1992 (dimension reduction)
 */
export function prior(loadings: readonly number[], theta: Float64Array, ratings: readonly (number | undefined)[]): Prior {
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
  const meanG = (dd * sideG - gd * sideD) / determinant;
  const meanD = (gg * sideD - gd * sideG) / determinant;
  // Cholesky root of the covariance, lower triangle.
  const root11 = Math.sqrt(dd / determinant);
  const root21 = -gd / determinant / root11;
  const root22 = Math.sqrt(gg / determinant - root21 ** 2);
  const skills = loadings.map((loading, k) => {
    const rating = ratings[k];
    const own = 1 - loading ** 2;
    const precision = 1 / own + (rating === undefined ? 0 : validity ** 2 / shared);
    const onG = loading / own / precision;
    const onD = rating === undefined ? 0 : -validity / shared / precision;
    const mean = onG * meanG + onD * (meanD - (rating ?? 0));
    return { precision, mean, first: onG * root11 + onD * root21, second: onD * root22 };
  });
  // Turn the two factors so that the first carries all it can; with equal loadings nothing is left for the second.
  const sum = (term: (skill: (typeof skills)[number]) => number) => skills.reduce((total, skill) => total + term(skill), 0);
  const angle = Math.atan2(2 * sum((s) => s.first * s.second), sum((s) => s.first ** 2 - s.second ** 2)) / 2;
  const cos = Math.cos(angle), sin = Math.sin(angle);
  const turned = skills.map((s) => ({ ...s, first: cos * s.first + sin * s.second, second: cos * s.second - sin * s.first }));
  const needsSecond = turned.some((s) => Math.abs(s.second) > 1e-9);
  // The sum over a grid of step h is exact to about exp(−2π² (SD/h)²): h = 1.2 SD of the factor were all abilities known.
  const narrowest = 1 / Math.sqrt(1 + turned.reduce((total, s) => total + s.first ** 2 * s.precision, 0));
  // Far enough that less than a millionth is cut off.
  const reach = theta.at(-1)! - 0.2;
  const half = Math.ceil(reach / Math.min(0.4, 1.2 * narrowest) - 1e-9);
  const scenarios: { x: number; y: number }[] = [];
  for (let i = -half; i <= half; i++) for (let y = needsSecond ? -4 : 0; y <= (needsSecond ? 4 : 0); y++) scenarios.push({ x: (reach * i) / half, y });
  const rows = new Map<string, Float64Array>();
  return {
    logWeights: Float64Array.from(scenarios, ({ x, y }) => -(x * x + y * y) / 2),
    rows: turned.map(({ mean, precision, first, second }) => {
      const key = [mean, precision, first, second].join();
      if (!rows.has(key)) rows.set(key, normalRows(scenarios.map(({ x, y }) => mean + first * x + second * y), precision, theta));
      return rows.get(key)!;
    }),
  };
}

function normalRows(means: readonly number[], precision: number, theta: Float64Array): Float64Array {
  const rows = new Float64Array(means.length * theta.length);
  means.forEach((mean, q) => {
    const row = rows.subarray(q * theta.length, (q + 1) * theta.length);
    let total = 0;
    for (let t = 0; t < row.length; t++) total += row[t] = Math.exp((-precision * (theta[t]! - mean) ** 2) / 2);
    for (let t = 0; t < row.length; t++) row[t]! /= total;
  });
  return rows;
}
