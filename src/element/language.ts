import type { LoadedQuiz } from '../host/load.js';
import { fetchPart } from '../host/parts.js';
import { en, messagesFor } from '../i18n/languages.js';
import type { Messages } from '../i18n/messages.js';

/** The nearest `lang` of the page around an element, as CSS and speech find it: through shadow roots. Empty where there is none. */
function languageAround(element: Element): string {
  const near = element.closest('[lang]');
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return near?.getAttribute('lang') ?? (host ? languageAround(host) : '');
}

/** The language that an element speaks: interface and questions turn together. */
export class Language {
  messages: Messages = en;
  #tag = '';
  #isWhole = true;

  constructor(private readonly host: HTMLElement & { requestUpdate(): void }) {}

  /** Turns to the language that the element or the page asks for; where several were asked for in a row, the last one stays. */
  async speak(loaded: LoadedQuiz | undefined): Promise<void> {
    const tag = this.host.lang || languageAround(this.host) || 'en';
    this.#tag = tag;
    const [messages, isSpoken = true] = await Promise.all([messagesFor(tag, fetchPart).catch(() => undefined), loaded?.speak(tag)]);
    if (this.#tag !== tag) return;
    this.messages = messages ?? en;
    this.#isWhole = Boolean(messages && isSpoken);
    this.host.requestUpdate();
  }

  /** Asks once more for what could not be had. */
  retry(loaded: LoadedQuiz | undefined): void {
    if (!this.#isWhole) void this.speak(loaded);
  }
}
