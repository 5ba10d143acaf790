import { primary } from './find-language.js';
import type { ResultMessages } from './results.js';

/** The words of the results, each language a chunk of its own. */
const all = {
  en: () => import('./en-results.js'),
  de: () => import('./de-results.js'),
  es: () => import('./es-results.js'),
  fr: () => import('./fr-results.js'),
  pt: () => import('./pt-results.js'),
  ja: () => import('./ja-results.js'),
  zh: () => import('./zh-results.js'),
  ar: () => import('./ar-results.js'),
} as const;

/** Asks for a module that has this export, as `fetchPart` does. */
type Get = (load: () => Promise<Readonly<Record<string, ResultMessages>>>, has: string) => Promise<Readonly<Record<string, ResultMessages>>>;

/** The words of the results for a BCP 47 tag, English where the language is not there; rejects where they cannot be fetched, and may be called again. */
export async function resultWordsFor(tag: string, get: Get = (load) => load()): Promise<ResultMessages> {
  const wanted = primary(tag) as keyof typeof all;
  const language = Object.hasOwn(all, wanted) ? wanted : 'en';
  const has = `${language}Results`;
  return (await get(all[language], has))[has]!;
}
