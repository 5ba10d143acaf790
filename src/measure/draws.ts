import type { Posterior } from './estimate.js';
import { step } from './prior.js';

/** Enough for an 80 % interval of role fit to be within half a point of 100, and few enough for a millisecond. */
export const count = 512;

/**
 * 512 readers drawn from the posterior, evenly rather than at random, and the same each time: for each skill their abilities, logits.
 * The first coordinate runs through the scenarios in order, so a right answer never lowers any draw.
 * @source Richtmyer 1951 (fractional parts of multiples of √prime)
 */
export function draws({ bank, skills, scenarios }: Posterior): readonly Float64Array[] {
  const { theta } = bank;
  const n = theta.length;
  const scenarioOf = spread(scenarios);
  const turns = primes(skills.length).map(Math.sqrt);
  return skills.map(({ conditional }, k) => {
    const sums = conditional.slice();
    for (let at = 0; at < sums.length; at++) if (at % n) sums[at]! += sums[at - 1]!;
    const drawn = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      const u = ((i + 1) * turns[k]!) % 1;
      const start = scenarioOf[i]! * n;
      let low = start, high = start + n - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sums[middle]! < u) low = middle + 1;
        else high = middle;
      }
      const before = low > start ? sums[low - 1]! : 0;
      drawn[i] = theta[low - start]! + step * (Math.min((u - before) / (sums[low]! - before || 1), 1) - 0.5);
    }
    return drawn;
  });
}

/** Each scenario as often among the draws as it is probable, in order. */
function spread(scenarios: Float64Array): Uint16Array {
  const chosen = new Uint16Array(count);
  let q = 0, passed = scenarios[0]!;
  for (let i = 0; i < count; i++) {
    while (q < scenarios.length - 1 && passed < (i + 0.5) / count) passed += scenarios[++q]!;
    chosen[i] = q;
  }
  return chosen;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime)) found.push(n);
  return found;
}
