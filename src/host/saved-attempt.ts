import type { Attempt, Response } from '../schema/index.js';
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
 * Checked by hand: a page with the built-in quiz never downloads the schema library.
 */
export function readAttempt(text: string, quiz: string): Attempt | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isAttempt(value) && value.quiz === quiz ? value : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const optional = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isChoice = (value: unknown): boolean => value === null || isText(value) || isNumber(value) || (Array.isArray(value) && value.every(isText));

const isResponse = (value: unknown): value is Response =>
  isObject(value) && isText(value['id']) && isNumber(value['rev']) && isChoice(value['choice']) && typeof value['correct'] === 'boolean' && isNumber(value['milliseconds']);

function isAttempt(value: unknown): value is Attempt {
  if (!isObject(value)) return false;
  const { quiz, version, seed, startedAt, finishedAt, selfRatings, rated, responses, open, draft, goal, focus, extended } = value;
  return isText(quiz) && isText(version) && isNumber(seed) && isNumber(startedAt) && optional(finishedAt, isNumber)
    && isObject(selfRatings) && Object.values(selfRatings).every((level) => isNumber(level) && level >= 0 && level <= 4)
    && typeof rated === 'boolean' && Array.isArray(responses) && responses.every(isResponse)
    && new Set(responses.map(({ id }) => id)).size === responses.length
    && optional(open, isText) && optional(draft, isChoice) && isNumber(goal) && goal >= 1 && optional(focus, isText)
    && optional(extended, (is) => typeof is === 'boolean');
}
