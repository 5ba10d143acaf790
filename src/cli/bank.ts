import { parseJson, parseQuestionSet, parseQuiz, problem, type Item, type Problem, type Role, type Skill } from '../schema/index.js';

/** One file as given: its name for messages and its text. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** Where an item stands. */
export interface Place {
  readonly file: string;
  /** Such as `items[3]`. */
  readonly path: string;
}

/** Everything that was read, whatever files it came in. */
export interface Bank {
  readonly skills: readonly Skill[];
  readonly roles: readonly Role[];
  readonly items: readonly Item[];
  readonly places: ReadonlyMap<Item, Place>;
}

export interface FileProblem {
  readonly file: string;
  readonly item?: string;
  readonly problem: Problem;
}

export interface Reading {
  readonly bank: Bank;
  readonly problems: readonly FileProblem[];
}

type Part = { readonly kind: 'quiz' | 'set' | 'roles' | 'header'; readonly file: string; readonly json: unknown };

/**
 * One bank from any mix of question sets, whole quizzes, a list of roles and a quiz header.
 * Files that do not fit the format are reported and left out; the rest is still read.
 */
export function readBank(sources: readonly Source[]): Reading {
  const problems: FileProblem[] = [];
  const places = new Map<Item, Place>();
  const skills: Skill[] = [];
  const parts = sources.flatMap(({ name, text }): Part[] => {
    const parsed = parseJson(text);
    if (parsed.ok) return [{ kind: kindOf(parsed.value), file: name, json: parsed.value }];
    problems.push(...parsed.problems.map((one) => ({ file: name, problem: one })));
    return [];
  });
  const roles: Role[] = [];
  for (const { kind, file, json } of parts) {
    if (kind === 'roles' || kind === 'header') continue;
    const parsed = kind === 'set' ? parseQuestionSet(json) : parseQuiz(json);
    if (!parsed.ok) {
      problems.push(...parsed.problems.map((one) => located(file, json, one)));
      continue;
    }
    skills.push(...('skill' in parsed.value ? [parsed.value.skill] : parsed.value.skills));
    if ('roles' in parsed.value) roles.push(...(parsed.value.roles ?? []));
    parsed.value.items.forEach((item, index) => places.set(item, { file, path: `items[${index}]` }));
  }
  const items = [...places.keys()];
  const together = readTogether(parts, skills, items, places);
  return { bank: { skills, items, places, roles: [...roles, ...together.roles] }, problems: [...problems, ...together.problems] };
}

function kindOf(json: unknown): Part['kind'] {
  if (Array.isArray(json)) return 'roles';
  if (typeof json !== 'object' || json === null) return 'quiz';
  if ('skill' in json) return 'set';
  return !('items' in json) && 'skills' in json && Array.isArray(json.skills) && json.skills.every((skill) => typeof skill === 'string') ? 'header' : 'quiz';
}

/** A format problem with the id of the item it is in, as far as there is one. */
function located(file: string, json: unknown, one: Problem): FileProblem {
  const index = /^items\[(\d+)\]/.exec(one.path)?.[1];
  const item = index === undefined ? undefined : (json as { items?: { id?: unknown }[] }).items?.[Number(index)]?.id;
  return { file, problem: one, ...(typeof item === 'string' ? { item } : {}) };
}

/**
 * The files as the one quiz the build makes of them: that is where roles meet skills, and
 * where an id used in two files shows. Problems inside one file were reported there.
 */
function readTogether(parts: readonly Part[], skills: readonly Skill[], items: readonly Item[], places: ReadonlyMap<Item, Place>) {
  const header = parts.find((part) => part.kind === 'header');
  const listed = parts.find((part) => part.kind === 'roles');
  const sets = parts.filter((part) => part.kind === 'set' || part.kind === 'quiz');
  if (!skills.length || !items.length || (!header && !listed && sets.length < 2)) return { roles: [] as Role[], problems: [] as FileProblem[] };
  const { skills: order, ...top } = (header?.json ?? { id: 'bank', version: '0', title: 'The files together' }) as { skills?: string[] };
  const whole = parseQuiz({ ...top, skills, items, ...(listed ? { roles: listed.json } : {}) });
  const problems: FileProblem[] = [];
  // A set that is being worked on is checked alone against its own roles file: skills not read are no mistake then.
  const complete = !order || order.every((id) => skills.some((skill) => skill.id === id));
  for (const one of whole.ok ? [] : whole.problems) {
    const item = items[Number(/^items\[(\d+)\]/.exec(one.path)?.[1])];
    if (one.path.startsWith('roles')) {
      if (complete || !/wanted one of/.test(one.wanted)) problems.push({ file: listed!.file, problem: one });
    } else problems.push({ file: item ? places.get(item)!.file : header?.file ?? 'the files together', problem: one, ...(item ? { item: item.id } : {}) });
  }
  for (const id of order ?? []) {
    if (!skills.some((skill) => skill.id === id)) problems.push({ file: header!.file, problem: problem('skills', `"${id}"`, 'wanted only skills that have a question set') });
  }
  const usable = listed && !problems.some((one) => one.file === listed.file);
  return { roles: usable ? (listed.json as Role[]) : [], problems };
}
