import { expect } from '@open-wc/testing';
import { changeBetween, estimate, forecast, leastQuestions, prepareBank, random, rankRoles, type Response, selectNext, shouldStop, topicGains } from '../../src/measure/index.js';
import { bankSpec, responsesOf, rolesFor } from './support.js';

const spec = bankSpec(3, 40, 0);
const bank = prepareBank(spec);
const roles = rolesFor(spec, 3);
const none: readonly Response[] = [];
/** Answers to the first items of each skill: as many as each string is long. */
const perSkill = (...answers: string[]): readonly Response[] =>
  answers.flatMap((row, k) => [...row].map((answer, i) => ({ id: `skill-${k}-${i}`, correct: answer === '1' })));

describe('when to stop', () => {
  const stops = (responses: readonly Response[], ask: { profile?: string; skill?: string; length?: number; roles?: typeof roles } = {}) =>
    shouldStop(estimate(bank, { responses }), { responses, roles, length: 100, ...ask });

  it('is when the length is reached', () => {
    expect(stops(responsesOf(spec, '10101'), { length: 5 })).to.equal(true);
    expect(stops(responsesOf(spec, '10101'), { length: 6 })).to.equal(false);
  });

  it('is not before eight questions, however clear', () => {
    expect(leastQuestions).to.equal(8);
    expect(stops(responsesOf(spec, '1111111'), { roles: [] })).to.equal(false);
  });

  it('is when the verdict is one role with a short range', () => {
    const some = '110'.repeat(13);
    const clear = perSkill('1'.repeat(40), some, some);
    const { set, roles: [top] } = rankRoles(estimate(bank, { responses: clear }), roles);
    expect(set).to.have.length(1);
    expect(top!.interval[1] - top!.interval[0]).to.be.at.most(0.2);
    expect(stops(clear)).to.equal(true);
    expect(stops(responsesOf(spec, '1001101001'))).to.equal(false);
  });

  it('is not when the range is short only because nothing fits yet', () => {
    const weak = perSkill('1'.repeat(30), '0'.repeat(20), '0'.repeat(20));
    const { roles: [top] } = rankRoles(estimate(bank, { responses: weak }), roles);
    expect(top!.interval[1] - top!.interval[0]).to.be.at.most(0.2);
    expect(top!.interval[1]).to.be.above(2 * top!.interval[0]);
    expect(stops(weak)).to.equal(false);
  });

  it('is when every skill\'s range is within a level, without roles', () => {
    const thorough = perSkill('1'.repeat(20) + '0'.repeat(20), '1'.repeat(20) + '0'.repeat(20), '1'.repeat(20) + '0'.repeat(20));
    expect(stops(thorough, { roles: [], length: 500 })).to.equal(true);
    expect(stops(perSkill('10101010'), { roles: [], length: 500 })).to.equal(false);
  });
});

describe('the forecast', () => {
  const responses = perSkill('11010', '10010', '11100');
  const posterior = estimate(bank, { responses });
  const ahead = forecast(bank, posterior, { responses, roles, length: 15, random: random(1) }, 8);

  it('starts from the range there is and expects a narrower one', () => {
    const [top] = rankRoles(posterior, roles).roles;
    expect(ahead.role).to.equal(top!.role);
    expect(ahead.now).to.equal(top!.interval[1] - top!.interval[0]);
    expect(ahead.later).to.be.below(ahead.now);
    for (const { now, later } of ahead.skills) expect(later).to.be.below(now + 1e-9);
  });

  it('comes true on average: the range narrows as 60 simulated readers\' ranges do', () => {
    const next = random(2);
    const widths: number[] = [];
    for (let reader = 0; reader < 60; reader++) {
      // A reader drawn from the posterior answers as their own abilities say.
      let u = next(), q = 0;
      while (q < posterior.scenarios.length - 1 && u > posterior.scenarios[q]!) u -= posterior.scenarios[q++]!;
      const ability = posterior.skills.map(({ conditional }) => {
        let v = next(), t = 0;
        while (t < 50 && v > conditional[q * 51 + t]!) v -= conditional[q * 51 + t++]!;
        return t;
      });
      const taken = [...responses];
      while (taken.length < 23) {
        const id = selectNext(bank, estimate(bank, { responses: taken }), { responses: taken, roles, length: 23, random: next })!;
        const item = bank.itemIndex.get(id)!;
        taken.push({ id, correct: next() < bank.curve(item)[ability[bank.skillOf[item]!]!]! });
      }
      const after = rankRoles(estimate(bank, { responses: taken }), roles).roles.find(({ role }) => role === ahead.role)!;
      widths.push(after.interval[1] - after.interval[0]);
    }
    // The error of the mean of 60 is about 0.02.
    expect(ahead.later).to.be.closeTo(widths.reduce((sum, width) => sum + width, 0) / 60, 0.08);
  });

  it('says when fewer questions are left than wanted', () => {
    const few = bankSpec(1, 4, 0), small = prepareBank(few);
    const answered = responsesOf(few, '10');
    expect(forecast(small, estimate(small, { responses: answered }), { responses: answered, roles: [], length: 2, random: random(1) }, 8)).to.include({ questions: 2, role: undefined, now: 0, later: 0 });
  });
});

describe('a change between two attempts', () => {
  const verdict = (before: string, after: string) => changeBetween(estimate(bank, { responses: perSkill(before) }), estimate(bank, { responses: perSkill(after) }))[0]!;

  it('is not spoken of inside the noise', () => {
    expect(verdict('1010101', '1011101').verdict).to.equal('unknown');
    expect(verdict('', '').probabilityHigher).to.be.closeTo(0.5, 1e-9);
  });

  it('is spoken of when it is 90 % sure', () => {
    expect(verdict('000000000000', '111111111111').verdict).to.equal('higher');
    expect(verdict('111111111111', '000000000000').verdict).to.equal('lower');
  });

  it('carries the uncertainty of both', () => {
    const { mean, standardError } = verdict('1010', '');
    expect(standardError).to.be.above(1);
    expect(mean).to.be.within(-2, 2);
  });
});

describe('the study plan', () => {
  const responses = perSkill('1111111100', '0000000011', '1111111111');
  const plan = topicGains(bank, estimate(bank, { responses }), roles[0]!, responses);

  it('starts with the skill whose requirement costs the role most', () => {
    expect(plan).to.have.length(3);
    expect(plan.map(({ gain }) => gain)).to.deep.equal(plan.map(({ gain }) => gain).sort((x, y) => y - x));
    expect(plan.at(-1)!.skill).to.equal('skill-2');
  });

  it('expects from all gains no more than a full fit', () => {
    const [{ fit }] = rankRoles(estimate(bank, { responses }), [roles[0]!]).roles as unknown as [{ fit: number }];
    for (const { gain } of plan) expect(gain).to.be.within(0, 1 - fit);
  });

  it('shares a skill\'s gain among its topics, those answered wrong first', () => {
    const skill = plan.find((one) => one.skill === 'skill-0')!;
    expect(skill.topics.reduce((sum, { gain }) => sum + gain, 0)).to.be.closeTo(skill.gain, 1e-9);
    expect(skill.topics[0]).to.include({ topic: 'topic-2', asked: 2, wrong: 2 });
  });

  it('is there before any answer', () => {
    expect(topicGains(bank, estimate(bank, { responses: none }), roles[1]!, none)[0]!.topics).to.have.length(10);
  });
});
