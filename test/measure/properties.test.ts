import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { abilities, estimate, rankRoles, selectNext, random } from '../../src/measure/index.js';
import { demands, fitsOf } from '../../src/measure/role-fit.js';
import { anyCase } from './support.js';

const everyNumber = (value: unknown): number[] => (typeof value === 'number' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(everyNumber) : []);

describe('for any bank and any answers', () => {
  it('every number is finite', () => {
    fc.assert(fc.property(anyCase, ({ bank, responses, roles }) => {
      const posterior = estimate(bank, { responses });
      expect(everyNumber([abilities(posterior), rankRoles(posterior, roles)]).every(Number.isFinite)).to.equal(true);
    }), { numRuns: 1000 });
  });

  it('the order of answers does not matter', () => {
    fc.assert(fc.property(anyCase, ({ bank, responses }) => {
      const there = abilities(estimate(bank, { responses })), back = abilities(estimate(bank, { responses: responses.toReversed() }));
      there.forEach(({ mean, standardError }, k) => {
        expect(back[k]!.mean).to.be.closeTo(mean, 1e-12);
        expect(back[k]!.standardError).to.be.closeTo(standardError, 1e-12);
      });
    }), { numRuns: 1000 });
  });

  it('a right answer lowers no skill, no end of a range and no role fit, and a wrong one raises none', () => {
    fc.assert(fc.property(anyCase, fc.boolean(), ({ bank, responses, roles }, correct) => {
      const last = bank.items.at(-1)!.id;
      const numbers = (answers: typeof responses) => {
        const posterior = estimate(bank, { responses: answers });
        const ranking = rankRoles(posterior, roles);
        return [
          ...abilities(posterior).flatMap(({ mean, interval }) => [mean, ...interval]),
          ...roles.flatMap(({ id }) => ranking.roles.filter(({ role }) => role === id).flatMap(({ fit, interval, probability }) => [fit, ...interval, probability])),
        ];
      };
      const before = numbers(responses), after = numbers([...responses, { id: last, correct }]);
      const rise = correct ? 1 : -1;
      before.forEach((value, n) => expect(rise * (after[n]! - value)).to.be.above(-1e-9));
    }), { numRuns: 1500 });
  });

  it('more ability never lowers a fit', () => {
    fc.assert(fc.property(anyCase, fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 5, maxLength: 5 }), fc.nat({ max: 4 }), fc.double({ min: 0, max: 5, noNaN: true }), ({ bank, roles }, ability, k, more) => {
      const fit = (values: readonly number[]) => fitsOf(demands(bank, roles[0]!), values.map((value) => [value]))[0]!;
      expect(fit(ability.map((value, j) => (j === k ? value + more : value)))).to.be.at.least(fit(ability));
    }), { numRuns: 2000 });
  });

  it('the item chosen is one of those on offer', () => {
    fc.assert(fc.property(anyCase, fc.integer(), fc.boolean(), ({ bank, responses, roles }, seed, profile) => {
      const exclude = new Set([bank.items.at(-1)!.id]);
      const chosen = selectNext(bank, estimate(bank, { responses }), { responses, roles, length: 40, exclude, random: random(seed), profile: profile ? roles[1]!.id : undefined });
      expect(chosen).to.equal(bank.items.at(-2)!.id);
    }), { numRuns: 1000 });
  });
});
