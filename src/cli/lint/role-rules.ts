import { cut } from '../../measure/levels.js';
import { shortfall } from '../../measure/role-fit.js';
import type { Role, Seniority, Skill } from '../../schema/index.js';
import { finding, type Finding } from './finding.js';

const seniorities: readonly Seniority[] = ['junior', 'mid', 'senior'];

/** What is wrong with the roles of a quiz, once they fit the format. */
export function roleRules(skills: readonly Skill[], roles: readonly Role[]): readonly Finding[] {
  return [...roles.flatMap((role) => silent(role, skills)), ...seniorities.flatMap((seniority) => twins(roles, seniority))];
}

/** Skills that a role does not speak of. */
function silent(role: Role, skills: readonly Skill[]): readonly Finding[] {
  const missing = (record: Readonly<Record<string, number>>): readonly string[] => skills.map((skill) => skill.id).filter((id) => record[id] === undefined);
  const places = [['importance', role.importance] as const, ...seniorities.map((seniority) => [`required.${seniority}`, role.required[seniority]] as const)];
  return places.flatMap(([path, record]) => (missing(record).length ? [finding('role-skills', `${role.id}.${path}`, `nothing for ${missing(record).join(', ')}`)] : []));
}

/**
 * Roles that a person exactly at another role's requirements meets as well. Their own role
 * fits such a person fully, so any other that does is a tie that no answer can break.
 */
function twins(roles: readonly Role[], seniority: Seniority): readonly Finding[] {
  return roles.flatMap((role) => {
    const ties = roles.filter((other) => other !== role && roleFit(other, seniority, (skill) => exactly(role.required[seniority][skill] ?? 0)) === 1);
    return ties.map((other) => finding('role-twin', `${role.id}.required.${seniority}`, `${other.id} fits just as well`));
  });
}

/** The ability, in logits, of someone who just reaches a level; level 0 has no lower end, so far below the others. */
export const exactly = (level: number): number => Math.max(-5, cut(level));

/** Fit of a person of known abilities to a role, 0 to 1: one level short in a quarter of the role halves it. */
export function roleFit(role: Role, seniority: Seniority, ability: (skill: string) => number): number {
  const loss = Object.entries(role.importance).map(([skill, share]) => (share / 25) * shortfall(ability(skill), role.required[seniority][skill] ?? 0));
  return 2 ** -loss.reduce((sum, part) => sum + part, 0);
}
