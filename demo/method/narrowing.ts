import { abilities, type Bank, estimate, type Level, prepareBank, type Posterior, random, type Response, selectNext } from 'skills-quiz/measure';

/** What is believed after some answers, and the answer that led there. */
export interface Step {
  /** Level of the question, 1 to 4, and whether the answer was right; undefined before the first. */
  readonly question: { readonly level: number; readonly correct: boolean } | undefined;
  /** Probability of each ability on the grid. */
  readonly density: Float64Array;
  readonly theta: Float64Array;
  readonly interval: readonly [low: number, high: number];
  readonly band: readonly [low: Level, high: Level];
}

/** One skill with five questions a level, each one of four options. */
export const oneSkill: Bank = prepareBank({
  skills: [{ id: 'skill' }],
  items: [1, 2, 3, 4].flatMap((level) => ['a', 'b', 'c', 'd', 'e'].map((letter) => ({ id: `${letter}${level}`, skill: 'skill', level, chance: 0.25 }))),
});

/** The belief before the first answer and after each; every question is the one the quiz would ask next. */
export function narrow(answers: readonly boolean[], bank: Bank = oneSkill): readonly Step[] {
  const responses: Response[] = [];
  const order = random(1);
  let posterior = estimate(bank, { responses });
  const steps = [step(posterior, undefined)];
  for (const correct of answers) {
    const id = selectNext(bank, posterior, { responses, roles: [], length: answers.length, random: order });
    if (id === undefined) break;
    responses.push({ id, correct });
    posterior = estimate(bank, { responses });
    steps.push(step(posterior, { level: bank.items[bank.itemIndex.get(id)!]!.level ?? 0, correct }));
  }
  return steps;
}

function step(posterior: Posterior, question: Step['question']): Step {
  const { interval, band } = abilities(posterior)[0]!;
  return { question, density: posterior.marginals[0]!, theta: posterior.bank.theta, interval, band };
}
