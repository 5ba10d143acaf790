import { shareAbove } from './abilities.js';
import type { Bank } from './bank.js';
import type { Posterior } from './estimate.js';
import { cut } from './levels.js';
import { inspect, within } from './measure-error.js';

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
  const { want, done } = inspect();
  const ids = new Set<string>();
  for (const { id, importance, required } of roles) {
    want(!ids.has(id), 'roles', id, 'each role once');
    ids.add(id);
    for (const [skill, share] of Object.entries(importance)) {
      want(bank.skillIndex.has(skill), `roles.${id}.importance`, skill, 'the id of a skill');
      want(within(share, 0, 100), `roles.${id}.importance.${skill}`, share, '0 to 100');
    }
    for (const [skill, level] of Object.entries(required)) {
      want(bank.skillIndex.has(skill), `roles.${id}.required`, skill, 'the id of a skill');
      want(within(level, 0, 4), `roles.${id}.required.${skill}`, level, '0 to 4');
    }
    const sum = Object.values(importance).reduce((total, share) => total + share, 0);
    want(within(sum, 99.5, 100.5), `roles.${id}.importance`, `a sum of ${sum}`, '100');
  }
  done();
}

/**
 * Roles as they stand when only some skills are asked about: other skills left out, the shares brought back to 100.
 * Roles of which nothing is left are dropped.
 */
export function restrictRoles(bank: Bank, roles: readonly RoleSpec[]): readonly RoleSpec[] {
  return roles.flatMap((role) => {
    const kept = (values: Readonly<Record<string, number>>) => Object.entries(values).filter(([skill]) => bank.skillIndex.has(skill));
    const sum = kept(role.importance).reduce((total, [, share]) => total + share, 0);
    if (!sum) return [];
    const importance = Object.fromEntries(kept(role.importance).map(([skill, share]) => [skill, (100 * share) / sum]));
    return [{ ...role, importance, required: Object.fromEntries(kept(role.required)) }];
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

/** For each scenario, its probability times the expectation there of the product; `others(k)` leaves out the factor of skill k. */
export function inScenarios({ skills, scenarios }: Posterior, product: Product): { all: Float64Array; others: (skill: number) => Float64Array } {
  const factors = product.map(({ skill, values }) => {
    const { conditional } = skills[skill]!;
    const means = new Float64Array(scenarios.length);
    for (let q = 0, at = 0; q < means.length; q++) for (let t = 0; t < values.length; t++, at++) means[q]! += conditional[at]! * values[t]!;
    return { skill, means };
  });
  const others = (without: number) => {
    const expected = scenarios.slice();
    for (const { skill, means } of factors) if (skill !== without) for (let q = 0; q < means.length; q++) expected[q]! *= means[q]!;
    return expected;
  };
  return { all: others(-1), others };
}

/** The posterior mean of a product, exactly: Σ over scenarios of the product of sums over each skill's abilities. */
export const expectation = (posterior: Posterior, product: Product): number => sum(inScenarios(posterior, product).all);

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The probability that every requirement of importance ≥ 10 (or the largest, if none is that large) is met. */
export function meetsRequirements(posterior: Posterior, role: readonly Demand[]): number {
  const { theta } = posterior.bank;
  const least = Math.min(10, Math.max(...role.map(({ importance }) => importance)));
  const mattering = role.filter(({ importance }) => importance >= least);
  return expectation(posterior, mattering.map(({ skill, required }) => ({ skill, values: theta.map((_, t) => shareAbove(theta, t, cut(required))) })));
}
