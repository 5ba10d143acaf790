import { en } from './en.js';
import { primary } from './find-language.js';
import type { Messages } from './messages.js';

/** Languages besides English, each a chunk of its own; the words of the results are another, see `result-languages.ts`. */
const others = {
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
  ja: () => import('./ja.js'),
  zh: () => import('./zh.js'),
  ar: () => import('./ar.js'),
} as const;

/** Asks for a module that has this export, as `fetchPart` does. */
type Get = (load: () => Promise<Readonly<Record<string, Messages>>>, has: string) => Promise<Readonly<Record<string, Messages>>>;

/** Every language there is, for menus and tests. */
export const languages: readonly string[] = ['en', ...Object.keys(others)];

/** The messages for a BCP 47 tag, or English where the language is not there; rejects where it cannot be fetched, and may be called again. */
export async function messagesFor(tag: string, get: Get = (load) => load()): Promise<Messages> {
  const language = primary(tag) as keyof typeof others;
  return Object.hasOwn(others, language) ? (await get(others[language], language))[language]! : en;
}

export { en };
