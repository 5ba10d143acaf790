import type { Seniority } from '../schema/index.js';
import type { QuizIndex, ItemParameters } from './content.js';

export type Mode = 'adaptive' | 'fixed' | 'practice';
export type Feedback = 'each' | 'end';

/** What the author of the page chose; the element's attributes. */
export interface QuizOptions {
  /** Skill ids; empty means all. */
  readonly sets: readonly string[];
  /** Role to measure against first; none means "which role fits me?". */
  readonly profile?: string | undefined;
  readonly seniority: Seniority;
  /** Most questions to ask before the first verdict. */
  readonly length: number;
  readonly mode: Mode;
  readonly feedback: Feedback;
  readonly selfRating: boolean;
  /** Items answered in earlier attempts: asked last. */
  readonly seen: ReadonlySet<string>;
}

export const defaultOptions: QuizOptions = {
  sets: [],
  seniority: 'mid',
  length: 16,
  mode: 'adaptive',
  feedback: 'each',
  selfRating: true,
  seen: new Set(),
};

/** The skills in play: those asked for, or all. In practice, the first of them. */
export function activeSkills(index: QuizIndex, options: Pick<QuizOptions, 'sets' | 'mode'>): QuizIndex['skills'] {
  const asked = index.skills.filter((skill) => options.sets.includes(skill.id));
  const skills = asked.length ? asked : index.skills;
  return options.mode === 'practice' ? skills.slice(0, 1) : skills;
}

export function activeItems(index: QuizIndex, options: Pick<QuizOptions, 'sets' | 'mode'>): readonly ItemParameters[] {
  const skills = new Set(activeSkills(index, options).map((skill) => skill.id));
  return index.items.filter((item) => skills.has(item.skill));
}
