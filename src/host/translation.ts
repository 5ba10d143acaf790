import type { QuizIndex } from '../machine/content.js';
import type { Item } from '../schema/index.js';

type Part<T> = () => Promise<{ readonly default: T }>;

/** The texts of one item in another language. Options go by id, mistakes by their place. Code stays as it is. */
export interface ItemText {
  readonly stem: string;
  readonly options?: Readonly<Record<string, { readonly text: string; readonly feedback?: string }>>;
  readonly mistakes?: readonly string[];
  readonly explanation: string;
}

/** A quiz in another language, as far as it is translated: what is missing stays as it was written. */
export interface Translation {
  readonly title?: string;
  readonly skills: Readonly<Record<string, { readonly title: string; readonly summary?: string }>>;
  /** Titles by topic id. */
  readonly topics: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, { readonly title: string; readonly summary?: string }>>;
  /** By item id. Texts of an older revision are left out when the quiz is built. */
  readonly items: Readonly<Record<string, Part<ItemText>>>;
}

/** Titles and summaries in the language of the translation. Ids, numbers and the hash are those of the quiz. */
export const translateIndex = (index: QuizIndex, { title, skills, topics, roles }: Translation): QuizIndex => ({
  ...index,
  title: title ?? index.title,
  skills: index.skills.map((skill) => ({ ...skill, ...skills[skill.id], ...(skill.topics ? { topics: skill.topics.map((topic) => ({ ...topic, title: topics[topic.id] ?? topic.title })) } : {}) })),
  roles: index.roles.map((role) => ({ ...role, ...roles[role.id] })),
});

/** The item with its texts in another language. Key, numbers, code and references are those of the item. */
export function translateItem(item: Item, { stem, explanation, options = {}, mistakes = [] }: ItemText): Item {
  if (item.kind === 'numeric') return { ...item, stem, explanation, ...(item.mistakes ? { mistakes: item.mistakes.map((mistake, place) => ({ ...mistake, feedback: mistakes[place] ?? mistake.feedback })) } : {}) };
  return { ...item, stem, explanation, options: item.options.map((option) => ({ ...option, ...options[option.id] })) };
}
