import { assert } from '@open-wc/testing';
import { attemptSchema } from '../../src/schema/attempt.js';
import { limits } from '../../src/schema/limits.js';
import { check, parseJson } from '../../src/schema/parse.js';
import { resultSchema } from '../../src/schema/result.js';

const response = { id: 'algebra-pick', rev: 1, choice: 'yes', correct: true, milliseconds: 4200 };
const attempt = { quiz: 'sample', version: '1', seed: 7, startedAt: 1, selfRatings: { algebra: 4 }, rated: true, responses: [response], goal: 16 };
const result = {
  schema: 'skills-quiz-result/1', quiz: { id: 'sample', version: '1', hash: 'abcd' }, language: 'en', seniority: 'mid',
  startedAt: '2026-01-01T00:00:00.000Z', finishedAt: '2026-01-01T00:10:00.000Z', seed: 7,
  skills: [{ id: 'algebra', title: 'Algebra', ability: 0.4, standardError: 0.7, interval: [-0.5, 1.3], band: 'working', selfRating: 2 }],
  roles: [{ id: 'cook', title: 'Cook', fit: 0.4, interval: [0.2, 0.6], probability: 0.1, gaps: [{ skill: 'algebra', required: 3, shortfall: 0.9 }] }],
  responses: [response],
};

type Schema = typeof attemptSchema | typeof resultSchema;
const messagesOf = (schema: Schema, json: unknown): readonly string[] => {
  const checked = check(schema, json);
  return checked.ok ? [] : checked.problems.map(({ message }) => message);
};

describe('a saved attempt', () => {
  it('holds every kind of choice, picked or checked, and nothing of it is lost', () => {
    for (const choice of ['yes', ['one', 'two'], 0.25, null]) {
      const saved = { ...attempt, responses: [{ ...response, choice }], open: 'algebra-tick', draft: choice, finishedAt: 2, focus: 'algebra', extended: true };
      assert.deepEqual(check(attemptSchema, saved), { ok: true, value: saved } as ReturnType<typeof check>);
    }
  });

  it('is refused when something in it is none', () => {
    const wrong = [{ draft: { id: 'yes' } }, { selfRatings: { algebra: 5 } }, { selfRatings: { algebra: -1 } }, { responses: [{ ...response, milliseconds: -1 }] }, { goal: 'all' }];
    assert.deepEqual(wrong.flatMap((change) => messagesOf(attemptSchema, { ...attempt, ...change })), [
      'draft: found an object, wanted another shape',
      'selfRatings.algebra: found number 5, wanted at most 4',
      'selfRatings.algebra: found number -1, wanted at least 0',
      'responses[0].milliseconds: found number -1, wanted at least 0',
      'goal: found "all", wanted number',
    ]);
  });
});

describe('a result record', () => {
  it('keeps all that it says', () => {
    for (const seniority of ['junior', 'mid', 'senior']) assert.deepEqual(check(resultSchema, { ...result, seniority }), { ok: true, value: { ...result, seniority } } as ReturnType<typeof check>);
  });

  it('is refused when it is of another format, or holds what no result can', () => {
    const wrong = [{ schema: 'skills-quiz-result/2' }, { seniority: 'lead' }, { quiz: {} }, { roles: [{ ...result.roles[0], interval: [0.2] }] }, { skills: [{ ...result.skills[0], standardError: -1 }] }];
    assert.deepEqual(wrong.flatMap((change) => messagesOf(resultSchema, { ...result, ...change })), [
      'schema: found "skills-quiz-result/2", wanted one of "skills-quiz-result/1"',
      'seniority: found "lead", wanted one of "junior", "mid", "senior"',
      'quiz.id: found nothing, wanted string', 'quiz.version: found nothing, wanted string', 'quiz.hash: found nothing, wanted string',
      'roles[0].interval: found a list of 1, wanted at least 2',
      'skills[0].standardError: found number -1, wanted at least 0',
    ]);
  });
});

describe('JSON text', () => {
  it('is a value', () => assert.deepEqual(parseJson('{"a":[1]}'), { ok: true, value: { a: [1] } }));

  it('is read up to 20 million characters, and refused past them', () => {
    const textOf = (length: number) => `"${'x'.repeat(length - 2)}"`;
    assert.isTrue(parseJson(textOf(limits.documentCharacters)).ok);
    const parsed = parseJson(textOf(limits.documentCharacters + 1));
    assert.deepEqual(parsed, { ok: false, problems: [{ path: '', found: '20000001 characters', wanted: 'wanted at most 20000000', message: 'the document: found 20000001 characters, wanted at most 20000000' }] });
  });
});
