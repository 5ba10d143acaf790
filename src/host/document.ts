/** Quiz documents from outside, checked by the schema: loaded for those only. */
import type { QuizIndex } from '../machine/content.js';
import { parseJson, parseQuiz } from '../schema/parse.js';
import type { Quiz } from '../schema/index.js';
import type { LoadedQuiz } from './load.js';
import { LoadError } from './load-error.js';

export function fromText(text: string): LoadedQuiz {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new LoadError('invalid', parsed.problems);
  return fromValue(parsed.value);
}

export function fromValue(value: unknown): LoadedQuiz {
  const parsed = parseQuiz(value);
  if (!parsed.ok) throw new LoadError('invalid', parsed.problems);
  return fromDocument(parsed.value);
}

function fromDocument(quiz: Quiz): LoadedQuiz {
  const texts = new Map(quiz.items.map((item) => [item.id, item]));
  const index: QuizIndex = {
    id: quiz.id, version: quiz.version, title: quiz.title, language: quiz.language, report: quiz.report, hash: hashOf(JSON.stringify(quiz.items)),
    skills: quiz.skills, roles: quiz.roles ?? [],
    items: quiz.items.map((item) => ({
      id: item.id, rev: item.rev, skill: item.skill, topic: item.topic, level: item.level, kind: item.kind, seconds: item.seconds, stats: item.stats,
      options: item.kind === 'numeric' ? undefined : item.options.length,
    })),
  };
  return { content: { index, item: (id) => texts.get(id), languageOf: () => quiz.language }, ensure: async () => {}, details: async () => {}, speak: async () => true };
}

/** FNV-1a, 32 bits, as eight hex digits: tells two versions of a document apart, guards nothing. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
