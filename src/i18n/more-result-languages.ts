import { primary } from './find-language.js';
import type { MoreMessages } from './more-results.js';

/** The words of the closed sections, each language a chunk of its own. */
const all = {
  en: () => import('./en-more-results.js'),
  de: () => import('./de-more-results.js'),
  es: () => import('./es-more-results.js'),
  fr: () => import('./fr-more-results.js'),
  pt: () => import('./pt-more-results.js'),
  ja: () => import('./ja-more-results.js'),
  zh: () => import('./zh-more-results.js'),
  ar: () => import('./ar-more-results.js'),
} as const;

/** Asks for a module that has this export, as `fetchPart` does. */
type Get = (load: () => Promise<Readonly<Record<string, MoreMessages>>>, has: string) => Promise<Readonly<Record<string, MoreMessages>>>;

/** The words of the closed sections for a BCP 47 tag, English where the language is not there; rejects where they cannot be fetched, and may be called again. */
export async function moreWordsFor(tag: string, get: Get = (load) => load()): Promise<MoreMessages> {
  const wanted = primary(tag) as keyof typeof all;
  const language = Object.hasOwn(all, wanted) ? wanted : 'en';
  const has = `${language}MoreResults`;
  return (await get(all[language], has))[has]!;
}
