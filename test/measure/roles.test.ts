import { expect } from '@open-wc/testing';
import { estimate, prepareBank, random, rankRoles, restrictRoles, type RoleSpec } from '../../src/measure/index.js';
import { demands, fitsOf } from '../../src/measure/role-fit.js';
import { bankSpec, responsesOf, rolesFor } from './support.js';

const spec = bankSpec(4, 10);
const bank = prepareBank(spec);
const role: RoleSpec = { id: 'role', importance: { 'skill-0': 25, 'skill-1': 50, 'skill-2': 25 }, required: { 'skill-0': 3, 'skill-1': 2, 'skill-2': 0 } };
const posterior = estimate(bank, { responses: responsesOf(spec, '1110101100100') });
const fit = (...abilities: number[]) => fitsOf(demands(bank, role), abilities.map((ability) => [ability]))[0]!;

describe('a role\'s fit', () => {
  it('is 1 when every requirement is met, and a surplus adds nothing', () => {
    expect(fit(0.5, -0.5, -3, 0)).to.equal(1);
    expect(fit(4, 4, 4, 4)).to.equal(1);
  });

  it('is halved by one level short in a quarter of the role', () => {
    expect(fit(-0.5, 0, 0, 0)).to.be.closeTo(0.5, 1e-12);
    expect(fit(-0.5, -1.5, 0, 0)).to.be.closeTo(0.5 * 0.25, 1e-12);
  });

  it('has the mean, the range and the chance of meeting all that 200,000 readers drawn from the posterior have', () => {
    const next = random(5);
    const { theta, skillIndex } = bank;
    expect(skillIndex.size).to.equal(4);
    const pick = (weights: Float64Array, start: number, length: number) => {
      let u = next(), at = 0;
      while (at < length - 1 && u > weights[start + at]!) u -= weights[start + at++]!;
      return at;
    };
    let met = 0;
    const fits: number[] = [];
    const draws = 200_000;
    for (let n = 0; n < draws; n++) {
      const q = pick(posterior.scenarios, 0, posterior.scenarios.length);
      const ability = posterior.skills.map(({ conditional }) => theta[pick(conditional, q * theta.length, theta.length)]!);
      fits.push(fit(...ability));
      if (ability[0]! > 0.5 && ability[1]! > -0.5) met++;
    }
    const ranked = rankRoles(posterior, [role]).roles[0]!;
    // Monte-Carlo error about 0.0007 and 0.001: four of them.
    expect(ranked.fit).to.be.closeTo(fits.reduce((sum, value) => sum + value, 0) / draws, 0.003);
    expect(ranked.probability).to.be.closeTo(met / draws, 0.005);
    fits.sort((x, y) => x - y);
    // 512 even draws place the ends within two points of 100.
    expect(ranked.interval[0]).to.be.closeTo(fits[draws * 0.1]!, 0.02);
    expect(ranked.interval[1]).to.be.closeTo(fits[draws * 0.9]!, 0.02);
  });

  it('says what each skill costs, the dearest first', () => {
    const { gaps } = rankRoles(posterior, [role]).roles[0]!;
    expect(gaps.map(({ skill }) => skill)).to.have.members(['skill-0', 'skill-1']);
    expect(gaps.reduce((sum, { share }) => sum + share, 0)).to.be.closeTo(1, 1e-12);
    expect(gaps[0]!.share).to.be.at.least(gaps[1]!.share);
  });

  it('looks at the most important skill when none has a tenth of the role', () => {
    const wide = bankSpec(20, 2);
    const even: RoleSpec = { id: 'even', importance: Object.fromEntries(wide.skills.map(({ id }) => [id, 5])), required: Object.fromEntries(wide.skills.map(({ id }) => [id, 3])) };
    const { probability } = rankRoles(estimate(prepareBank(wide), { responses: [] }), [even]).roles[0]!;
    expect(probability).to.be.within(0.001, 0.2);
  });
});

describe('the skills of a role', () => {
  it('are those that have a share of it', () => {
    const shared = { id: 'role', importance: { 'skill-0': 100, 'skill-1': 0 }, required: { 'skill-0': 3, 'skill-1': 4 } };
    expect(demands(bank, shared)).to.deep.equal([{ skill: 0, importance: 100, required: 3 }]);
  });
});

describe('the ranking of roles', () => {
  it('holds the best role with 80 % in the smallest set that does', () => {
    const { roles, set } = rankRoles(posterior, rolesFor(spec, 4));
    const best = new Map(roles.map((one) => [one.role, one.best]));
    expect([...best.values()].reduce((sum, p) => sum + p, 0)).to.be.closeTo(1, 1e-9);
    const held = set.reduce((sum, id) => sum + best.get(id)!, 0);
    expect(held).to.be.at.least(0.8 - 1e-9);
    expect(held - best.get(set.at(-1)!)!).to.be.below(0.8);
    expect(roles.map(({ fit: value }) => value)).to.deep.equal(roles.map(({ fit: value }) => value).sort((x, y) => y - x));
  });

  it('puts first in that set who is most probably the best, though another fits better on average', () => {
    // Skill 0 is known to lie near 0.3: "steady" always fits about .87. Of skill 1 nothing is known: "daring" fits fully or badly.
    const items = [...Array.from({ length: 40 }, (_, n) => ({ id: `${n}`, skill: 'skill-0', chance: 0, stats: { a: 3, b: 0.3 } })), { id: 'other', skill: 'skill-1', chance: 0 }, { id: 'third', skill: 'skill-2', chance: 0 }];
    const apart = prepareBank({ correlation: 0, skills: ['skill-0', 'skill-1', 'skill-2'].map((id) => ({ id })), items });
    const known = estimate(apart, { responses: items.slice(0, 40).map(({ id }, n) => ({ id, correct: n % 2 === 0 })) });
    const { roles, set } = rankRoles(known, [
      { id: 'steady', importance: { 'skill-0': 25, 'skill-2': 75 }, required: { 'skill-0': 3 } },
      { id: 'daring', importance: { 'skill-1': 100 }, required: { 'skill-1': 2 } },
    ]);
    expect(roles.map(({ role: id }) => id)).to.deep.equal(['steady', 'daring']);
    expect(set).to.deep.equal(['daring', 'steady']);
  });

  it('shares a tie: two equal roles are each the best half of the time', () => {
    const twins = [role, { ...role, id: 'twin' }];
    expect(rankRoles(posterior, twins).roles.map(({ best }) => best)).to.deep.equal([0.5, 0.5]);
    expect(rankRoles(posterior, twins).set).to.have.members(['role', 'twin']);
  });

  it('is empty without roles', () => {
    expect(rankRoles(posterior, [])).to.deep.equal({ roles: [], set: [] });
  });

  it('can be had for some of the skills, their shares brought back to 100', () => {
    const part = prepareBank({ ...spec, skills: spec.skills.slice(0, 2), items: spec.items.slice(0, 20) });
    const [kept] = restrictRoles(part, [role]);
    expect(kept!.importance['skill-0']).to.be.closeTo(100 / 3, 1e-9);
    expect(restrictRoles(part, [{ id: 'gone', importance: { 'skill-3': 100 }, required: { 'skill-3': 2 } }])).to.deep.equal([]);
  });
});
