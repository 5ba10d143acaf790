import { cellsAbove } from './abilities.js';
import type { Bank } from './bank.js';
import type { Posterior } from './estimate.js';
import { cut } from './levels.js';
import { inspect } from './measure-error.js';
import { sum, timesColumn, total } from './sums.js';

/** A role at one seniority. */
export interface RoleSpec {
  readonly id: string;
  /** Share of the role per skill id; the shares sum to 100. */
  readonly importance: Readonly<Record<string, number>>;
  /** Required level 0 to 4 per skill id; none where missing. */
  readonly required: Readonly<Record<string, number>>;
}

/** A skill that takes away from a role's fit. */
export interface Demand {
  readonly skill: number;
  readonly importance: number;
  readonly required: number;
}

/** The skills of a role, by place in the bank. */
export const demands = (bank: Bank, { importance, required }: RoleSpec): readonly Demand[] =>
  Object.entries(importance).flatMap(([id, share]) => (share > 0 ? [{ skill: bank.skillIndex.get(id)!, importance: share, required: required[id] ?? 0 }] : []));

/** Throws a MeasureError when a role names an unknown skill or level, or its importances do not sum to 100 (± 0.5 for rounding). */
export function checkRoles(bank: Bank, roles: readonly RoleSpec[]): void {
  inspect(({ want, range, once }) => {
    once('roles', roles.map(({ id }) => id));
    for (const { id, importance, required } of roles) {
      for (const [field, values, most] of [['importance', importance, 100], ['required', required, 4]] as const) {
        for (const [skill, value] of Object.entries(values)) {
          want(bank.skillIndex.has(skill), `roles.${id}.${field}`, skill, 'a known skill');
          range(`roles.${id}.${field}.${skill}`, value, 0, most);
        }
      }
      const shares = Object.values(importance);
      range(`sum of roles.${id}.importance`, sum(shares.length, (n) => shares[n]!), 99.5, 100.5);
    }
  });
}

/**
 * Roles as they stand when only some skills are asked about: other skills left out, the shares brought back to 100.
 * Roles of which nothing is left are dropped.
 */
export function restrictRoles(bank: Bank, roles: readonly RoleSpec[]): readonly RoleSpec[] {
  return roles.flatMap((role) => {
    const kept = (values: Readonly<Record<string, number>>) => Object.entries(values).filter(([skill]) => bank.skillIndex.has(skill));
    const shares = kept(role.importance);
    const all = sum(shares.length, (n) => shares[n]![1]);
    const importance = Object.fromEntries(shares.map(([skill, share]) => [skill, (100 * share) / all]));
    return all ? [{ ...role, importance, required: Object.fromEntries(kept(role.required)) }] : [];
  });
}

/** How far an ability falls short of a level, in levels (which are logits): never below 0. */
export const shortfall = (ability: number, level: number): number => Math.max(0, cut(level) - ability);

/**
 * How well readers of known abilities fit the role, 0 to 1: 2^(−Σ (importance/25) · shortfall). `abilities[skill][reader]`, logits.
 * One level short in a skill that is a quarter of the role halves it; being above what is required changes nothing.
 */
export function fitsOf(role: readonly Demand[], abilities: readonly ArrayLike<number>[]): Float64Array {
  const fits = new Float64Array(abilities[0]!.length);
  for (const { skill, importance, required } of role) {
    const ability = abilities[skill]!;
    for (let i = 0; i < fits.length; i++) fits[i]! -= (importance / 25) * shortfall(ability[i]!, required);
  }
  for (let i = 0; i < fits.length; i++) fits[i] = 2 ** fits[i]!;
  return fits;
}

/** A quantity that is a product with at most one factor a skill; the factor's values are over the ability grid. */
export type Product = readonly { readonly skill: number; readonly values: Float64Array }[];

/** The fit of a role as a product. */
export const fitProduct = ({ theta }: Bank, role: readonly Demand[]): Product =>
  role.map((demand) => ({ skill: demand.skill, values: fitsOf([{ ...demand, skill: 0 }], [theta]) }));

/** For each scenario, its probability times the expectation there of the product, the factor of skill `without` left out. */
export function inScenarios({ skills, scenarios }: Posterior, product: Product): (without?: number) => Float64Array {
  const factors = product.map(({ skill, values }) => ({ skill, means: timesColumn(skills[skill]!.conditional, values) }));
  return (without) => {
    const expected = scenarios.slice();
    for (const { skill, means } of factors) if (skill !== without) for (let q = 0; q < means.length; q++) expected[q]! *= means[q]!;
    return expected;
  };
}

/** The posterior mean of a product, exactly: Σ over scenarios of the product of sums over each skill's abilities. */
export const expectation = (posterior: Posterior, product: Product): number => total(inScenarios(posterior, product)());

/** The probability that every requirement of importance ≥ 10 (or the largest, if none is that large) is met. */
export function meetsRequirements(posterior: Posterior, role: readonly Demand[]): number {
  const least = Math.min(10, Math.max(...role.map(({ importance }) => importance)));
  return expectation(posterior, role.filter(({ importance }) => importance >= least)
    .map(({ skill, required }) => ({ skill, values: cellsAbove(posterior.bank.theta, cut(required)) })));
}
