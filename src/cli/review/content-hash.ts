import type { Item } from '../../schema/index.js';
import { hash } from '../hash.js';

/** A hash of what a solver answers and what is held to be right. Feedback, explanation and labels may change without a new review. */
export const contentHash = (item: Item): Promise<string> =>
  hash({ kind: item.kind, stem: item.stem, code: item.code?.source, figure: item.figure?.alt, key: item.kind === 'numeric' ? item.answer : item.options.map(({ id, text, correct }) => ({ id, text, correct: correct ?? false })) });
