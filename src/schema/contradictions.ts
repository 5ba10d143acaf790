import type { Item } from './item.js';
import { describe, problem, type Problem } from './problem.js';
import type { Role, Skill } from './quiz.js';

interface Content {
  readonly skills: readonly Skill[];
  readonly roles?: readonly Role[] | undefined;
  readonly items: readonly Item[];
}

/** What fits the schema piece by piece but cannot stand together: keys, references, sums. */
export function contradictions(content: Content): readonly Problem[] {
  const skills = new Map(content.skills.map((skill) => [skill.id, skill]));
  return [
    ...repeated(content.skills, 'skills'),
    ...repeated(content.roles ?? [], 'roles'),
    ...repeated(content.items, 'items'),
    ...content.items.flatMap((item, index) => [...strayItem(item, `items[${index}]`, skills), ...brokenKey(item, `items[${index}]`)]),
    ...(content.roles ?? []).flatMap((role, index) => brokenRole(role, `roles[${index}]`, skills)),
  ];
}

function repeated(entries: readonly { readonly id: string }[], path: string): Problem[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [problem(`${path}[${index}].id`, `"${id}" again`, `wanted an id of its own; ${path}[${earlier}] has this one`)];
    first.set(id, index);
    return [];
  });
}

function strayItem(item: Item, path: string, skills: ReadonlyMap<string, Skill>): Problem[] {
  const skill = skills.get(item.skill);
  if (!skill) return [problem(`${path}.skill`, `"${item.skill}"`, `wanted one of ${[...skills.keys()].join(', ')}`)];
  if (item.topic === undefined || !skill.topics || skill.topics.some((topic) => topic.id === item.topic)) return [];
  return [problem(`${path}.topic`, `"${item.topic}"`, `wanted one of ${skill.topics.map((topic) => topic.id).join(', ')}`)];
}

function brokenKey(item: Item, path: string): Problem[] {
  if (item.kind === 'numeric') {
    return (item.mistakes ?? []).flatMap((mistake, index) =>
      Math.abs(mistake.value - item.answer.value) <= item.answer.tolerance
        ? [problem(`${path}.mistakes[${index}].value`, describe(mistake.value), `wanted a value outside the answer's tolerance (${item.answer.value} ± ${item.answer.tolerance})`)]
        : []);
  }
  const keys = item.options.filter((option) => option.correct).length;
  const problems = repeated(item.options, `${path}.options`);
  if (item.kind === 'single' && keys !== 1) problems.push(problem(`${path}.options`, `${keys} options with "correct": true`, 'wanted exactly one'));
  if (item.kind === 'multiple' && keys === 0) problems.push(problem(`${path}.options`, 'no option with "correct": true', 'wanted at least one'));
  if (item.kind === 'order' && keys > 0) problems.push(problem(`${path}.options`, '"correct" in an item of kind order', 'wanted none: the source order is the key'));
  return problems;
}

function brokenRole(role: Role, path: string, skills: ReadonlyMap<string, Skill>): Problem[] {
  const known = [...skills.keys()].join(', ');
  const stray = (record: Readonly<Record<string, number>>, field: string) =>
    Object.keys(record).filter((id) => !skills.has(id)).map((id) => problem(`${path}.${field}.${id}`, `"${id}"`, `wanted one of ${known}`));
  const sum = Object.values(role.importance).reduce((total, share) => total + share, 0);
  return [
    ...stray(role.importance, 'importance'),
    ...(Math.abs(sum - 100) > 0.5 ? [problem(`${path}.importance`, `shares that sum to ${sum}`, 'wanted a sum of 100')] : []),
    ...(['junior', 'mid', 'senior'] as const).flatMap((seniority) => stray(role.required[seniority], `required.${seniority}`)),
  ];
}
