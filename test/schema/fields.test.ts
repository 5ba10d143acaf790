import { assert } from '@open-wc/testing';
import { parseQuiz, parseQuestionSet } from '../../src/schema/parse.js';
import { sampleQuiz } from '../support/sample-quiz.js';

const changed = (change: (quiz: any) => void): unknown => {
  const quiz = sampleQuiz();
  change(quiz);
  return quiz;
};

const messagesOf = (json: unknown): readonly string[] => {
  const parsed = parseQuiz(json);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
};

/** Accepted, and nothing of it lost. */
function isTakenAsItIs(change: (quiz: any) => void): void {
  const quiz = changed(change);
  assert.deepEqual(messagesOf(quiz), []);
  assert.deepEqual(parseQuiz(quiz), { ok: true, value: quiz } as ReturnType<typeof parseQuiz>);
}

describe('an author may', () => {
  const cases: readonly (readonly [string, (quiz: any) => void])[] = [
    ['write code in any of seven languages', (quiz) => (quiz.items = ['python', 'sql', 'bash', 'yaml', 'json', 'dockerfile', 'text'].map((lang) => ({ ...quiz.items[0], id: lang, code: { lang, source: 'x' } })))],
    ['say what thinking an item asks for', (quiz) => (quiz.items = ['recall', 'apply', 'judge'].map((cognition) => ({ ...quiz.items[0], id: cognition, cognition })))],
    ['have the options shuffled or not', (quiz) => (quiz.items = ['shuffle', 'fixed'].map((order) => ({ ...quiz.items[0], id: order, order })))],
    ['show a figure', (quiz) => (quiz.items[0].figure = { src: 'roc.svg', alt: 'Two curves' })],
    ['say when a source was checked', (quiz) => (quiz.items[0].refs[0].checked = '2026-01-31')],
    ['say for which versions a key holds', (quiz) => (quiz.items[0].valid = { numpy: '>=1.24' })],
    ['give calibrated parameters, a mere number of answers or errors with them', (quiz) => {
      quiz.items[0].stats = { a: 1.1, b: -0.4 };
      quiz.items[1].stats = { a: 1.1, b: 0, seA: 0.2, seB: 0.3, n: 412 };
    }],
    ['prove a key in four ways', (quiz) => (quiz.items = [{ kind: 'run', needs: ['numpy'] }, { kind: 'value' }, { kind: 'check', needs: [] }, { kind: 'none', reason: 'A matter of words.' }].map((proof) => ({ ...quiz.items[0], id: `by-${proof.kind}`, proof })))],
    ['claim what each option does', (quiz) => (quiz.items[0].options = ['output', 'raises', 'value'].map((claim, n) => ({ id: claim, text: claim, correct: n === 0, claim: claim === 'value' ? { value: 2, tolerance: 0.1 } : { [claim]: 'ValueError' } })))],
    ['leave an answer without tolerance', (quiz) => (quiz.items[2].answer = { value: 7, tolerance: 0 })],
    ['give a mistake a tolerance of its own', (quiz) => (quiz.items[2].mistakes[0].tolerance = 0)],
    ['leave out the mistakes of a number', (quiz) => delete quiz.items[2].mistakes],
    ['use every level from 1 to 4', (quiz) => quiz.items.forEach((item: any, n: number) => (item.level = (n % 4) + 1))],
    ['point to something to read, a course, or a project', (quiz) => (quiz.skills[0].topics[0].resources = [{ kind: 'read', title: 'A book', url: 'https://example.org/' }, { kind: 'course', title: 'A course', url: 'https://example.org/', minutes: 90 }, { kind: 'project', title: 'Build it', text: 'All of it.' }])],
    ['ask for any level from 0 to 4', (quiz) => (quiz.roles[0].required.senior = { algebra: 0, botany: 4 })],
    ['round the shares of a role, so that they miss 100 by half', (quiz) => (quiz.roles[0].importance = { algebra: 50, botany: 50.5 })],
    ['leave out the roles', (quiz) => delete quiz.roles],
    ['leave out the topic of an item', (quiz) => delete quiz.items[0].topic],
    ['give items a topic where the skill lists none', (quiz) => delete quiz.skills[0].topics],
    ['use any of a skill\'s topics', (quiz) => {
      quiz.skills[0].topics.push({ id: 'sets', title: 'Sets' });
      quiz.items[0].topic = 'sets';
    }],
    ['name an id after a thing that every object has, if it is only the beginning', (quiz) => (quiz.id = 'constructor-theory')],
    ['take reports by mail', (quiz) => (quiz.report = 'mailto:quiz@example.org?subject={id}')],
  ];
  for (const [title, change] of cases) it(title, () => isTakenAsItIs(change));

  for (const language of ['en', 'fil', 'pt-BR', 'zh-Hant', 'zh-Hant-TW', 'es-419', 'valyrian']) {
    it(`write in the language ${language}`, () => isTakenAsItIs((quiz) => (quiz.language = language)));
  }
});

describe('an author is told of', () => {
  const id = 'wanted lower-case words joined by hyphens, such as "base-rate"; but not "constructor", which every object has';
  const cases: readonly (readonly [string, (quiz: any) => void, string])[] = [
    ['an id that goes on after a space', (quiz) => (quiz.id = 'my quiz'), `id: found "my quiz", ${id}`],
    ['an id that ends in a hyphen', (quiz) => (quiz.id = 'my-'), `id: found "my-", ${id}`],
    ['an id of odd words', (quiz) => (quiz.id = '-my'), `id: found "-my", ${id}`],
    ['a language with more after it', (quiz) => (quiz.language = 'en please'), 'language: found "en please", wanted a language tag, such as "en" or "pt-BR"'],
    ['a language with something before it', (quiz) => (quiz.language = '1-en'), 'language: found "1-en", wanted a language tag, such as "en" or "pt-BR"'],
    ['a language of one letter', (quiz) => (quiz.language = 'e'), 'language: found "e", wanted a language tag, such as "en" or "pt-BR"'],
    ['a script of one letter', (quiz) => (quiz.language = 'zh-H'), 'language: found "zh-H", wanted a language tag, such as "en" or "pt-BR"'],
    ['a region of one digit', (quiz) => (quiz.language = 'es-4'), 'language: found "es-4", wanted a language tag, such as "en" or "pt-BR"'],
    ['an address that only ends like https', (quiz) => (quiz.items[0].refs[0].url = 'shttps://example.org'), 'items[0].refs[0].url: found "shttps://example.org", wanted an https address'],
    ['an address that only begins like https', (quiz) => (quiz.items[0].refs[0].url = 'httpsx://example.org'), 'items[0].refs[0].url: found "httpsx://example.org", wanted an https address'],
    ['a study link that is no https address', (quiz) => (quiz.skills[0].topics[0].resources[0].url = 'http://example.org'), 'skills[0].topics[0].resources[0].url: found "http://example.org", wanted an https address'],
    ['a study link that only ends like https', (quiz) => (quiz.skills[0].topics[0].resources[0].url = 'shttps://example.org'), 'skills[0].topics[0].resources[0].url: found "shttps://example.org", wanted an https address'],
    ['a study link that only begins like https', (quiz) => (quiz.skills[0].topics[0].resources[0].url = 'httpsx://example.org'), 'skills[0].topics[0].resources[0].url: found "httpsx://example.org", wanted an https address'],
    ['a report address that only ends like https', (quiz) => (quiz.report = 'shttps://example.org'), 'report: found "shttps://example.org", wanted an https or mailto address'],
    ['a report address that only begins like mailto', (quiz) => (quiz.report = 'mailtox:a'), 'report: found "mailtox:a", wanted an https or mailto address'],
    ['a quiz without questions', (quiz) => (quiz.items = []), 'items: found a list of 0, wanted at least one item'],
    ['a time of no seconds', (quiz) => (quiz.items[0].seconds = 0), 'items[0].seconds: found number 0, wanted a number above 0'],
    ['a study project of no minutes', (quiz) => (quiz.skills[0].topics[0].resources[1].minutes = 0), 'skills[0].topics[0].resources[1].minutes: found number 0, wanted a number above 0'],
    ['a revision before the first', (quiz) => (quiz.items[0].rev = 0), 'items[0].rev: found number 0, wanted a number above 0'],
    ['a level below the first', (quiz) => (quiz.items[0].level = 0), 'items[0].level: found number 0, wanted at least 1'],
    ['an unknown kind of thinking', (quiz) => (quiz.items[0].cognition = 'guess'), 'items[0].cognition: found "guess", wanted one of "recall", "apply", "judge"'],
    ['an unknown way to prove a key', (quiz) => (quiz.items[0].proof = { kind: 'trust' }), 'items[0].proof.kind: found "trust", wanted a known "kind": for an item single, multiple, numeric or order; for a proof run, value, check or none'],
    ['several fields the format has not', (quiz) => Object.assign(quiz.items[0], { hint: 'x', score: 1 }), 'items[0]: found unknown "hint", "score", wanted only the fields of the format'],
    ['an object where a text should stand', (quiz) => (quiz.title = {}), 'title: found an object, wanted string'],
    ['a skill of a role that is no id', (quiz) => (quiz.roles[0].importance['Big Data'] = 0), `roles[0].importance.Big Data: found "Big Data", ${id}`],
    ['a second skill of the same name', (quiz) => (quiz.skills[1].id = 'algebra'), 'skills[1].id: found "algebra" again, wanted an id of its own; skills[0] has this one'],
    ['a second role of the same name', (quiz) => (quiz.roles[1].id = 'cook'), 'roles[1].id: found "cook" again, wanted an id of its own; roles[0] has this one'],
    ['a role that weighs a skill the quiz has not', (quiz) => (quiz.roles[0].importance.music = 0), 'roles[0].importance.music: found "music", wanted one of algebra, botany, cookery'],
    ['shares that miss 100 by more than half', (quiz) => (quiz.roles[0].importance = { algebra: 50, botany: 50.6 }), 'roles[0].importance: found shares that sum to 100.6, wanted a sum of 100'],
    ['a topic that is none of several', (quiz) => {
      quiz.skills[0].topics.push({ id: 'sets', title: 'Sets' });
      quiz.items[0].topic = 'music';
    }, 'items[0].topic: found "music", wanted one of algebra-basics, sets'],
    ['a mistake at the very edge of what is right', (quiz) => Object.assign(quiz.items[2], { answer: { value: 10, tolerance: 2 }, mistakes: [{ value: 12, feedback: 'Two too many.' }] }), "items[2].mistakes[0].value: found number 12, wanted a value outside the answer's tolerance (10 ± 2)"],
  ];
  for (const [title, change, message] of cases) it(title, () => assert.include(messagesOf(changed(change)), message));

  it('a text that is wrong by its first forty characters, and in full when it has no more', () => {
    const stemOf = (length: number) => messagesOf(changed((quiz) => (quiz.items[0].id = 'A'.repeat(length))))[0]!;
    assert.include(stemOf(40), `found "${'A'.repeat(40)}", wanted`);
    assert.include(stemOf(41), `found "${'A'.repeat(40)}…" (41 characters), wanted`);
  });

  it('contradictions by the hundred, and no more', () => {
    const quiz = changed((it) => (it.items = Array.from({ length: 500 }, () => it.items[0])));
    assert.lengthOf(messagesOf(quiz), 100);
  });
});

describe('a question file', () => {
  const file = (change: (set: any) => void = () => undefined) => {
    const { skills, items } = sampleQuiz();
    const set = { $schema: '../schema.json', skill: skills[0], items: items.filter(({ skill }) => skill === 'algebra') };
    change(set);
    return set;
  };

  it('that is right is taken as it is', () => {
    assert.deepEqual(parseQuestionSet(file()), { ok: true, value: file() } as ReturnType<typeof parseQuestionSet>);
  });

  const cases: readonly (readonly [string, (set: any) => void, string])[] = [
    ['has no skill', (set) => delete set.skill, 'skill: found nothing, wanted object'],
    ['has an item of another skill', (set) => (set.items[0].skill = 'botany'), 'items[0].skill: found "botany", wanted one of algebra'],
    ['has the same item twice', (set) => (set.items[1].id = 'algebra-pick'), 'items[1].id: found "algebra-pick" again, wanted an id of its own; items[0] has this one'],
    ['has roles, which stand in a file of their own', (set) => (set.roles = []), 'the document: found unknown "roles", wanted only the fields of the format'],
  ];
  for (const [title, change, message] of cases) {
    it(`that ${title} is refused`, () => {
      const parsed = parseQuestionSet(file(change));
      assert.isFalse(parsed.ok);
      if (!parsed.ok) assert.deepEqual(parsed.problems.map((problem) => problem.message), [message]);
    });
  }
});
