/** The built-in questions as modules; `scripts/question-packs.mjs` makes them from `questions/*.json`. */
declare module 'questions:built-in' {
  import type { QuizIndex } from '../machine/content.js';
  import type { Item, Resource } from '../schema/index.js';
  export const index: QuizIndex;
  export const packs: Readonly<Record<string, () => Promise<{ default: Item[] }>>>;
  export const resources: () => Promise<{ default: Readonly<Record<string, readonly Resource[]>> }>;
}
