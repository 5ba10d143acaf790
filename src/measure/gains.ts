import type { Bank } from './bank.js';
import type { Posterior } from './estimate.js';
import { type Demand, fitFactors, inScenarios } from './role-fit.js';

/**
 * A quantity one wants to know, f(abilities), prepared for valuing items: for each skill, the covariance of f with being at each
 * ability of that skill. Cov(f, P(θₖ)) is then the sum over abilities of this times P.
 */
export interface Target {
  readonly variance: number;
  readonly covariances: readonly Float64Array[];
}

/** f = ability in skill k, logits. */
export function skillTarget(posterior: Posterior, k: number): Target {
  const { theta } = posterior.bank;
  return target(posterior, [{ skill: k, values: theta }], [{ skill: k, values: theta.map((x) => x * x) }]);
}

/** f = fit of a role, 0 to 1. */
export function fitTarget(posterior: Posterior, role: readonly Demand[]): Target {
  const factors = fitFactors(posterior.bank, role).map((values, n) => ({ skill: role[n]!.skill, values }));
  return target(posterior, factors, factors.map(({ skill, values }) => ({ skill, values: values.map((x) => x * x) })));
}

interface Factor {
  readonly skill: number;
  readonly values: Float64Array;
}

/** For f a product with at most one factor a skill; `squares` are the factors of f². */
function target(posterior: Posterior, factors: readonly Factor[], squares: readonly Factor[]): Target {
  const { scenarios, skills, marginals, bank } = posterior;
  const n = bank.theta.length;
  const inside = factors.map(({ skill, values }) => inScenarios(posterior, skill, values));
  const product = (skip: number) => scenarios.map((weight, q) => inside.reduce((total, values, f) => (f === skip ? total : total * values[q]!), weight));
  const mean = product(-1).reduce((total, value) => total + value, 0);
  const covariances = skills.map(({ conditional }, k) => {
    const own = factors.findIndex(({ skill }) => skill === k);
    const others = product(own);
    const sums = new Float64Array(n);
    for (let q = 0, at = 0; q < others.length; q++) for (let t = 0; t < n; t++, at++) sums[t]! += others[q]! * conditional[at]!;
    for (let t = 0; t < n; t++) sums[t] = sums[t]! * (own < 0 ? 1 : factors[own]!.values[t]!) - mean * marginals[k]![t]!;
    return sums;
  });
  const insideSquares = squares.map(({ skill, values }) => inScenarios(posterior, skill, values));
  const square = scenarios.reduce((total, weight, q) => total + insideSquares.reduce((all, values) => all * values[q]!, weight), 0);
  return { variance: Math.max(square - mean * mean, 0), covariances };
}

/** Σ values × weights. */
export function dot(values: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let t = 0; t < values.length; t++) total += values[t]! * weights[t]!;
  return total;
}

/**
 * By how much asking the item is expected to lower the posterior variance of the target: exactly Cov(f, P)² / (p (1 − p)),
 * because a right-or-wrong answer leaves two possible means. Unit: that of f, squared; never below 0.
 * @source law of total variance; checked against both posteriors computed in full, 1e-9
 */
export function gain(bank: Bank, posterior: Posterior, { covariances }: Target, item: number): number {
  const skill = bank.skillOf[item]!;
  const { chance } = bank.items[item]!;
  const right = chance + (1 - chance) * dot(bank.curve(item), posterior.marginals[skill]!);
  return ((1 - chance) * dot(bank.curve(item), covariances[skill]!)) ** 2 / (right * (1 - right));
}

/** The probability of a right answer to the item now. */
export const chanceOfRight = ({ bank, marginals }: Posterior, item: number): number => {
  const { chance } = bank.items[item]!;
  return chance + (1 - chance) * dot(bank.curve(item), marginals[bank.skillOf[item]!]!);
};
