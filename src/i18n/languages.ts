import { en } from './en.js';
import { find } from './find-language.js';
import type { Messages } from './messages.js';

/** Languages besides English, each a chunk of its own; the words of the results are another, see `result-languages.ts`. */
const others: Readonly<Record<string, () => Promise<Messages>>> = {
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  pt: async () => (await import('./pt.js')).pt,
  ja: async () => (await import('./ja.js')).ja,
  zh: async () => (await import('./zh.js')).zh,
  ar: async () => (await import('./ar.js')).ar,
};

/** Every language there is, for menus and tests. */
export const languages: readonly string[] = ['en', ...Object.keys(others)];

/** The messages for a BCP 47 tag, or English where the language is not there or cannot be fetched. */
export async function messagesFor(tag: string): Promise<Messages> {
  return (await find(others, tag)) ?? en;
}

export { en };
