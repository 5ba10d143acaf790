import type { CSSResult, TemplateResult } from 'lit';
import type { LoadedQuiz } from '../host/load.js';
import { resultWordsFor } from '../i18n/result-languages.js';
import type { ResultMessages } from '../i18n/results.js';
import type { Guest } from '../machine/guest.js';
import { results } from '../views/results/page.js';
import type { ReaderEvent, Screen } from '../views/screen.js';
import type { AttemptHost } from './attempt-controller.js';
import type { Later } from './later-parts.js';
import { ResultDesk, type DeskHost } from './result-desk.js';
import type { Session } from './session.js';
import { openLinkText } from './shared-result.js';

export { resultStyles as styles } from '../views/result-styles.js';

/** What the results ask of the element. */
export interface ResultHost {
  /** A style sheet that joins those of the element. */
  wear(styles: CSSResult): void;
  /** Urgent is what the reader should know first: it stands over the screen. */
  say(sentence: string, isUrgent?: boolean): void;
}

/** The words of the results, and the language they were asked for in. */
export interface SpokenWords {
  readonly words: ResultMessages;
  readonly language: string;
}

export const speak = async (language: string): Promise<SpokenWords> => ({ words: await resultWordsFor(language), language });

/** What comes when the results are near: their screens, and their dealings with the world outside. One for each attempt controller. */
export class ResultPart {
  #desk: { readonly session: Session; readonly desk: ResultDesk } | undefined;

  constructor(private readonly host: AttemptHost & ResultHost, private readonly loaded: LoadedQuiz, private readonly act: (event: ReaderEvent) => void, private spoken: SpokenWords) {}

  /** Whether the reader wants nothing kept of the attempt in this session. */
  isErasedIn(session: Session): boolean {
    return this.#desk?.session === session && this.#desk.desk.isErased;
  }

  /** The screen of this state; undefined until it has arrived. */
  view(state: 'results' | 'review' | 'shared', screen: Screen, session: Session, { review, shared }: Partial<Pick<Later, 'review' | 'shared'>>): TemplateResult | undefined {
    if (this.spoken.language !== this.host.language) void speak(this.host.language).then((spoken) => { this.spoken = spoken; this.host.requestUpdate(); }, () => {});
    const draw = { results, shared: shared?.shared, review: review?.review }[state];
    return draw?.({ ...screen, words: this.spoken.words, desk: this.#deskFor(session), whose: 'own' });
  }

  /** The results of this session are in view: they get their place in the history, and what takes longer is worked out when the page is idle. */
  settle(session: Session, whenIdle: (act: () => void) => void): void {
    const desk = this.#deskFor(session);
    desk.keep();
    whenIdle(() => desk.think());
  }

  /** The result that a link holds. What cannot be shown is told to the reader, and the quiz goes on as if there were no link. */
  open(linkText: string): Guest | undefined {
    const opened = openLinkText(linkText, this.loaded.content.index, '');
    if (!opened.ok) this.host.say(this.spoken.words.compare.problems[opened.why], true);
    return opened.ok ? opened.guest : undefined;
  }

  #deskFor(session: Session): ResultDesk {
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
