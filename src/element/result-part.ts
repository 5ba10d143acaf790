import type { CSSResult, TemplateResult } from 'lit';
import type { LoadedQuiz } from '../host/load.js';
import { fetchPart } from '../host/parts.js';
import { keys } from '../host/storage.js';
import { resultWordsFor } from '../i18n/result-languages.js';
import type { ResultMessages } from '../i18n/results.js';
import type { Guest } from '../machine/guest.js';
import { resultRecord } from '../machine/selectors.js';
import type { ClosedSections, ResultsScreen } from '../views/results/desk.js';
import { results } from '../views/results/page.js';
import type { ReaderEvent, Screen } from '../views/screen.js';
import type { AttemptHost } from './attempt-host.js';
import type { Later } from './later-parts.js';
import type { MorePart } from './more-part.js';
import type { Session } from './session.js';

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

export const speak = async (language: string): Promise<SpokenWords> => ({ words: await resultWordsFor(language, fetchPart), language });

/** What comes when the results are near: their first view, and the way to the rest. One for each attempt controller. */
export class ResultPart implements ClosedSections {
  hasFailed = false;
  #more: MorePart | undefined;
  #coming: Promise<MorePart> | undefined;
  /** The session whose results are in view, and how to wait until the page is idle. */
  #settled: { readonly session: Session; readonly whenIdle: (act: () => void) => void } | undefined;
  /** The entry in the history, as it was kept last. */
  #kept = '';

  constructor(private readonly host: AttemptHost & ResultHost, private readonly loaded: LoadedQuiz, private readonly act: (event: ReaderEvent) => void, private spoken: SpokenWords) {}

  /** Whether the reader wants nothing kept of the attempt in this session. */
  isErasedIn(session: Session): boolean {
    return this.#more?.isErasedIn(session) ?? false;
  }

  /** The screen of this state; undefined until it has arrived. */
  view(state: 'results' | 'review' | 'shared', screen: Screen, session: Session, { review, shared }: Partial<Pick<Later, 'review' | 'shared'>>): TemplateResult | undefined {
    if (this.spoken.language !== this.host.language) void speak(this.host.language).then((spoken) => { this.spoken = spoken; this.host.requestUpdate(); }, () => {});
    const whole: ResultsScreen = { ...screen, words: this.spoken.words, closed: this, whose: 'own' };
    if (state === 'shared') return this.#more && shared?.shared(this.#more.screen(whole, session));
    return state === 'results' ? results(whole) : review?.review(whole);
  }

  get isComing(): boolean {
    return this.#coming !== undefined;
  }

  get contents(): ClosedSections['contents'] {
    const more = this.#more, session = this.#settled?.session;
    return more && session && ((screen) => more.contents(screen, session));
  }

  get link(): string | undefined {
    return this.#more && this.#settled && this.#more.deskFor(this.#settled.session).link;
  }

  bring(): void {
    this.#bring().catch(() => {});
  }

  async print(): Promise<void> {
    const more = await this.#bring().catch(() => undefined); // without it the first view is printed
    if (this.#settled) more?.deskFor(this.#settled.session).think();
    await this.host.updateComplete;
    print();
  }

  /** The results of this session are in view: they get their place in the history, and what takes longer is worked out when the page is idle. */
  settle(session: Session, whenIdle: (act: () => void) => void): void {
    this.#settled = { session, whenIdle };
    const desk = this.#more?.deskFor(session);
    if (!desk) return void this.#keep(session).catch(() => {}); // asked for again when the results change; the attempt itself is kept
    desk.keep();
    whenIdle(() => desk.think());
  }

  /** The result that a link holds. What cannot be shown is told to the reader, and the quiz goes on as if there were no link. */
  async open(linkText: string): Promise<Guest | undefined> {
    return (await this.#bring()).open(linkText);
  }

  /** The first result on a device is written as it is; the rules for more come only where there are more. */
  async #keep(session: Session): Promise<void> {
    const { quiz, actor } = session;
    const { keeper, language } = this.host;
    const { id } = quiz.content.index;
    const record = quiz.options.mode === 'practice' ? undefined : resultRecord(actor.getSnapshot().context, quiz, language);
    const text = JSON.stringify([record]);
    if (!record || text === this.#kept) return;
    this.#kept = text;
    if (keeper.load(keys.history(id)) === undefined) return void keeper.save(keys.history(id), text);
    this.#kept = '';
    const { loadHistory, saveHistory, withRecord } = await fetchPart(() => import('../host/history.js'), 'withRecord');
    if (this.isErasedIn(session)) return;
    this.#kept = text;
    saveHistory(keeper, id, withRecord(loadHistory(keeper, id), record));
  }

  /** What the closed sections hold, once: several may ask while it is on its way. */
  #bring(): Promise<MorePart> {
    if (this.#more) return Promise.resolve(this.#more);
    this.hasFailed = false;
    this.#coming ??= this.#fetch().catch((error: unknown) => {
      this.hasFailed = true;
      throw error;
    }).finally(() => {
      this.#coming = undefined;
      this.host.requestUpdate();
    });
    this.host.requestUpdate();
    return this.#coming;
  }

  async #fetch(): Promise<MorePart> {
    const { MorePart, speakMore, moreStyles } = await fetchPart(() => import('./more-part.js'), 'MorePart');
    const spoken = await speakMore(this.host.language);
    this.host.wear(moreStyles);
    this.#more = new MorePart(this.host, this.loaded, this.act, spoken);
    if (this.#settled) this.settle(this.#settled.session, this.#settled.whenIdle);
    return this.#more;
  }
}
