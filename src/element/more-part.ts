import type { TemplateResult } from 'lit';
import type { LoadedQuiz } from '../host/load.js';
import { fetchPart } from '../host/parts.js';
import { moreWordsFor } from '../i18n/more-result-languages.js';
import type { MoreMessages } from '../i18n/more-results.js';
import type { Guest } from '../machine/guest.js';
import { contents } from '../views/results/contents.js';
import type { MoreScreen, ResultsScreen, SectionName } from '../views/results/desk.js';
import type { ReaderEvent } from '../views/screen.js';
import type { AttemptHost } from './attempt-host.js';
import { ResultDesk, type DeskHost } from './result-desk.js';
import type { ResultHost } from './result-part.js';
import type { Session } from './session.js';
import { openLinkText } from './shared-result.js';

export { moreStyles } from '../views/results/more-styles.js';

/** The words of the closed sections, and the language they were asked for in. */
export interface SpokenMore {
  readonly words: MoreMessages;
  readonly language: string;
}

export const speakMore = async (language: string): Promise<SpokenMore> => ({ words: await moreWordsFor(language, fetchPart), language });

/** What stands behind the closed sections, and their dealings with the world outside. */
export class MorePart {
  #desk: { readonly session: Session; readonly desk: ResultDesk } | undefined;

  constructor(private readonly host: AttemptHost & ResultHost, private readonly loaded: LoadedQuiz, private readonly act: (event: ReaderEvent) => void, private spoken: SpokenMore) {}

  isErasedIn(session: Session): boolean {
    return this.#desk?.session === session && this.#desk.desk.isErased;
  }

  screen(screen: ResultsScreen, session: Session): MoreScreen {
    if (this.spoken.language !== this.host.language) void speakMore(this.host.language).then((spoken) => { this.spoken = spoken; this.host.requestUpdate(); }, () => {});
    return { ...screen, more: this.spoken.words, desk: this.deskFor(session) };
  }

  contents(screen: ResultsScreen, session: Session): Readonly<Record<SectionName, TemplateResult>> {
    return contents(this.screen(screen, session));
  }

  /** See `ResultPart`. */
  open(linkText: string): Guest | undefined {
    const opened = openLinkText(linkText, this.loaded.content.index, '');
    if (!opened.ok) this.host.say(this.spoken.words.compare.problems[opened.why], true);
    return opened.ok ? opened.guest : undefined;
  }

  deskFor(session: Session): ResultDesk {
    if (this.#desk?.session !== session) {
      const { host, act } = this;
      const words = () => this.spoken.words;
      const deskHost: DeskHost = {
        get keeper() { return host.keeper; },
        get isKeeping() { return host.isKeeping; },
        get language() { return host.language; },
        get context() { return session.actor.getSnapshot().context; },
        get words() { return words(); },
        quiz: session.quiz,
        send: act,
        say: (sentence) => host.say(sentence),
        changed: () => host.requestUpdate(),
      };
      this.#desk = { session, desk: new ResultDesk(deskHost) };
    }
    return this.#desk.desk;
  }
}
