import type { CSSResult, TemplateResult } from 'lit';
import type { LoadedQuiz } from '../host/load.js';
import { fetchPart } from '../host/parts.js';
import { resultWordsFor } from '../i18n/languages.js';
import type { ResultMessages } from '../i18n/results.js';
import type { Guest } from '../machine/guest.js';
import type { ReaderEvent, Screen } from '../views/screen.js';
import type { AttemptHost } from './attempt-controller.js';
import type { DeskHost, ResultDesk } from './result-desk.js';
import type { Session } from './session.js';

type Screens = typeof import('./result-screens.js');

/** What the results ask of the element. */
export interface ResultHost {
  /** A style sheet that joins those of the element. */
  wear(styles: CSSResult): void;
  say(sentence: string): void;
}

/** Fetches what the results need, their words and look included, and draws them. One for each attempt controller. */
export class ResultPart {
  #screens: Screens | undefined;
  #words: ResultMessages | undefined;
  /** The language that `#words` was asked for in. */
  #language = '';
  #desk: { readonly session: Session; readonly desk: ResultDesk } | undefined;

  constructor(private readonly host: AttemptHost & ResultHost, private readonly loaded: LoadedQuiz, private readonly act: (event: ReaderEvent) => void) {}

  get isHere(): boolean {
    return this.#screens !== undefined;
  }

  /** Whether the reader wants nothing kept of this attempt. */
  get isErased(): boolean {
    return this.#desk?.desk.isErased ?? false;
  }

  async fetch(): Promise<void> {
    const [screens, words] = await Promise.all([fetchPart(() => import('./result-screens.js'), 'results'), this.#fetchWords(), this.loaded.details(this.loaded.content.index.skills.map(({ id }) => id))]);
    this.#words = words;
    if (!this.#screens) this.host.wear(screens.resultStyles);
    this.#screens = screens;
  }

  /** The screen of this state; undefined until it has arrived. */
  view(state: 'results' | 'review' | 'shared', screen: Screen, session: Session): TemplateResult | undefined {
    if (this.#language !== this.host.language) void this.#fetchWords().then((words) => { this.#words = words; this.host.requestUpdate(); }, () => {});
    if (!this.#screens || !this.#words) return undefined;
    return this.#screens[state]({ ...screen, words: this.#words, desk: this.#deskFor(session, this.#screens), whose: 'own' });
  }

  /** The results of this session are in view: they get their place in the history, and what takes longer is worked out when the page is idle. */
  settle(session: Session, whenIdle: (act: () => void) => void): void {
    if (!this.#screens || !this.#words) return;
    const desk = this.#deskFor(session, this.#screens);
    desk.keep();
    whenIdle(() => desk.think());
  }

  /** The result that a link holds. What cannot be shown is told to the reader, and the quiz goes on as if there were no link. */
  async open(linkText: string): Promise<Guest | undefined> {
    await this.fetch();
    const opened = this.#screens!.openLinkText(linkText, this.loaded.content.index, '');
    if (!opened.ok) this.host.say(this.#words!.compare.problems[opened.why]);
    return opened.ok ? opened.guest : undefined;
  }

  #fetchWords(): Promise<ResultMessages> {
    this.#language = this.host.language;
    return resultWordsFor(this.#language);
  }

  #deskFor(session: Session, screens: Screens): ResultDesk {
    if (this.#desk?.session !== session) {
      const { host, act } = this;
      const words = () => this.#words!;
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
      this.#desk = { session, desk: new screens.ResultDesk(deskHost) };
    }
    return this.#desk.desk;
  }
}
