import type { Bank } from './bank.js';
import type { Response } from './estimate.js';

/** What is to be asked, and within which limits. */
export interface Offer {
  readonly responses: readonly Response[];
  /** Only this skill: practice, or a closer look. */
  readonly skill?: string | undefined;
  /** Items answered in earlier attempts: taken only when nothing else is left. */
  readonly seen?: ReadonlySet<string> | undefined;
  /** Items never to be asked, such as those shown but skipped. */
  readonly exclude?: ReadonlySet<string> | undefined;
  /** Most questions in all, those answered included. */
  readonly length: number;
}

/** How many times its share of the bank a format may be asked. */
const mostShare = 2;

/**
 * The items that may be asked next, by place in the bank; empty when none is left.
 * Skills in `wanted` that have had too few questions come first as soon as there is only just room for them; a new item comes
 * before a seen one, within a skill a topic waits until the others have had as many questions, and a format that was asked for
 * twice its share of the bank waits too: numbers and orders tell most, and a quiz of nothing else would be no pleasure.
 */
export function candidates(bank: Bank, { responses, skill, seen, exclude, length }: Offer, wanted: readonly number[]): readonly number[] {
  const answered = new Set(responses.map(({ id }) => bank.itemIndex.get(id)!));
  const perSkill = new Map<number, number>();
  const perTopic = new Map<number, number>();
  const perFormat = new Map<number, number>();
  for (const item of answered) {
    count(perSkill, bank.skillOf[item]!);
    count(perTopic, bank.topicOf[item]!);
    count(perFormat, bank.formatOf[item]!);
  }
  const only = skill === undefined ? undefined : bank.skillIndex.get(skill);
  let pool: number[] = [];
  for (let i = 0; i < bank.items.length; i++) {
    if ((only === undefined || bank.skillOf[i] === only) && !answered.has(i) && !exclude?.has(bank.items[i]!.id)) pool.push(i);
  }
  if (only === undefined) {
    // One question for each skill that matters; two when that leaves a third of the length to choose freely.
    const each = length >= 3 * wanted.length ? 2 : 1;
    const owed = new Map(wanted.map((k) => [k, each - (perSkill.get(k) ?? 0)] as const).filter(([, n]) => n > 0));
    const debt = [...owed.values()].reduce((total, n) => total + n, 0);
    if (debt >= length - answered.size) pool = prefer(pool, (i) => owed.has(bank.skillOf[i]!));
  }
  pool = prefer(pool, (i) => (perFormat.get(bank.formatOf[i]!) ?? 0) < mostShare * bank.formatShares[bank.formatOf[i]!]! * (answered.size + 1));
  if (seen?.size) pool = prefer(pool, (i) => !seen.has(bank.items[i]!.id));
  const least = new Map<number, number>();
  for (const i of pool) least.set(bank.skillOf[i]!, Math.min(least.get(bank.skillOf[i]!) ?? Infinity, perTopic.get(bank.topicOf[i]!) ?? 0));
  return pool.filter((i) => (perTopic.get(bank.topicOf[i]!) ?? 0) === least.get(bank.skillOf[i]!));
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Those that hold, or all when none does. */
function prefer(pool: number[], holds: (item: number) => boolean): number[] {
  const some = pool.filter(holds);
  return some.length ? some : pool;
}
