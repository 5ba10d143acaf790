import { assert } from '@open-wc/testing';
import { changesSince, outlook, ratingGaps, repeatedIn } from '../../src/machine/more-findings.js';
import type { QuizOptions } from '../../src/machine/options.js';
import type { QuizContext } from '../../src/machine/quiz-machine.js';
import { resultRecord } from '../../src/machine/selectors.js';
import { play } from '../support/machine.js';
import { sampleQuiz } from '../support/sample-quiz.js';

const response = (id: string, correct: boolean, rev = 1) => ({ id, rev, choice: 'x', correct, milliseconds: 1000 });
const answersOf = (skill: string, correct: boolean) => sampleQuiz().items.filter((item) => item.skill === skill).map(({ id, rev }) => response(id, correct, rev));

async function results(responses: QuizContext['responses'], change: Partial<QuizContext> = {}, options: Partial<QuizOptions> = {}) {
  const { quiz, actor } = await play(options);
  const context: QuizContext = { ...actor.getSnapshot().context, startedAt: 1, finishedAt: 2, responses, ...change };
  return { context, quiz, record: resultRecord(context, quiz, 'en')! };
}

describe('a self-rating beside the answers', () => {
  it('is judged skill by skill, those the quiz has lost left out', async () => {
    const { context, quiz } = await results([...answersOf('algebra', false), ...answersOf('botany', true), response('gone', true)], { selfRatings: { algebra: 4, botany: 0, music: 4 } });
    assert.deepEqual(ratingGaps(context, quiz).map(({ skill, verdict }) => [skill, verdict]), [['algebra', 'higher'], ['botany', 'lower']]);
  });

  it('is none where nothing was rated', async () => {
    const { context, quiz } = await results(answersOf('algebra', true));
    assert.deepEqual(ratingGaps(context, quiz), []);
  });
});

describe('two attempts', () => {
  it('differ by what the answers say, skill by skill', async () => {
    const { record } = await results([...answersOf('algebra', false), ...answersOf('botany', true)]);
    const { context, quiz } = await results([...answersOf('algebra', true), ...answersOf('botany', true)]);
    const [algebra, botany] = changesSince(record, context, quiz)!;
    assert.equal(algebra!.skill, 'algebra');
    assert.isAbove(algebra!.mean, 1);
    assert.isBelow(botany!.mean, algebra!.mean / 2);
  });

  it('do not differ because the reader rates themself otherwise', async () => {
    const { record } = await results(answersOf('algebra', true), { selfRatings: { algebra: 0, botany: 0 } });
    const { context, quiz } = await results(answersOf('algebra', true), { selfRatings: { algebra: 4, botany: 4 } });
    for (const { mean } of changesSince(record, context, quiz)!) assert.closeTo(mean, 0, 1e-12);
  });

  it('cannot be compared where a question was revised, is gone, or is not in play', async () => {
    const { context, quiz, record } = await results(answersOf('algebra', true));
    const [first, ...others] = record.responses;
    assert.isDefined(changesSince(record, context, quiz));
    assert.isUndefined(changesSince({ ...record, responses: [...others, { ...first!, rev: 2 }] }, context, quiz));
    assert.isUndefined(changesSince({ ...record, responses: [...others, { ...first!, id: 'gone' }] }, context, quiz));
    const narrow = await results([], {}, { sets: ['botany'] });
    assert.isUndefined(changesSince(record, narrow.context, narrow.quiz));
  });

  it('have so many questions in common', async () => {
    const { record } = await results([response('algebra-pick', true), response('botany-pick', true)]);
    const other = await results([response('cookery-pick', true)]);
    const { context } = await results([response('botany-pick', false), response('cookery-pick', true), response('cookery-sort', true)]);
    assert.equal(repeatedIn(context, [record, other.record]), 2);
    assert.equal(repeatedIn(context, [record]), 1);
    assert.equal(repeatedIn(context, []), 0);
  });
});

describe('the outlook', () => {
  it('is on narrower ranges, of the role in view and of every skill', async () => {
    const { context, quiz } = await results(answersOf('algebra', true), {}, { profile: 'teacher' });
    const { questions, role, now, later, skills } = outlook(context, quiz, 4);
    assert.deepEqual([questions, role], [4, 'teacher']);
    assert.isBelow(later, now);
    assert.deepEqual(skills.map(({ skill }) => skill), ['algebra', 'botany', 'cookery']);
    assert.isBelow(skills[1]!.later, skills[1]!.now);
  });

  it('is on as many questions as are left, whatever the last block was about', async () => {
    const { context, quiz } = await results([...answersOf('algebra', true), ...answersOf('botany', true)], { focus: 'botany' });
    assert.equal(outlook(context, quiz, 8).questions, 4);
  });
});
