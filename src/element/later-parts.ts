import { fetchPart } from '../host/parts.js';
import type { Content } from '../machine/content.js';

/**
 * The parts of a running quiz that are fetched while the reader is busy with an earlier one. They are named here, in what is
 * loaded before them, so that a bundler puts what they share with it there, once.
 */
const parts = {
  highlight: { load: () => import('../views/highlight.js'), has: 'highlight' },
  rareItems: { load: () => import('../views/items/rare.js'), has: 'ordering' },
  feedback: { load: () => import('../views/feedback.js'), has: 'feedback' },
  results: { load: () => import('./result-part.js'), has: 'ResultPart' },
  shared: { load: () => import('../views/results/shared.js'), has: 'shared' },
  review: { load: () => import('../views/review.js'), has: 'review' },
} as const;

export type LaterName = keyof typeof parts;
export type Later = { [Name in LaterName]: Awaited<ReturnType<(typeof parts)[Name]['load']>> };

/** The parts that have arrived, for every quiz on the page. */
export const here: Partial<Later> = {};

export const later = <Name extends LaterName>(name: Name): Partial<Later>[Name] => here[name];

/** Resolves once the part is here; rejects when it could not be fetched, and may be called again. */
export async function fetchLater<Name extends LaterName>(name: Name): Promise<Later[Name]> {
  const { load, has } = parts[name] as unknown as { readonly load: () => Promise<Later[Name]>; readonly has: keyof Later[Name] & string };
  return (here[name] ??= await fetchPart(load, has));
}

/** What the screen of a state needs, beside what came with the session. `open` is the id of the question it is about. */
export function partsFor(state: string, open: string | undefined, { index }: Content): readonly LaterName[] {
  switch (state) {
    case 'question':
      return isRare(open, index.items) ? ['rareItems'] : [];
    case 'feedback':
      return ['feedback'];
    case 'review':
      return ['feedback', 'results', 'review'];
    case 'shared':
      return ['results', 'shared'];
    case 'results':
      return ['results'];
    default:
      return [];
  }
}

/** Whether a question has controls that most have not. */
const isRare = (id: string | undefined, items: Content['index']['items']): boolean => ['numeric', 'order'].includes(items.find((item) => item.id === id)?.kind ?? '');
