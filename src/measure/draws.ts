import type { Posterior } from './estimate.js';

/** Enough for an 80 % interval of role fit to be within half a point of 100, and few enough for a millisecond. */
const count = 512;

/**
 * 512 readers drawn from the posterior, evenly rather than at random, and the same each time: `draws[n][skill]` in logits.
 * The first coordinate runs through the scenarios in order, so a right answer never lowers any draw.
 * @source Richtmyer 1951 (fractional parts of multiples of √prime)
 */
export function draws({ bank, skills, scenarios }: Posterior): readonly Float64Array[] {
  const { theta } = bank;
  const step = theta[1]! - theta[0]!;
  const sums = skills.map(({ conditional }) => conditional.slice());
  for (const row of sums) for (let at = 0; at < row.length; at++) if (at % theta.length) row[at]! += row[at - 1]!;
  const turns = primes(skills.length).map(Math.sqrt);
  let q = 0, passed = scenarios[0]!;
  return Array.from({ length: count }, (_, n) => {
    while (q < scenarios.length - 1 && passed < (n + 0.5) / count) passed += scenarios[++q]!;
    return Float64Array.from(sums, (row, k) => {
      const u = ((n + 1) * turns[k]!) % 1;
      let low = q * theta.length, high = low + theta.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (row[middle]! < u) low = middle + 1;
        else high = middle;
      }
      const t = low % theta.length;
      const before = t ? row[low - 1]! : 0;
      return theta[t]! + step * (Math.min((u - before) / (row[low]! - before || 1), 1) - 0.5);
    });
  });
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime)) found.push(n);
  return found;
}
