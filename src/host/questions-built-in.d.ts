/** The module `questions:built-in`, which `scripts/question-packs.mjs` makes from `questions/*.json`. */
import type { BuiltIn } from './built-in.js';

export const index: BuiltIn['index'];
export const texts: BuiltIn['texts'];
export const topics: BuiltIn['topics'];
export const roles: BuiltIn['roles'];
export const translations: BuiltIn['translations'];
