import { createActor, type Actor } from 'xstate';
import type { Content } from '../machine/content.js';
import type { QuizOptions } from '../machine/options.js';
import { createQuizMachine, type QuizInput, type QuizMachine } from '../machine/quiz-machine.js';
import { createReckoner } from '../machine/reckoner.js';
import type { Quiz } from '../machine/selectors.js';
import { type LaterName, partsFor } from './later-parts.js';

export { attemptOf } from '../machine/quiz-machine.js';
export { ranking, resultRecord } from '../machine/selectors.js';
export { question } from '../views/question.js';
export { rating } from '../views/rating.js';
export { sessionStyles } from '../views/session-styles.js';
export { fetchLater, later, type LaterName, partsFor } from './later-parts.js';

export type QuizActor = Actor<QuizMachine>;

/** One quiz with its options, machine and numbers. */
export interface Session {
  readonly quiz: Quiz;
  readonly actor: QuizActor;
}

export function createSession(content: Content, options: QuizOptions, input: QuizInput): Session {
  const quiz: Quiz = { content, options, reckoner: createReckoner(content.index, options) };
  return { quiz, actor: createActor(createQuizMachine(content, options, quiz.reckoner), { input }).start() };
}

/** What may come next: the items, and the parts that their screens need. */
export interface Ahead {
  readonly items: readonly string[];
  readonly parts: readonly LaterName[];
}

/** Works out what comes next for a right answer, a wrong one and "I don't know", while the reader thinks. */
export function thinkAhead(session: Session): Ahead {
  const { quiz: { content, options }, actor } = session;
  const { context, value } = actor.getSnapshot();
  const next = nextItems(session);
  const items = next.filter((id) => id !== undefined);
  const mayEnd = items.length < next.length || context.responses.length >= context.goal - 2;
  return {
    items,
    parts: [
      'highlight',
      ...items.flatMap((id) => partsFor('question', id, content)),
      ...(value === 'question' && options.feedback === 'each' ? partsFor('feedback', undefined, content) : []),
      ...(mayEnd ? partsFor('results', undefined, content) : []),
    ],
  };
}

function nextItems({ quiz, actor }: Session): readonly (string | undefined)[] {
  const { context, value } = actor.getSnapshot();
  const { open, responses } = context;
  if (value !== 'question' || open === undefined) return [quiz.reckoner.next(context)];
  const answered = (choice: '' | null, correct: boolean) => ({ ...context, responses: [...responses, { id: open, rev: 0, choice, correct, milliseconds: 0 }] });
  return [answered('', true), answered('', false), answered(null, false)].map(quiz.reckoner.next);
}
