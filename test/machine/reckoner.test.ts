import { assert } from '@open-wc/testing';
import { abilities } from '../../src/measure/index.js';
import { createReckoner, type Evidence } from '../../src/machine/reckoner.js';
import { defaultOptions, type QuizOptions } from '../../src/machine/options.js';
import type { Item } from '../../src/schema/index.js';
import { play } from '../support/machine.js';
import { sampleQuiz } from '../support/sample-quiz.js';

const evidence = (responses: Evidence['responses'], more: Partial<Evidence> = {}): Evidence => ({ seed: 1, responses, goal: 12, ...more });
const right = (id: string) => ({ id, correct: true, choice: 'x' });
const wrong = (id: string) => ({ id, correct: false, choice: 'x' });
const unsure = (id: string) => ({ id, correct: false, choice: null });

async function reckonerOf(options: Partial<QuizOptions> = {}, items: readonly Item[] = sampleQuiz().items) {
  const { content } = await play({}, {}, { ...sampleQuiz(), items });
  return createReckoner(content.index, { ...defaultOptions, ...options });
}

/** Ability in algebra after these answers, logits. */
async function algebra(responses: Evidence['responses'], items?: readonly Item[], more: Partial<Evidence> = {}): Promise<number> {
  const reckoner = await reckonerOf({}, items);
  return abilities(reckoner.posterior(evidence(responses, more))).find(({ skill }) => skill === 'algebra')!.mean;
}

describe('the numbers of a quiz', () => {
  it('rise with right answers and fall with wrong ones', async () => {
    assert.isAbove(await algebra([right('algebra-pick')]), await algebra([]));
    assert.isBelow(await algebra([wrong('algebra-pick')]), await algebra([]));
  });

  it('take a hard item for hard: the level counts', async () => {
    const at = (level: number) => sampleQuiz().items.map((item) => (item.id === 'algebra-count' ? { ...item, level } : item));
    assert.isAbove(await algebra([right('algebra-count')], at(4)), await algebra([right('algebra-count')], at(1)));
  });

  it('take calibrated parameters before the level', async () => {
    const with_ = (b: number) => sampleQuiz().items.map((item) => (item.id === 'algebra-count' ? { ...item, stats: { a: 1.5, b } } : item));
    assert.isAbove(await algebra([right('algebra-count')], with_(2)), await algebra([right('algebra-count')], with_(-2)));
  });

  it('know that a guess may be right: among three options it says less than a number typed', async () => {
    const items = sampleQuiz().items.map((item) => ({ ...item, level: 2 }));
    assert.isAbove(await algebra([right('algebra-count')], items), await algebra([right('algebra-pick')], items));
  });

  it('tell "I don’t know" from a wrong guess: who guesses may have guessed the right ones too', async () => {
    const after = (no: (id: string) => Evidence['responses'][number]) => algebra([...['botany', 'cookery'].flatMap((skill) => ['pick', 'tick'].map((kind) => no(`${skill}-${kind}`))), right('algebra-pick')]);
    assert.isAbove(await after(unsure), await after(wrong));
  });

  it('begin where the reader rated themself, and leave out skills the quiz has not', async () => {
    assert.isAbove(await algebra([], undefined, { selfRatings: { algebra: 4 } }), await algebra([], undefined, { selfRatings: { algebra: 0 } }));
    assert.equal(await algebra([], undefined, { selfRatings: { gone: 4 } }), await algebra([]));
  });

  it('trust calibrated parameters the more, the surer they are', async () => {
    const with_ = (stats: { seA?: number; seB?: number }) => sampleQuiz().items.map((item) => (item.id === 'algebra-count' ? { ...item, stats: { a: 2, b: 0, ...stats } } : item));
    const after = (stats: { seA?: number; seB?: number }) => algebra([right('algebra-count')], with_(stats));
    assert.isBelow(await after({ seB: 1.5 }), await after({}));
    assert.isBelow(await after({ seA: 1.5 }), await after({}));
  });

  it('are those of these answers, whatever was asked of the same reckoner before', async () => {
    const reckoner = await reckonerOf();
    const meanOf = (responses: Evidence['responses'], more: Partial<Evidence> = {}) => abilities(reckoner.posterior(evidence(responses, more))).map(({ mean }) => mean.toFixed(6)).join();
    const means = [
      meanOf([]), meanOf([right('algebra-pick')]), meanOf([wrong('algebra-pick')]), meanOf([wrong('algebra-pick'), right('algebra-tick')]), meanOf([unsure('algebra-pick'), right('algebra-tick')]), meanOf([right('botany-pick')]), meanOf([wrong('botany-pick')]),
      meanOf([], { selfRatings: { algebra: 4 } }), meanOf([], { selfRatings: { algebra: 0 } }),
    ];
    assert.lengthOf(new Set(means), means.length);
  });

  it('are computed once for the same answers, and the last two dozen are remembered', async () => {
    const reckoner = await reckonerOf();
    const of = (level: number, skill: string) => reckoner.posterior(evidence([], { selfRatings: { [skill]: level } }));
    const first = reckoner.posterior(evidence([right('algebra-pick')]));
    const others = ['algebra', 'botany', 'cookery'].flatMap((skill) => [0, 0.5, 1, 1.5, 2, 2.5, 3, 4].map((level) => () => of(level, skill)));
    for (const other of others.slice(0, 23)) other();
    assert.strictEqual(reckoner.posterior(evidence([right('algebra-pick')])), first);
    others[23]!();
    assert.notStrictEqual(reckoner.posterior(evidence([right('algebra-pick')])), first, 'the oldest of twenty-five is forgotten');
  });

  it('of a role follow its requirements at the seniority asked about', async () => {
    const reckoner = await reckonerOf();
    const cook = (seniority: 'junior' | 'mid' | 'senior') => reckoner.roles(seniority).find(({ id }) => id === 'cook')!.required['cookery'];
    assert.deepEqual([cook('junior'), cook('mid'), cook('senior')], [2, 3, 4]);
    const fit = (seniority: 'junior' | 'mid' | 'senior', responses: Evidence['responses'] = []) => reckoner.ranking(evidence(responses), seniority).roles.find(({ role }) => role === 'cook')!.fit;
    assert.isAbove(fit('junior'), fit('mid'));
    assert.isAbove(fit('mid'), fit('senior'));
    assert.isAbove(fit('mid', [right('cookery-pick')]), fit('mid'));
  });

  it('leave out answers to items the quiz has not', async () => assert.equal(await algebra([wrong('gone')]), await algebra([])));
});

describe('the next question', () => {
  it('is the next of the set in fixed mode, and the next of one skill in a block about it', async () => {
    const reckoner = await reckonerOf({ mode: 'fixed' });
    assert.equal(reckoner.next(evidence([])), 'algebra-pick');
    assert.equal(reckoner.next(evidence([right('algebra-pick'), right('algebra-count')])), 'algebra-tick');
    assert.equal(reckoner.next(evidence([right('algebra-pick')], { focus: 'botany' })), 'botany-pick');
  });

  it('is none to type or to sort at the very beginning', async () => {
    const reckoner = await reckonerOf();
    for (let seed = 0; seed < 40; seed++) assert.match(reckoner.next(evidence([], { seed }))!, /-(pick|tick)$/);
  });

  it('is none to sort at the very beginning, though that would tell more; later it is', async () => {
    const reckoner = await reckonerOf({}, sampleQuiz().items.filter(({ kind }) => kind === 'single' || kind === 'order').map((item) => ({ ...item, level: 2 })));
    const nextAfter = (responses: Evidence['responses']) => Array.from({ length: 20 }, (_, seed) => reckoner.next(evidence(responses, { seed }))!);
    assert.isTrue(nextAfter([]).every((id) => id.endsWith('-pick')));
    assert.isTrue(nextAfter([right('algebra-pick')]).some((id) => id.endsWith('-sort')));
  });

  it('of another block is another, whatever was asked before', async () => {
    const reckoner = await reckonerOf();
    for (const focus of ['algebra', 'botany', 'cookery', 'algebra']) assert.match(reckoner.next(evidence([], { focus, extended: true }))!, new RegExp(`^${focus}-`));
  });

  it('is about another topic while there is one', async () => {
    const quiz = sampleQuiz();
    const topic = (id: string, title: string) => ({ id, title });
    const skills = quiz.skills.map((skill) => (skill.id === 'algebra' ? { ...skill, topics: [topic('sets', 'Sets'), topic('sums', 'Sums')] } : skill));
    const items = quiz.items.filter(({ skill }) => skill === 'algebra').map((item, n) => ({ ...item, topic: n < 3 ? 'sets' : 'sums' }));
    const { content } = await play({}, {}, { ...quiz, skills, items });
    const reckoner = createReckoner(content.index, { ...defaultOptions, mode: 'practice' });
    for (let seed = 0; seed < 10; seed++) assert.equal(reckoner.next(evidence([right('algebra-pick')], { seed })), 'algebra-sort');
  });

  it('is measured against the profile where the quiz has that role, and about one skill in practice', async () => {
    const asked = async (options: Partial<QuizOptions>, more: Partial<Evidence> = {}) => {
      const { profile, skill } = (await reckonerOf(options)).ask(evidence([right('algebra-pick')], more));
      return { profile, skill };
    };
    assert.deepEqual(await asked({}), { profile: undefined, skill: undefined });
    assert.deepEqual(await asked({ profile: 'cook' }), { profile: 'cook', skill: undefined });
    assert.deepEqual(await asked({ profile: 'pilot' }), { profile: undefined, skill: undefined });
    assert.deepEqual(await asked({ mode: 'practice', sets: ['botany'] }), { profile: undefined, skill: 'botany' });
    assert.deepEqual(await asked({}, { focus: 'botany' }), { profile: undefined, skill: undefined }, 'what comes after a block is about all');
    const { responses, length } = (await reckonerOf()).ask(evidence([unsure('algebra-pick'), right('gone')], { goal: 9 }));
    assert.deepEqual({ responses, length }, { responses: [{ id: 'algebra-pick', correct: false, unsure: true }], length: 9 });
  });

  it('is none when the verdict is clear, unless the reader asked for more, or practises', async () => {
    const { roles, items, ...quiz } = sampleQuiz();
    const easy = { ...roles![0]!, importance: { algebra: 100 }, required: { junior: { algebra: 1 }, mid: { algebra: 1 }, senior: { algebra: 1 } } };
    const sharp = Array.from({ length: 12 }, (_, n) => ({ ...items[2]!, id: `sharp-${n}`, stats: { a: 8, b: 0 } }));
    const { content } = await play({}, {}, { ...quiz, skills: quiz.skills.slice(0, 1), roles: [easy], items: sharp });
    const reckonerIn = (mode: QuizOptions['mode']) => createReckoner(content.index, { ...defaultOptions, mode });
    const after = (answered: number) => sharp.slice(0, answered).map(({ id }, n) => (n % 2 ? right(id) : wrong(id)));
    const adaptive = reckonerIn('adaptive');
    assert.isDefined(adaptive.next(evidence(after(7))), 'never before eight');
    assert.isUndefined(adaptive.next(evidence(after(8))));
    assert.isDefined(adaptive.next(evidence(after(8), { extended: true })));
    assert.isDefined(reckonerIn('practice').next(evidence(after(8))));
    assert.isDefined(reckonerIn('fixed').next(evidence(after(8))));
  });

  it('is about one skill in a block about it, in adaptive mode too', async () => {
    const reckoner = await reckonerOf();
    for (let seed = 0; seed < 10; seed++) assert.match(reckoner.next(evidence([right('algebra-pick')], { focus: 'botany', seed, extended: true }))!, /^botany-/);
  });

  it('is none once the goal is reached or nothing is left', async () => {
    const reckoner = await reckonerOf();
    assert.isUndefined(reckoner.next(evidence([right('algebra-pick')], { goal: 1 })));
    assert.isDefined(reckoner.next(evidence([right('algebra-pick')], { goal: 2 })));
    assert.isUndefined(reckoner.next(evidence(sampleQuiz().items.map(({ id }) => right(id)), { goal: 99 })));
  });

  it('is never one that was answered, in any mode', async () => {
    for (const mode of ['adaptive', 'fixed', 'practice'] as const) {
      const reckoner = await reckonerOf({ mode });
      const answered: { id: string; correct: boolean; choice: string }[] = [];
      for (let id = reckoner.next(evidence(answered)); id; id = reckoner.next(evidence(answered))) {
        assert.isFalse(answered.some((one) => one.id === id), id);
        answered.push(right(id));
      }
      assert.lengthOf(answered, mode === 'practice' ? 4 : 12);
    }
  });

  it('is about the first chosen skill in practice', async () => {
    const reckoner = await reckonerOf({ mode: 'practice', sets: ['cookery', 'botany'] });
    assert.match(reckoner.next(evidence([]))!, /^botany-/);
  });

  it('is one not seen in earlier attempts while there are such', async () => {
    const seen = new Set(sampleQuiz().items.map(({ id }) => id).filter((id) => id !== 'botany-pick'));
    const reckoner = await reckonerOf({ seen });
    assert.equal(reckoner.next(evidence([])), 'botany-pick');
  });

  it('is the same for the same answers and seed, and not for every seed', async () => {
    const reckoner = await reckonerOf();
    const firsts = Array.from({ length: 40 }, (_, seed) => reckoner.next(evidence([], { seed })));
    assert.deepEqual(Array.from({ length: 40 }, (_, seed) => reckoner.next(evidence([], { seed }))), firsts);
    assert.isAbove(new Set(firsts).size, 1);
  });

  it('comes though the profile asks for none of the skills in play', async () => {
    const reckoner = await reckonerOf({ sets: ['cookery'], profile: 'teacher' });
    assert.match(reckoner.next(evidence([]))!, /^cookery-/);
  });
});
