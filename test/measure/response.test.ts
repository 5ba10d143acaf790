import { expect } from '@open-wc/testing';
import { chanceRate } from '../../src/measure/index.js';
import { authoredShape, knowing } from '../../src/measure/response.js';

const abilities = Float64Array.from([-1, 0, 1]);

describe('an item\'s response curve', () => {
  it('is as likely to be right by luck as blind guessing under its scoring', () => {
    expect(chanceRate('single', 4)).to.equal(0.25);
    expect(chanceRate('multiple', 4)).to.equal(1 / 15);
    expect(chanceRate('order', 4)).to.equal(1 / 24);
    expect(chanceRate('numeric', 0)).to.equal(0);
  });

  it('is the logistic curve when its parameters are known', () => {
    // σ(1.5 (θ − 0.5)) worked by hand at −1, 0 and 1.
    const curve = knowing([Math.log(1.5), 0.5, 0, 0], abilities);
    expect(curve[0]).to.be.closeTo(0.0953495, 1e-7);
    expect(curve[1]).to.be.closeTo(0.3208213, 1e-7);
    expect(curve[2]).to.be.closeTo(0.6791787, 1e-7);
  });

  it('lets a reader in the middle of the item\'s level be right about 70 % of the time', () => {
    for (const chance of [0, 1 / 24, 0.1, 0.25, 0.5]) for (const level of [1, 2, 3, 4]) {
      const [logA, b] = authoredShape(level, chance);
      const right = chance + (1 - chance) * knowing([logA, b, 0, 0], Float64Array.from([level - 2]))[0]!;
      expect(right).to.be.closeTo(0.7, 1e-9);
    }
  });

  it('puts an authored item of chance .25 at 0.34 below the middle of its level', () => {
    expect(authoredShape(3, 0.25)[1]).to.be.closeTo(1 - 0.34, 0.005);
  });

  it('averages over uncertain parameters as a fine sum does', () => {
    const [logA, b, sdLogA, sdB] = authoredShape(2, 0.25);
    const curve = knowing([logA, b, sdLogA, sdB], abilities);
    abilities.forEach((ability, t) => {
      let sum = 0, weights = 0;
      for (let x = -6; x <= 6; x += 0.05) for (let y = -6; y <= 6; y += 0.05) {
        const weight = Math.exp(-(x * x + y * y) / 2);
        weights += weight;
        sum += weight / (1 + Math.exp(Math.exp(logA + sdLogA * x) * (b + sdB * y - ability)));
      }
      expect(curve[t]).to.be.closeTo(sum / weights, 1e-5);
    });
  });

  it('never reaches 0 or 1, however steep and far', () => {
    const curve = knowing([Math.log(40), 9, 0, 0], Float64Array.from([-5, 5, 20]));
    expect([...curve].every((value) => value > 0 && value < 1)).to.equal(true);
  });
});
