import type { Content, QuizIndex } from '../machine/content.js';
import type { Problem, Quiz } from '../schema/index.js';
import { fetchPart } from './parts.js';

/** A quiz ready to be taken: parameters at hand, texts as they are needed. */
export interface LoadedQuiz {
  readonly content: Content;
  /** Resolves once the text of this item is at hand; rejects when it could not be fetched, and may be called again. */
  ensure(id: string): Promise<void>;
  /** Resolves once `content.index` tells all of these skills and of the roles: topics with their study links, where roles come from. */
  details(skills: readonly string[]): Promise<void>;
  /** Resolves once texts are in the language of this BCP 47 tag, as far as they are translated. Never rejects. */
  speak(tag: string): Promise<void>;
}

export type LoadErrorCode = 'network' | 'invalid';

/** A quiz that could not be had: `problems` is for the author of the page, never for the reader. */
export class LoadError extends Error {
  constructor(readonly code: LoadErrorCode, readonly problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.name = 'LoadError';
  }
}

/** A quiz document from an address on the web. */
export async function loadFrom(address: string): Promise<LoadedQuiz> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw networkError(address, 'no answer');
  }
  if (!response.ok) throw networkError(address, `status ${response.status}`);
  return loadText(await response.text());
}

const networkError = (address: string, found: string): LoadError =>
  new LoadError('network', [{ path: 'src', found, wanted: 'a quiz document', message: `src: "${address}" gave ${found}, wanted a quiz document in JSON` }]);

/** Loaded for documents from outside only. */
const parser = () => fetchPart(() => import('../schema/parse.js'), 'parseQuiz');

/** A quiz document as JSON text, such as the page's own `<script type="application/json">`. */
export async function loadText(text: string): Promise<LoadedQuiz> {
  const { parseJson } = await parser();
  const parsed = parseJson(text);
  if (!parsed.ok) throw new LoadError('invalid', parsed.problems);
  return loadValue(parsed.value);
}

/** A quiz document as a value, such as the property `quiz`. */
export async function loadValue(value: unknown): Promise<LoadedQuiz> {
  const { parseQuiz } = await parser();
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
  return { content: { index, item: (id) => texts.get(id), languageOf: () => quiz.language }, ensure: async () => {}, details: async () => {}, speak: async () => {} };
}

/** FNV-1a, 32 bits, as eight hex digits: tells two versions of a document apart, guards nothing. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
