import { abilities } from './abilities.js';
import type { Bank } from './bank.js';
import { type Posterior, extend } from './estimate.js';
import { chanceOfRight } from './gains.js';
import { rankRoles } from './rank-roles.js';
import { type Ask, selectNext } from './select-next.js';

export interface Forecast {
  /** How many questions would be asked: fewer than wanted when the bank runs out. */
  readonly questions: number;
  /** The role first in the ranking, or the profile; undefined without roles. */
  readonly role: string | undefined;
  /** Width of the role's 80 % range of fit, 0 to 1, now and as expected; 0 without roles. */
  readonly now: number;
  readonly later: number;
  /** Width of each skill's 80 % range, logits. */
  readonly skills: readonly { readonly skill: string; readonly now: number; readonly later: number }[];
}

/**
 * What `questions` more questions are expected to bring: how wide the ranges are now and would be then.
 * Each question is chosen as it would be, and its answer taken as right in the share in which it is expected to be: that
 * narrows the posterior as an answer would and leaves it where it is. Accuracy in simulation: test/bench/measure.
 */
export function forecast(bank: Bank, posterior: Posterior, ask: Ask, questions: number): Forecast {
  let next = posterior;
  const responses = [...ask.responses];
  while (responses.length < ask.responses.length + questions) {
    const id = selectNext(bank, next, { ...ask, responses, length: ask.responses.length + questions });
    if (id === undefined) break;
    const item = bank.itemIndex.get(id)!;
    next = extend(next, item, chanceOfRight(next, item));
    responses.push({ id, correct: true });
  }
  const role = ask.profile ?? rankRoles(posterior, ask.roles).roles[0]?.role;
  const width = (at: Posterior) => rankRoles(at, ask.roles).roles.filter((fit) => fit.role === role).reduce((_, { interval: [low, high] }) => high - low, 0);
  const after = abilities(next);
  return {
    questions: responses.length - ask.responses.length, role, now: width(posterior), later: width(next),
    skills: abilities(posterior).map(({ skill, interval }, k) => ({ skill, now: interval[1] - interval[0], later: after[k]!.interval[1] - after[k]!.interval[0] })),
  };
}
