import type { Messages } from '../i18n/messages.js';
import type { highlight } from './highlight.js';
import type { ResultMessages } from '../i18n/results.js';
import type { QuizContext, QuizEvent } from '../machine/quiz-machine.js';
import type { Quiz } from '../machine/selectors.js';

type WithoutTime<E> = E extends unknown ? Omit<E, 'at' | 'seed'> : never;

/** What a person did, as a view reports it; the element adds the time and the seed. */
export type ReaderEvent = WithoutTime<QuizEvent>;

/** All that a screen is made from. */
export interface Screen {
  readonly context: QuizContext;
  readonly quiz: Quiz;
  readonly messages: Messages;
  readonly send: (event: ReaderEvent) => void;
  /** Says a sentence to assistive technology, and shows it where the screen has a place for it. */
  readonly say: (sentence: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** Code as coloured pieces, once it has arrived. */
  readonly highlight?: typeof highlight | undefined;
  /** The controls that few questions need, once they have arrived. */
  readonly rareItems?: typeof import('./items/rare.js') | undefined;
}

/** The results and the review have words of their own, which come with them. */
export interface ResultScreen extends Screen {
  readonly words: ResultMessages;
}
