import { assert } from '@open-wc/testing';
import { limits } from '../../src/schema/limits.js';
import { parseJson, parseQuiz } from '../../src/schema/parse.js';
import type { Problem } from '../../src/schema/problem.js';
import { sampleQuiz } from '../support/sample-quiz.js';

/** The sample with one thing changed. */
function changed(change: (quiz: any) => void): unknown {
  const quiz = sampleQuiz();
  change(quiz);
  return quiz;
}

const problemsOf = (json: unknown): readonly Problem[] => {
  const parsed = parseQuiz(json);
  return parsed.ok ? [] : parsed.problems;
};

const messagesOf = (json: unknown) => problemsOf(json).map(({ message }) => message);

describe('a quiz document', () => {
  it('that is right is taken as it is', () => {
    assert.deepEqual(parseQuiz(sampleQuiz()), { ok: true, value: sampleQuiz() });
  });

  const cases: readonly (readonly [string, (quiz: any) => void, string])[] = [
    ['has no id', (quiz) => delete quiz.id, 'id: found nothing, wanted string'],
    ['has an id with capitals', (quiz) => (quiz.id = 'My Quiz'), 'id: found "My Quiz", wanted lower-case words joined by hyphens'],
    ['has a skill that every object has', (quiz) => (quiz.skills[0].id = 'constructor'), 'skills[0].id: found "constructor", wanted lower-case words'],
    ['is in a language that is none', (quiz) => (quiz.language = 'tlh<b>'), 'language: found "tlh<b>", wanted a language tag'],
    ['has no skills', (quiz) => (quiz.skills = []), 'skills: found a list of 0, wanted at least one skill'],
    ['has items of a skill it does not have', (quiz) => (quiz.items[0].skill = 'music'), 'items[0].skill: found "music", wanted one of algebra, botany, cookery'],
    ['has a topic its skill does not have', (quiz) => (quiz.items[0].topic = 'music'), 'items[0].topic: found "music", wanted one of algebra-basics'],
    ['has the same item twice', (quiz) => (quiz.items[1].id = quiz.items[0].id), 'items[1].id: found "algebra-pick" again, wanted an id of its own; items[0] has this one'],
    ['has the same option twice', (quiz) => (quiz.items[0].options[1].id = 'yes'), 'items[0].options[1].id: found "yes" again'],
    ['has two keys in a single', (quiz) => (quiz.items[0].options[1].correct = true), 'items[0].options: found 2 options with "correct": true, wanted exactly one'],
    ['has no key in a multiple', (quiz) => quiz.items[1].options.forEach((option: any) => delete option.correct), 'items[1].options: found no option with "correct": true, wanted at least one'],
    ['has a key in an order', (quiz) => (quiz.items[3].options[0].correct = true), 'items[3].options: found "correct" in an item of kind order, wanted none'],
    ['has a mistake that is right', (quiz) => (quiz.items[2].mistakes[0].value = 0.255), "items[2].mistakes[0].value: found number 0.255, wanted a value outside the answer's tolerance"],
    ['has a tolerance below zero', (quiz) => (quiz.items[2].answer.tolerance = -1), 'items[2].answer.tolerance: found number -1, wanted at least 0'],
    ['has one option only', (quiz) => quiz.items[0].options.splice(1), 'items[0].options: found a list of 1, wanted at least two options'],
    ['has a field the format has not', (quiz) => (quiz.items[0].hint = 'x'), 'items[0]: found unknown "hint", wanted only the fields of the format'],
    ['has an unknown kind', (quiz) => (quiz.items[0].kind = 'essay'), 'items[0].kind: found "essay", wanted a known "kind"'],
    ['has an unknown language of code', (quiz) => (quiz.items[0].code.lang = 'cobol'), 'items[0].code.lang: found "cobol", wanted one of "python"'],
    ['has a link that is no https address', (quiz) => (quiz.items[0].refs[0].url = 'javascript:alert(1)'), 'items[0].refs[0].url: found "javascript:alert(1)", wanted an https address'],
    ['has a report address of another kind', (quiz) => (quiz.report = 'data:text/html,x'), 'report: found "data:text/html,x", wanted an https or mailto address'],
    ['has a role whose shares do not sum to 100', (quiz) => (quiz.roles[0].importance.cookery = 10), 'roles[0].importance: found shares that sum to 60, wanted a sum of 100'],
    ['has a role that asks for a skill it does not have', (quiz) => (quiz.roles[0].required.mid.music = 2), 'roles[0].required.mid.music: found "music", wanted one of algebra, botany, cookery'],
    ['asks for a level past the last', (quiz) => (quiz.roles[0].required.mid.algebra = 5), 'roles[0].required.mid.algebra: found number 5, wanted at most 4'],
    ['has a level that is no whole number', (quiz) => (quiz.items[0].level = 2.5), 'items[0].level: found number 2.5, wanted'],
    ['has a number where a text should stand', (quiz) => (quiz.items[0].stem = 7), 'items[0].stem: found number 7, wanted string'],
    ['has an empty text', (quiz) => (quiz.items[0].stem = ''), 'items[0].stem: found an empty text, wanted some text'],
  ];
  for (const [title, change, message] of cases) {
    it(`that ${title} is refused with the path, what was found and what was wanted`, () => {
      const messages = messagesOf(changed(change));
      assert.lengthOf(messages, 1);
      assert.isTrue(messages[0]!.startsWith(message), messages[0]);
    });
  }

  it('with many mistakes is refused with all of them at once, up to the limit', () => {
    const quiz = changed((it) => { it.items = Array.from({ length: 500 }, (_, n) => ({ ...it.items[0], id: `item-${n}`, stem: '' })); });
    assert.lengthOf(messagesOf(quiz), limits.problems);
    const few = changed((it) => { it.items[0].stem = ''; it.items[1].explanation = 1; delete it.items[2].answer; it.title = null; });
    assert.deepEqual(problemsOf(few).map(({ path }) => path).sort(), ['items[0].stem', 'items[1].explanation', 'items[2].answer', 'title']);
  });

  it('that is no object at all is refused', () => {
    for (const [value, found] of [[undefined, 'nothing'], [null, 'null'], [[], 'a list of 0'], ['text', '"text"'], [7, 'number 7'], [true, 'boolean true']] as const) {
      assert.deepEqual(messagesOf(value), [`the document: found ${found}, wanted object`]);
    }
  });

  it('that is no JSON is refused with a word about it', () => {
    for (const text of ['', '{', '<html>', 'undefined', '{"a":1,}', '\u0000', '[1', '"\\x"']) {
      const parsed = parseJson(text);
      assert.isFalse(parsed.ok, text);
      if (!parsed.ok) assert.match(parsed.problems[0]!.message, /^the document: found text that is not JSON \(.+\), wanted a quiz document in JSON$/);
    }
  });
});

describe('the limits', () => {
  const over: readonly (readonly [string, (quiz: any) => void, string])[] = [
    ['items', (quiz) => (quiz.items = Array.from({ length: limits.items + 1 }, (_, n) => ({ ...quiz.items[0], id: `i-${n}` }))), `items: found a list of ${limits.items + 1}, wanted at most ${limits.items} items`],
    ['skills', (quiz) => (quiz.skills = Array.from({ length: limits.skills + 1 }, (_, n) => ({ id: n < 3 ? quiz.skills[n].id : `s-${n}`, title: 'S' }))), `skills: found a list of ${limits.skills + 1}, wanted at most ${limits.skills} skills`],
    ['roles', (quiz) => (quiz.roles = Array.from({ length: limits.roles + 1 }, (_, n) => ({ ...quiz.roles[0], id: `r-${n}` }))), `roles: found a list of ${limits.roles + 1}, wanted at most ${limits.roles} roles`],
    ['options', (quiz) => (quiz.items[0].options = Array.from({ length: limits.optionsPerItem + 1 }, (_, n) => ({ id: `o-${n}`, text: 'O', ...(n ? {} : { correct: true }) }))), `items[0].options: found a list of ${limits.optionsPerItem + 1}, wanted at most ${limits.optionsPerItem} options`],
    ['the characters of a text', (quiz) => (quiz.items[0].stem = 'x'.repeat(limits.textCharacters + 1)), `items[0].stem: found "${'x'.repeat(40)}…" (${limits.textCharacters + 1} characters), wanted at most ${limits.textCharacters} characters`],
  ];
  for (const [title, change, message] of over) {
    it(`on ${title} is named when it is passed by one`, () => assert.deepEqual(messagesOf(changed(change)), [message]));
  }

  it('let a document pass that just keeps them', () => {
    const full = changed((quiz) => {
      quiz.items = Array.from({ length: limits.items }, (_, n) => ({ ...quiz.items[0], id: `i-${n}` }));
      quiz.items[0].stem = 'x'.repeat(limits.textCharacters);
    });
    assert.isTrue(parseQuiz(full).ok);
  });
});
