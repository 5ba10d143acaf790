import type { Bank } from './bank.js';
import type { Posterior, Response } from './estimate.js';
import { chanceOfRight } from './gains.js';
import { demands, expectation, fitProduct, type RoleSpec } from './role-fit.js';
import { sum } from './sums.js';

export interface SkillGain {
  readonly skill: string;
  /** By how much meeting this requirement alone would raise the role's expected fit, 0 to 1. */
  readonly gain: number;
  /** The skill's topics, the most promising first. Topics without a name are left out. */
  readonly topics: readonly TopicGain[];
}

export interface TopicGain {
  readonly topic: string;
  /** The topic's part of the skill's gain, 0 to 1. */
  readonly gain: number;
  readonly asked: number;
  readonly wrong: number;
}

/** Expected answers a topic starts with, so that one wrong answer does not decide the plan. */
const expectedAnswers = 2;

/**
 * For a study plan: where learning would raise the fit to a role most, skills and inside them topics, the best first.
 * A skill's gain is exact: the expected fit with its factor set to 1, minus the expected fit. It is shared out among topics by
 * their rate of wrong answers, each topic starting with two answers as expected of the reader; that part is a rule of thumb, for order only.
 */
export function topicGains(bank: Bank, posterior: Posterior, role: RoleSpec, responses: readonly Response[]): readonly SkillGain[] {
  const asked = demands(bank, role);
  const product = fitProduct(bank, asked);
  const fit = expectation(posterior, product);
  const answers = new Map(responses.map(({ id, correct }) => [bank.itemIndex.get(id), correct]));
  return asked.map(({ skill }) => {
    const gain = expectation(posterior, product.filter((factor) => factor.skill !== skill)) - fit;
    const topics = topicWrongs(bank, posterior, skill, answers);
    const total = sum(topics.length, (n) => topics[n]!.rate);
    return {
      skill: bank.skills[skill]!.id, gain,
      topics: topics.map(({ rate, ...topic }) => ({ ...topic, gain: (gain * rate) / total })).sort((x, y) => y.gain - x.gain),
    };
  }).sort((x, y) => y.gain - x.gain);
}

function topicWrongs(bank: Bank, posterior: Posterior, skill: number, answers: ReadonlyMap<number | undefined, boolean>) {
  const topics = new Map<string, { items: number; expected: number; asked: number; wrong: number }>();
  bank.items.forEach(({ topic }, i) => {
    if (bank.skillOf[i] !== skill || topic === undefined) return;
    const sums = topics.get(topic) ?? { items: 0, expected: 0, asked: 0, wrong: 0 };
    topics.set(topic, sums);
    sums.items++;
    sums.expected += 1 - chanceOfRight(posterior, i);
    if (answers.has(i)) sums.asked++;
    if (answers.get(i) === false) sums.wrong++;
  });
  return [...topics].map(([topic, { items, expected, asked, wrong }]) =>
    ({ topic, asked, wrong, rate: (wrong + (expectedAnswers * expected) / items) / (asked + expectedAnswers) }));
}
