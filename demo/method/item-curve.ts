import { type Bank, centre, chanceRate, type ItemKind, prepareBank } from 'skills-quiz/measure';

/** A point of a curve: ability in logits, probability of a right answer. */
export type Point = readonly [theta: number, probability: number];

export interface ItemCurves {
  /** As the quiz uses it: what is not known about the difficulty is averaged over. */
  readonly used: readonly Point[];
  /** As it would be if the author's difficulty were exact. */
  readonly exact: readonly Point[];
  /** How often a blind guess is right. */
  readonly chance: number;
}

/** Options per kind, as most items of the built-in quiz have them. */
const options: Readonly<Record<ItemKind, number>> = { single: 4, multiple: 5, numeric: 0, order: 5 };

/** The curve of a question of a level, 1 to 4, from the functions that score the quiz. */
export function itemCurves(level: number, kind: ItemKind): ItemCurves {
  const chance = chanceRate(kind, options[kind]);
  const bank = prepareBank({ skills: [{ id: 'skill' }], items: [{ id: 'item', skill: 'skill', level, chance }] });
  const certain = prepareBank({ skills: [{ id: 'skill' }], items: [{ id: 'item', skill: 'skill', chance, stats: { a: authoredSlope, b: difficulty(bank, 0) } }] });
  const points = ({ curve, theta }: Bank) => [...curve(0)].map((knowing, t) => [theta[t]!, chance + (1 - chance) * knowing] as const);
  return { used: points(bank), exact: points(certain), chance };
}

/** The discrimination that the core gives to items that were not calibrated. */
export const authoredSlope = 1.2;

/** Where a reader knows the answer half the time, logits. Averaging over what is not known leaves this middle where it is. */
export function difficulty({ curve, theta }: Bank, item: number): number {
  const knowing = curve(item);
  const after = knowing.findIndex((share) => share >= 0.5);
  const over = (knowing[after]! - 0.5) / (knowing[after]! - knowing[after - 1]!);
  return theta[after]! - over * (theta[1]! - theta[0]!);
}

/** Probability of a right answer for a reader in the middle of a level, 0 to 4. */
export function probabilityAt(points: readonly Point[], level: number): number {
  const at = centre(level);
  return points.reduce((nearest, point) => (Math.abs(point[0] - at) < Math.abs(nearest[0] - at) ? point : nearest))[1];
}
