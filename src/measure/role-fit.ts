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

/** What one skill leaves of a role's fit at an ability, 0 to 1. */
const factor = (ability: number, { importance, required }: Demand): number => 2 ** ((-importance / 25) * shortfall(ability, required));

/**
 * How well a reader of known abilities fits the role, 0 to 1: 2^(−Σ (importance/25) · shortfall).
 * One level short in a skill that is a quarter of the role halves it; being above what is required changes nothing.
 */
export const fitOf = (role: readonly Demand[], ability: ArrayLike<number>): number =>
  2 ** -role.reduce((total, { skill, importance, required }) => total + (importance / 25) * shortfall(ability[skill]!, required), 0);

/** Per demand, its factor over the ability grid. */
export const fitFactors = (bank: Bank, role: readonly Demand[]): readonly Float64Array[] =>
  role.map((demand) => bank.theta.map((ability) => factor(ability, demand)));

/** E[factor(ability of the skill) | scenario], for each scenario. */
export function inScenarios({ skills, scenarios }: Posterior, skill: number, values: ArrayLike<number>): Float64Array {
  const { conditional } = skills[skill]!;
  return scenarios.map((_, q) => {
    let total = 0;
    for (let t = 0, at = q * values.length; t < values.length; t++, at++) total += conditional[at]! * values[t]!;
    return total;
  });
}

/** Expectation of a product with one factor a skill, exactly: Σ over scenarios of the product of sums over each skill's abilities. */
export function expectProduct(posterior: Posterior, factors: readonly { skill: number; values: ArrayLike<number> }[]): number {
  const products = posterior.scenarios.slice();
  for (const { skill, values } of factors) inScenarios(posterior, skill, values).forEach((value, q) => (products[q]! *= value));
  return products.reduce((total, value) => total + value, 0);
}

/** The posterior mean of a role's fit, 0 to 1. */
export function expectedFit(posterior: Posterior, role: readonly Demand[]): number {
  const factors = fitFactors(posterior.bank, role);
  return expectProduct(posterior, role.map(({ skill }, n) => ({ skill, values: factors[n]! })));
}

/** The probability that every requirement of importance ≥ 10 (or the largest, if none is that large) is met. */
export function meetsRequirements(posterior: Posterior, role: readonly Demand[]): number {
  const { theta } = posterior.bank;
  const least = Math.min(10, Math.max(...role.map(({ importance }) => importance)));
  return expectProduct(posterior, role.filter(({ importance }) => importance >= least)
    .map(({ skill, required }) => ({ skill, values: theta.map((_, t) => shareAbove(theta, t, cut(required))) })));
}
