import type { QuizIndex } from '../machine/content.js';
import type { Item, Role, Skill, Topic } from '../schema/index.js';
import type { LoadedQuiz } from './load.js';
import { fetchPart } from './parts.js';
import type { Translation } from './translation.js';

/** Items without texts, as columns: one character an item, base 36. */
export interface ItemColumns {
  readonly ids: string;
  readonly revs: string;
  /** Places in `skills`, and of the topic in its skill. */
  readonly skills: string;
  readonly topics: string;
  readonly levels: string;
  /** Places in `kinds`. */
  readonly kinds: string;
  /** Number of options; 0 for numeric items. */
  readonly options: string;
  /** In steps of five seconds. */
  readonly seconds: string;
  /** By item id, once calibrated. */
  readonly stats: Readonly<Record<string, NonNullable<Item['stats']>>>;
}

/** Topics as ids with spaces between them. */
type PackedSkill = Omit<Skill, 'topics'> & { readonly topics: string };

export type PackedIndex = Omit<QuizIndex, 'items' | 'skills'> & { readonly items: ItemColumns; readonly skills: readonly PackedSkill[] };

type Part<T> = () => Promise<{ readonly default: T }>;

/** The module `questions:built-in`. */
export interface BuiltIn {
  readonly index: PackedIndex;
  /** Full items, in the order of the index. */
  readonly texts: readonly Part<Item>[];
  /** For each skill, its topics with their titles and study links. */
  readonly topics: readonly Part<readonly Topic[]>[];
  /** For each role, what it is and where its weights come from. */
  readonly roles: Part<readonly Pick<Role, 'summary' | 'source'>[]>;
  /** By BCP 47 language. */
  readonly translations: Readonly<Record<string, Part<Translation>>>;
}

const kinds = ['single', 'multiple', 'numeric', 'order'] as const;

/** The built-in ML-engineer quiz: checked when it was built, so no schema is loaded; the text of an item comes when it may be asked. */
export async function loadBuiltIn(): Promise<LoadedQuiz> {
  return fromParts(await fetchPart(() => import('questions:built-in'), 'texts'));
}

export function fromParts({ index: packedIndex, texts, topics, roles, translations }: BuiltIn): LoadedQuiz {
  let index = unpack(packedIndex);
  let spoken: { readonly language: string; readonly translation: Translation; readonly how: typeof import('./translation.js') } | undefined;
  let shown = index;
  const items = new Map<string, Item>();
  const translated = new Map<string, Item>();
  /** Counts calls of `speak`, so that the last one stays. */
  let asked = 0;
  const show = () => void (shown = spoken ? spoken.how.translateIndex(index, spoken.translation) : index);

  /** An item whose translation cannot be had stays in the language it was written in. */
  async function translate(item: Item): Promise<void> {
    const by = spoken;
    const text = by?.translation.items[item.id];
    if (!text || translated.has(item.id)) return;
    const part = await fetchPart(text, 'default').catch(() => undefined);
    if (by !== spoken) return translate(item);
    if (part) translated.set(item.id, by!.how.translateItem(item, part.default));
  }

  return {
    content: {
      get index() { return shown; },
      item: (id) => translated.get(id) ?? items.get(id),
      languageOf: (id) => (translated.has(id) || (spoken && (id in spoken.translation.skills || id in spoken.translation.roles)) ? spoken?.language : index.language),
    },
    async ensure(id) {
      const text = texts[index.items.findIndex((item) => item.id === id)];
      if (items.has(id) || !text) return;
      const { default: item } = await fetchPart(text, 'default');
      await translate(item);
      items.set(id, item);
    },
    async details(wanted) {
      const [told, ...lists] = await Promise.all([fetchPart(roles, 'default'), ...index.skills.map(({ id }, place) => (wanted.includes(id) ? fetchPart(topics[place]!, 'default') : undefined))]);
      index = {
        ...index,
        roles: index.roles.map((role, place) => ({ ...role, ...told.default[place] })),
        skills: index.skills.map((skill, place) => (lists[place] ? { ...skill, topics: [...lists[place].default] } : skill)),
      };
      show();
    },
    async speak(tag) {
      const language = tag.toLowerCase().split('-')[0]!;
      const call = ++asked;
      if (language === (spoken?.language ?? index.language)) return true;
      const part = Object.hasOwn(translations, language) ? translations[language] : undefined;
      const next = part && (await Promise.all([fetchPart(part, 'default'), fetchPart(() => import('./translation.js'), 'translateItem')]).then(([{ default: translation }, how]) => ({ language, translation, how }), () => undefined));
      if (call !== asked) return true;
      spoken = next;
      translated.clear();
      await Promise.all([...items.values()].map(translate));
      show();
      return !part || Boolean(next);
    },
  };
}

function unpack({ skills: packedSkills, items: columns, ...rest }: PackedIndex): QuizIndex {
  // Until its title arrives, a topic goes by its id.
  const skills = packedSkills.map((skill) => ({ ...skill, topics: skill.topics.split(' ').map((id) => ({ id, title: id })) }));
  const digit = (column: string, place: number) => Number.parseInt(column[place]!, 36);
  const items = columns.ids.split(' ').map((id, place) => {
    const skill = skills[digit(columns.skills, place)]!;
    return {
      id,
      rev: digit(columns.revs, place),
      skill: skill.id,
      topic: skill.topics[digit(columns.topics, place)]?.id,
      level: digit(columns.levels, place),
      kind: kinds[digit(columns.kinds, place)]!,
      options: digit(columns.options, place) || undefined,
      seconds: digit(columns.seconds, place) * 5,
      stats: columns.stats[id],
    };
  });
  return { ...rest, skills, items };
}
