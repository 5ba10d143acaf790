import type { Item } from '../../schema/index.js';
import { contentWords } from './wording.js';

export interface Pair {
  readonly first: Item;
  readonly second: Item;
  /** Cosine of the two word vectors, 0 to 1. */
  readonly likeness: number;
}

/**
 * Pairs of questions that say nearly the same, most alike first. Words are weighted by
 * how rare they are in the bank (tf-idf, each word once per question), so that shared
 * jargon counts little and shared details count much.
 */
export function similarPairs(items: readonly Item[], least: number): readonly Pair[] {
  const sets = items.map((item) => contentWords(wholeText(item)));
  const spread = new Map<string, number>();
  for (const set of sets) for (const word of set) spread.set(word, (spread.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log(1 + items.length / spread.get(word)!) ** 2;
  const norms = sets.map((set) => Math.sqrt(sum([...set].map(weight))));
  const pairs: Pair[] = [];
  sets.forEach((set, index) => {
    for (let other = 0; other < index; other += 1) {
      const shared = sum([...set].filter((word) => sets[other]!.has(word)).map(weight));
      const likeness = shared / (norms[index]! * norms[other]! || 1);
      if (likeness >= least) pairs.push({ first: items[other]!, second: items[index]!, likeness });
    }
  });
  return pairs.sort((a, b) => b.likeness - a.likeness);
}

const wholeText = (item: Item): string =>
  [item.stem, item.code?.source ?? '', ...(item.kind === 'numeric' ? [String(item.answer.value)] : item.options.map((option) => option.text))].join(' ');

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
