import { changeBetween, type Change } from '../measure/change.js';
import { estimate, type Posterior } from '../measure/estimate.js';
import { forecast, type Forecast } from '../measure/forecast.js';
import { selfRatingGap, type SelfRatingGap } from '../measure/self-rating-gap.js';
import type { ResultRecord } from '../schema/index.js';
import type { QuizContext } from './quiz-machine.js';
import type { Quiz } from './selectors.js';

export type { Forecast, SelfRatingGap };

export const ratingGaps = (context: QuizContext, { reckoner }: Quiz): readonly SelfRatingGap[] =>
  selfRatingGap(reckoner.bank, { responses: reckoner.answers(context.responses), selfRatings: context.selfRatings });

/** The change since an earlier attempt; undefined where its questions are no longer the same, so that nothing can be compared. */
export function changesSince(record: ResultRecord, context: QuizContext, quiz: Quiz): readonly Change[] | undefined {
  const earlier = posteriorOf(record, quiz);
  return earlier && changeBetween(earlier, quiz.reckoner.posterior({ ...context, selfRatings: {} }));
}

/** From the answers alone: a self-rating that was changed is no change of what somebody can do. */
function posteriorOf({ responses }: ResultRecord, { content, reckoner }: Quiz): Posterior | undefined {
  const revisions = new Map(content.index.items.map(({ id, rev }) => [id, rev]));
  const isSame = responses.every(({ id, rev }) => revisions.get(id) === rev && reckoner.bank.itemIndex.has(id));
  return isSame ? estimate(reckoner.bank, { responses: reckoner.answers(responses) }) : undefined;
}

/** How many of these questions were in an earlier attempt. */
export function repeatedIn(context: QuizContext, earlier: readonly ResultRecord[]): number {
  const seen = new Set(earlier.flatMap(({ responses }) => responses.map(({ id }) => id)));
  return context.responses.filter(({ id }) => seen.has(id)).length;
}

/** What so many more questions are expected to bring. Takes tens of milliseconds: for idle time. */
export const outlook = (context: QuizContext, { reckoner }: Quiz, questions: number): Forecast =>
  forecast(reckoner.bank, reckoner.posterior(context), reckoner.ask(context), questions);
