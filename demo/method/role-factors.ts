import { cut } from 'skills-quiz/measure';

/** A role at one seniority, as `roles.json` has it. */
export interface RoleAtLevel {
  readonly importance: Readonly<Record<string, number>>;
  readonly required: Readonly<Record<string, number>>;
}

/** What each skill leaves of the fit: 1 where the role's level is met. Their product is the fit. */
export interface Factor {
  readonly skill: string;
  readonly importance: number;
  /** 1 to 4. */
  readonly required: number;
  readonly factor: number;
}

/** The halving rule: one level short in a skill that is a quarter of the role halves the fit. `abilities` in logits. */
export function roleFactors({ importance, required }: RoleAtLevel, abilities: Readonly<Record<string, number>>): readonly Factor[] {
  return Object.entries(importance).map(([skill, share]) => {
    const level = required[skill] ?? 0;
    const shortfall = Math.max(0, cut(level) - (abilities[skill] ?? 0));
    return { skill, importance: share, required: level, factor: 2 ** (-(share / 25) * shortfall) };
  }).sort((x, y) => y.importance - x.importance);
}

export const fitOf = (factors: readonly Factor[]): number => factors.reduce((product, { factor }) => product * factor, 1);
