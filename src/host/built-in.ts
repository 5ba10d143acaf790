import type { ItemParameters, QuizIndex } from '../machine/content.js';
import type { Item, Resource } from '../schema/index.js';
import type { LoadedQuiz } from './load.js';
import { fetchPart } from './parts.js';

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

export type PackedIndex = Omit<QuizIndex, 'items'> & { readonly items: ItemColumns };

/** The module `questions:built-in`. */
export interface BuiltIn {
  readonly index: PackedIndex;
  /** How many items of one skill and level a pack holds. */
  readonly packSize: number;
  /** Full items by skill, level and number of the pack, such as `python-2-0`. */
  readonly packs: Readonly<Record<string, () => Promise<{ default: readonly Item[] }>>>;
  readonly resources: () => Promise<{ default: Readonly<Record<string, readonly Resource[]>> }>;
}

const kinds = ['single', 'multiple', 'numeric', 'order'] as const;

/** The built-in ML-engineer quiz: checked when it was built, so no schema is loaded; its texts come a few items at a time. */
export async function loadBuiltIn(): Promise<LoadedQuiz> {
  return fromPacks(await fetchPart(() => import('questions:built-in'), 'packs'));
}

export function fromPacks({ index: packedIndex, packSize, packs, resources }: BuiltIn): LoadedQuiz {
  const index: QuizIndex = { ...packedIndex, items: unpack(packedIndex) };
  const packOf = packNames(index.items, packSize);
  const texts = new Map<string, Item>();
  return {
    content: { index, item: (id) => texts.get(id) },
    async ensure(id) {
      const pack = packs[packOf.get(id) ?? ''];
      if (texts.has(id) || !pack) return;
      for (const item of (await fetchPart(pack, 'default')).default) texts.set(item.id, item);
    },
    resources: async () => (await fetchPart(resources, 'default')).default,
  };
}

function unpack({ skills, items: columns }: PackedIndex): readonly ItemParameters[] {
  const digit = (column: string, place: number) => Number.parseInt(column[place]!, 36);
  return columns.ids.split(' ').map((id, place) => {
    const skill = skills[digit(columns.skills, place)]!;
    return {
      id,
      rev: digit(columns.revs, place),
      skill: skill.id,
      topic: skill.topics?.[digit(columns.topics, place)]?.id,
      level: digit(columns.levels, place),
      kind: kinds[digit(columns.kinds, place)]!,
      options: digit(columns.options, place) || undefined,
      seconds: digit(columns.seconds, place) * 5,
      stats: columns.stats[id],
    };
  });
}

/** The name of the pack that holds each item: the nth of its skill and level is in pack n / packSize. */
function packNames(items: readonly ItemParameters[], packSize: number): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(items.map(({ id, skill, level }) => {
    const group = `${skill}-${level}`;
    const place = counts.get(group) ?? 0;
    counts.set(group, place + 1);
    return [id, `${group}-${Math.floor(place / packSize)}`];
  }));
}
