import { assert } from '@open-wc/testing';
import { expectedMinutes, type ItemParameters } from '../../src/machine/content.js';
import { activeItems, activeSkills, defaultOptions, type QuizOptions } from '../../src/machine/options.js';
import type { QuizContext } from '../../src/machine/quiz-machine.js';
import { bandName, consideredRole, openItem, ranking, resultRecord, seniorityOf, skillEstimates } from '../../src/machine/selectors.js';
import { check } from '../../src/schema/parse.js';
import { resultSchema } from '../../src/schema/result.js';
import { play } from '../support/machine.js';
import { sampleQuiz } from '../support/sample-quiz.js';

const response = (id: string, correct = true) => ({ id, rev: 1, choice: correct ? 'yes' : null, correct, milliseconds: 1000 });

/** A finished attempt of three answers over three skills. */
async function finished(change: Partial<QuizContext> = {}, options: Partial<QuizOptions> = {}, document: unknown = sampleQuiz()) {
  const { quiz, actor } = await play(options, {}, document);
  const context: QuizContext = {
    ...actor.getSnapshot().context, startedAt: Date.UTC(2026, 0, 31, 12), finishedAt: Date.UTC(2026, 0, 31, 12, 8, 30), selfRatings: { algebra: 4, botany: 0 },
    responses: [response('algebra-pick'), response('botany-pick'), response('cookery-pick', false)], ...change,
  };
  return { quiz, context, record: resultRecord(context, quiz, 'de')! };
}

describe('the result record', () => {
  it('says whose quiz, when, in which language and for which seniority', async () => {
    const { record, quiz } = await finished({ seed: 7, seniority: 'senior' });
    assert.deepInclude(record, { schema: 'skills-quiz-result/1', language: 'de', seniority: 'senior', seed: 7, startedAt: '2026-01-31T12:00:00.000Z', finishedAt: '2026-01-31T12:08:30.000Z' });
    assert.deepEqual(record.quiz, { id: 'sample', version: '1.0.0', hash: quiz.content.index.hash });
    assert.match(record.quiz.hash, /^[0-9a-f]{8}$/);
  });

  it('is as the schema has it', async () => {
    const { record } = await finished();
    assert.deepEqual(check(resultSchema, record), { ok: true, value: record } as ReturnType<typeof check>);
  });

  it('has every skill in play, with the reader\'s own rating where there is one', async () => {
    const { record } = await finished();
    assert.deepEqual(record.skills.map(({ id, title }) => [id, title]), [['algebra', 'Algebra'], ['botany', 'Botany'], ['cookery', 'Cookery & baking']]);
    assert.deepEqual(record.skills.map((skill) => 'selfRating' in skill && skill.selfRating), [4, 0, false]);
    assert.deepEqual((await finished({}, { sets: ['botany'] })).record.skills.map(({ id }) => id), ['botany']);
  });

  it('has the numbers of the estimate, to four places', async () => {
    const { record, context, quiz } = await finished();
    for (const [place, { mean, standardError, interval }] of skillEstimates(context, quiz).entries()) {
      const skill = record.skills[place]!;
      for (const [told, known] of [[skill.ability, mean], [skill.standardError, standardError], [skill.interval[0], interval[0]], [skill.interval[1], interval[1]]] as const) {
        assert.equal(told, Number(known.toFixed(4)));
      }
    }
  });

  it('has every role with its title, best first, and what is short', async () => {
    const { record, context, quiz } = await finished();
    const ranked = ranking(context, quiz).roles;
    assert.sameMembers(record.roles.map(({ title }) => title), ['Cook', 'Teacher']);
    assert.isAtLeast(record.roles[0]!.fit, record.roles[1]!.fit);
    for (const [place, { role, fit, interval, probability, gaps }] of ranked.entries()) {
      const told = record.roles[place]!;
      assert.equal(told.id, role);
      assert.closeTo(told.fit, fit, 5e-5);
      assert.closeTo(told.interval[0], interval[0], 5e-5);
      assert.closeTo(told.interval[1], interval[1], 5e-5);
      assert.closeTo(told.probability, probability, 5e-5);
      assert.deepEqual(told.gaps.map(({ skill, required }) => [skill, required]), gaps.map(({ skill, required }) => [skill, required]));
      gaps.forEach(({ shortfall }, n) => assert.closeTo(told.gaps[n]!.shortfall, shortfall, 5e-5));
    }
    assert.isNotEmpty(record.roles[0]!.gaps);
  });

  it('has every answer', async () => {
    const { record, context } = await finished();
    assert.deepEqual(record.responses, [...context.responses]);
  });

  it('is none until the attempt is complete', async () => assert.isUndefined((await finished({ finishedAt: undefined })).record));

  it('names a level, or the range of two', () => {
    assert.equal(bandName([2, 2]), 'working');
    assert.equal(bandName([0, 1]), 'none to awareness');
    assert.equal(bandName([3, 4]), 'practitioner to expert');
  });
});

describe('the role in view', () => {
  it('is the one the reader looks at, else the author\'s, else the best', async () => {
    const { context, quiz } = await finished();
    const best = ranking(context, quiz).roles[0]!.role;
    const other = best === 'cook' ? 'teacher' : 'cook';
    assert.equal(consideredRole(context, quiz), best);
    assert.equal(consideredRole({ ...context, role: other }, quiz), other);
    const theirs = { ...quiz, options: { ...quiz.options, profile: other } };
    assert.equal(consideredRole(context, theirs), other);
    assert.equal(consideredRole({ ...context, role: best }, theirs), best);
  });

  it('is the best where the one asked for is none of the quiz', async () => {
    const { context, quiz } = await finished({ role: 'pilot' });
    assert.equal(consideredRole(context, quiz), ranking(context, quiz).roles[0]!.role);
  });

  it('is none in a quiz without roles', async () => {
    const { roles: _, ...without } = sampleQuiz();
    const { context, quiz, record } = await finished({}, {}, without);
    assert.isUndefined(consideredRole(context, quiz));
    assert.deepEqual(record.roles, []);
  });

  it('is at the seniority the reader chose, else the author\'s', async () => {
    const { context, quiz } = await finished();
    assert.equal(seniorityOf(context, quiz.options), 'mid');
    assert.equal(seniorityOf({ ...context, seniority: 'junior' }, quiz.options), 'junior');
  });
});

describe('the quiz', () => {
  it('knows the text of the open question, and of none when none is open', async () => {
    const { context, quiz: { content } } = await finished();
    assert.equal(openItem({ ...context, open: 'algebra-count' }, content)!.stem, 'How many in algebra?');
    assert.isUndefined(openItem(context, content));
    assert.isUndefined(openItem(context, { ...content, item: () => content.item('algebra-count') }));
  });

  it('is about all skills, those asked for, or in practice the first of them', async () => {
    const { quiz: { content: { index } } } = await finished();
    const skillsOf = (options: Partial<QuizOptions>) => activeSkills(index, { ...defaultOptions, ...options }).map(({ id }) => id);
    assert.deepEqual(skillsOf({}), ['algebra', 'botany', 'cookery']);
    assert.deepEqual(skillsOf({ sets: ['cookery', 'algebra'] }), ['algebra', 'cookery']);
    assert.deepEqual(skillsOf({ sets: ['music'] }), ['algebra', 'botany', 'cookery'], 'a name that is none asks for nothing');
    assert.deepEqual(skillsOf({ mode: 'practice' }), ['algebra']);
    assert.deepEqual(skillsOf({ mode: 'practice', sets: ['cookery', 'botany'] }), ['botany']);
    assert.deepEqual(activeItems(index, { ...defaultOptions, sets: ['botany'] }).map(({ id }) => id), ['botany-pick', 'botany-tick', 'botany-count', 'botany-sort']);
  });

  it('is adaptive and about every skill unless the author says otherwise', () => {
    assert.deepEqual(defaultOptions, { sets: [], seniority: 'mid', length: 16, mode: 'adaptive', feedback: 'each', selfRating: true, seen: new Set<string>() });
  });
});

describe('the time a quiz is said to take', () => {
  const item = (seconds?: number): ItemParameters => ({ id: 'x', rev: 1, skill: 'algebra', kind: 'single', seconds });

  it('is that of its questions, in whole minutes', () => {
    assert.equal(expectedMinutes([item(30), item(90)], 10), 10);
    assert.equal(expectedMinutes([item(30), item(31)], 16), 8);
  });

  it('is 55 seconds for a question whose author did not say', () => assert.equal(expectedMinutes([item()], 12), 11));

  it('is never less than a minute', () => {
    assert.equal(expectedMinutes([item(5)], 1), 1);
    assert.equal(expectedMinutes([], 16), 1);
  });
});
