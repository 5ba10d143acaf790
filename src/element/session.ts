import type { Content } from '../machine/content.js';
import type { QuizOptions } from '../machine/options.js';
import { createQuizActor, type QuizActor } from '../machine/quiz-actor.js';
import { createQuizMachine, type QuizInput } from '../machine/quiz-machine.js';
import { createReckoner } from '../machine/reckoner.js';
import { openItem, type Quiz } from '../machine/selectors.js';
import { type LaterName, partsFor } from './later-parts.js';

export { attemptOf } from '../machine/quiz-machine.js';
export { seedFor } from '../machine/score.js';
export { ranking, resultRecord } from '../machine/selectors.js';
export { question } from '../views/question.js';
export { rating } from '../views/rating.js';
export { sessionStyles } from '../views/session-styles.js';
export { fetchLater, here, later, type LaterName, partsFor } from './later-parts.js';

/** One quiz with its options, machine and numbers. */
export interface Session {
  readonly quiz: Quiz;
  readonly actor: QuizActor;
}

/** Not started yet: an attempt may be at its end by the time it is replayed, and that is to be heard too. */
export function createSession(content: Content, options: QuizOptions, input: QuizInput): Session {
  const quiz: Quiz = { content, options, reckoner: createReckoner(content.index, options) };
  return { quiz, actor: createQuizActor(createQuizMachine(content, options, quiz.reckoner), input) };
}

/** What may come next: items, and the parts that their screens need. */
export interface Ahead {
  readonly items: readonly string[];
  readonly parts: readonly LaterName[];
}

/**
 * Works out what comes next, for a right answer, a wrong one and "I don't know": one thought at a time, each for an idle moment
 * of its own. Once something is picked: until then the reader reads, and nothing is done or downloaded.
 */
export function* thinkAhead({ quiz: { content, options, reckoner }, actor }: Session): Generator<Ahead, void> {
  const { context, value } = actor.getSnapshot();
  const { open, draft, responses, goal } = context;
  const isAsking = value === 'question' && open !== undefined;
  if (openItem(context, content)?.code) yield { items: [], parts: ['highlight'] };
  if (isAsking && draft === undefined) return;
  const parts: readonly LaterName[] = [...(isAsking && options.feedback === 'each' ? ['feedback' as const] : []), ...(responses.length >= goal - 2 ? ['results' as const] : [])];
  if (parts.length) yield { items: [], parts };
  const answered = (choice: '' | null, correct: boolean) => ({ ...context, responses: [...responses, { id: open!, rev: 0, choice, correct, milliseconds: 0 }] });
  for (const evidence of isAsking ? [answered('', true), answered('', false), answered(null, false)] : [context]) {
    const next = reckoner.next(evidence);
    yield next === undefined ? { items: [], parts: ['results'] } : { items: [next], parts: partsFor('question', next, content) };
  }
}
