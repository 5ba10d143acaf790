import { en } from './en.js';
import type { Messages } from './messages.js';
import type { ResultMessages } from './results.js';

/** Languages besides English, each a chunk of its own. */
const others: Readonly<Record<string, () => Promise<Messages>>> = {};
const otherResults: Readonly<Record<string, () => Promise<ResultMessages>>> = {};

/** The messages for a BCP 47 tag: the exact tag, its language, or English. */
export async function messagesFor(tag: string): Promise<Messages> {
  const load = others[tag.toLowerCase()] ?? others[tag.toLowerCase().split('-')[0]!];
  return load ? load() : en;
}

/** The words of the results for a BCP 47 tag, fetched when the results are near. */
export async function resultWordsFor(tag: string): Promise<ResultMessages> {
  const load = otherResults[tag.toLowerCase()] ?? otherResults[tag.toLowerCase().split('-')[0]!];
  return load ? load() : (await import('./en-results.js')).enResults;
}

export { en };
