import { expect } from '@open-wc/testing';
import { exactly, roleFit } from '../../src/cli/lint/role-rules.js';
import { centre, estimate, prepareBank, random, rankRoles, type RoleSpec } from '../../src/measure/index.js';
import type { Role, Seniority } from '../../src/schema/index.js';
import { questionJson } from './files.js';

const seniorities: readonly Seniority[] = ['junior', 'mid', 'senior'];
const roles = await questionJson<Role[]>('roles.json');
const skills = Object.keys(roles[0]!.importance);

describe('the built-in roles', () => {
  it('say what they are and where their weights come from', () => {
    expect(roles.filter((role) => !role.summary || !role.source).map((role) => role.id)).to.deep.equal([]);
    expect(roles.filter((role) => role.experimental).map((role) => role.id)).to.deep.equal(['edge-ml-engineer']);
  });

  it('never ask less of a senior', () => {
    const falls = roles.flatMap((role) => skills.filter((skill) => role.required.junior[skill]! > role.required.mid[skill]! || role.required.mid[skill]! > role.required.senior[skill]!));
    expect(falls).to.deep.equal([]);
  });

  it('ask most where they weigh most', () => {
    const modest = roles.filter((role) => {
      const heaviest = skills.reduce((a, b) => (role.importance[a]! >= role.importance[b]! ? a : b));
      return role.required.senior[heaviest]! < Math.max(...Object.values(role.required.senior));
    });
    expect(modest.map((role) => role.id)).to.deep.equal([]);
  });

  for (const seniority of seniorities) {
    it(`fit someone exactly at the requirements of ${seniority} best of all, by a margin`, () => {
      const margins = roles.map((role) => {
        const fits = roles.map((other) => roleFit(other, seniority, (skill) => exactly(role.required[seniority][skill]!)));
        expect(fits[roles.indexOf(role)]).to.equal(1);
        return 1 - Math.max(...fits.filter((_, index) => index !== roles.indexOf(role)));
      });
      // 0.2 is about what half a level in a third of a role costs: less could not be told from noise.
      expect(Math.min(...margins)).to.be.greaterThan(0.2);
    });
  }

  for (const seniority of seniorities) {
    it(`are named to ${seniority} readers at their requirements who answer the whole bank`, () => {
      const specs = roles.map((role) => ({ id: role.id, importance: role.importance, required: role.required[seniority] }));
      const named = specs.map((role, seed) => shareNamed(role, specs, seed));
      // The set named holds the best role with 80 %; of 20 readers, 13 are three standard deviations below.
      expect(Math.min(...named)).to.be.at.least(0.65);
      expect(named.reduce((sum, share) => sum + share, 0) / named.length).to.be.at.least(0.8);
    });
  }
});

/** As many questions at each level as the built-in bank has in all. */
const items = skills.flatMap((skill) => Array.from({ length: 29 }, (_, index) => ({ id: `${skill}-${index}`, skill, level: 1 + (index % 4), chance: 0.22 })));
const bank = prepareBank({ skills: skills.map((id) => ({ id })), items });

/** Of 20 readers in the middle of the levels a role asks for, the share whose verdict names it. */
function shareNamed(role: RoleSpec, all: readonly RoleSpec[], seed: number): number {
  const next = random(seed);
  const named = Array.from({ length: 20 }, () => {
    const responses = items.map((item) => ({ id: item.id, correct: next() < chanceRight(centre(role.required[item.skill]!), item.level) }));
    return rankRoles(estimate(bank, { responses }), all).set.includes(role.id);
  });
  return named.filter(Boolean).length / named.length;
}

/** 3PL with the typical discrimination 1.2 and the difficulty that a level stands for. */
const chanceRight = (ability: number, level: number): number => 0.22 + 0.78 / (1 + Math.exp(-1.2 * (ability - (centre(level) - 0.34))));
