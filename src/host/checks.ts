import type { Choice, Response } from '../schema/index.js';

/**
 * What a value from storage or from a file is, checked by hand: a page with the built-in quiz never downloads the schema library.
 */
export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
/** Milliseconds since 1970 that make a date. */
export const isTime = (value: unknown): value is number => isNumber(value) && Math.abs(value) <= 8.64e15;
/** A number from 0. */
export const isSize = (value: unknown): value is number => isNumber(value) && value >= 0;
/** 0 none to 4 expert. */
export const isLevel = (value: unknown): boolean => [0, 1, 2, 3, 4].includes(value as number);
export const isChoice = (value: unknown): value is Choice => value === null || isText(value) || isNumber(value) || (Array.isArray(value) && value.every(isText));
export const optional = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);

const isResponse = (value: unknown): value is Response =>
  isObject(value) && isText(value['id']) && isNumber(value['rev']) && isChoice(value['choice']) && typeof value['correct'] === 'boolean' && isNumber(value['milliseconds']) && value['milliseconds'] >= 0;

/** Answers, each to another item. */
export const isResponses = (value: unknown): value is Response[] =>
  Array.isArray(value) && value.every(isResponse) && new Set(value.map(({ id }) => id)).size === value.length;

/** JSON text as a value; undefined where it is none. */
export function parseText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
