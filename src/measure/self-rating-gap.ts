import { above, sureness } from './abilities.js';
import type { Bank } from './bank.js';
import { estimate, type Evidence } from './estimate.js';
import { cut } from './levels.js';

export interface SelfRatingGap {
  readonly skill: string;
  /** The reader rated themselves higher than they showed, lower, the same, or it cannot be said. */
  readonly verdict: 'higher' | 'lower' | 'same' | 'unknown';
  /** Of the verdict, 0.8 or more; of the likeliest of the three where it is unknown. */
  readonly probability: number;
}

/** How each self-rating compares with what the answers show. Judged without the self-ratings, which would otherwise confirm themselves. */
export function selfRatingGap(bank: Bank, { responses, selfRatings = {} }: Evidence): readonly SelfRatingGap[] {
  const { marginals } = estimate(bank, { responses });
  return bank.skills.flatMap(({ id }, k) => {
    const rating = selfRatings[id];
    if (rating === undefined) return [];
    const reached = above(marginals[k]!, bank.theta, cut(rating));
    const passed = rating < 4 ? above(marginals[k]!, bank.theta, cut(rating + 1)) : 0;
    const [verdict, probability] = ([['higher', 1 - reached], ['lower', passed], ['same', reached - passed]] as const)
      .reduce((best, other) => (other[1] > best[1] ? other : best));
    return [{ skill: id, verdict: probability >= sureness ? verdict : 'unknown', probability }];
  });
}
