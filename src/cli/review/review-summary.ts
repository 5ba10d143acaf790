import type { Item } from '../../schema/index.js';
import { contentHash } from './content-hash.js';
import { isRight, type Review, type Reviews, type Solution } from './reviews.js';

export interface ReviewSummary {
  /** Items seen by two solvers or more as they are now. */
  readonly reviewed: readonly Item[];
  /** Items that still need a solver: never seen by two, or changed since. */
  readonly waiting: readonly Item[];
  /** Answers that match the key, of all answers given with the stem, 0 to 1. */
  readonly agreement: number;
  /** A dissent or a flag, and nothing written in the key's defence. */
  readonly open: readonly Dispute[];
  readonly defended: readonly Dispute[];
  /** Share of items with a flag, 0 to 1. */
  readonly flagRate: number;
  /** Share of single-choice items right without the stem, 0 to 1; chance is about 0.25. */
  readonly optionsOnly: number;
  readonly optionsOnlyAnswers: number;
}

export interface Dispute {
  readonly item: Item;
  readonly review: Review;
  readonly dissents: readonly Solution[];
  readonly flagged: readonly Solution[];
}

/** Where the blind reviews of these items stand. Reviews of what an item used to be count for nothing. */
export async function reviewSummary(items: readonly Item[], reviews: Reviews): Promise<ReviewSummary> {
  const hashes = await Promise.all(items.map(contentHash));
  const current = items.flatMap((item, index) => (reviews[item.id]?.hash === hashes[index] ? [{ item, review: reviews[item.id]! }] : []));
  const reviewed = current.filter(({ review }) => review.solutions.length >= 2).map(({ item }) => item);
  const answers = current.flatMap(({ item, review }) => review.solutions.map((one) => isRight(item, one)));
  const guesses = current.filter(({ item }) => item.kind === 'single').flatMap(({ item, review }) => review.optionsOnly.map((one) => isRight(item, one)));
  const disputes = current.map(({ item, review }) => dispute(item, review)).filter(({ dissents, flagged }) => dissents.length || flagged.length);
  const solved = current.filter(({ review }) => review.solutions.length);
  return {
    reviewed,
    waiting: items.filter((item) => !reviewed.includes(item)),
    agreement: share(answers),
    open: disputes.filter(({ review }) => !review.defence),
    defended: disputes.filter(({ review }) => review.defence),
    flagRate: share(solved.map(({ review }) => review.solutions.some((one) => one.flags.length > 0))),
    optionsOnly: share(guesses),
    optionsOnlyAnswers: guesses.length,
  };
}

const dispute = (item: Item, review: Review): Dispute => ({
  item,
  review,
  dissents: review.solutions.filter((one) => !isRight(item, one)),
  flagged: review.solutions.filter((one) => one.flags.length),
});

const share = (values: readonly boolean[]): number => (values.length ? values.filter(Boolean).length / values.length : 0);

/** The summary as a maintainer reads it. */
export function reviewLines(summary: ReviewSummary): readonly string[] {
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
  const { reviewed, waiting, agreement, open, defended, flagRate, optionsOnly, optionsOnlyAnswers } = summary;
  return [
    ...open.map((one) => `Open ${one.item.skill} ${one.item.id}: ${disputeText(one)}`),
    ...defended.map((one) => `Defended ${one.item.skill} ${one.item.id}: ${disputeText(one)} — ${one.review.defence}`),
    reviewed.length
      ? `${reviewed.length} questions solved blind by two or more, ${waiting.length} waiting; agreement with the key ${percent(agreement)}, ${open.length} open disputes, ` +
        `${defended.length} defended, flags on ${percent(flagRate)}, options-only score ${percent(optionsOnly)} of ${optionsOnlyAnswers} answers.`
      : `No question solved blind by two, ${waiting.length} waiting.`,
  ];
}

/** The key, and who answered or flagged what. */
export function disputeText({ item, review, dissents, flagged }: Dispute): string {
  const key = item.kind === 'numeric' ? `${item.answer.value} ± ${item.answer.tolerance}` : item.options.filter((option) => item.kind === 'order' || option.correct).map((option) => option.id).join(', ');
  const against = dissents.length > 1 && dissents.length === review.solutions.length ? ' (all against the key: take it out or rewrite it)' : '';
  const said = [...new Set([...dissents, ...flagged])].map((one) => `${one.by} ${describe(one)}`);
  return `key ${key}${against}; ${said.join('; ')}`;
}

const describe = ({ answer, confidence, flags, note }: Solution): string =>
  `answers ${Array.isArray(answer) ? answer.join(', ') : String(answer ?? 'nothing')} (${confidence})${flags.length ? ` [${flags.join(', ')}]` : ''}${note ? ` "${note}"` : ''}`;
