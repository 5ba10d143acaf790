import type { Attempt } from '../schema/index.js';

/** What is kept on this device for one quiz. Only ever written by this page's reader. */
export interface Saved {
  readonly attempt?: Attempt | undefined;
}

/** Where saved attempts live; the version in the key changes when what is stored changes its meaning. */
const keyOf = (quiz: string): string => `skills-quiz/1/${quiz}`;

export interface Keeper {
  load(quiz: string): string | undefined;
  save(quiz: string, text: string): void;
  erase(quiz: string): void;
}

/** Keeps nothing: for `storage="none"` and for pages where storage is blocked. */
export const noKeeper: Keeper = { load: () => undefined, save: () => {}, erase: () => {} };

/**
 * Keeps texts in `localStorage`. In sandboxed frames and strict privacy modes even reading the property throws,
 * and a full store throws on writing: the quiz then goes on without saving, and says nothing scary.
 */
export const localKeeper: Keeper = {
  load: (quiz) => quietly(() => localStorage.getItem(keyOf(quiz)) ?? undefined),
  save: (quiz, text) => void quietly(() => localStorage.setItem(keyOf(quiz), text)),
  erase: (quiz) => void quietly(() => localStorage.removeItem(keyOf(quiz))),
};

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined; // SecurityError or QuotaExceededError: not the reader's concern
  }
}
