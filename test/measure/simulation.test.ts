import { expect } from '@open-wc/testing';
import { simulate } from '../../src/cli/simulate.js';
import { standardBank, worlds } from '../../src/cli/simulate-worlds.js';

describe('400 simulated readers', () => {
  const run = (choosing: 'core' | 'random') => simulate({ bank: standardBank(), roles: [], world: worlds[0]!, choosing, lengths: [20], banks: 4, readers: 100, seed: 1 }).lengths[0]!;

  it('are measured to .722 ± .02 SD after 20 questions, with ranges that hold the truth in 81 ± 2 of 100', () => {
    const { rmse, coverage } = run('core');
    expect(rmse.mean).to.be.closeTo(0.722, 0.02);
    expect(coverage.mean).to.be.closeTo(0.81, 0.02);
  });

  it('are measured better than by questions picked at random, and far better than by percent correct', () => {
    const { rmse, percentRmse } = run('random');
    expect(rmse.mean).to.be.above(0.75);
    expect(percentRmse.mean).to.be.above(0.83);
  });
});
