import { expect } from '@open-wc/testing';
import { chanceRate } from '../../src/measure/index.js';
import { authoredShape, knowing } from '../../src/measure/response.js';

const abilities = Float64Array.from([-1, 0, 1]);

describe('an item\'s response curve', () => {
  it('is as likely to be right by luck as blind guessing under its scoring', () => {
    expect(chanceRate('single', 4)).to.equal(0.25);
    expect(chanceRate('multiple', 4)).to.equal(1 / 15);
    expect(chanceRate('order', 4)).to.equal(1 / 24);
    expect(chanceRate('order', 3)).to.equal(1 / 6);
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

  it('could be of any level where none is given: wider, around the middle of them', () => {
    const [logA, b, sdLogA, sdB] = authoredShape(undefined, 0.25);
    expect(Math.exp(logA)).to.be.closeTo(1.2, 1e-12);
    // The mean of levels 1 to 4 lies at 0.5 logits, their variance is 1.25.
    expect(b).to.be.closeTo(0.5 - 0.34, 0.005);
    expect(sdLogA).to.equal(0.3);
    expect(sdB).to.be.closeTo(Math.sqrt(0.25 + 1.25), 1e-12);
    expect(authoredShape(2, 0.25)[3]).to.equal(0.5);
  });

  it('asks for knowing 30 % of the time where guessing is right too often for 70 %', () => {
    for (const chance of [0.6, 0.7, 0.9]) {
      const [logA, b] = authoredShape(2, chance);
      expect(knowing([logA, b, 0, 0], Float64Array.from([0]))[0]).to.be.closeTo(0.3, 1e-9);
    }
  });

  it('averages over what is uncertain alone: the difficulty, or the discrimination', () => {
    const fine = (sdLogA: number, sdB: number, ability: number) => {
      let sum = 0, weights = 0;
      for (let x = -8; x <= 8; x += 0.001) {
        const weight = Math.exp(-(x * x) / 2);
        weights += weight;
        sum += weight / (1 + Math.exp(1.2 * Math.exp(sdLogA * x) * (0.4 + sdB * x - ability)));
      }
      return sum / weights;
    };
    for (const ability of abilities) {
      expect(knowing([Math.log(1.2), 0.4, 0, 0.5], Float64Array.from([ability]))[0]).to.be.closeTo(fine(0, 0.5, ability), 1e-6);
      expect(knowing([Math.log(1.2), 0.4, 0.3, 0], Float64Array.from([ability]))[0]).to.be.closeTo(fine(0.3, 0, ability), 1e-5);
    }
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
    expect(curve[0]).to.equal(1e-12);
    expect(curve[2]).to.equal(1 - 1e-12);
  });
});
