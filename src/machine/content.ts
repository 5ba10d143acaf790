import type { Item, Role, Skill } from '../schema/index.js';

/** What selection, scoring and the intro need of an item; its texts come later, when it is asked. */
export interface ItemParameters {
  readonly id: string;
  readonly rev: number;
  readonly skill: string;
  readonly topic?: string | undefined;
  readonly level?: number | undefined;
  readonly kind: Item['kind'];
  /** Number of options; absent for numeric items. */
  readonly options?: number | undefined;
  readonly seconds?: number | undefined;
  readonly stats?: Item['stats'];
}

/** A quiz without its texts. */
export interface QuizIndex {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly language?: string | undefined;
  readonly report?: string | undefined;
  /** Of ids, keys and texts: tells whether a link or a saved result was made with these questions. */
  readonly hash: string;
  readonly skills: readonly Skill[];
  readonly roles: readonly Role[];
  readonly items: readonly ItemParameters[];
}

/**
 * The quiz as the machine sees it. `item` answers once the text of that item has arrived, the same from then on, but for its language.
 * `index` is complete but for what only results tell: titles and study links of topics, where roles come from.
 */
export interface Content {
  readonly index: QuizIndex;
  item(id: string): Item | undefined;
  /** BCP 47 language of an item's texts, or of the title of a skill or role; undefined where nobody said. */
  languageOf?(id: string): string | undefined;
}

/** Seconds an item takes where its author did not say: the mean of the built-in items. */
const usualSeconds = 55;

export const secondsOf = (item: ItemParameters): number => item.seconds ?? usualSeconds;

/** Expected minutes for so many questions, from the items' own seconds, rounded to whole minutes, at least 1. */
export function expectedMinutes(items: readonly ItemParameters[], questions: number): number {
  const total = items.reduce((sum, item) => sum + secondsOf(item), 0);
  return Math.max(1, Math.round((total / Math.max(1, items.length)) * (questions / 60)));
}
