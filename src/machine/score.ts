import { random } from '../measure/random.js';
import type { Choice, Item, Option } from '../schema/index.js';

/** Whether a choice is right. "I don't know" (null) never is; several options count all or nothing. */
export function isCorrect(item: Item, choice: Choice): boolean {
  switch (item.kind) {
    case 'single':
      return item.options.some((option) => option.correct && option.id === choice);
    case 'multiple':
      return Array.isArray(choice) && item.options.every((option) => Boolean(option.correct) === choice.includes(option.id));
    case 'order':
      return Array.isArray(choice) && choice.length === item.options.length && item.options.every((option, place) => option.id === choice[place]);
    case 'numeric':
      // The tolerance is widened by a rounding error, so that 0.35 ± 0.05 takes 0.4.
      return typeof choice === 'number' && Math.abs(choice - item.answer.value) <= item.answer.tolerance + 1e-9 * Math.max(1, Math.abs(item.answer.value));
  }
}

/** Whether a choice can be an answer to this item at all: a draft may be unfinished, from an earlier revision, or edited by hand. */
export function fits(item: Item, choice: Choice | undefined): choice is Choice {
  if (choice === null) return true;
  if (item.kind === 'numeric') return Number.isFinite(choice);
  const known = new Set<unknown>(item.options.map(({ id }) => id));
  if (item.kind === 'single') return known.has(choice);
  if (!Array.isArray(choice) || new Set(choice).size !== choice.length || !choice.every((id) => known.has(id))) return false;
  return item.kind === 'order' ? choice.length === known.size : choice.length > 0;
}

/** The options in the order this reader sees them: by seed, unless the author fixed it; an `order` item never starts solved. */
export function presentedOptions(item: Item, seed: number): readonly Option[] {
  if (item.kind === 'numeric') return [];
  if (item.kind !== 'order' && item.order === 'fixed') return item.options;
  const shuffled = shuffle(item.options, random(seed ^ hashOf(item.id)));
  const solved = item.kind === 'order' && shuffled.every((option, place) => option === item.options[place]);
  return solved ? [...shuffled.slice(1), shuffled[0]!] : shuffled;
}

/** A seed under which the options stand in this order; any other after many tries. `newSeed` gives whole numbers, 0 or more. */
export function seedFor(item: Item, order: readonly string[], newSeed: () => number): number {
  let seed = newSeed();
  for (let tries = 0; tries < 5000 && presentedOptions(item, seed).some(({ id }, place) => id !== order[place]); tries++) seed = newSeed();
  return seed;
}

/** Fisher and Yates. */
function shuffle<T>(list: readonly T[], next: () => number): readonly T[] {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}

/** FNV-1a, 32 bits: gives each item an order of its own under one seed. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}
