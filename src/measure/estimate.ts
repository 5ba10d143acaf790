import type { Bank } from './bank.js';
import { centre } from './levels.js';
import { inspect } from './measure-error.js';
import { once } from './once.js';
import type { Prior } from './prior.js';
import { timesColumn, timesRows, total } from './sums.js';

export interface Response {
  /** Id of the item. */
  readonly id: string;
  /** "I don't know" is not correct. */
  readonly correct: boolean;
  /** "I don't know": not correct, and no guess. */
  readonly unsure?: boolean | undefined;
}

export interface Evidence {
  readonly responses: readonly Response[];
  /** Skill id to level 0 to 4, as the reader rated themselves; skills may be missing. */
  readonly selfRatings?: Readonly<Record<string, number>> | undefined;
}

interface SkillState {
  /** Log-likelihood of the skill's responses on the ability grid; undefined without responses. */
  readonly logLikelihood?: Float64Array;
  /** Log probability of the skill's responses in each scenario; undefined without responses. */
  readonly logEvidence?: Float64Array;
  /** P(ability | scenario, responses): `conditional[scenario × abilities + ability]`; each row sums to 1. */
  readonly conditional: Float64Array;
}

/** What is believed about a reader after some responses. Treat it as opaque but for the functions of this folder. */
export interface Posterior {
  readonly bank: Bank;
  readonly prior: Prior;
  readonly skills: readonly SkillState[];
  /** P(scenario | responses). */
  readonly scenarios: Float64Array;
  /** Per skill, P(ability | responses) on the ability grid. */
  readonly marginals: readonly Float64Array[];
  /** How often the reader guesses when not knowing, 0 to 1, as far as "I don't know" shows. Multiplies every chance rate. */
  readonly guessing: number;
  /** Log probability of all the responses. */
  readonly logEvidence: number;
}

/**
 * What the evidence says about the reader's abilities: the exact posterior of the one-factor model on the grid.
 * Without evidence every skill has mean 0 and SD 1. Throws a MeasureError on an unknown or repeated item or a rating outside 0 to 4.
 * @source Gibbons & Hedeker 1992; checked against mirt 1.47 (test/reference): 5e-4 on this grid, 1e-5 on a finer one
 */
export function estimate(bank: Bank, { responses, selfRatings = {} }: Evidence): Posterior {
  checkEvidence(bank, responses, selfRatings);
  const ratings = bank.skills.map(({ id }) => (selfRatings[id] === undefined ? undefined : centre(selfRatings[id])));
  const start = bank.prior(ratings);
  const logLikelihoods = new Map<number, Float64Array>();
  const guessing = guessingRate(bank, responses);
  for (const { id, correct } of responses) {
    const item = bank.itemIndex.get(id)!;
    const k = bank.skillOf[item]!;
    if (!logLikelihoods.has(k)) logLikelihoods.set(k, new Float64Array(bank.theta.length));
    addResponse(bank, item, guessing, correct ? 1 : 0, logLikelihoods.get(k)!);
  }
  return combine(bank, start, guessing, start.rows.map((rows, k) => skillState(rows, logLikelihoods.get(k))));
}

/**
 * The posterior after one more answer, at a fraction of the cost of estimating anew. `share` of the answer is right, the rest wrong:
 * 1 or 0 for a real answer; P(right) stands for an answer not yet given, when forecasting.
 */
export function extend({ bank, prior, skills, guessing }: Posterior, item: number, share: number): Posterior {
  const k = bank.skillOf[item]!;
  const logLikelihood = skills[k]!.logLikelihood?.slice() ?? new Float64Array(bank.theta.length);
  addResponse(bank, item, guessing, share, logLikelihood);
  return combine(bank, prior, guessing, skills.with(k, skillState(prior.rows[k]!, logLikelihood)));
}

/**
 * Of the times the reader did not know, the share in which they guessed. Each wrong answer stands for 1/(1 − c) guesses; one guess
 * is taken for granted, so that who never says "I don't know" is held to guess always.
 */
function guessingRate(bank: Bank, responses: readonly Response[]): number {
  let guesses = 1, admitted = 0;
  for (const { id, correct, unsure } of responses) {
    if (unsure) admitted++;
    else if (!correct) guesses += 1 / (1 - bank.items[bank.itemIndex.get(id)!]!.chance);
  }
  return guesses / (guesses + admitted);
}

function addResponse(bank: Bank, item: number, guessing: number, share: number, logLikelihood: Float64Array): void {
  const curve = bank.curve(item);
  const c = guessing * bank.items[item]!.chance;
  for (let t = 0; t < curve.length; t++) {
    const knows = curve[t]!;
    logLikelihood[t]! += (share && share * Math.log(c + (1 - c) * knows)) + (share < 1 ? (1 - share) * Math.log((1 - c) * (1 - knows)) : 0);
  }
}

/** Without responses a skill is as it was. */
function skillState(rows: Float64Array, logLikelihood?: Float64Array): SkillState {
  if (!logLikelihood) return { conditional: rows };
  const top = Math.max(...logLikelihood);
  // A floor of e^-230 keeps a scenario that is all but impossible from dividing 0 by 0.
  const likelihood = logLikelihood.map((value) => Math.exp(Math.max(value - top, -230)));
  const evidence = timesColumn(rows, likelihood);
  const conditional = new Float64Array(rows.length);
  for (let q = 0, at = 0; q < evidence.length; q++) {
    const all = evidence[q]!;
    for (let t = 0; t < likelihood.length; t++, at++) conditional[at] = (rows[at]! * likelihood[t]!) / all;
  }
  return { logLikelihood, conditional, logEvidence: evidence.map((value) => top + Math.log(value)) };
}

function combine(bank: Bank, prior: Prior, guessing: number, skills: readonly SkillState[]): Posterior {
  const logs = prior.logWeights.slice();
  for (const { logEvidence } of skills) if (logEvidence) for (let q = 0; q < logs.length; q++) logs[q]! += logEvidence[q]!;
  const top = Math.max(...logs);
  const scenarios = logs.map((value) => Math.exp(value - top));
  const all = total(scenarios);
  for (let q = 0; q < scenarios.length; q++) scenarios[q]! /= all;
  const marginalOf = once((conditional: Float64Array) => timesRows(scenarios, conditional));
  return {
    bank, prior, guessing, skills, scenarios,
    marginals: skills.map(({ conditional }) => marginalOf(conditional)),
    logEvidence: top + Math.log(all / total(prior.logWeights.map(Math.exp))),
  };
}

function checkEvidence(bank: Bank, responses: readonly Response[], ratings: Readonly<Record<string, number>>): void {
  inspect(({ want, range, once }) => {
    once('responses', responses.map(({ id }) => id));
    responses.forEach(({ id }, n) => want(bank.itemIndex.has(id), `responses[${n}].id`, id, 'a known item'));
    for (const [id, rating] of Object.entries(ratings)) {
      want(bank.skillIndex.has(id), 'selfRatings', id, 'a known skill');
      range(`selfRatings.${id}`, rating, 0, 4);
    }
  });
}
