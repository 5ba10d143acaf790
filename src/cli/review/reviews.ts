import type { Item } from '../../schema/index.js';
import type { Answer } from './answers.js';
import type { Sheet } from './sheet.js';

/** One solver's answer as kept. */
export interface Solution extends Answer {
  readonly by: string;
}

/** What blind solvers made of one item, as it was when they saw it. */
export interface Review {
  readonly hash: string;
  /** Solvers who saw stem and options. */
  readonly solutions: readonly Solution[];
  /** Solvers who saw the options only. */
  readonly optionsOnly: readonly Solution[];
  /** Written by hand: why the key stands in spite of a dissent or a flag. Goes when the item changes. */
  readonly defence?: string;
}

/** `questions/reviews.json`: reviews by item id. */
export type Reviews = Readonly<Record<string, Review>>;

/**
 * Reviews with one solver's answers added. An answer to an item that has changed since the
 * last review starts its review anew; a second answer by the same solver replaces the first.
 */
export function addAnswers(reviews: Reviews, sheet: Sheet, by: string, answers: ReadonlyMap<string, Answer>, shown: 'all' | 'options'): Reviews {
  const added = Object.values(sheet.questions).flatMap(({ item, hash }) => {
    const answer = answers.get(item);
    if (!answer) return [];
    const before = reviews[item]?.hash === hash ? reviews[item] : { hash, solutions: [], optionsOnly: [] };
    const field = shown === 'all' ? 'solutions' : 'optionsOnly';
    return [[item, { ...before, [field]: [...before[field].filter((one) => one.by !== by), { by, ...answer }] }] as const];
  });
  return Object.fromEntries(Object.entries({ ...reviews, ...Object.fromEntries(added) }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether an answer is the key. */
export function isRight(item: Item, { answer }: Pick<Answer, 'answer'>): boolean {
  if (item.kind === 'numeric') return typeof answer === 'number' && Math.abs(answer - item.answer.value) <= item.answer.tolerance + 1e-9 * Math.max(1, Math.abs(item.answer.value));
  if (!Array.isArray(answer)) return false;
  if (item.kind === 'order') return answer.join() === item.options.map((option) => option.id).join();
  const key = item.options.filter((option) => option.correct).map((option) => option.id);
  return [...answer].sort().join() === key.sort().join();
}
