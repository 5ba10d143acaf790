/** The module `questions:built-in`, which `scripts/question-packs.mjs` makes from `questions/*.json`. */
import type { QuizIndex } from '../machine/content.js';
import type { Item, Resource } from '../schema/index.js';

export const index: QuizIndex;
/** Full items by skill and level, such as `python-2`. */
export const packs: Readonly<Record<string, () => Promise<{ default: Item[] }>>>;
/** Study links by topic. */
export const resources: () => Promise<{ default: Readonly<Record<string, readonly Resource[]>> }>;
