import { find } from './find-language.js';
import type { ResultMessages } from './results.js';

/** The words of the results in languages besides English, each a chunk of its own. */
const others: Readonly<Record<string, () => Promise<ResultMessages>>> = {
  de: async () => (await import('./de-results.js')).deResults,
  es: async () => (await import('./es-results.js')).esResults,
  fr: async () => (await import('./fr-results.js')).frResults,
  pt: async () => (await import('./pt-results.js')).ptResults,
  ja: async () => (await import('./ja-results.js')).jaResults,
  zh: async () => (await import('./zh-results.js')).zhResults,
  ar: async () => (await import('./ar-results.js')).arResults,
};

/** The words of the results for a BCP 47 tag, fetched when the results are near; English where they cannot be had. */
export async function resultWordsFor(tag: string): Promise<ResultMessages> {
  return (await find(others, tag)) ?? (await import('./en-results.js')).enResults;
}
