import { en } from './en.js';
import type { Messages } from './messages.js';

/** Languages besides English, each a chunk of its own. */
const others: Readonly<Record<string, () => Promise<Messages>>> = {};

/** The messages for a BCP 47 tag: the exact tag, its language, or English. */
export async function messagesFor(tag: string): Promise<Messages> {
  const load = others[tag.toLowerCase()] ?? others[tag.toLowerCase().split('-')[0]!];
  return load ? load() : en;
}

export { en };
