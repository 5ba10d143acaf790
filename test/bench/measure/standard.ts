import { readFile } from 'node:fs/promises';
import { normals, standardBank } from '../../../src/cli/simulate-worlds.js';
import { measureBank, measureRoles } from '../../../src/cli/simulate-command.js';
import { readBank } from '../../../src/cli/bank.js';
import { type BankSpec, random, type RoleSpec } from '../../../src/measure/index.js';
import { authoredShape } from '../../../src/measure/response.js';

const read = (name: string) => readFile(new URL(`../../../questions/${name}.json`, import.meta.url), 'utf8').then((text) => ({ name, text }));
const skillNames = ['statistics', 'python', 'frameworks', 'deployment', 'modeling', 'data', 'operations', 'responsibility'];

/** The product's own bank and roles, at the middle seniority. */
export async function productBank(): Promise<{ bank: BankSpec; roles: readonly RoleSpec[] }> {
  const { bank: found, problems } = readBank(await Promise.all([...skillNames, 'roles', 'quiz'].map(read)));
  if (!found.roles.length) throw new Error(`no roles: ${JSON.stringify(problems.slice(0, 3))}`);
  const bank = measureBank(found.skills, found.items);
  return { bank, roles: measureRoles(bank, found.roles, 'mid') };
}

/** The world of the published figures: 7 skills, 280 items, with the product's roles for those skills. */
export async function standard(chance = 0.25): Promise<{ bank: BankSpec; roles: readonly RoleSpec[] }> {
  const { skills, items } = standardBank(chance);
  const rename = new Map(skills.map(({ id }, k) => [id, skillNames[k]!]));
  const bank = { skills: skills.map(({ id }) => ({ id: rename.get(id)! })), items: items.map((item) => ({ ...item, skill: rename.get(item.skill)! })) };
  const roles = JSON.parse((await read('roles')).text) as Parameters<typeof measureRoles>[1];
  return { bank, roles: measureRoles(bank, roles, 'mid') };
}

/** The bank with every item calibrated without error, its parameters drawn as the authored levels expect. */
export function calibrated({ skills, items }: BankSpec): BankSpec {
  const normal = normals(random(2024));
  return {
    skills,
    items: items.map((item) => {
      const [logA, b, sdLogA, sdB] = authoredShape(item.level, item.chance);
      return { ...item, stats: { a: Math.exp(logA + sdLogA * normal()), b: b + sdB * normal() } };
    }),
  };
}
