/** The module `questions:built-in`, which `scripts/question-packs.mjs` makes from `questions/*.json`. */
import type { BuiltIn } from './built-in.js';

export const index: BuiltIn['index'];
export const packSize: BuiltIn['packSize'];
export const packs: BuiltIn['packs'];
export const resources: BuiltIn['resources'];
