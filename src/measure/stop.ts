import { abilities } from './abilities.js';
import type { Posterior } from './estimate.js';
import { rankRoles } from './rank-roles.js';
import type { Ask } from './select-next.js';

/** A verdict is possible from here on. */
export const leastQuestions = 8;
/** An 80 % range this wide or narrower is short: of role fit (0 to 1), and of a skill in logits, that is in levels. */
const shortFit = 0.2, shortSkill = 1;
/** Near a fit of 0 every range is narrow, though it may span several levels: the upper end must lie within one halving, that is one level in a quarter of the role. */
const oneHalving = 2;

/**
 * Whether to stop asking: the length is reached, or, from eight questions on, the verdict is one role and its range is short.
 * With a profile only its range counts; without roles, or for one skill, the ranges of the skills. Precision seldom
 * stops a quiz before thirty questions, so promise no short quizzes by it.
 */
export function shouldStop(posterior: Posterior, { responses, roles, profile, skill, length }: Omit<Ask, 'random'>): boolean {
  if (responses.length >= length) return true;
  if (responses.length < leastQuestions) return false;
  const width = ([low, high]: readonly [number, number]) => high - low;
  if (skill !== undefined || !roles.length) {
    return abilities(posterior).every((estimate) => (skill !== undefined && estimate.skill !== skill) || width(estimate.interval) <= shortSkill);
  }
  const { roles: ranked, set } = rankRoles(posterior, roles);
  const verdict = profile ?? (set.length === 1 ? set[0] : undefined);
  return ranked.some(({ role, interval }) => role === verdict && width(interval) <= shortFit && interval[1] <= oneHalving * interval[0]);
}
