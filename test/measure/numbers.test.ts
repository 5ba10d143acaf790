import { expect } from '@open-wc/testing';
import { abilities, estimate, prepareBank, random, rankRoles, type RoleSpec } from '../../src/measure/index.js';
import { above, cellsAbove, moments, quantile } from '../../src/measure/abilities.js';
import { draws } from '../../src/measure/draws.js';
import { centre, cut, levels } from '../../src/measure/levels.js';
import { middle } from '../../src/measure/rank-roles.js';
import { restrictRoles } from '../../src/measure/role-fit.js';
import { bankSpec } from './support.js';

const close = (found: readonly number[], wanted: readonly number[], by: number) => {
  expect(found).to.have.length(wanted.length);
  wanted.forEach((value, n) => expect(found[n]).to.be.closeTo(value, by));
};

/** Skills that tell nothing of each other, nothing answered: each ability is standard normal. */
const unknown = (skills: number) => estimate(prepareBank({ ...bankSpec(skills, 4), correlation: 0 }), { responses: [] });

describe('the levels', () => {
  it('begin a logit apart, half a logit from the middle reader, and everyone has reached none', () => {
    expect([0, 1, 2, 3, 4].map(cut)).to.deep.equal([-Infinity, -1.5, -0.5, 0.5, 1.5]);
    expect([0, 1, 2, 3, 4].map(centre)).to.deep.equal([-2, -1, 0, 1, 2]);
    expect(levels).to.deep.equal(['none', 'awareness', 'working', 'practitioner', 'expert']);
  });
});

describe('three equal cells of a grid, the middle one twice as likely', () => {
  const theta = Float64Array.from([-0.2, 0, 0.2]), weights = Float64Array.from([0.25, 0.5, 0.25]);

  it('have mean 0 and variance .02', () => {
    expect(moments(weights, theta).mean).to.equal(0);
    expect(moments(weights, theta).variance).to.be.closeTo(0.02, 1e-15);
  });

  it('lie above a point by the part of the cell that does', () => {
    close([...cellsAbove(theta, 0)], [0, 0.5, 1], 1e-12);
    close([...cellsAbove(theta, 0.05)], [0, 0.25, 1], 1e-12);
    expect(above(weights, theta, 0)).to.be.closeTo(0.5, 1e-12);
    expect(above(weights, theta, 0.05)).to.be.closeTo(0.375, 1e-12);
    expect(above(weights, theta, -Infinity)).to.equal(1);
  });

  it('have quantiles inside the cells, from end to end', () => {
    close([0, 0.125, 0.25, 0.375, 0.5, 0.75, 0.875, 1].map((p) => quantile(weights, theta, p)), [-0.3, -0.2, -0.1, -0.05, 0, 0.1, 0.2, 0.3], 1e-12);
    close([0, 1].map((p) => quantile(Float64Array.from([0, 1, 0]), theta, p)), [-0.3, 0.1], 1e-12);
    expect(quantile(Float64Array.from([0.25, 0.5, 0.25 - 1e-12]), theta, 1)).to.be.closeTo(0.3, 1e-9);
  });
});

describe('a reader of whom nothing is known', () => {
  const [skill] = abilities(unknown(1));

  it('has a standard normal ability', () => {
    expect(skill!.mean).to.be.closeTo(0, 1e-9);
    // Areas and quantiles from a table of the normal distribution; the cells of the grid flatten its curve a little.
    close(skill!.levelProbabilities, [0.0668, 0.2417, 0.3829, 0.2417, 0.0668], 2e-3);
    close(skill!.interval, [-1.2816, 1.2816], 5e-3);
    expect(skill!.levelProbabilities.reduce((sum, p) => sum + p, 0)).to.be.closeTo(1, 1e-12);
  });

  it('is somewhere from awareness to practitioner', () => expect(skill!.band).to.deep.equal([1, 3]));

  it('fits a role as the integral over the normal curve says', () => {
    const role: RoleSpec = { id: 'role', importance: { 'skill-0': 100 }, required: { 'skill-0': 2 } };
    const [{ fit, probability, gaps, best }] = rankRoles(unknown(1), [role]).roles as unknown as [ReturnType<typeof rankRoles>['roles'][number]];
    // E[2^(−4 max(0, −.5 − θ))], P(θ > −.5) and E[max(0, −.5 − θ)], each in closed form.
    expect(fit).to.be.closeTo(0.7910, 2e-3);
    expect(probability).to.be.closeTo(0.6915, 1e-3);
    expect(gaps[0]!.shortfall).to.be.closeTo(0.1978, 2e-3);
    expect(gaps[0]).to.include({ skill: 'skill-0', required: 2, share: 1 });
    expect(best).to.be.closeTo(1, 1e-9);
  });
});

describe('a reader who is working, or nearly the next level', () => {
  // Four answers, two right: the ability lies near the items' difficulty, with SD 0.45, so either pair of levels holds 80 %.
  const bandAt = (b: number) => {
    const items = ['0', '1', '2', '3'].map((id) => ({ id, skill: 'x', chance: 0, stats: { a: 2, b } }));
    const bank = prepareBank({ skills: [{ id: 'x' }], items });
    return abilities(estimate(bank, { responses: items.map(({ id }, n) => ({ id, correct: n < 2 })) }))[0]!.band;
  };

  it('is told the likelier pair', () => {
    expect(bandAt(0.13)).to.deep.equal([2, 3]);
    expect(bandAt(-0.13)).to.deep.equal([1, 2]);
  });
});

describe('what a role loses', () => {
  it('is shared out by importance where the requirements are the same', () => {
    const [{ gaps }] = rankRoles(unknown(2), [{ id: 'role', importance: { 'skill-0': 25, 'skill-1': 75 }, required: { 'skill-0': 3, 'skill-1': 3 } }]).roles as unknown as [ReturnType<typeof rankRoles>['roles'][number]];
    expect(gaps.map(({ skill }) => skill)).to.deep.equal(['skill-1', 'skill-0']);
    close(gaps.map(({ share }) => share), [0.75, 0.25], 1e-9);
  });

  it('is shared out by what is short where the importance is the same', () => {
    const [role] = rankRoles(unknown(2), [{ id: 'role', importance: { 'skill-0': 50, 'skill-1': 50 }, required: { 'skill-0': 2, 'skill-1': 3 } }]).roles;
    // E[max(0, −.5 − θ)] = .1978 and E[max(0, .5 − θ)] = .6978 for a standard normal ability.
    expect(role!.gaps.map(({ skill }) => skill)).to.deep.equal(['skill-1', 'skill-0']);
    close(role!.gaps.map(({ share }) => share), [0.6978 / 0.8956, 0.1978 / 0.8956], 2e-3);
  });

  it('is nothing where nothing is asked for', () => {
    const [role] = rankRoles(unknown(2), [{ id: 'role', importance: { 'skill-0': 50, 'skill-1': 50 }, required: { 'skill-0': 0 } }]).roles;
    expect(role!.gaps).to.deep.equal([]);
    close([role!.fit, role!.probability, ...role!.interval], [1, 1, 1, 1], 1e-9);
  });
});

describe('the requirements that must be met', () => {
  const chance = (first: number) => rankRoles(unknown(2), [{ id: 'role', importance: { 'skill-0': first, 'skill-1': 100 - first }, required: { 'skill-0': 2, 'skill-1': 2 } }]).roles[0]!.probability;

  it('are those of a tenth of the role and more', () => {
    expect(chance(90)).to.be.closeTo(0.6915 ** 2, 2e-3);
    expect(chance(91)).to.be.closeTo(0.6915, 1e-3);
    expect(chance(9)).to.be.closeTo(0.6915, 1e-3);
  });
});

describe('a role asked of some skills only', () => {
  it('keeps of what it asks for those, and all else it says', () => {
    const bank = prepareBank(bankSpec(2, 4));
    const role = { id: 'role', importance: { 'skill-0': 30, 'skill-1': 30, 'skill-2': 40 }, required: { 'skill-0': 3, 'skill-2': 4 } };
    expect(restrictRoles(bank, [role])).to.deep.equal([{ id: 'role', importance: { 'skill-0': 50, 'skill-1': 50 }, required: { 'skill-0': 3 } }]);
    expect(restrictRoles(bank, [{ ...role, importance: { 'skill-0': 0, 'skill-2': 100 } }])).to.deep.equal([]);
  });
});

describe('the middle 80 % of a list', () => {
  it('begins a tenth in and ends a tenth before the end, in whatever order the list is', () => {
    expect(middle(Float64Array.from([5, 1, 3, 2, 4]))).to.deep.equal([1, 5]);
    expect(middle(Float64Array.from({ length: 512 }, (_, n) => 511 - n))).to.deep.equal([51, 460]);
  });
});

describe('the readers drawn from a posterior', () => {
  const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
  const correlation = (x: Float64Array, y: Float64Array) => {
    const [mx, my] = [mean(x), mean(y)];
    const product = mean(x.map((value, i) => (value - mx) * (y[i]! - my)));
    return product / Math.sqrt(mean(x.map((value) => (value - mx) ** 2)) * mean(y.map((value) => (value - my) ** 2)));
  };

  it('are normal, and as correlated as the skills, to 0.15', () => {
    for (const wanted of [0, 0.5, 0.8]) {
      const drawn = draws(estimate(prepareBank({ ...bankSpec(5, 4), correlation: wanted }), { responses: [] }));
      for (const [j, first] of drawn.entries()) {
        expect(first).to.have.length(512);
        expect(mean(first)).to.be.closeTo(0, 0.03);
        expect(Math.sqrt(mean(first.map((value) => value ** 2)))).to.be.closeTo(1, 0.03);
        expect(first.filter((value) => value < -1.2816).length / 512).to.be.closeTo(0.1, 0.02);
        for (const second of drawn.slice(j + 1)) expect(correlation(first, second)).to.be.closeTo(wanted, 0.15);
      }
    }
  });

  it('turn by √2 in the first skill and by √3 in the second', () => {
    const [first, second] = draws(unknown(2)) as [Float64Array, Float64Array];
    // Normal quantiles of the fractions of √2, 2√2 and √3: .4142, .8284, .7321.
    expect(first[0]).to.be.closeTo(-0.2168, 0.02);
    expect(first[1]).to.be.closeTo(0.9479, 0.02);
    expect(second[0]).to.be.closeTo(0.6190, 0.02);
  });

  it('spread over the lowest cells too, for a reader below all questions', () => {
    const items = Array.from({ length: 6 }, (_, n) => ({ id: `${n}`, skill: 'x', chance: 0, stats: { a: 9, b: -5 } }));
    const [drawn] = draws(estimate(prepareBank({ skills: [{ id: 'x' }], items }), { responses: items.map(({ id }) => ({ id, correct: false })) })) as [Float64Array];
    expect(drawn.every((value) => value >= -5.1 && value < -4)).to.equal(true);
    expect(new Set(drawn.map((value) => Math.round(value * 1e6))).size).to.be.above(400);
  });

  it('stay inside the grid, and move within its cells', () => {
    const [drawn] = draws(unknown(1)) as [Float64Array];
    expect(Math.max(...drawn.map(Math.abs))).to.be.below(5.1);
    expect(new Set(drawn.map((value) => Math.round(value * 1e6))).size).to.be.above(500);
  });
});

describe('the random numbers', () => {
  it('are those of the finaliser of MurmurHash3 over a Weyl sequence', () => {
    // Worked out by another program, from the published constants.
    const first = (seed: number) => Array.from({ length: 3 }, random(seed));
    close(first(0), [0.5733975800685585, 0.23765396769158542, 0.10578142385929823], 1e-15);
    close(first(7), [0.13706416846252978, 0.45108226174488664, 0.9981013059150428], 1e-15);
    close(first(-3), [0.9637410594150424, 0.18200624594464898, 0.5208964806515723], 1e-15);
  });
});
