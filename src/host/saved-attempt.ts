import type { QuizOptions } from '../machine/options.js';
import type { Attempt } from '../schema/index.js';
import { isChoice, isLevel, isNumber, isObject, isResponses, isText, isTime, optional, parseText } from './checks.js';
import { keys, type Keeper } from './storage.js';

/**
 * Where the attempt of a quiz with these options is kept: the end of its key. Empty for the whole quiz as it comes; a practice,
 * a fixed order or a choice of skills, in whatever order an author names them, each has its own.
 */
export const placeOf = ({ mode, sets }: Pick<QuizOptions, 'mode' | 'sets'>): string =>
  mode === 'adaptive' && !sets.length ? '' : ['', mode, ...[...sets].sort()].join('/');

/** The attempt that is kept there for this quiz. Text that is no attempt is put aside, not dropped. */
export function loadAttempt(keeper: Keeper, quiz: string, place: string): Attempt | undefined {
  const text = keeper.load(keys.attempt(quiz, place));
  if (text === undefined) return undefined;
  const attempt = readAttempt(text, quiz);
  if (!attempt) {
    keeper.save(keys.aside(quiz, place), text);
    eraseAttempt(keeper, quiz, place);
  }
  return attempt;
}

/** Whether it is kept. */
export const saveAttempt = (keeper: Keeper, attempt: Attempt, place: string): boolean => keeper.save(keys.attempt(attempt.quiz, place), JSON.stringify(attempt));

export const eraseAttempt = (keeper: Keeper, quiz: string, place: string): void => keeper.erase(keys.attempt(quiz, place));

/**
 * A saved attempt from text, or undefined where the text is none of ours, was edited, or belongs to another quiz.
 */
export function readAttempt(text: string, quiz: string): Attempt | undefined {
  const value = parseText(text);
  return isAttempt(value) && value.quiz === quiz ? value : undefined;
}

function isAttempt(value: unknown): value is Attempt {
  if (!isObject(value)) return false;
  const { quiz, version, seed, startedAt, finishedAt, selfRatings, rated, responses, open, draft, goal, focus, extended, paused } = value;
  return isText(quiz) && isText(version) && Number.isSafeInteger(seed) && isTime(startedAt) && optional(finishedAt, isTime)
    && isObject(selfRatings) && Object.values(selfRatings).every(isLevel)
    && isBoolean(rated) && isResponses(responses)
    && optional(open, isText) && optional(draft, isChoice) && isNumber(goal) && goal >= 1 && optional(focus, isText)
    && optional(extended, isBoolean) && optional(paused, isBoolean);
}

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
