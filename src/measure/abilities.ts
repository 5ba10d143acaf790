import type { Posterior } from './estimate.js';
import { cut, type Level, levels } from './levels.js';
import { step } from './prior.js';
import { clamp, dot, sum } from './sums.js';

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
    const reached = [...levels.map((_, level) => above(marginal, bank.theta, cut(level))), 0];
    const levelProbabilities = levels.map((_, level) => reached[level]! - reached[level + 1]!);
    return {
      skill: id, mean, standardError: Math.sqrt(variance),
      interval: [quantile(marginal, bank.theta, (1 - sureness) / 2), quantile(marginal, bank.theta, (1 + sureness) / 2)],
      levelProbabilities, band: narrowestBand(levelProbabilities),
    };
  });
}

/** Mean and variance of probabilities over the points of a grid. */
export function moments(weights: Float64Array, grid: Float64Array): { mean: number; variance: number } {
  const mean = dot(weights, grid);
  return { mean, variance: dot(weights, grid.map((x) => (x - mean) ** 2)) };
}

/** The share of each grid cell, 0.2 wide and of even density, that lies above `point`. */
export const cellsAbove = (theta: Float64Array, point: number): Float64Array => theta.map((x) => clamp((x - point) / step + 0.5, 0, 1));

/** P(ability ≥ point). */
export const above = (marginal: Float64Array, theta: Float64Array, point: number): number => dot(marginal, cellsAbove(theta, point));

/** The ability below which a share `p` of the probability lies, logits. */
export function quantile(marginal: Float64Array, theta: Float64Array, p: number): number {
  let t = 0, below = 0;
  while (t < theta.length - 1 && below + marginal[t]! < p) below += marginal[t++]!;
  return theta[t]! + step * (clamp((p - below) / (marginal[t]! || 1), 0, 1) - 0.5);
}

/** The narrowest run of levels with the wanted probability; of equally narrow ones the likeliest. */
function narrowestBand(probabilities: readonly number[]): readonly [Level, Level] {
  const runs = levels.flatMap((_, low) => levels.map((_, width) => ({ low, width, held: sum(width + 1, (n) => probabilities[low + n] ?? 0) })));
  const { low, width } = runs.filter(({ held }) => held > sureness - 1e-9).reduce((best, run) => (run.width - best.width || best.held - run.held) < 0 ? run : best);
  return [low as Level, (low + width) as Level];
}
