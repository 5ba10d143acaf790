import type { Attempt } from '../schema/index.js';
import { isChoice, isLevel, isNumber, isObject, isResponses, isText, isTime, optional, parseText } from './checks.js';
import { keys, type Keeper } from './storage.js';

/** The attempt that is kept for this quiz. Text that is no attempt is put aside, not dropped. */
export function loadAttempt(keeper: Keeper, quiz: string): Attempt | undefined {
  const text = keeper.load(keys.attempt(quiz));
  if (text === undefined) return undefined;
  const attempt = readAttempt(text, quiz);
  if (!attempt) {
    keeper.save(keys.aside(quiz), text);
    keeper.erase(keys.attempt(quiz));
  }
  return attempt;
}

/** Whether it is kept. */
export const saveAttempt = (keeper: Keeper, attempt: Attempt): boolean => keeper.save(keys.attempt(attempt.quiz), JSON.stringify(attempt));

export const eraseAttempt = (keeper: Keeper, quiz: string): void => keeper.erase(keys.attempt(quiz));

/**
 * A saved attempt from text, or undefined where the text is none of ours, was edited, or belongs to another quiz.
 */
export function readAttempt(text: string, quiz: string): Attempt | undefined {
  const value = parseText(text);
  return isAttempt(value) && value.quiz === quiz ? value : undefined;
}

function isAttempt(value: unknown): value is Attempt {
  if (!isObject(value)) return false;
  const { quiz, version, seed, startedAt, finishedAt, selfRatings, rated, responses, open, draft, goal, focus, extended } = value;
  return isText(quiz) && isText(version) && Number.isSafeInteger(seed) && isTime(startedAt) && optional(finishedAt, isTime)
    && isObject(selfRatings) && Object.values(selfRatings).every(isLevel)
    && typeof rated === 'boolean' && isResponses(responses)
    && optional(open, isText) && optional(draft, isChoice) && isNumber(goal) && goal >= 1 && optional(focus, isText)
    && optional(extended, (is) => typeof is === 'boolean');
}
