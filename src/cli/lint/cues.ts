import type { SingleItem } from '../../schema/index.js';
import { gates } from './gates.js';
import { characters, contentWords } from './wording.js';

/** How far the key of a set of single-choice questions can be told without knowing anything. */
export interface Cues {
  /** Single-choice questions looked at. */
  readonly singles: number;
  /** Expected score, 0 to 1, of picking the longest option, the shortest, the one that repeats most of the stem; ties count by chance. */
  readonly longest: number;
  readonly shortest: number;
  readonly overlap: number;
  /** Share of keys at each position, in source order. */
  readonly letters: readonly number[];
  /** Questions with a clearly longest option, and in how many of them it is the key. */
  readonly clear: { readonly count: number; readonly keyed: number };
  /** Mean of key length / mean distractor length. */
  readonly lengthRatio: number;
}

/** The cues of these questions. All shares are 0 and the ratio 1 if there is none. */
export function cues(items: readonly SingleItem[]): Cues {
  const clear = items.map((item) => clearlyLongest(item)).filter((index) => index !== undefined);
  const keyed = items.filter((item) => clearlyLongest(item) === keyIndex(item)).length;
  const positions = Math.max(4, ...items.map((item) => item.options.length));
  return {
    singles: items.length,
    longest: score(items, lengths),
    shortest: score(items, (item) => lengths(item).map((n) => -n)),
    overlap: score(items, stemOverlap),
    letters: Array.from({ length: positions }, (_, at) => mean(items.map((item) => (keyIndex(item) === at ? 1 : 0)), 0)),
    clear: { count: clear.length, keyed },
    lengthRatio: mean(items.map(lengthRatio), 1),
  };
}

export const keyIndex = (item: SingleItem): number => item.options.findIndex((option) => option.correct);

const lengths = (item: SingleItem): readonly number[] => item.options.map((option) => characters(option.text));

/** How often always picking the option with most of something is right. */
const score = (items: readonly SingleItem[], strength: (item: SingleItem) => readonly number[]): number =>
  mean(items.map((item) => {
    const values = strength(item);
    const top = Math.max(...values);
    return values[keyIndex(item)] === top ? 1 / values.filter((value) => value === top).length : 0;
  }), 0);

function stemOverlap(item: SingleItem): readonly number[] {
  const stem = contentWords(item.stem);
  return item.options.map((option) => [...contentWords(option.text)].filter((word) => stem.has(word)).length);
}

/** Index of the option that is clearly longer than every other, if there is one. */
export function clearlyLongest(item: SingleItem): number | undefined {
  const list = lengths(item);
  const [first = 0, second = 0] = [...list].sort((a, b) => b - a);
  return first >= gates.clearlyLongest * second && first > second ? list.indexOf(first) : undefined;
}

/** Length of the key over the mean length of its distractors. */
export function lengthRatio(item: SingleItem): number {
  const list = lengths(item);
  const key = keyIndex(item);
  return list[key]! / mean(list.filter((_, index) => index !== key), list[key]!);
}

const mean = (values: readonly number[], empty: number): number => (values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : empty);
