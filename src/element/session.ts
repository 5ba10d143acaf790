import { createActor, type Actor } from 'xstate';
import type { Content } from '../machine/content.js';
import type { QuizOptions } from '../machine/options.js';
import { createQuizMachine, type QuizInput, type QuizMachine } from '../machine/quiz-machine.js';
import { createReckoner } from '../machine/reckoner.js';
import { openItem, type Quiz } from '../machine/selectors.js';
import { type LaterName, partsFor } from './later-parts.js';

export { attemptOf } from '../machine/quiz-machine.js';
export { ranking, resultRecord } from '../machine/selectors.js';
export { question } from '../views/question.js';
export { rating } from '../views/rating.js';
export { sessionStyles } from '../views/session-styles.js';
export { fetchLater, here, later, type LaterName, partsFor } from './later-parts.js';

export type QuizActor = Actor<QuizMachine>;

/** One quiz with its options, machine and numbers. */
export interface Session {
  readonly quiz: Quiz;
  readonly actor: QuizActor;
}

/** Not started yet: an attempt may be at its end by the time it is replayed, and that is to be heard too. */
export function createSession(content: Content, options: QuizOptions, input: QuizInput): Session {
  const quiz: Quiz = { content, options, reckoner: createReckoner(content.index, options) };
  return { quiz, actor: createActor(createQuizMachine(content, options, quiz.reckoner), { input }) };
}

/** What may come next: the items, and the parts that their screens need. */
export interface Ahead {
  readonly items: readonly string[];
  readonly parts: readonly LaterName[];
}

/**
 * Works out what comes next, for a right answer, a wrong one and "I don't know". Once something is picked: until then the
 * reader reads, and nothing is done or downloaded.
 */
export function thinkAhead(session: Session): Ahead {
  const { quiz: { content, options }, actor } = session;
  const { context, value } = actor.getSnapshot();
  const parts: LaterName[] = openItem(context, content)?.code ? ['highlight'] : [];
  if (value === 'question' && context.draft === undefined) return { items: [], parts };
  const next = nextItems(session);
  const items = next.filter((id) => id !== undefined);
  const mayEnd = items.length < next.length || context.responses.length >= context.goal - 2;
  parts.push(...items.flatMap((id) => partsFor('question', id, content)));
  if (value === 'question' && options.feedback === 'each') parts.push('feedback');
  if (mayEnd) parts.push('results');
  return { items, parts };
}

function nextItems({ quiz, actor }: Session): readonly (string | undefined)[] {
  const { context, value } = actor.getSnapshot();
  const { open, responses } = context;
  if (value !== 'question' || open === undefined) return [quiz.reckoner.next(context)];
  const answered = (choice: '' | null, correct: boolean) => ({ ...context, responses: [...responses, { id: open, rev: 0, choice, correct, milliseconds: 0 }] });
  return [answered('', true), answered('', false), answered(null, false)].map(quiz.reckoner.next);
}
