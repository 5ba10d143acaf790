import { assert } from '@open-wc/testing';
import { attemptOf, type QuizEvent } from '../../src/machine/quiz-machine.js';
import type { QuizOptions } from '../../src/machine/options.js';
import { attemptSchema, type Attempt } from '../../src/schema/attempt.js';
import { check } from '../../src/schema/parse.js';
import { play, type Played } from '../support/machine.js';

const response = (id: string) => ({ id, rev: 1, choice: 'yes', correct: true, milliseconds: 1000 });
const attempt = (change: Partial<Attempt> = {}): Attempt => ({ quiz: 'sample', version: '1.0.0', seed: 9, startedAt: 100, selfRatings: { algebra: 3 }, rated: true, responses: [response('algebra-pick')], goal: 6, ...change });

const resumed = (change: Partial<Attempt>, options: Partial<QuizOptions> = {}) => play({ mode: 'fixed', ...options }, { attempt: attempt(change), now: 5000 });
const placeOf = ({ actor }: Played) => actor.getSnapshot().value;
const contextOf = ({ actor }: Played) => actor.getSnapshot().context;
const savedOf = (played: Played) => attemptOf(contextOf(played), played.content);

function does({ actor }: Played, ...events: readonly QuizEvent[]): void {
  for (const event of events) actor.send(event);
}

describe('a reader who comes back', () => {
  it('finds all that they did', async () => {
    const played = await resumed({ open: 'algebra-tick', draft: ['one'], focus: 'algebra', extended: true });
    assert.deepInclude(contextOf(played), { seed: 9, startedAt: 100, selfRatings: { algebra: 3 }, rated: true, responses: [response('algebra-pick')], goal: 6, focus: 'algebra', extended: true, shownAt: 5000 });
  });

  it('is at the open question, with what they had picked', async () => {
    const played = await resumed({ open: 'algebra-tick', draft: ['one'] });
    assert.equal(placeOf(played), 'question');
    assert.deepInclude(contextOf(played), { open: 'algebra-tick', draft: ['one'] });
  });

  it('is at the very first question too', async () => {
    const played = await resumed({ responses: [], open: 'algebra-pick', draft: 'no' });
    assert.equal(placeOf(played), 'question');
    assert.deepInclude(contextOf(played), { open: 'algebra-pick', draft: 'no' });
  });

  it('sees again how the last answer was, or the next question where feedback waits', async () => {
    assert.equal(placeOf(await resumed({ open: 'algebra-pick', draft: 'yes' })), 'feedback');
    const played = await resumed({ open: 'algebra-pick', draft: 'yes' }, { feedback: 'end' });
    assert.equal(placeOf(played), 'question');
    assert.equal(contextOf(played).open, 'algebra-tick');
  });

  it('is at the self-rating, or at the results', async () => {
    assert.equal(placeOf(await resumed({ rated: false, responses: [] })), 'rating');
    const finished = await resumed({ finishedAt: 900 });
    assert.equal(placeOf(finished), 'results');
    assert.equal(contextOf(finished).finishedAt, 900);
  });

  it('gets another question where the open one is gone, or was answered before the last', async () => {
    const gone = await resumed({ open: 'gone', draft: 'yes' });
    assert.deepInclude(contextOf(gone), { open: 'algebra-tick', draft: undefined });
    const odd = await resumed({ responses: [response('algebra-pick'), response('algebra-tick')], open: 'algebra-pick', draft: 'yes' });
    assert.equal(placeOf(odd), 'question');
    assert.deepInclude(contextOf(odd), { open: 'algebra-count', draft: undefined });
  });

  it('goes on about all skills where the one of the block is no longer in play', async () => {
    assert.isUndefined(contextOf(await resumed({ focus: 'music' })).focus);
    assert.isUndefined(contextOf(await resumed({ focus: 'botany' }, { sets: ['algebra'] })).focus);
    assert.equal(contextOf(await resumed({ focus: 'botany' })).focus, 'botany');
  });

  it('answers in the time since they came back', async () => {
    const played = await resumed({ open: 'algebra-tick', draft: ['one'] });
    does(played, { type: 'check', at: 5800 });
    assert.equal(contextOf(played).responses[1]!.milliseconds, 800);
  });
});

describe('what is saved', () => {
  it('is nothing before an attempt is begun', async () => assert.isUndefined(savedOf(await play())));

  it('is what there is, and no field more', async () => {
    const played = await play({ mode: 'fixed', selfRating: false, length: 2 });
    does(played, { type: 'begin', at: 100 });
    const start = { quiz: 'sample', version: '1.0.0', seed: 1, startedAt: 100, selfRatings: {}, rated: true, responses: [], goal: 2 };
    assert.deepEqual(savedOf(played), { ...start, open: 'algebra-pick' } as Attempt);
    does(played, { type: 'pick', choice: null });
    assert.deepEqual(savedOf(played), { ...start, open: 'algebra-pick', draft: null } as Attempt);
    does(played, { type: 'pick', choice: Number.NaN });
    assert.deepEqual(savedOf(played), { ...start, open: 'algebra-pick' } as Attempt, 'a number half typed is none');
    does(played, { type: 'pick', choice: 'yes' }, { type: 'check', at: 1100 }, { type: 'leave' }, { type: 'conclude', at: 2000 });
    assert.deepEqual(savedOf(played), { ...start, responses: [response('algebra-pick')], finishedAt: 2000 } as Attempt);
    does(played, { type: 'practise', skill: 'botany', at: 3000 });
    assert.deepEqual(savedOf(played), { ...start, responses: [response('algebra-pick')], open: 'botany-pick', goal: 12, focus: 'botany', extended: true } as Attempt);
  });

  it('is a copy: what is picked next does not change it', async () => {
    const played = await resumed({ open: 'algebra-tick', draft: ['one'] });
    const saved = savedOf(played)!;
    assert.notStrictEqual(saved.draft, contextOf(played).draft);
    assert.notStrictEqual(saved.responses, contextOf(played).responses);
  });

  it('is an attempt as the schema has it, wherever the reader is', async () => {
    const played = await play({ mode: 'fixed' });
    const events: readonly QuizEvent[] = [{ type: 'begin', at: 1 }, { type: 'rate', skill: 'botany', level: 0 }, { type: 'finishRating', at: 2 }, { type: 'pick', choice: null }, { type: 'check', at: 3 }, { type: 'leave' }, { type: 'conclude', at: 4 }, { type: 'sharpen', at: 5 }];
    for (const event of events) {
      does(played, event);
      assert.isTrue(check(attemptSchema, savedOf(played)).ok, event.type);
    }
  });
});
