import fc from 'fast-check';
import { type Bank, type BankSpec, type ItemSpec, prepareBank, type Response, type RoleSpec } from '../../src/measure/index.js';

/** `skills` skills named a, b, c …, each with items of levels 1 to 4 in turn, spread over ten topics. */
export function bankSpec(skills: number, perSkill: number, chance = 0.25): BankSpec {
  const ids = Array.from({ length: skills }, (_, k) => `skill-${k}`);
  const items = ids.flatMap((skill) => Array.from({ length: perSkill }, (_, i): ItemSpec =>
    ({ id: `${skill}-${i}`, skill, topic: `topic-${Math.floor(i / 4) % 10}`, level: (i % 4) + 1, chance })));
  return { skills: ids.map((id) => ({ id })), items };
}

/** `count` roles over all skills; role r asks for level 4 of skill r and level 2 of the others. */
export function rolesFor({ skills }: BankSpec, count: number): readonly RoleSpec[] {
  return Array.from({ length: count }, (_, r) => {
    const own = skills.length > 1 ? 40 : 100;
    return {
      id: `role-${r}`,
      importance: Object.fromEntries(skills.map(({ id }, k) => [id, k === r % skills.length ? own : (100 - own) / (skills.length - 1)])),
      required: Object.fromEntries(skills.map(({ id }, k) => [id, k === r % skills.length ? 4 : 2])),
    };
  });
}

/** Answers to the first items of a bank, written as 1 for right and 0 for wrong. */
export const responsesOf = ({ items }: BankSpec, answers: string): readonly Response[] =>
  [...answers].map((answer, i) => ({ id: items[i]!.id, correct: answer === '1' }));

/** Any item of a skill: calibrated or not, extreme ones included. */
const item = (skills: number) => fc.record({
  skill: fc.nat({ max: skills - 1 }),
  chance: fc.constantFrom(0, 0.04, 0.1, 0.25, 0.5),
  level: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  stats: fc.option(fc.record({ a: fc.double({ min: 0.2, max: 40, noNaN: true }), b: fc.double({ min: -9, max: 9, noNaN: true }), seA: fc.constantFrom(0, 0.2), seB: fc.constantFrom(0, 0.4) }), { nil: undefined }),
});

export interface Case {
  readonly bank: Bank;
  readonly responses: readonly Response[];
  readonly roles: readonly RoleSpec[];
}

/** Any bank of one to five skills with unequal loadings, two roles, and answers to all items but the last two. */
export const anyCase: fc.Arbitrary<Case> = fc.integer({ min: 1, max: 5 }).chain((skills) => fc.record({
  items: fc.array(item(skills), { minLength: 3, maxLength: 12 }),
  loadings: fc.array(fc.double({ min: 0, max: 0.95, noNaN: true }), { minLength: skills, maxLength: skills }),
  answers: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  weights: fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: skills, maxLength: skills }), { minLength: 2, maxLength: 2 }),
  required: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: skills, maxLength: skills }), { minLength: 2, maxLength: 2 }),
})).map(({ items, loadings, answers, weights, required }) => {
  const ids = loadings.map((_, k) => `skill-${k}`);
  return {
    bank: prepareBank({ skills: loadings.map((loading, k) => ({ id: ids[k]!, loading })), items: items.map((one, i) => ({ ...one, id: `item-${i}`, skill: ids[one.skill]! })) }),
    responses: items.slice(0, -2).map((_, i) => ({ id: `item-${i}`, correct: answers[i]! })),
    roles: weights.map((row, r) => {
      const total = row.reduce((sum, weight) => sum + weight, 0);
      return {
        id: `role-${r}`,
        importance: Object.fromEntries(row.map((weight, k) => [ids[k]!, (100 * weight) / total])),
        required: Object.fromEntries(required[r]!.map((level, k) => [ids[k]!, level])),
      };
    }),
  };
});

export const largest = (values: readonly number[]): number => Math.max(...values);
