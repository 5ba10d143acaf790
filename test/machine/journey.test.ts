import { assert } from '@open-wc/testing';
import { progress } from '../../src/machine/selectors.js';
import type { QuizOptions } from '../../src/machine/options.js';
import type { QuizEvent } from '../../src/machine/quiz-machine.js';
import type { Choice } from '../../src/schema/index.js';
import { play, type Played } from '../support/machine.js';

/** What is right, in the order of the sample quiz. */
const right: readonly Choice[] = ['yes', ['one', 'three'], 0.25, ['a', 'b', 'c']];

const placeOf = ({ actor }: Played) => actor.getSnapshot().value;
const contextOf = ({ actor }: Played) => actor.getSnapshot().context;
const goalOf = (played: Played) => progress(contextOf(played)).goal;

function does({ actor }: Played, ...events: readonly QuizEvent[]): void {
  for (const event of events) actor.send(event);
}

/** Begun in the order of the set, without the self-rating: the first question is open. */
async function begun(options: Partial<QuizOptions> = {}): Promise<Played> {
  const played = await play({ mode: 'fixed', selfRating: false, ...options });
  does(played, { type: 'begin', at: 10_000 });
  return played;
}

/** Answered rightly, question after question, a second each. */
function answers(played: Played, questions: number): void {
  for (let n = 0; n < questions; n++) {
    const { open, shownAt } = contextOf(played);
    const place = played.content.index.items.findIndex(({ id }) => id === open);
    does(played, { type: 'pick', choice: right[place % 4] }, { type: 'check', at: shownAt! + 1000 }, { type: 'proceed', at: shownAt! + 1500 });
  }
}

describe('a reader who begins', () => {
  it('stands before the intro until then, and the page is told once they do', async () => {
    const played = await play();
    assert.equal(placeOf(played), 'intro');
    assert.deepEqual(played.told, []);
    does(played, { type: 'begin', at: 10_000 });
    assert.deepEqual(played.told, [{ type: 'started' }]);
    assert.equal(contextOf(played).startedAt, 10_000);
    assert.deepEqual(contextOf(played).guests, []);
  });

  it('is asked to rate themself, but not in practice, nor where the author leaves it out', async () => {
    for (const [options, place] of [[{}, 'rating'], [{ mode: 'fixed' }, 'rating'], [{ mode: 'practice' }, 'question'], [{ selfRating: false }, 'question']] as const) {
      const played = await play(options);
      does(played, { type: 'begin', at: 1 });
      assert.equal(placeOf(played), place, JSON.stringify(options));
    }
  });

  it('with a seed gets the questions of that seed', async () => {
    const played = await play();
    does(played, { type: 'begin', at: 1, seed: 77 });
    assert.equal(contextOf(played).seed, 77);
    const other = await play();
    does(other, { type: 'begin', at: 1 });
    assert.equal(contextOf(other).seed, 1);
  });

  it('with a question in view is asked that one, without rating themself', async () => {
    const played = await play();
    does(played, { type: 'begin', at: 1500, first: 'botany-tick' });
    assert.equal(placeOf(played), 'question');
    assert.deepInclude(contextOf(played), { open: 'botany-tick', shownAt: 1500, startedAt: 1500, rated: true });
    const other = await play();
    does(other, { type: 'begin', at: 1500, first: 'gone' });
    assert.equal(placeOf(other), 'rating', 'a question that is none is not asked');
    assert.isUndefined(contextOf(other).open);
  });

  it('is asked as many questions as the author wants, and no more than there are', async () => {
    assert.equal(goalOf(await begun({ length: 5 })), 5);
    assert.equal(goalOf(await begun({ length: 50 })), 12);
    assert.equal(goalOf(await begun({ length: 50, sets: ['botany'] })), 4);
    assert.equal(goalOf(await begun({ length: 50, mode: 'practice' })), 4);
  });
});

describe('a reader who rates themself', () => {
  const rating = async () => {
    const played = await play({ mode: 'fixed' });
    does(played, { type: 'begin', at: 1 }, { type: 'rate', skill: 'algebra', level: 2 }, { type: 'rate', skill: 'botany', level: 3 }, { type: 'rate', skill: 'algebra', level: 4 });
    return played;
  };

  it('may change their mind, skill by skill', async () => assert.deepEqual(contextOf(await rating()).selfRatings, { algebra: 4, botany: 3 }));

  it('goes on to the first question with what they said', async () => {
    const played = await rating();
    does(played, { type: 'finishRating', at: 2000 });
    assert.equal(placeOf(played), 'question');
    assert.deepInclude(contextOf(played), { rated: true, selfRatings: { algebra: 4, botany: 3 }, open: 'algebra-pick', shownAt: 2000 });
  });

  it('or skips it, and nothing of it counts', async () => {
    const played = await rating();
    does(played, { type: 'skipRating', at: 2000 });
    assert.equal(placeOf(played), 'question');
    assert.deepInclude(contextOf(played), { rated: true, selfRatings: {} });
  });

  it('or leaves, and comes back to it', async () => {
    const played = await rating();
    does(played, { type: 'leave' });
    assert.equal(placeOf(played), 'intro');
    does(played, { type: 'resume', at: 9000 });
    assert.equal(placeOf(played), 'rating');
    assert.deepEqual(contextOf(played).selfRatings, { algebra: 4, botany: 3 });
  });
});

describe('a reader who answers', () => {
  it('sees after each answer how it was, and the page is told what it was', async () => {
    const played = await begun();
    does(played, { type: 'pick', choice: 'no' }, { type: 'check', at: 14_200 });
    assert.equal(placeOf(played), 'feedback');
    const response = { id: 'algebra-pick', rev: 1, choice: 'no', correct: false, milliseconds: 4200 };
    assert.deepEqual(contextOf(played).responses, [response]);
    assert.deepEqual(played.told, [{ type: 'started' }, { type: 'answered', response, index: 0 }]);
    does(played, { type: 'proceed', at: 15_000 }, { type: 'pick', choice: ['one', 'three'] }, { type: 'check', at: 15_300 });
    const second = { id: 'algebra-tick', rev: 2, choice: ['one', 'three'], correct: true, milliseconds: 300 };
    assert.deepEqual(played.told.at(-1), { type: 'answered', response: second, index: 1 });
  });

  it('goes straight on where feedback waits for the end', async () => {
    const played = await begun({ feedback: 'end' });
    does(played, { type: 'pick', choice: 'yes' }, { type: 'check', at: 11_000 });
    assert.equal(placeOf(played), 'question');
    assert.deepInclude(contextOf(played), { open: 'algebra-tick', shownAt: 11_000, draft: undefined });
  });

  it('may leave in the middle of a question: the draft is there again, and the time away does not count', async () => {
    const played = await begun();
    does(played, { type: 'pick', choice: 'yes' }, { type: 'leave' });
    assert.equal(placeOf(played), 'intro');
    does(played, { type: 'resume', at: 5_000_000 });
    assert.equal(placeOf(played), 'question');
    assert.deepInclude(contextOf(played), { open: 'algebra-pick', draft: 'yes' });
    does(played, { type: 'check', at: 5_000_700 });
    assert.equal(contextOf(played).responses[0]!.milliseconds, 700);
  });

  it('may leave after an answer, and comes back to what it was', async () => {
    const played = await begun();
    does(played, { type: 'pick', choice: 'yes' }, { type: 'check', at: 11_000 }, { type: 'leave' });
    assert.equal(placeOf(played), 'intro');
    does(played, { type: 'resume', at: 12_000 });
    assert.equal(placeOf(played), 'feedback');
  });

  it('may conclude from the intro once there is an answer, and not before', async () => {
    const played = await begun();
    does(played, { type: 'leave' }, { type: 'conclude', at: 11_000 });
    assert.equal(placeOf(played), 'intro');
    does(played, { type: 'resume', at: 12_000 }, { type: 'pick', choice: 'yes' }, { type: 'check', at: 13_000 }, { type: 'leave' }, { type: 'conclude', at: 14_000 });
    assert.equal(placeOf(played), 'results');
    assert.deepInclude(contextOf(played), { finishedAt: 14_000, open: undefined, draft: undefined });
    assert.deepEqual(played.told.at(-1), { type: 'completed' });
  });

  it('cannot go on with what was never begun', async () => {
    const played = await play();
    does(played, { type: 'resume', at: 1 }, { type: 'conclude', at: 2 });
    assert.equal(placeOf(played), 'intro');
    assert.isUndefined(contextOf(played).shownAt);
  });

  it('finishes when they go on from the last answer, or with it where feedback waits', async () => {
    const each = await begun({ length: 2 });
    answers(each, 2);
    assert.equal(placeOf(each), 'results');
    assert.deepInclude(contextOf(each), { finishedAt: 13_000, open: undefined });
    assert.deepEqual(each.told.map(({ type }) => type), ['started', 'answered', 'answered', 'completed']);
    const atEnd = await begun({ length: 1, feedback: 'end' });
    does(atEnd, { type: 'pick', choice: 'yes' }, { type: 'check', at: 11_000 });
    assert.equal(contextOf(atEnd).finishedAt, 11_000);
  });

  it('is told which question this is, of how many at most', async () => {
    const played = await begun({ length: 3 });
    assert.deepEqual(progress(contextOf(played)), { answered: 0, number: 1, goal: 3 });
    answers(played, 1);
    assert.deepEqual(progress(contextOf(played)), { answered: 1, number: 2, goal: 3 });
    does(played, { type: 'pick', choice: null }, { type: 'check', at: 20_000 });
    assert.deepEqual(progress(contextOf(played)), { answered: 2, number: 2, goal: 3 });
    does(played, { type: 'leave' }, { type: 'conclude', at: 21_000 });
    assert.deepEqual(progress(contextOf(played)), { answered: 2, number: 2, goal: 3 });
  });
});

describe('a reader with results', () => {
  const finished = async (options: Partial<QuizOptions> = {}) => {
    const played = await begun({ length: 2, ...options });
    answers(played, 2);
    return played;
  };

  it('looks through their answers, all or some, and goes back', async () => {
    const played = await finished();
    does(played, { type: 'review' }, { type: 'filter', filter: { outcome: 'wrong' } });
    assert.equal(placeOf(played), 'review');
    assert.deepEqual(contextOf(played).filter, { outcome: 'wrong' });
    does(played, { type: 'back' });
    assert.equal(placeOf(played), 'results');
  });

  it('answers eight more to sharpen them, or as many as are left', async () => {
    for (const [length, goal] of [[2, 10], [6, 12]] as const) {
      const played = await finished({ length });
      answers(played, length - 2);
      does(played, { type: 'sharpen', at: 30_000 });
      assert.equal(placeOf(played), 'question');
      assert.deepInclude(contextOf(played), { goal, focus: undefined, extended: true, finishedAt: undefined, shownAt: 30_000 });
    }
  });

  it('answers up to twelve more about one skill', async () => {
    const played = await finished();
    does(played, { type: 'practise', skill: 'botany', at: 30_000 });
    assert.equal(placeOf(played), 'question');
    assert.deepInclude(contextOf(played), { goal: 12, focus: 'botany', extended: true, finishedAt: undefined, open: 'botany-pick' });
    does(played, { type: 'leave' }, { type: 'conclude', at: 31_000 }, { type: 'sharpen', at: 32_000 });
    assert.isUndefined(contextOf(played).focus, 'the next block is about all again');
  });

  it('cannot go deeper into a skill that is not in play', async () => {
    const played = await finished({ sets: ['algebra'] });
    does(played, { type: 'practise', skill: 'botany', at: 30_000 });
    assert.equal(placeOf(played), 'results');
  });

  it('looks at them from another role or seniority, one at a time', async () => {
    const played = await finished();
    does(played, { type: 'consider', role: 'teacher' });
    assert.deepInclude(contextOf(played), { role: 'teacher', seniority: undefined });
    does(played, { type: 'consider', seniority: 'senior' });
    assert.deepInclude(contextOf(played), { role: 'teacher', seniority: 'senior' });
    does(played, { type: 'consider', role: 'cook' });
    assert.deepInclude(contextOf(played), { role: 'cook', seniority: 'senior' });
  });

  it('starts anew with another seed, and keeps the role and the seniority they looked at', async () => {
    const played = await finished();
    does(played, { type: 'consider', role: 'teacher', seniority: 'junior' }, { type: 'restart', seed: 5 });
    assert.equal(placeOf(played), 'intro');
    assert.deepInclude(contextOf(played), { seed: 5, responses: [], startedAt: undefined, finishedAt: undefined, role: 'teacher', seniority: 'junior', goal: 2, guests: [] });
    does(played, { type: 'begin', at: 50_000 });
    assert.deepInclude(contextOf(played), { role: 'teacher', seniority: 'junior', open: 'algebra-pick' });
  });
});
