import { abilities, estimate, type Response, selectNext } from 'skills-quiz/measure';
import { authoredSlope, difficulty } from './item-curve.js';
import { oneSkill } from './narrowing.js';

export interface Reader {
  /** The ability that the reader was given, logits, and the 80 % range that the quiz found. */
  readonly truth: number;
  readonly interval: readonly [low: number, high: number];
  readonly isHeld: boolean;
}

/**
 * Readers of known ability, drawn as the model assumes, each asked `length` questions of one skill. Their questions are as far
 * off the author's level as the core allows for: difficulty by SD 0.5, the logarithm of the slope by SD 0.3.
 */
export function drawReaders(count: number, length: number, random: () => number): readonly Reader[] {
  return Array.from({ length: count }, () => drawReader(length, random));
}

function drawReader(length: number, random: () => number): Reader {
  const truth = normal(random);
  const responses: Response[] = [];
  let posterior = estimate(oneSkill, { responses });
  while (responses.length < length) {
    const id = selectNext(oneSkill, posterior, { responses, roles: [], length, random });
    if (id === undefined) break;
    responses.push({ id, correct: random() < chanceOfRight(truth, id, random) });
    posterior = estimate(oneSkill, { responses });
  }
  const { interval } = abilities(posterior)[0]!;
  return { truth, interval, isHeld: interval[0] <= truth && truth <= interval[1] };
}

function chanceOfRight(truth: number, id: string, random: () => number): number {
  const item = oneSkill.itemIndex.get(id)!;
  const { chance } = oneSkill.items[item]!;
  const slope = authoredSlope * Math.exp(0.3 * normal(random));
  return chance + (1 - chance) / (1 + Math.exp(-slope * (truth - difficulty(oneSkill, item) - 0.5 * normal(random))));
}

/** @source Box & Muller 1958 */
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
