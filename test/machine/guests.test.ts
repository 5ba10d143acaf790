import { assert } from '@open-wc/testing';
import { guestContext, guestQuiz, isSameResult, type Guest } from '../../src/machine/guest.js';
import type { QuizEvent } from '../../src/machine/quiz-machine.js';
import { play, type Played } from '../support/machine.js';

const response = (id: string, correct = true) => ({ id, rev: 1, choice: '', correct, milliseconds: 0 });
const guest = (change: Partial<Guest> = {}): Guest => ({ label: 'Ada', seniority: 'senior', sets: [], selfRatings: { algebra: 2, botany: 3 }, responses: [response('algebra-pick'), response('botany-pick')], ...change });
const stranger = (n: number): Guest => guest({ label: `Guest ${n}`, selfRatings: { algebra: n % 5, botany: Math.floor(n / 5) } });

const placeOf = ({ actor }: Played) => actor.getSnapshot().value;
const labelsOf = ({ actor }: Played) => actor.getSnapshot().context.guests.map(({ label }) => label);

function does({ actor }: Played, ...events: readonly QuizEvent[]): void {
  for (const event of events) actor.send(event);
}

const answerOnce: readonly QuizEvent[] = [{ type: 'begin', at: 1 }, { type: 'pick', choice: 'yes' }, { type: 'check', at: 2 }, { type: 'proceed', at: 3 }];
const options = { mode: 'fixed', selfRating: false, length: 1 } as const;

describe('a result that somebody shared', () => {
  it('is the first thing seen by who opens its link', async () => {
    const played = await play({}, { guests: [guest()] });
    assert.equal(placeOf(played), 'shared');
    does(played, { type: 'back' });
    assert.equal(placeOf(played), 'intro');
  });

  it('leads on to an attempt of one\'s own, and stays for comparison', async () => {
    const played = await play(options, { guests: [guest()] });
    does(played, { type: 'begin', at: 1 });
    assert.equal(placeOf(played), 'question');
    assert.equal(played.actor.getSnapshot().context.startedAt, 1);
    assert.deepEqual(played.told, [{ type: 'started' }]);
    assert.deepEqual(labelsOf(played), ['Ada']);
  });

  it('leads back to an attempt under way, and to a new one after one that is finished', async () => {
    const underWay = await play({ ...options, length: 2 });
    does(underWay, ...answerOnce, { type: 'invite', guest: guest() }, { type: 'begin', at: 50 });
    assert.equal(placeOf(underWay), 'question');
    assert.deepInclude(underWay.actor.getSnapshot().context, { startedAt: 1, open: 'algebra-tick' });
    const finished = await play(options);
    does(finished, ...answerOnce, { type: 'invite', guest: guest() }, { type: 'begin', at: 50 });
    assert.deepInclude(finished.actor.getSnapshot().context, { startedAt: 50, finishedAt: undefined, responses: [], open: 'algebra-pick' });
  });

  it('can be opened at any time, and goes back to the results where there are any', async () => {
    const played = await play(options);
    does(played, ...answerOnce);
    assert.equal(placeOf(played), 'results');
    does(played, { type: 'compare' });
    assert.equal(placeOf(played), 'results', 'with nobody there is nothing to compare');
    does(played, { type: 'invite', guest: guest() });
    assert.equal(placeOf(played), 'shared');
    does(played, { type: 'back' });
    assert.equal(placeOf(played), 'results');
    does(played, { type: 'compare' });
    assert.equal(placeOf(played), 'shared');
  });

  it('stays when the reader starts anew', async () => {
    const played = await play(options, { guests: [guest()] });
    does(played, { type: 'restart', seed: 2 });
    assert.equal(placeOf(played), 'intro');
    assert.deepEqual(labelsOf(played), ['Ada']);
  });

  it('can be put away: the others stay, and after the last the reader is where they were', async () => {
    const played = await play(options, { guests: [stranger(1), stranger(2), stranger(3)] });
    does(played, { type: 'dismiss', place: 1 });
    assert.equal(placeOf(played), 'shared');
    assert.deepEqual(labelsOf(played), ['Guest 1', 'Guest 3']);
    does(played, { type: 'dismiss', place: 0 }, { type: 'dismiss', place: 0 });
    assert.equal(placeOf(played), 'intro');
    does(played, ...answerOnce, { type: 'invite', guest: guest() }, { type: 'dismiss', place: 0 });
    assert.equal(placeOf(played), 'results');
  });

  it('is shown once, however often it is opened', async () => {
    const played = await play();
    does(played, { type: 'invite', guest: guest() }, { type: 'invite', guest: guest({ label: 'Ada again' }) }, { type: 'invite', guest: stranger(1) }, { type: 'invite', guest: stranger(1) });
    assert.deepEqual(labelsOf(played), ['Ada', 'Guest 1']);
  });

  it('makes room for an eighth: the first one opened goes', async () => {
    const played = await play();
    does(played, ...[1, 2, 3, 4, 5, 6, 7].map((n) => ({ type: 'invite', guest: stranger(n) }) as const));
    assert.lengthOf(labelsOf(played), 7);
    does(played, { type: 'invite', guest: stranger(8) });
    assert.deepEqual(labelsOf(played), [2, 3, 4, 5, 6, 7, 8].map((n) => `Guest ${n}`));
  });
});

describe('two openings', () => {
  it('are of one result when answers and ratings are the same, in whatever order', () => {
    assert.isTrue(isSameResult(guest(), guest({ label: 'Bob', responses: [response('botany-pick'), response('algebra-pick')], selfRatings: { botany: 3, algebra: 2 } })));
  });

  it('are of two when an answer, a question or a rating differs', () => {
    assert.isFalse(isSameResult(guest(), guest({ responses: [response('algebra-pick'), response('botany-pick', false)] })));
    assert.isFalse(isSameResult(guest(), guest({ responses: [response('algebra-pick'), response('botany-tick')] })));
    assert.isFalse(isSameResult(guest(), guest({ selfRatings: { algebra: 2, botany: 4 } })));
    assert.isFalse(isSameResult(guest(), guest({ selfRatings: { algebra: 2, cookery: 3 } })));
    assert.isFalse(isSameResult(guest(), guest({ selfRatings: {} })));
  });
});

describe('what is computed for a guest', () => {
  it('comes from their answers and ratings, none of the reader\'s own', async () => {
    const played = await play(options);
    does(played, ...answerOnce);
    const { context } = played.actor.getSnapshot();
    const seen = guestContext(guest(), { ...context, focus: 'algebra', draft: 'yes', role: 'cook' });
    assert.deepInclude(seen, {
      startedAt: undefined, finishedAt: undefined, open: undefined, draft: undefined, focus: undefined,
      selfRatings: guest().selfRatings, responses: guest().responses, goal: 2, role: 'cook',
    });
  });

  it('is at their seniority until the reader chooses one', async () => {
    const { actor } = await play();
    const { context } = actor.getSnapshot();
    assert.equal(guestContext(guest(), context).seniority, 'senior');
    assert.equal(guestContext(guest(), { ...context, seniority: 'junior' }).seniority, 'junior');
  });

  it('is reckoned with the reader\'s own quiz where it is about the same skills', async () => {
    const { quiz } = await play();
    assert.strictEqual(guestQuiz(guest(), quiz), quiz);
    assert.strictEqual(guestQuiz(guest({ sets: ['cookery', 'botany', 'algebra'] }), quiz), quiz);
  });

  it('is reckoned over the skills they were asked about, and made ready once', async () => {
    const { quiz } = await play({ mode: 'practice', sets: ['cookery'], length: 4 });
    const ada = guest({ sets: ['algebra', 'botany'] });
    const taken = guestQuiz(ada, quiz);
    assert.deepEqual(taken.reckoner.bank.skills.map(({ id }) => id), ['algebra', 'botany']);
    assert.deepInclude(taken.options, { mode: 'adaptive', sets: ['algebra', 'botany'], length: 4 });
    assert.strictEqual(taken.content, quiz.content);
    assert.strictEqual(guestQuiz(ada, quiz), taken);
    assert.notStrictEqual(guestQuiz(guest({ sets: ['algebra'] }), quiz), taken);
    assert.deepEqual(guestQuiz(guest({ sets: ['botany'] }), quiz).reckoner.bank.skills.map(({ id }) => id), ['botany'], 'one skill too, but another one');
  });
});
