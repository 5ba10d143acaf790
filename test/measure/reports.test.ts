import { expect } from '@open-wc/testing';
import { abilities, changeBetween, estimate, forecast, leastQuestions, prepareBank, random, rankRoles, type Response, selectNext, shouldStop, topicGains } from '../../src/measure/index.js';
import { chanceOfRight } from '../../src/measure/gains.js';
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
    shouldStop(estimate(bank, { responses }), { responses, roles, length: 500, ...ask });

  it('is when the length is reached', () => {
    expect(stops(responsesOf(spec, '10101'), { length: 5 })).to.equal(true);
    expect(stops(responsesOf(spec, '10101'), { length: 6 })).to.equal(false);
  });

  it('is not before eight questions, however clear', () => {
    expect(leastQuestions).to.equal(8);
    expect(stops(responsesOf(spec, '1111111'), { roles: [] })).to.equal(false);
  });

  it('is possible from the eighth on', () => {
    const sharp = prepareBank({ skills: [{ id: 'x' }], items: Array.from({ length: 9 }, (_, n) => ({ id: `${n}`, skill: 'x', chance: 0, stats: { a: 8, b: 0 } })) });
    const after = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `${n}`, correct: n % 2 === 0 }));
    const stopsAfter = (count: number) => shouldStop(estimate(sharp, { responses: after(count) }), { responses: after(count), roles: [], length: 99 });
    expect([7, 8, 9].map(stopsAfter)).to.deep.equal([false, true, true]);
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

describe('when to stop practising a skill', () => {
  const half = '1'.repeat(20) + '0'.repeat(20);
  const stops = (skill: string, responses: readonly Response[]) => shouldStop(estimate(bank, { responses }), { responses, roles, skill, length: 500 });

  it('is when its own range is within a level, whatever is known of the others', () => {
    expect(stops('skill-0', perSkill(half))).to.equal(true);
    expect(stops('skill-1', perSkill(half))).to.equal(false);
    expect(stops('skill-1', perSkill('', half, ''))).to.equal(true);
  });
});

describe('when to stop with one role in view', () => {
  const some = '110'.repeat(13);
  const stops = (responses: readonly Response[], profile?: string) => shouldStop(estimate(bank, { responses }), { responses, roles, profile, length: 500 });

  it('is when its own range is short, be it the best or not', () => {
    const clear = perSkill('1'.repeat(40), some, some);
    const { roles: ranked } = rankRoles(estimate(bank, { responses: clear }), roles);
    for (const { role, interval: [low, high] } of ranked) expect(stops(clear, role)).to.equal(high - low <= 0.2 && high <= 2 * low);
    expect(ranked.map(({ role }) => stops(clear, role))).to.include.members([true]);
  });

  it('is not while its range is wide, though within a halving', () => {
    const answered = perSkill('1111111', '1111', '1111');
    const { role, interval: [low, high] } = rankRoles(estimate(bank, { responses: answered }), roles).roles[0]!;
    expect(high - low).to.be.above(0.2);
    expect(high).to.be.below(2 * low);
    expect(stops(answered, role)).to.equal(false);
  });

  it('is not when two roles may be the best, however short their ranges', () => {
    const all = perSkill('1'.repeat(40), '1'.repeat(40), '1'.repeat(40));
    const { set, roles: [top] } = rankRoles(estimate(bank, { responses: all }), roles);
    expect(set.length).to.be.above(1);
    expect(top!.interval[1] - top!.interval[0]).to.be.at.most(0.2);
    expect(stops(all)).to.equal(false);
    expect(stops(all, top!.role)).to.equal(true);
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
    expect(ahead.questions).to.equal(8);
    expect(ahead.skills.map(({ skill }) => skill)).to.deep.equal(['skill-0', 'skill-1', 'skill-2']);
    // Eight questions more than halve no range.
    for (const { now, later } of ahead.skills) expect(later).to.be.within(now / 2, now);
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
    const [before] = abilities(estimate(bank, { responses: perSkill('1010') })), [after] = abilities(estimate(bank, { responses: [] }));
    const { mean, standardError } = verdict('1010', '');
    expect(mean).to.be.closeTo(after!.mean - before!.mean, 1e-12);
    expect(standardError).to.be.closeTo(Math.hypot(before!.standardError, after!.standardError), 1e-12);
  });

  it('is as probable as two independent normal abilities say', () => {
    const { mean, standardError, probabilityHigher } = verdict('110101110010', '011011111101');
    // Φ(mean / SE), by the logistic approximation of Bowling et al. 2009, good to 0.0002; both posteriors are nearly normal.
    const z = mean / standardError;
    expect(probabilityHigher).to.be.closeTo(1 / (1 + Math.exp(-(0.07056 * z ** 3 + 1.5976 * z))), 0.01);
    expect(verdict('011011111101', '110101110010').probabilityHigher).to.be.closeTo(1 - probabilityHigher, 1e-9);
  });

  it('is told of skills that both attempts know', () => {
    const other = prepareBank({ ...spec, skills: [...spec.skills.slice(1), { id: 'new' }], items: [...spec.items.filter(({ skill }) => skill !== 'skill-0'), { id: 'new-0', skill: 'new', chance: 0 }] });
    const changes = changeBetween(estimate(bank, { responses: perSkill('', '0000000000', '') }), estimate(other, { responses: [] }));
    expect(changes.map(({ skill }) => skill)).to.deep.equal(['skill-1', 'skill-2']);
    expect(changes[0]!.mean).to.be.above(1);
    expect(changes[1]!.mean).to.be.below(changes[0]!.mean);
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

  it('puts the dearer skill first, whichever the role names first', () => {
    const posterior = estimate(bank, { responses: none });
    for (const importance of [{ 'skill-0': 20, 'skill-1': 80 }, { 'skill-1': 80, 'skill-0': 20 }]) {
      const [first, second] = topicGains(bank, posterior, { id: 'role', importance, required: { 'skill-0': 3, 'skill-1': 3 } }, none);
      expect([first!.skill, second!.skill]).to.deep.equal(['skill-1', 'skill-0']);
    }
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

  it('expects of a skill what the role would fit better without that demand', () => {
    const posterior = estimate(bank, { responses });
    const [{ fit }] = rankRoles(posterior, [roles[0]!]).roles as unknown as [{ fit: number }];
    for (const { skill, gain } of plan) {
      const met = { ...roles[0]!, required: { ...roles[0]!.required, [skill]: 0 } };
      expect(gain).to.be.closeTo(rankRoles(posterior, [met]).roles[0]!.fit - fit, 1e-9);
    }
  });

  it('takes each topic to begin with two answers as expected of the reader', () => {
    // Nothing answered and every item alike: each of two topics has the same share of the gain. Two answers of two wrong
    // against none: (2 + 2e) / 4 to e, where e is the expected share of wrong answers.
    const twin = prepareBank({ skills: [{ id: 'only' }], items: Array.from({ length: 8 }, (_, i) => ({ id: `${i}`, skill: 'only', topic: i < 4 ? 'one' : 'two', level: 2, chance: 0 })) });
    const role = { id: 'role', importance: { only: 100 }, required: { only: 3 } };
    const gains = (some: readonly Response[]) => topicGains(twin, estimate(twin, { responses: some }), role, some)[0]!;
    const before = gains([]);
    expect(before.topics.map(({ gain }) => gain / before.gain)).to.deep.equal([0.5, 0.5]);
    const wrong = [{ id: '0', correct: false }, { id: '1', correct: false }];
    const posterior = estimate(twin, { responses: wrong });
    const expected = 1 - chanceOfRight(posterior, 0);
    const after = gains(wrong);
    expect(after.topics.map(({ topic, asked, wrong: missed }) => [topic, asked, missed])).to.deep.equal([['one', 2, 2], ['two', 0, 0]]);
    const rates = [(2 + 2 * expected) / 4, expected] as const;
    expect(after.topics[0]!.gain / after.gain).to.be.closeTo(rates[0] / (rates[0] + rates[1]), 1e-9);
  });

  it('leaves out topics without a name', () => {
    const nameless = prepareBank({ skills: [{ id: 'only' }], items: [{ id: '0', skill: 'only', chance: 0 }, { id: '1', skill: 'only', topic: 'named', chance: 0 }] });
    const role = { id: 'role', importance: { only: 100 }, required: { only: 3 } };
    expect(topicGains(nameless, estimate(nameless, { responses: [] }), role, [])[0]!.topics.map(({ topic }) => topic)).to.deep.equal(['named']);
  });

  it('is there before any answer', () => {
    expect(topicGains(bank, estimate(bank, { responses: none }), roles[1]!, none)[0]!.topics).to.have.length(10);
  });
});
