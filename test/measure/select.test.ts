import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Ask, type Bank, estimate, extend, type Posterior, prepareBank, random, type Response, selectNext } from '../../src/measure/index.js';
import { candidates } from '../../src/measure/candidates.js';
import { chanceOfRight, gain, target } from '../../src/measure/gains.js';
import { demands, expectation, fitProduct, type Product } from '../../src/measure/role-fit.js';
import { dot } from '../../src/measure/sums.js';
import { anyCase, bankSpec, responsesOf, rolesFor } from './support.js';

const spec = bankSpec(4, 40);
const bank = prepareBank(spec);
const roles = rolesFor(spec, 4);

/** Takes a quiz of `length` questions; item `right` decides each answer. */
function take(length: number, ask: Partial<Ask> = {}, right: (item: number) => boolean = (item) => item % 3 > 0, from: Bank = bank): readonly Response[] {
  const next = random(7);
  const responses: Response[] = [];
  while (responses.length < length) {
    const id = selectNext(from, estimate(from, { responses }), { responses, roles, length, random: next, ...ask });
    if (id === undefined) break;
    responses.push({ id, correct: right(from.itemIndex.get(id)!) });
  }
  return responses;
}

const skillsOf = (responses: readonly Response[]) => responses.map(({ id }) => id.replace(/-\d+$/, ''));

describe('the worth of an item', () => {
  it('is the fall of variance that both answers, computed in full, bring on average', () => {
    fc.assert(fc.property(anyCase, fc.boolean(), ({ bank: any, responses, roles: [role] }, fit) => {
      const posterior = estimate(any, { responses });
      const item = any.items.length - 1;
      const product: Product = fit ? fitProduct(any, demands(any, role!)) : [{ skill: 0, values: any.theta }];
      const p = chanceOfRight(posterior, item);
      const mean = expectation(posterior, product);
      const right = expectation(extend(posterior, item, 1), product), wrong = expectation(extend(posterior, item, 0), product);
      const brute = p * (right - mean) ** 2 + (1 - p) * (wrong - mean) ** 2;
      const covariance = dot(any.curve(item), target(posterior, product).covariances(any.skillOf[item]!));
      expect(gain(posterior, item, covariance ** 2)).to.be.closeTo(brute, 1e-9);
    }), { numRuns: 1000 });
  });
});

describe('the question that is asked', () => {
  const next = random(12);
  const items = Array.from({ length: 24 }, (_, n) => ({ id: `${n}`, skill: `skill-${n % 3}`, topic: `${n}`, chance: n % 2 ? 0.25 : 0, stats: { a: 0.6 + 1.6 * next(), b: 3 * next() - 1.5 } }));
  const three = prepareBank({ skills: [0.9, 0.4, 0.7].map((loading, k) => ({ id: `skill-${k}`, loading })), items });
  const jobs = rolesFor({ skills: three.skills, items }, 3).map((job, r) => ({ ...job, required: { ...job.required, 'skill-0': r + 1 } }));

  /** What is known after the first six items were answered like this. */
  const knownAfter = (row: string) => {
    const answered = responsesOf({ skills: three.skills, items }, row);
    return { answered, posterior: estimate(three, { responses: answered }) };
  };
  type Known = ReturnType<typeof knownAfter>;
  const rows = ['111111', '000000', '110110', '011010', '100001', '111000', '010101', '101111'].map(knownAfter);

  /** Means of each skill and of each role's fit. */
  const meansOf = (at: Posterior) => ({
    skills: three.skills.map((_, k) => expectation(at, [{ skill: k, values: three.theta }])),
    fits: jobs.map((job) => expectation(at, fitProduct(three, demands(three, job)))),
  });

  /** What counts (a mean over the skills, and so much of these differences of fits) falls in variance by this when the item is answered. */
  function worth({ posterior }: Known, item: number, fits: readonly (readonly [weight: number, fit: (fits: readonly number[]) => number])[], only?: number): number {
    const p = chanceOfRight(posterior, item), now = meansOf(posterior);
    return [[p, meansOf(extend(posterior, item, 1))] as const, [1 - p, meansOf(extend(posterior, item, 0))] as const].reduce((sum, [share, then]) => {
      const moves = three.skills.map((_, k) => (then.skills[k]! - now.skills[k]!) ** 2);
      const ofSkills = only === undefined ? (moves[0]! + moves[1]! + moves[2]!) / 3 : moves[only]!;
      return sum + share * (ofSkills + fits.reduce((total, [weight, fit]) => total + weight * (fit(then.fits) - fit(now.fits)) ** 2, 0));
    }, 0);
  }

  /** All that are asked, over the range of random numbers. */
  const asked = ({ answered, posterior }: Known, ask: Partial<Ask>) => new Set(Array.from({ length: 200 }, (_, n) => selectNext(three, posterior, { responses: answered, roles: jobs, length: 99, random: () => n / 200, ...ask })));

  /** Those unanswered that are worth nine tenths of the best or more. */
  function nearlyBest(worthOf: (item: number) => number, among: (item: number) => boolean = () => true) {
    const pool = items.map((_, n) => n).filter((n) => n >= 6 && among(n));
    const best = Math.max(...pool.map(worthOf));
    return new Set(pool.filter((n) => worthOf(n) >= 0.9 * best).map((n) => items[n]!.id));
  }

  it('tells most of the skills and of who fits best: sixteen times the difference to each rival, the nearer the more', () => {
    for (const known of rows) {
      const { fits } = meansOf(known.posterior);
      const first = fits.indexOf(Math.max(...fits));
      const nearness = fits.map((fit, r) => (r === first ? 0 : Math.exp(-(((fits[first]! - fit) / 0.15) ** 2) / 2)));
      const sum = nearness.reduce((total, near) => total + near, 0);
      const differences = nearness.map((near, r) => [(16 * near) / sum, (at: readonly number[]) => at[first]! - at[r]!] as const);
      expect(asked(known, {})).to.deep.equal(nearlyBest((item) => worth(known, item, differences)));
    }
  });

  it('tells most of the skills and, sixty times, of the fit to the chosen role', () => {
    for (const known of rows) jobs.forEach(({ id }, r) => expect(asked(known, { profile: id })).to.deep.equal(nearlyBest((item) => worth(known, item, [[60, (fits) => fits[r]!]]))));
  });

  it('tells most of the one skill that is practised, or of all where there are no roles', () => {
    for (const known of rows) {
      [0, 1, 2].forEach((k) => expect(asked(known, { skill: `skill-${k}` })).to.deep.equal(nearlyBest((item) => worth(known, item, [], k), (item) => item % 3 === k)));
      expect(asked(known, { roles: [] })).to.deep.equal(nearlyBest((item) => worth(known, item, [])));
    }
  });

  it('is about a skill that is owed one by the roles, not by the bank', () => {
    const narrow = [{ id: 'narrow', importance: { 'skill-2': 100 }, required: { 'skill-2': 3 } }];
    const some = items.filter((_, n) => n % 3 === 0).slice(0, 3).map(({ id }) => ({ id, correct: true }));
    const left = (roles: typeof narrow) => new Set(Array.from({ length: 50 }, (_, n) => items.find(({ id }) => id === selectNext(three, estimate(three, { responses: some }), { responses: some, roles, length: 4, random: () => n / 50 }))!.skill));
    expect(left(narrow)).to.deep.equal(new Set(['skill-2']));
    expect(left([]).has('skill-0')).to.equal(false);
  });
});

describe('choosing the next question', () => {
  it('asks for a format at most about twice as often as its share of the bank, though numbers tell most', () => {
    const mixed = prepareBank({ ...spec, items: spec.items.map((item, i) => (i % 5 === 0 ? { ...item, format: 'numeric', chance: 0 } : { ...item, format: 'single' })) });
    const numbers = take(20, {}, undefined, mixed).map(({ id }) => mixed.items[mixed.itemIndex.get(id)!]!.format === 'numeric');
    expect(numbers.filter(Boolean).length).to.be.within(4, 9);
    const twiceRunning = numbers.filter((isNumber, n) => isNumber && numbers[n - 1]);
    expect(twiceRunning).to.have.length(0);
  });

  it('asks about every skill that matters before the verdict, twice when there is room', () => {
    const counts = (length: number) => spec.skills.map(({ id }) => skillsOf(take(length)).filter((skill) => skill === id).length);
    expect(Math.min(...counts(8))).to.be.at.least(1);
    expect(Math.min(...counts(16))).to.be.at.least(2);
  });

  it('keeps the last questions for skills that have had too few', () => {
    const left = (length: number, answered: number) => {
      const responses = spec.items.slice(0, answered).map(({ id }) => ({ id, correct: true }));
      return [...new Set(candidates(bank, { responses, length }, [0, 1, 2, 3]).map((item) => bank.skillOf[item]))];
    };
    // All answers so far are of skill 0. One question each is owed below twelve questions, two each from twelve on.
    expect(left(8, 4)).to.deep.equal([0, 1, 2, 3]);
    expect(left(8, 5)).to.deep.equal([1, 2, 3]);
    expect(left(12, 5)).to.deep.equal([0, 1, 2, 3]);
    expect(left(12, 6)).to.deep.equal([1, 2, 3]);
  });

  it('leaves out skills that the chosen role does not need, once the role\'s own are known to matter more', () => {
    const narrow = [{ id: 'narrow', importance: { 'skill-1': 100 }, required: { 'skill-1': 3 } }];
    const skills = skillsOf(take(10, { roles: narrow, profile: 'narrow' }));
    expect(skills.filter((skill) => skill === 'skill-1').length).to.be.at.least(6);
  });

  it('keeps to the skill that is practised', () => {
    expect(new Set(skillsOf(take(12, { skill: 'skill-2' })))).to.deep.equal(new Set(['skill-2']));
  });

  it('repeats no topic of a skill while others wait', () => {
    // All of one level: by levels alone no topic would come twice either.
    const flat = prepareBank({ ...spec, items: spec.items.map((item) => ({ ...item, level: 2 })) });
    const topics = take(10, { skill: 'skill-0' }, undefined, flat).map(({ id }) => flat.items[flat.itemIndex.get(id)!]!.topic);
    expect(new Set(topics).size).to.equal(10);
  });

  it('asks again what was seen before only when nothing else is left', () => {
    const seen = new Set(spec.items.slice(0, 30).map(({ id }) => id));
    const asked = take(40, { skill: 'skill-0', seen }).map(({ id }) => id);
    expect(asked.slice(0, 10).some((id) => seen.has(id))).to.equal(false);
    expect(asked.slice(10).every((id) => seen.has(id))).to.equal(true);
    expect(new Set(asked).size).to.equal(40);
  });

  it('never asks what is excluded, and ends when nothing is left', () => {
    const exclude = new Set(spec.items.slice(0, 38).map(({ id }) => id));
    expect(take(10, { skill: 'skill-0', exclude })).to.have.length(2);
  });

  it('goes to harder questions for who is right, and to easier ones for who is wrong', () => {
    const mean = (right: boolean) => take(12, {}, () => right).slice(4).reduce((sum, { id }) => sum + bank.items[bank.itemIndex.get(id)!]!.level!, 0) / 8;
    expect(mean(true)).to.be.above(mean(false) + 1);
  });

  it('is the same for the same random numbers, and spreads for others', () => {
    expect(take(8)).to.deep.equal(take(8));
    const first = new Set(Array.from({ length: 40 }, (_, seed) => selectNext(bank, estimate(bank, { responses: [] }), { responses: [], roles, length: 16, random: random(seed) })));
    expect(first.size).to.be.above(8);
  });

  it('works without roles, and without levels or topics', () => {
    const plain = prepareBank({ skills: [{ id: 'only' }], items: Array.from({ length: 5 }, (_, i) => ({ id: `only-${i}`, skill: 'only', chance: 0 })) });
    expect(take(9, { roles: [] }, () => true, plain)).to.have.length(5);
  });

  it('works for thirty skills and ten thousand calibrated items', () => {
    const next = random(3);
    const large = bankSpec(30, 334);
    const many = prepareBank({ ...large, items: large.items.map((item) => ({ ...item, stats: { a: 0.6 + 1.4 * next(), b: 4 * next() - 2 } })) });
    const responses = take(3, { roles: rolesFor(large, 3) }, () => true, many);
    expect(new Set(responses.map(({ id }) => id)).size).to.equal(3);
  });
});
