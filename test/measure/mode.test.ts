import { expect } from '@open-wc/testing';
import { estimate, prepareBank, type Posterior } from '../../src/measure/index.js';
import { lsat6, lsat7, threeSkills } from '../reference/irt.js';
import { largest } from './support.js';

/** A skill's log-likelihood, its slope and bend at any ability: the polynomial through the nine nearest grid points. */
function along({ bank, skills }: Posterior, k: number, ability: number): readonly [value: number, slope: number, bend: number] {
  const { theta } = bank;
  const start = Math.min(Math.max(Math.round((ability - theta[0]!) / 0.2) - 4, 0), theta.length - 9);
  const value = (x: number) => {
    let total = 0;
    for (let i = 0; i < 9; i++) {
      let weight = skills[k]!.logLikelihood?.[start + i] ?? 0;
      for (let j = 0; j < 9; j++) if (j !== i) weight *= (x - theta[start + j]!) / (theta[start + i]! - theta[start + j]!);
      total += weight;
    }
    return total;
  };
  const h = 1e-3;
  const [before, here, after] = [value(ability - h), value(ability), value(ability + h)];
  return [here, (after - before) / (2 * h), (after - 2 * here + before) / h ** 2];
}

/** Inverse of a small symmetric matrix of one value on the diagonal and another off it. */
const inverseEven = (size: number, off: number): number[][] => {
  const scale = 1 / ((1 - off) * (1 + (size - 1) * off));
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? scale * (1 + (size - 2) * off) : -scale * off)));
};

/** Where the joint posterior density is highest, and the standard errors from its curvature there: by Newton's method. */
function mode(posterior: Posterior, correlation: number): { mode: number[]; se: number[] } {
  const size = posterior.skills.length;
  const precision = inverseEven(size, correlation);
  let at = Array.from({ length: size }, () => 0), inverse: number[][] = [];
  for (let step = 0; step < 30; step++) {
    const parts = at.map((ability, k) => along(posterior, k, ability));
    const slope = parts.map(([, one], k) => one - precision[k]!.reduce((sum, value, j) => sum + value * at[j]!, 0));
    inverse = invert(precision.map((row, k) => row.map((value, j) => value - (j === k ? parts[k]![2] : 0))));
    at = at.map((ability, k) => ability + inverse[k]!.reduce((sum, value, j) => sum + value * slope[j]!, 0));
  }
  return { mode: at, se: inverse.map((row, k) => Math.sqrt(row[k]!)) };
}

function invert(matrix: readonly (readonly number[])[]): number[][] {
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  rows.forEach((pivot, i) => rows.forEach((row, j) => {
    if (i !== j) rows[j] = row.map((value, n) => value - (pivot[n]! * row[i]!) / pivot[i]!);
  }));
  return rows.map((row, i) => row.slice(matrix.length).map((value) => value / row[i]!));
}

describe('the likelihood against mirt\'s maximum a posteriori', () => {
  it('has its mode where mirt finds it on LSAT6 and LSAT7, to 1e-5', () => {
    for (const { patterns, a, b, MAP, MAPse } of [lsat6, lsat7]) {
      const bank = prepareBank({ reach: 6, skills: [{ id: 'skill' }], items: a.map((slope, i) => ({ id: `${i}`, skill: 'skill', chance: 0, stats: { a: slope, b: b[i]! } })) });
      const found = patterns.map((pattern) => mode(estimate(bank, { responses: [...pattern].map((answered, i) => ({ id: `${i}`, correct: answered === '1' })) }), 0));
      expect(largest(found.map(({ mode: [one] }, n) => Math.abs(one! - MAP[n]!)))).to.be.below(1e-5);
      expect(largest(found.map(({ se: [one] }, n) => Math.abs(one! - MAPse[n]!)))).to.be.below(1e-4);
    }
  });

  it('has its joint mode where mirt finds it for three skills, to 1e-5', () => {
    const { a, b, c, skill, rho, rows } = threeSkills;
    const bank = prepareBank({ reach: 6, correlation: rho, skills: [0, 1, 2].map((k) => ({ id: `${k}` })), items: a.map((slope, i) => ({ id: `${i}`, skill: `${skill[i]}`, chance: c, stats: { a: slope, b: b[i]! } })) });
    for (const { x, MAP, MAPse } of rows) {
      const responses = (x as readonly (number | null)[]).flatMap((answered, i) => (answered === null ? [] : [{ id: `${i}`, correct: answered === 1 }]));
      const found = mode(estimate(bank, { responses }), rho);
      expect(largest(found.mode.map((one, k) => Math.abs(one - MAP[k]!)))).to.be.below(1e-5);
      expect(largest(found.se.map((one, k) => Math.abs(one - MAPse[k]!)))).to.be.below(1e-3);
    }
  });
});
