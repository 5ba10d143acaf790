import type { Posterior } from './estimate.js';
import { cut, type Level, levels } from './levels.js';

export interface SkillEstimate {
  readonly skill: string;
  /** Logits; the population has mean 0 and SD 1. */
  readonly mean: number;
  readonly standardError: number;
  /** Holds the ability with 80 %, 10 % on either side. Logits. */
  readonly interval: readonly [low: number, high: number];
  /** Probability of each level, 0 none to 4 expert; they sum to 1. */
  readonly levelProbabilities: readonly number[];
  /** The fewest neighbouring levels that hold the ability with 80 %: one level may be named only when the two are the same. */
  readonly band: readonly [low: Level, high: Level];
}

/** How sure a statement must be before the reader is told: the share that every range, set and verdict holds. */
export const sureness = 0.8;

/** For each skill what is known of the reader's ability. */
export function abilities({ bank, marginals }: Posterior): readonly SkillEstimate[] {
  return bank.skills.map(({ id }, k) => {
    const marginal = marginals[k]!;
    const { mean, variance } = moments(marginal, bank.theta);
    const levelProbabilities = levels.map((_, level) => above(marginal, bank.theta, cut(level)) - (level < 4 ? above(marginal, bank.theta, cut(level + 1)) : 0));
    return {
      skill: id, mean, standardError: Math.sqrt(variance),
      interval: [quantile(marginal, bank.theta, (1 - sureness) / 2), quantile(marginal, bank.theta, (1 + sureness) / 2)],
      levelProbabilities, band: shortestBand(levelProbabilities),
    };
  });
}

/** Mean and variance of probabilities over the points of a grid. */
export function moments(weights: Float64Array, grid: Float64Array): { mean: number; variance: number } {
  let mean = 0, square = 0;
  for (let t = 0; t < grid.length; t++) mean += weights[t]! * grid[t]!;
  for (let t = 0; t < grid.length; t++) square += weights[t]! * (grid[t]! - mean) ** 2;
  return { mean, variance: square };
}

/** How much of grid cell t, one step wide and of even density, lies above `point`: 0 to 1. */
export function shareAbove(theta: Float64Array, t: number, point: number): number {
  const step = theta[1]! - theta[0]!;
  return Math.min(Math.max((theta[t]! - point) / step + 0.5, 0), 1);
}

/** P(ability ≥ point). */
export const above = (marginal: Float64Array, theta: Float64Array, point: number): number =>
  marginal.reduce((total, weight, t) => total + weight * shareAbove(theta, t, point), 0);

/** The ability below which a share `p` of the probability lies, logits. */
export function quantile(marginal: ArrayLike<number>, theta: Float64Array, p: number): number {
  const step = theta[1]! - theta[0]!;
  let t = 0, below = 0;
  while (t < theta.length - 1 && below + marginal[t]! < p) below += marginal[t++]!;
  return theta[t]! + step * (Math.min(Math.max((p - below) / (marginal[t]! || 1), 0), 1) - 0.5);
}

function shortestBand(probabilities: readonly number[]): [Level, Level] {
  for (let width = 0; ; width++) {
    let best: [Level, Level] | undefined, most = sureness - 1e-9;
    for (let low = 0; low + width < levels.length; low++) {
      const held = probabilities.slice(low, low + width + 1).reduce((total, p) => total + p, 0);
      if (held >= most) [best, most] = [[low as Level, (low + width) as Level], held];
    }
    if (best) return best;
  }
}
