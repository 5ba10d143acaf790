import type { Posterior } from './estimate.js';
import { inScenarios, type Product } from './role-fit.js';
import { dot, timesRows, total } from './sums.js';

/**
 * For f(abilities) a product with at most one factor a skill, such as an ability or the fit of a role: its mean, and for each skill k
 * the covariance of f with being at each ability of k. The covariance of f with any P(θₖ) is the sum over abilities of this times P.
 */
export function target(posterior: Posterior, product: Product): { mean: number; covariances: (skill: number) => Float64Array } {
  const { skills, marginals } = posterior;
  const expected = inScenarios(posterior, product);
  const mean = total(expected());
  return {
    mean,
    covariances(k) {
      const own = product.find(({ skill }) => skill === k)?.values;
      const result = timesRows(expected(k), skills[k]!.conditional);
      for (let t = 0; t < result.length; t++) result[t] = result[t]! * (own ? own[t]! : 1) - mean * marginals[k]![t]!;
      return result;
    },
  };
}

/** The probability that the reader knows the item, as far as the reader is known; below 1. */
const knows = ({ bank, marginals }: Posterior, item: number): number => Math.min(dot(bank.curve(item), marginals[bank.skillOf[item]!]!), 1 - 1e-12);

/** The probability of a right answer to the item. */
export function chanceOfRight(posterior: Posterior, item: number): number {
  const c = posterior.guessing * posterior.bank.items[item]!.chance;
  return c + (1 - c) * knows(posterior, item);
}

/**
 * By how much asking the item is expected to lower the posterior variance of f, given the squared covariance of f with knowing it:
 * exactly Cov(f, P)² / (p (1 − p)), because a right-or-wrong answer leaves two possible means. Unit: that of f, squared; never below 0.
 * @source law of total variance; checked against both posteriors computed in full, 1e-9
 */
export function gain(posterior: Posterior, item: number, squaredCovariance: number): number {
  const c = posterior.guessing * posterior.bank.items[item]!.chance;
  // P = c + (1 − c) K, so Cov(f, P) = (1 − c) Cov(f, K) and 1 − p = (1 − c)(1 − k): one factor 1 − c cancels.
  return ((1 - c) * squaredCovariance) / (chanceOfRight(posterior, item) * (1 - knows(posterior, item)));
}
