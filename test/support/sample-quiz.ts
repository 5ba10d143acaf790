import type { Item, Quiz } from '../../src/schema/index.js';

const why = (text: string) => `Because ${text}.`;

/** One single, multiple, numeric and order item about a skill; the stems name skill and number. */
const itemsOf = (skill: string, topic: string): Item[] => [
  {
    id: `${skill}-pick`, rev: 1, skill, topic, level: 2, kind: 'single', stem: `Which of these is *right* for ${skill}?`,
    code: { lang: 'python', source: 'def f(x):\n    return x + 1  # a comment' },
    options: [
      { id: 'yes', text: 'The `right` one', correct: true, feedback: why('it holds') },
      { id: 'no', text: 'The wrong one', feedback: why('it tempts') },
      { id: 'never', text: 'The other wrong one', feedback: why('it tempts too') },
    ],
    explanation: 'Pick what holds.', refs: [{ title: 'A page about it', url: 'https://example.org/pick' }], seconds: 40,
  },
  {
    id: `${skill}-tick`, rev: 2, skill, topic, level: 2, kind: 'multiple', order: 'fixed', stem: `Which two hold for ${skill}?`,
    options: [
      { id: 'one', text: 'Holds, the first', correct: true, feedback: why('it is so') },
      { id: 'two', text: 'Does not hold', feedback: why('it is not so') },
      { id: 'three', text: 'Holds, the second', correct: true, feedback: why('it is so too') },
    ],
    explanation: 'Tick what holds, all of it.', seconds: 50,
  },
  {
    id: `${skill}-count`, rev: 1, skill, topic, level: 3, kind: 'numeric', stem: `How many in ${skill}?`,
    answer: { value: 0.25, tolerance: 0.01, unit: 'seconds' }, mistakes: [{ value: 0.5, feedback: 'That counts each twice.' }],
    explanation: 'Count each once.', seconds: 60,
  },
  {
    id: `${skill}-sort`, rev: 1, skill, topic, level: 1, kind: 'order', stem: `In which order does ${skill} go?\n\nThe first step at the top.`,
    options: [{ id: 'a', text: 'First **this**' }, { id: 'b', text: 'Then that', feedback: why('this comes before') }, { id: 'c', text: 'At last the other' }],
    explanation: 'One after the other.', seconds: 45,
  },
];

const skillIds = ['algebra', 'botany', 'cookery'] as const;
const titles = { algebra: 'Algebra', botany: 'Botany', cookery: 'Cookery & baking' };

/** A whole quiz with all four kinds of item in three skills and two roles; a new copy each time. */
export const sampleQuiz = (): Quiz => ({
  id: 'sample', version: '1.0.0', title: 'A sample quiz', language: 'en', report: 'https://example.org/report?item={id}&rev={rev}',
  skills: skillIds.map((id) => ({
    id, title: titles[id], summary: `What ${id} is about`,
    topics: [{ id: `${id}-basics`, title: `Basics of ${id}`, resources: [{ kind: 'read', title: `A book on ${id}`, url: 'https://example.org/book' }, { kind: 'project', title: 'Build one', text: 'Build it yourself.', minutes: 120 }] }],
  })),
  roles: [
    { id: 'cook', title: 'Cook', importance: { algebra: 20, botany: 30, cookery: 50 }, required: { junior: { algebra: 1, botany: 1, cookery: 2 }, mid: { algebra: 1, botany: 2, cookery: 3 }, senior: { algebra: 2, botany: 3, cookery: 4 } } },
    { id: 'teacher', title: 'Teacher', importance: { algebra: 60, botany: 40 }, required: { junior: { algebra: 2, botany: 1 }, mid: { algebra: 3, botany: 2 }, senior: { algebra: 4, botany: 3 } } },
  ],
  items: skillIds.flatMap((skill) => itemsOf(skill, `${skill}-basics`)),
});

/** The same quiz with items of one kind only. */
export const quizOf = (kind: Item['kind']): Quiz => {
  const quiz = sampleQuiz();
  return { ...quiz, items: quiz.items.filter((item) => item.kind === kind) };
};

export const sampleText = (): string => JSON.stringify(sampleQuiz());
