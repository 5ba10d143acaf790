/** A place for texts by key. */
export interface Keeper {
  load(key: string): string | undefined;
  /** Whether the text is kept. */
  save(key: string, text: string): boolean;
  erase(key: string): void;
}

/** Keys of what one quiz keeps on this device. The number changes when what is stored changes its meaning. */
export const keys = {
  attempt: (quiz: string) => `skills-quiz/1/${quiz}/attempt`,
  history: (quiz: string) => `skills-quiz/1/${quiz}/history`,
  /** What could not be read is put aside here rather than dropped. */
  aside: (quiz: string) => `skills-quiz/1/${quiz}/aside`,
  historyAside: (quiz: string) => `skills-quiz/1/${quiz}/history-aside`,
} as const;

/** Keeps nothing: for `storage="none"`. */
export const noKeeper: Keeper = { load: () => undefined, save: () => false, erase: () => {} };

/**
 * Keeps texts in `localStorage`. In sandboxed frames and strict privacy modes even reading the property throws,
 * and a full store throws on writing: the quiz then goes on without saving, and says nothing scary.
 */
export const localKeeper: Keeper = {
  load: (key) => quietly(() => localStorage.getItem(key) ?? undefined),
  save: (key, text) => quietly(() => (localStorage.setItem(key, text), true)) ?? false,
  erase: (key) => void quietly(() => localStorage.removeItem(key)),
};

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined; // SecurityError or QuotaExceededError: not the reader's concern
  }
}
