import { createActor, type Actor } from 'xstate';
import type { Content } from '../machine/content.js';
import type { QuizOptions } from '../machine/options.js';
import { createQuizMachine, type QuizInput, type QuizMachine } from '../machine/quiz-machine.js';
import { createReckoner } from '../machine/reckoner.js';
import type { Quiz } from '../machine/selectors.js';

export { earlierThan, itemsSeen, loadHistory } from '../host/history.js';
export { attemptOf } from '../machine/quiz-machine.js';
export { ranking, resultRecord } from '../machine/selectors.js';
export { feedback } from '../views/feedback.js';
export { question } from '../views/question.js';
export { rating } from '../views/rating.js';

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

/** Works out the next question for a right answer, a wrong one and "I don't know", while the reader thinks. Returns the items that may come next. */
export function thinkAhead({ quiz, actor }: Session): readonly string[] {
  const { context, value } = actor.getSnapshot();
  const { open, responses } = context;
  if (value !== 'question' || open === undefined) return [quiz.reckoner.next(context)].filter((id) => id !== undefined);
  const answered = (choice: '' | null, correct: boolean) => ({ ...context, responses: [...responses, { id: open, rev: 0, choice, correct, milliseconds: 0 }] });
  return [answered('', true), answered('', false), answered(null, false)].map(quiz.reckoner.next).filter((id) => id !== undefined);
}
