import { assert } from '@open-wc/testing';
import type { QuizEmitted } from '../../src/machine/quiz-machine.js';
import { play } from '../support/machine.js';

describe('the machine that runs', () => {
  it('tells of each event that was taken, until that is no longer wanted', async () => {
    const { actor } = await play({ mode: 'fixed', selfRating: false });
    const places: unknown[] = [];
    const end = actor.subscribe(() => places.push(actor.getSnapshot().value));
    actor.send({ type: 'begin', at: 1 });
    actor.send({ type: 'pick', choice: 'yes' });
    assert.deepEqual(places, ['question', 'question']);
    end();
    actor.send({ type: 'check', at: 2 });
    assert.lengthOf(places, 2);
    assert.equal(actor.getSnapshot().value, 'feedback');
  });

  it('tells all who listen, though one of them stops listening at that', async () => {
    const { actor } = await play();
    const heard: string[] = [];
    const end = actor.subscribe(() => {
      heard.push('first');
      end();
    });
    actor.subscribe(() => heard.push('second'));
    actor.send({ type: 'begin', at: 1 });
    actor.send({ type: 'leave' });
    assert.deepEqual(heard, ['first', 'second', 'second']);
  });

  it('tells what was emitted to those who asked for that, with what it says', async () => {
    const { actor } = await play({ mode: 'fixed', selfRating: false, length: 1 });
    const heard: QuizEmitted[] = [];
    actor.on('answered', (event) => heard.push(event));
    for (const event of [{ type: 'begin', at: 1 }, { type: 'pick', choice: 'no' }, { type: 'check', at: 2 }, { type: 'proceed', at: 3 }] as const) actor.send(event);
    assert.deepEqual(heard, [{ type: 'answered', response: { id: 'algebra-pick', rev: 1, choice: 'no', correct: false, milliseconds: 1 }, index: 0 }]);
  });

  it('tells once it has moved: who hears of the end sees the results', async () => {
    const { actor } = await play({ mode: 'fixed', selfRating: false, length: 1, feedback: 'end' });
    const seen: unknown[] = [];
    actor.on('completed', () => seen.push(actor.getSnapshot().value));
    for (const event of [{ type: 'begin', at: 1 }, { type: 'pick', choice: 'no' }, { type: 'check', at: 2 }] as const) actor.send(event);
    assert.deepEqual(seen, ['results']);
  });

  it('takes what is sent by who hears of an event after that event, one at a time', async () => {
    const { actor } = await play({ mode: 'fixed', selfRating: false });
    const places: unknown[] = [];
    actor.on('started', () => {
      actor.send({ type: 'leave' });
      places.push(`while it is told: ${String(actor.getSnapshot().value)}`);
    });
    actor.subscribe(() => places.push(actor.getSnapshot().value));
    actor.send({ type: 'begin', at: 1 });
    assert.deepEqual(places, ['while it is told: question', 'question', 'intro']);
    actor.send({ type: 'resume', at: 2 });
    assert.equal(places.at(-1), 'question', 'and it goes on taking events');
  });

  it('goes on after somebody who hears of an event fails', async () => {
    const { actor } = await play({ mode: 'fixed', selfRating: false });
    const end = actor.subscribe(() => { throw new Error('not mine'); });
    assert.throws(() => actor.send({ type: 'begin', at: 1 }), 'not mine');
    end();
    actor.send({ type: 'leave' });
    assert.equal(actor.getSnapshot().value, 'intro');
  });

  it('takes nothing and tells nobody once it is stopped', async () => {
    const { actor } = await play();
    let heard = 0;
    actor.subscribe(() => heard++);
    actor.stop();
    actor.send({ type: 'begin', at: 1 });
    assert.equal(actor.getSnapshot().value, 'intro');
    assert.equal(heard, 0);
  });

  it('tells nobody of an event at which it was stopped', async () => {
    const { actor } = await play();
    let heard = 0;
    actor.on('started', () => actor.stop());
    actor.subscribe(() => heard++);
    actor.send({ type: 'begin', at: 1 });
    assert.equal(heard, 0);
  });

  it('tells nothing more of an event that two things are to be told of, once it is stopped at the first', async () => {
    const { actor, told } = await play({ mode: 'fixed', selfRating: false, length: 1, feedback: 'end' });
    actor.on('answered', () => actor.stop());
    for (const event of [{ type: 'begin', at: 1 }, { type: 'pick', choice: 'no' }, { type: 'check', at: 2 }] as const) actor.send(event);
    assert.deepEqual(told.map(({ type }) => type), ['started', 'answered']);
  });

  it('tells at the start what happened on the way there: the end of an attempt without further questions', async () => {
    const attempt = { quiz: 'sample', version: '0', seed: 1, startedAt: 1, selfRatings: {}, rated: true, responses: [{ id: 'lost', rev: 1, choice: null, correct: false, milliseconds: 1 }], goal: 1 };
    const { actor, told } = await play({ selfRating: false }, { attempt });
    assert.deepEqual(told, [{ type: 'completed' }]);
    actor.start();
    assert.lengthOf(told, 1, 'and once only');
  });
});
