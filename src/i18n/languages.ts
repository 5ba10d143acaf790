import { en } from './en.js';
import type { Messages } from './messages.js';
import type { ResultMessages } from './results.js';

/** Languages besides English, each a chunk of its own; the words of the results are another. */
const others: Readonly<Record<string, () => Promise<Messages>>> = {
  de: async () => (await import('./de.js')).de,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  pt: async () => (await import('./pt.js')).pt,
  ja: async () => (await import('./ja.js')).ja,
  zh: async () => (await import('./zh.js')).zh,
  ar: async () => (await import('./ar.js')).ar,
};
const otherResults: Readonly<Record<string, () => Promise<ResultMessages>>> = {
  de: async () => (await import('./de-results.js')).deResults,
  es: async () => (await import('./es-results.js')).esResults,
  fr: async () => (await import('./fr-results.js')).frResults,
  pt: async () => (await import('./pt-results.js')).ptResults,
  ja: async () => (await import('./ja-results.js')).jaResults,
  zh: async () => (await import('./zh-results.js')).zhResults,
  ar: async () => (await import('./ar-results.js')).arResults,
};

/** Every language there is, for menus and tests. */
export const languages: readonly string[] = ['en', ...Object.keys(others)];

/** `pt` for `pt-BR`; regions and scripts share one text. */
const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;

/** By hand, because an object answers to names such as `constructor` too. */
const find = <T>(table: Readonly<Record<string, () => Promise<T>>>, tag: string): Promise<T | undefined> =>
  Object.hasOwn(table, primary(tag)) ? table[primary(tag)]!().catch(() => undefined) : Promise.resolve(undefined);

/** The messages for a BCP 47 tag, or English where the language is not there or cannot be fetched. */
export async function messagesFor(tag: string): Promise<Messages> {
  return (await find(others, tag)) ?? en;
}

/** The words of the results for a BCP 47 tag, fetched when the results are near; English where they cannot be had. */
export async function resultWordsFor(tag: string): Promise<ResultMessages> {
  return (await find(otherResults, tag)) ?? (await import('./en-results.js')).enResults;
}

export { en };
