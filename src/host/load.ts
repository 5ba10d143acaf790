import type { Content } from '../machine/content.js';
import { LoadError } from './load-error.js';
import { fetchPart } from './parts.js';

export { LoadError, type LoadErrorCode } from './load-error.js';

/** A quiz ready to be taken: parameters at hand, texts as they are needed. */
export interface LoadedQuiz {
  readonly content: Content;
  /** Resolves once the text of this item is at hand; rejects when it could not be fetched, and may be called again. */
  ensure(id: string): Promise<void>;
  /** Resolves once `content.index` tells all of these skills and of the roles: topics with their study links, where roles come from. */
  details(skills: readonly string[]): Promise<void>;
  /** Resolves once texts are in the language of this BCP 47 tag, as far as they are translated: with whether that could be had. Never rejects. */
  speak(tag: string): Promise<boolean>;
}

const documents = () => fetchPart(() => import('./document.js'), 'fromValue');

/** A quiz document from an address on the web. */
export async function loadFrom(address: string): Promise<LoadedQuiz> {
  const [text, { fromText }] = await Promise.all([fetchText(address), documents()]);
  return fromText(text);
}

/** A quiz document as JSON text, such as the page's own `<script type="application/json">`. */
export const loadText = async (text: string): Promise<LoadedQuiz> => (await documents()).fromText(text);

/** A quiz document as a value, such as the property `quiz`. */
export const loadValue = async (value: unknown): Promise<LoadedQuiz> => (await documents()).fromValue(value);

async function fetchText(address: string): Promise<string> {
  let response: Response | undefined;
  try {
    response = await fetch(address);
    if (response.ok) return await response.text();
  } catch {
    throw networkError(address, response ? 'an answer that broke off' : 'no answer');
  }
  throw networkError(address, `status ${response.status}`);
}

const networkError = (address: string, found: string): LoadError =>
  new LoadError('network', [{ path: 'src', found, wanted: 'a quiz document', message: `src: "${address}" gave ${found}, wanted a quiz document in JSON` }]);
