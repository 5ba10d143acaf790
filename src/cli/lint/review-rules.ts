import type { Item } from '../../schema/index.js';
import { disputeText, reviewSummary } from '../review/review-summary.js';
import type { Reviews } from '../review/reviews.js';
import { percent } from './cue-gates.js';
import { finding, type Finding } from './finding.js';
import { gates } from './gates.js';

/** Where the blind reviews of the built-in bank fall short of a release. */
export async function reviewRules(items: readonly Item[], reviews: Reviews): Promise<readonly Finding[]> {
  const { waiting, open, flagRate, optionsOnly } = await reviewSummary(items, reviews);
  return [
    ...(waiting.length ? [finding('unreviewed', 'the whole bank', `${waiting.length} without: ${waiting.slice(0, 5).map((item) => item.id).join(', ')}${waiting.length > 5 ? ', …' : ''}`)] : []),
    ...open.map((dispute) => ({ ...finding('open-dispute', 'key', disputeText(dispute)), item: dispute.item })),
    ...(flagRate > gates.flagRate ? [finding('flag-rate', 'the whole bank', percent(flagRate))] : []),
    ...(optionsOnly > gates.optionsOnly ? [finding('options-only', 'the whole bank', percent(optionsOnly))] : []),
  ];
}
