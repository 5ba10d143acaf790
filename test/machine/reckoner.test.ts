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
