import type { Response, Seniority } from '../schema/index.js';
import { activeSkills, type QuizOptions } from './options.js';
import type { QuizContext } from './quiz-machine.js';
import { createReckoner } from './reckoner.js';
import type { Quiz } from './selectors.js';

/** A result that somebody shared, opened from a link or a file. Looked at, never gone on with. */
export interface Guest {
  /** How the reader who opened it calls it; empty where they gave no name. */
  readonly label: string;
  readonly seniority: Seniority;
  /** The skills it is about, as in `QuizOptions`. */
  readonly sets: readonly string[];
  readonly selfRatings: Readonly<Record<string, number>>;
  /** A link holds right, wrong and "don't know", not what was picked: every other `choice` is then empty. */
  readonly responses: readonly Response[];
}

/** A radar with more lines than this cannot be read. */
export const mostGuests = 7;

/** Two openings of the same result. */
export const isSameResult = (one: Guest, other: Guest): boolean => answersOf(one) === answersOf(other) && ratingsOf(one) === ratingsOf(other);

const answersOf = ({ responses }: Guest): string => responses.map(({ id, correct }) => id + (correct ? '+' : '-')).sort().join(' ');
const ratingsOf = ({ selfRatings }: Guest): string => Object.entries(selfRatings).map(([id, level]) => `${id} ${level}`).sort().join(' ');

/** The guest's answers in the place of the reader's own, looked at from the role and seniority that the reader chose. */
export const guestContext = (guest: Guest, context: QuizContext): QuizContext => ({
  ...context,
  startedAt: undefined, finishedAt: undefined, open: undefined, draft: undefined, focus: undefined,
  selfRatings: guest.selfRatings,
  responses: guest.responses,
  goal: guest.responses.length,
  seniority: context.seniority ?? guest.seniority,
});

const quizzes = new WeakMap<Guest, Quiz>();

/** The quiz as the guest took it: the same one, unless they answered about other skills. */
export function guestQuiz(guest: Guest, quiz: Quiz): Quiz {
  const { content, options } = quiz;
  const ids = (of: Pick<QuizOptions, 'sets' | 'mode'>) => activeSkills(content.index, of).map(({ id }) => id).join(' ');
  const asTaken: QuizOptions = { ...options, sets: guest.sets, mode: 'adaptive' };
  if (ids(asTaken) === ids(options)) return quiz;
  const known = quizzes.get(guest) ?? { content, options: asTaken, reckoner: createReckoner(content.index, asTaken) };
  quizzes.set(guest, known);
  return known;
}
