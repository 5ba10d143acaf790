/** A place for texts by key. */
export interface Keeper {
  load(key: string): string | undefined;
  /** Whether the text is kept. */
  save(key: string, text: string): boolean;
  erase(key: string): void;
  /** Every key there is, those of others too. */
  keys(): readonly string[];
}

/** The number changes when what is stored changes its meaning. `place` is empty, or as `placeOf` says. */
const key = (name: string) => (quiz: string, place = ''): string => `skills-quiz/1/${quiz}/${name}${place}`;

/** Keys of what one quiz keeps on this device. */
export const keys = {
  /** All others begin with this. */
  all: key(''),
  attempt: key('attempt'),
  history: key('history'),
  /** What could not be read is put aside here rather than dropped. */
  aside: key('aside'),
  historyAside: key('history-aside'),
} as const;

/** Keeps nothing: for `storage="none"`. */
export const noKeeper: Keeper = { load: () => undefined, save: () => false, erase: () => {}, keys: () => [] };

/**
 * Keeps texts in `localStorage`. In sandboxed frames and strict privacy modes even reading the property throws,
 * and a full store throws on writing: the quiz then goes on without saving, and says nothing scary.
 */
export const localKeeper: Keeper = {
  load: (key) => quietly(() => localStorage.getItem(key) ?? undefined),
  save: (key, text) => quietly(() => (localStorage.setItem(key, text), true)) ?? false,
  erase: (key) => void quietly(() => localStorage.removeItem(key)),
  keys: () => quietly(() => Object.keys(localStorage)) ?? [],
};

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined; // SecurityError or QuotaExceededError: not the reader's concern
  }
}
