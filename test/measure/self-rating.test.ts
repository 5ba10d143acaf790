import { expect } from '@open-wc/testing';
import { abilities, estimate, prepareBank, selfRatingGap } from '../../src/measure/index.js';
import { bankSpec, largest, responsesOf } from './support.js';

/**
 * The normal posterior of the abilities given the ratings, by the textbook formula: abilities have covariance Λ, the ratings given
 * S = r²Λ + .455 (I + 11ᵀ), and mean and variance follow from Λ S⁻¹. Nothing of it is shared with the code under test.
 */
function textbook(loadings: readonly number[], ratings: readonly (number | undefined)[]) {
  const given = ratings.flatMap((rating, k) => (rating === undefined ? [] : [k]));
  const covariance = (j: number, k: number) => (j === k ? 1 : loadings[j]! * loadings[k]!);
  const matrix = given.map((j) => given.map((k) => 0.09 * covariance(j, k) + 0.455 * (j === k ? 2 : 1)));
  return loadings.map((_, k) => {
    const across = given.map((j) => 0.3 * covariance(k, j));
    const weights = solve(matrix, across);
    return {
      mean: weights.reduce((total, weight, n) => total + weight * (ratings[given[n]!]! - 2), 0),
      sd: Math.sqrt(1 - weights.reduce((total, weight, n) => total + weight * across[n]!, 0)),
    };
  });
}

/** Gauss-Jordan elimination, for small well-behaved matrices. */
function solve(matrix: readonly (readonly number[])[], side: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, side[i]!]);
  rows.forEach((pivot, i) => rows.forEach((row, j) => {
    if (i !== j) rows[j] = row.map((value, n) => value - (pivot[n]! * row[i]!) / pivot[i]!);
  }));
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}

function compare(loadings: readonly number[], ratings: readonly (number | undefined)[]): number {
  const bank = prepareBank({ ...bankSpec(loadings.length, 4), skills: loadings.map((loading, k) => ({ id: `skill-${k}`, loading })), reach: 6 });
  const selfRatings = Object.fromEntries(ratings.flatMap((rating, k) => (rating === undefined ? [] : [[`skill-${k}`, rating]])));
  const found = abilities(estimate(bank, { responses: [], selfRatings }));
  return largest(textbook(loadings, ratings).flatMap(({ mean, sd }, k) => [Math.abs(found[k]!.mean - mean), Math.abs(found[k]!.standardError - sd)]));
}

describe('self-ratings', () => {
  it('move the prior exactly as normal theory says when every skill is rated', () => {
    expect(compare([0.7, 0.7, 0.7, 0.7], [4, 3, 3, 0])).to.be.below(1e-5);
  });

  it('do so when only some are rated, or loadings differ', () => {
    expect(compare([0.7, 0.7, 0.7, 0.7], [4, undefined, 1, undefined])).to.be.below(1e-5);
    expect(compare([0.9, 0.2, 0.6, 0.4], [0, 4, 3, 2])).to.be.below(1e-5);
    expect(compare([0.8], [4])).to.be.below(1e-5);
    expect(compare([0, 0.95, 0.5], [undefined, 4, 0])).to.be.below(1e-5);
  });

  it('are taken back when all are high, and believed when they differ from each other', () => {
    const bank = prepareBank(bankSpec(4, 4));
    const rated = (a: number, b: number) => abilities(estimate(bank, { responses: [], selfRatings: { 'skill-0': a, 'skill-1': b, 'skill-2': b, 'skill-3': b } }))[0]!.mean;
    expect(rated(4, 4)).to.be.below(0.6);
    expect(rated(4, 2)).to.be.above(rated(4, 4) / 2);
  });

  const spec = bankSpec(2, 40);
  const bank = prepareBank(spec);

  it('are called higher than shown only when that is 80 % sure', () => {
    const verdict = (answers: string) => selfRatingGap(bank, { responses: responsesOf(spec, answers), selfRatings: { 'skill-0': 4 } })[0]!;
    expect(verdict('0'.repeat(12)).verdict).to.equal('higher');
    expect(verdict('0'.repeat(12)).probability).to.be.at.least(0.8);
    expect(verdict('1'.repeat(40)).verdict).not.to.equal('higher');
  });

  it('are called lower than shown, the same, or neither', () => {
    const verdict = (answers: string, rating: number) => selfRatingGap(bank, { responses: responsesOf(spec, answers), selfRatings: { 'skill-0': rating } })[0]!.verdict;
    expect(verdict('1'.repeat(20), 0)).to.equal('lower');
    expect(verdict('1'.repeat(40), 4)).to.equal('same');
    expect(verdict('10', 2)).to.equal('unknown');
  });

  it('are told of the skills that were rated, with the probability of the likeliest', () => {
    const gaps = selfRatingGap(bank, { responses: [], selfRatings: { 'skill-1': 4 } });
    expect(gaps.map(({ skill }) => skill)).to.deep.equal(['skill-1']);
    // P(θ < 1.5), and for the lowest rating P(θ > −1.5), of a standard normal.
    expect(gaps[0]).to.include({ verdict: 'higher' });
    expect(gaps[0]!.probability).to.be.closeTo(0.9332, 1e-3);
    const [lowest] = selfRatingGap(bank, { responses: [], selfRatings: { 'skill-0': 0 } });
    expect(lowest).to.include({ verdict: 'lower' });
    expect(lowest!.probability).to.be.closeTo(0.9332, 1e-3);
    expect(selfRatingGap(bank, { responses: [] })).to.deep.equal([]);
  });

  it('are judged without themselves', () => {
    const [gap] = selfRatingGap(bank, { responses: [], selfRatings: { 'skill-0': 3 } });
    // P(θ < .5) of a standard normal.
    expect(gap!.probability).to.be.closeTo(0.6915, 1e-3);
  });
});
