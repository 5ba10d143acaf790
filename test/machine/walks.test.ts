import { assert } from '@open-wc/testing';
import { random } from '../../src/measure/index.js';
import { readAttempt } from '../../src/host/saved-attempt.js';
import { attemptOf, type QuizContext, type QuizEvent } from '../../src/machine/quiz-machine.js';
import { progress, resultRecord } from '../../src/machine/selectors.js';
import type { QuizOptions } from '../../src/machine/options.js';
import { createReckoner } from '../../src/machine/reckoner.js';
import { isCorrect } from '../../src/machine/score.js';
import type { Choice, Item } from '../../src/schema/index.js';
import { sizeOf } from '../support/long.js';
import { play, type Played } from '../support/machine.js';

/** Something a hand, a script or a stale page could send as a choice: right, wrong, unfinished, foreign, or no choice at all. */
function someChoice(item: Item | undefined, next: () => number): Choice | undefined {
  const strange = [undefined, null, Number.NaN, Number.POSITIVE_INFINITY, '', 'nowhere', [], ['nowhere'], 0, 7.5];
  if (!item || next() < 0.3) return strange[Math.floor(next() * strange.length)];
  if (item.kind === 'numeric') return next() < 0.5 ? item.answer.value : item.answer.value + 1;
  const ids = item.options.map(({ id }) => id);
  if (item.kind === 'single') return ids[Math.floor(next() * ids.length)];
  if (item.kind === 'order') return next() < 0.5 ? ids : [...ids].reverse();
  return ids.filter(() => next() < 0.5);
}

/** Any event at all, whatever the state expects. */
function someEvent({ content, actor }: Played, at: number, next: () => number): QuizEvent {
  const { context } = actor.getSnapshot();
  const item = context.open === undefined ? undefined : content.item(context.open);
  const skill = ['algebra', 'botany', 'cookery', 'nowhere'][Math.floor(next() * 4)]!;
  const guest = { label: '', seniority: 'mid' as const, sets: [], selfRatings: {}, responses: [{ id: 'algebra-pick', rev: 1, choice: 'yes', correct: true, milliseconds: 0 }] };
  const usual: readonly (() => QuizEvent)[] = [
    () => ({ type: 'pick', choice: someChoice(item, next) }),
    () => ({ type: 'pick', choice: someChoice(item, next) }),
    () => ({ type: 'check', at }),
    () => ({ type: 'check', at }),
    () => ({ type: 'proceed', at }),
    () => ({ type: 'proceed', at }),
    () => ({ type: 'begin', at }),
    () => ({ type: 'rate', skill, level: Math.floor(next() * 5) }),
    () => ({ type: 'finishRating', at }),
    () => ({ type: 'skipRating', at }),
    () => ({ type: 'resume', at }),
    () => ({ type: 'back' }),
  ];
  const seldom: readonly (() => QuizEvent)[] = [
    () => ({ type: 'restart', seed: Math.floor(next() * 1000) }),
    () => ({ type: 'leave' }),
    () => ({ type: 'conclude', at }),
    () => ({ type: 'review' }),
    () => ({ type: 'filter', filter: { skill } }),
    () => ({ type: 'sharpen', at }),
    () => ({ type: 'practise', skill, at }),
    () => ({ type: 'compare' }),
    () => ({ type: 'invite', guest }),
    () => ({ type: 'dismiss', place: 0 }),
    () => ({ type: 'consider', seniority: 'senior', role: 'nobody' }),
    () => ({ type: 'nothing the machine knows' } as unknown as QuizEvent),
  ];
  const choices = next() < 0.92 ? usual : seldom;
  return choices[Math.floor(next() * choices.length)]!();
}

const isFresh = (before: QuizContext, after: QuizContext) => before.startedAt !== after.startedAt || after.responses.length === 0;

/** What must hold after every event. */
function holds({ content, actor, told }: Played, before: QuizContext): void {
  const { context, value } = actor.getSnapshot();
  const { responses } = context;
  assert.equal(new Set(responses.map(({ id }) => id)).size, responses.length, 'each question is answered once');
  if (!isFresh(before, context)) {
    assert.deepEqual(responses.slice(0, before.responses.length), [...before.responses], 'no answer is lost or changed');
    assert.isAtMost(responses.length - before.responses.length, 1);
  }
  const { answered, number, goal } = progress(context);
  if (responses.length) assert.isTrue(answered <= goal && number <= goal && number - answered <= 1, `${answered} ${number} ${goal}`);
  for (const { id, rev, choice, correct, milliseconds } of responses) {
    const item = content.item(id)!;
    assert.deepEqual([correct, rev], [isCorrect(item, choice), item.rev]);
    assert.isAtLeast(milliseconds, 0);
  }
  if (value === 'question') assert.isTrue(context.open !== undefined && responses.every(({ id }) => id !== context.open), 'the open question is a new one');
  if (value === 'feedback') assert.equal(responses.at(-1)!.id, context.open);
  if (value === 'results') assert.isDefined(context.finishedAt);
  const attempt = attemptOf(context, content);
  if (attempt) assert.deepEqual(readAttempt(JSON.stringify(attempt), 'sample'), JSON.parse(JSON.stringify(attempt)), 'what is saved can be read again');
  assert.isAtLeast(told.filter(({ type }) => type === 'answered').length, responses.length, 'each answer was told');
}

/** The record says all that its numbers come from: computed anew from it, they are the same. */
function recomputes({ content, quiz, actor }: Played): void {
  const { context } = actor.getSnapshot();
  const record = resultRecord(context, quiz, 'en')!;
  const anew = { ...quiz, reckoner: createReckoner(content.index, quiz.options) };
  assert.deepEqual(resultRecord({ ...context, responses: JSON.parse(JSON.stringify(record.responses)) }, anew, 'en'), record);
}

const variants: readonly Partial<QuizOptions>[] = [
  {}, { feedback: 'end' }, { mode: 'fixed' }, { mode: 'fixed', feedback: 'end', length: 3 }, { mode: 'practice', sets: ['botany'] }, { selfRating: false, profile: 'cook', length: 5 }, { sets: ['cookery'], profile: 'teacher' },
];

describe('a random walk', function () {
  this.timeout(20 * 60_000);
  const events = sizeOf(400, 20_000);
  const seen = new Set<string>();

  for (const [place, options] of variants.entries()) {
    it(`of ${events} events with ${JSON.stringify(options)} keeps every promise`, async () => {
      const next = random(4711 + place);
      let played = await play(options);
      let at = 1_000_000;
      for (let step = 0; step < events; step++) {
        const { context: before, value: from } = played.actor.getSnapshot();
        at += Math.floor(next() * 10_000) - 1000; // the clock may go backwards
        const event = someEvent(played, at, next);
        try {
          played.actor.send(event);
          const { status, value } = played.actor.getSnapshot();
          assert.equal(status, 'active');
          seen.add(String(value));
          holds(played, before);
          if (value === 'results' && from !== 'results') recomputes(played);
        } catch (error) {
          throw new Error(`step ${step}, ${JSON.stringify(event)} in ${String(from)}: ${(error as Error).message}`);
        }
        if (next() < 0.02) played = await afterReload(played, options);
      }
    });
  }

  it('and another reach every screen, between them', () => assert.sameMembers([...seen], ['intro', 'rating', 'question', 'feedback', 'results', 'review', 'shared']));

  /** A reload comes back to the same question with the same draft, or to where the attempt was left. */
  async function afterReload(played: Played, options: Partial<QuizOptions>): Promise<Played> {
    const { context, value } = played.actor.getSnapshot();
    const saved = attemptOf(context, played.content);
    const attempt = saved && readAttempt(JSON.stringify(saved), 'sample');
    const again = await play(options, { seed: 99, attempt });
    again.told.push(...context.responses.map((response, index) => ({ type: 'answered' as const, response, index })));
    const { context: now, value: place } = again.actor.getSnapshot();
    assert.deepEqual(now.responses, context.responses);
    if (['question', 'feedback', 'rating', 'results'].includes(String(value))) assert.equal(place, value);
    if (value !== 'question') return again;
    assert.equal(now.open, context.open);
    if (!(typeof context.draft === 'number' && !Number.isFinite(context.draft))) assert.deepEqual(now.draft, context.draft);
    return again;
  }
});

describe('the machine', () => {
  it('cannot be told an answer that is none: the question stays open', async () => {
    const { actor } = await play({ mode: 'fixed', selfRating: false });
    actor.send({ type: 'begin', at: 1 });
    for (const choice of [undefined, '', 'nowhere', 3, ['yes'], [], Number.NaN] as (Choice | undefined)[]) {
      actor.send({ type: 'pick', choice });
      actor.send({ type: 'check', at: 2 });
      assert.equal(actor.getSnapshot().value, 'question');
      assert.lengthOf(actor.getSnapshot().context.responses, 0);
    }
    actor.send({ type: 'pick', choice: 'yes' });
    actor.send({ type: 'check', at: 2 });
    actor.send({ type: 'check', at: 3 });
    assert.lengthOf(actor.getSnapshot().context.responses, 1);
  });

  it('never finishes before it began, though the clock is set back', async () => {
    const { actor, quiz } = await play({ mode: 'fixed', selfRating: false, length: 1 });
    actor.send({ type: 'begin', at: 5_000_000 });
    actor.send({ type: 'pick', choice: 'yes' });
    actor.send({ type: 'check', at: 1_000_000 });
    actor.send({ type: 'proceed', at: 900_000 });
    const record = resultRecord(actor.getSnapshot().context, quiz, 'en')!;
    assert.equal(record.responses[0]!.milliseconds, 0);
    assert.isAtLeast(Date.parse(record.finishedAt), Date.parse(record.startedAt));
  });

  it('tells the end of an attempt whose last question is gone from the quiz', async () => {
    const attempt = { quiz: 'sample', version: '0', seed: 1, startedAt: 1, selfRatings: {}, rated: true, responses: [{ id: 'lost', rev: 1, choice: null, correct: false, milliseconds: 1 }], open: 'gone', goal: 1 };
    const { told, actor } = await play({ selfRating: false }, { attempt });
    assert.equal(actor.getSnapshot().value, 'results');
    assert.deepEqual(told.map(({ type }) => type), ['completed']);
  });
});
