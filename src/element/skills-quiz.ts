import { LitElement, html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { tell } from '../host/events.js';
import { LoadError, loadBuiltIn, loadFrom, loadText, loadValue, type LoadedQuiz } from '../host/load.js';
import { readAttempt } from '../host/saved.js';
import { localKeeper, noKeeper, type Keeper } from '../host/storage.js';
import { en, messagesFor } from '../i18n/languages.js';
import type { Messages } from '../i18n/messages.js';
import { activeItems, activeSkills, type QuizOptions } from '../machine/options.js';
import { expectedMinutes } from '../machine/content.js';
import type { QuizEvent } from '../machine/quiz-machine.js';
import type { Resource, ResultRecord, Seniority } from '../schema/index.js';
import { intro } from '../views/intro.js';
import type { ReaderEvent, Screen } from '../views/screen.js';
import { styles } from '../views/styles.js';
import { ActorController } from './actor-controller.js';
import { readOptions } from './attributes.js';
import type { Session } from './session.js';

type Play = typeof import('./session.js');
type ResultScreens = typeof import('./result-screens.js');

/**
 * An ML-engineer skills self-assessment for any page: adaptive, private, honest about its uncertainty.
 *
 * @slot - What stands in place of the quiz until it runs, such as a link.
 *
 * @attr {string} src - Address of a quiz document; default the built-in ML-engineer quiz. Or a child `<script type="application/json">`.
 * @attr {string} sets - Skill ids, space-separated; default all.
 * @attr {string} profile - A role id to measure against first; default none: "which role fits me?".
 * @attr {'junior'|'mid'|'senior'} seniority - Default `mid`.
 * @attr {number} length - Most questions to ask, 1 to 100; default 16.
 * @attr {'adaptive'|'fixed'|'practice'} mode - Default `adaptive`; `fixed` asks in the order of the set, `practice` one skill with feedback and no verdict.
 * @attr {'each'|'end'} feedback - Default `each`.
 * @attr {boolean} no-self-rating - Leaves out the self-rating step.
 * @attr {string} lang - BCP 47; default the nearest `lang` of the page, else `en`.
 * @attr {'auto'|'light'|'dark'} theme - Default `auto`.
 * @attr {'local'|'none'} storage - Default `local`: the reader's place is kept on their device.
 * @attr {number} seed - The same answers give the same questions.
 * @attr {string} heading - Replaces the quiz's title.
 *
 * @fires skills-quiz-ready - The quiz is loaded: `{quiz, version}`.
 * @fires skills-quiz-start - The reader began: `{quiz, seed}`.
 * @fires skills-quiz-answer - One answer: `{id, rev, skill, choice, correct, index}`.
 * @fires skills-quiz-complete - The result record.
 * @fires skills-quiz-error - Something to mend: `{code, problems}`.
 *
 * @csspart base - The whole quiz.
 * @csspart screen - The screen in view; also named `intro`, `rating`, `question`, `feedback`, `results` or `review`.
 * @csspart heading - The heading of a screen.
 * @csspart stem - The text of a question.
 * @csspart option - An option of a question.
 * @csspart code - A code block.
 * @csspart button - Every button; the main one is also `primary`.
 * @csspart progress - The progress bar.
 * @csspart verdict - The sentence that opens the results.
 * @csspart radar - The chart of skills.
 *
 * @cssprop --skills-quiz-accent - Colour of the main button, picked options and the reader's line.
 * @cssprop --skills-quiz-on-accent - Text on the accent colour.
 * @cssprop --skills-quiz-surface - Background.
 * @cssprop --skills-quiz-sunken - Background of code and notes.
 * @cssprop --skills-quiz-text - Text.
 * @cssprop --skills-quiz-muted - Secondary text.
 * @cssprop --skills-quiz-line - Rules and borders.
 * @cssprop --skills-quiz-control - Borders of controls.
 * @cssprop --skills-quiz-good - Right answers.
 * @cssprop --skills-quiz-bad - Wrong answers.
 * @cssprop --skills-quiz-radius - Corner radius; default 12px.
 * @cssprop --skills-quiz-font - Font; default the page's.
 * @cssprop --skills-quiz-font-size - Default the page's, at least 15px.
 * @cssprop --skills-quiz-mono - Font of code.
 * @cssprop --skills-quiz-space - Padding; default 1em.
 */
export class SkillsQuiz extends LitElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    src: {}, sets: {}, profile: {}, seniority: {}, mode: {}, feedback: {}, heading: {}, storage: {},
    length: { type: Number }, seed: { type: Number },
    theme: { reflect: true },
    noSelfRating: { type: Boolean, attribute: 'no-self-rating' },
    quiz: { attribute: false },
    lang: {},
  };

  declare src: string | undefined;
  declare sets: string | undefined;
  declare profile: string | undefined;
  declare seniority: Seniority | undefined;
  declare length: number | undefined;
  declare mode: 'adaptive' | 'fixed' | 'practice' | undefined;
  declare feedback: 'each' | 'end' | undefined;
  declare noSelfRating: boolean;
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  declare storage: 'local' | 'none' | undefined;
  declare seed: number | undefined;
  declare heading: string | undefined;
  /** A quiz document as a value, instead of `src`. */
  declare quiz: unknown;

  #loaded: LoadedQuiz | undefined;
  #options: QuizOptions | undefined;
  #play: Play | undefined;
  #session: Session | undefined;
  #controller: ActorController | undefined;
  #resultScreens: ResultScreens | undefined;
  #resources: Readonly<Record<string, readonly Resource[]>> = {};
  #messages: Messages = en;
  #failure: 'quiz' | 'part' | undefined;
  #retry: (() => void) | undefined;
  #busy = false;
  #said = '';
  #loading = 0;

  constructor() {
    super();
    this.noSelfRating = false;
  }

  /** The result record of a completed attempt, or null. */
  get result(): ResultRecord | null {
    if (!this.#session || !this.#play) return null;
    return this.#play.resultRecord(this.#context()!, this.#session.quiz, this.#messages.lang) ?? null;
  }

  /** Begins an attempt, as the Start button does. */
  start(): void {
    void this.#begin('begin');
  }

  /** Gives up the attempt and goes back to the intro with another seed. */
  restart(): void {
    this.#send({ type: 'restart' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#loaded) void this.#load();
    void this.#speak();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) return;
    if (changed.has('src') || changed.has('quiz')) void this.#load();
    if (changed.has('lang')) void this.#speak();
    const isLasting = (['sets', 'length', 'mode', 'feedback', 'noSelfRating', 'seed', 'storage', 'profile', 'seniority'] as const).some((name) => changed.has(name));
    if (isLasting && this.#loaded) this.#adopt();
  }

  protected override render(): TemplateResult {
    const { lang, direction } = this.#messages;
    return html`
      <div class="root" part="base" lang=${lang} dir=${direction}>
        ${this.#screen()}
        <p class="say" role="status">${this.#said}</p>
      </div>
    `;
  }

  #screen(): TemplateResult {
    if (this.#failure) return this.#failureScreen();
    const state = this.#session?.actor.getSnapshot().value;
    if (!this.#session || !state || state === 'intro') return this.#introScreen();
    const screen: Screen = {
      context: this.#context()!,
      quiz: this.#session.quiz,
      messages: this.#messages,
      send: (event) => this.#send(event),
      say: (sentence) => this.#say(sentence),
      copy,
    };
    switch (state) {
      case 'rating':
        return this.#play!.rating(screen);
      case 'question':
        return this.#play!.question(screen);
      case 'feedback':
        return this.#play!.feedback(screen);
      case 'results':
        return this.#resultScreens?.results({ ...screen, resources: this.#resources }) ?? this.#waiting();
      case 'review':
        return this.#resultScreens?.review(screen) ?? this.#waiting();
      default:
        return this.#waiting();
    }
  }

  #introScreen(): TemplateResult {
    if (!this.#loaded || !this.#options) return this.#waiting();
    const { index } = this.#loaded.content;
    const items = activeItems(index, this.#options);
    const skills = activeSkills(index, this.#options);
    const questions = Math.min(this.#options.length, items.length);
    const attempt = this.#session ? this.#play!.attemptOf(this.#context()!, this.#session.quiz.content) : this.#savedAttempt();
    return intro({
      heading: this.heading ?? index.title,
      lead: this.#options.mode === 'practice' ? this.#messages.practiceLead(skills[0]!.title, questions) : this.#messages.introLead(questions, expectedMinutes(items, questions), skills.length),
      resume: attempt && { answered: attempt.responses.length, goal: attempt.goal },
      messages: this.#messages,
      busy: this.#busy,
      onStart: () => void this.#begin('begin'),
      onResume: () => void this.#begin('resume'),
    });
  }

  #waiting = (): TemplateResult => html`<section class="screen" part="screen" aria-busy="true"><p class="note">${this.#messages.loading}</p></section>`;

  #failureScreen(): TemplateResult {
    const { couldNotLoad, couldNotLoadPart, retry } = this.#messages;
    return html`
      <section class="screen" part="screen">
        <p class="problem" role="alert">${this.#failure === 'quiz' ? couldNotLoad : couldNotLoadPart}</p>
        <div class="actions"><button type="button" class="primary" part="button primary" @click=${() => this.#retry?.()}>${retry}</button></div>
      </section>
    `;
  }

  // Loading

  async #load(): Promise<void> {
    const ticket = ++this.#loading;
    this.#failure = undefined;
    try {
      const loaded = await this.#source();
      if (ticket !== this.#loading) return; // a later src won
      this.#loaded = loaded;
      this.#adopt(true);
      const { id, version } = loaded.content.index;
      await this.updateComplete;
      tell(this, 'skills-quiz-ready', { quiz: id, version });
      if (this.#savedAttempt()) await this.#openSession();
    } catch (error) {
      if (ticket !== this.#loading) return;
      const { code, problems } = error instanceof LoadError ? error : new LoadError('network', [{ path: 'src', found: String(error), wanted: 'the parts of the quiz', message: String(error) }]);
      console.error(`<skills-quiz> ${code}: ${problems.length} problem${problems.length === 1 ? '' : 's'}\n${problems.map(({ message }) => `  ${message}`).join('\n')}`);
      this.#fail('quiz', () => void this.#load());
      tell(this, 'skills-quiz-error', { code, problems });
    }
  }

  #source(): Promise<LoadedQuiz> {
    if (this.quiz !== undefined && this.quiz !== null) return loadValue(this.quiz);
    const inline = this.querySelector(':scope > script[type="application/json"]');
    if (inline) return loadText(inline.textContent ?? '');
    return this.src ? loadFrom(this.src) : loadBuiltIn();
  }

  /** Takes the attributes over: at once, or for the next attempt where one is under way. */
  #adopt(isNew = false): void {
    const { index } = this.#loaded!.content;
    const { options, warnings } = readOptions(this.#attributes(), { skills: index.skills.map(({ id }) => id), roles: index.roles.map(({ id }) => id) });
    for (const warning of warnings) console.warn(`<skills-quiz> ${warning}`);
    this.#options = options;
    if (this.#session) {
      const { context } = this.#session.actor.getSnapshot();
      if (!isNew && context.startedAt !== undefined) this.#session.actor.send({ type: 'consider', seniority: options.seniority, ...(options.profile ? { role: options.profile } : {}) });
      else if (isNew || context.startedAt === undefined) this.#endSession();
    }
    this.requestUpdate();
  }

  #attributes = () => ({
    sets: this.sets, profile: this.profile, seniority: this.seniority, length: this.length ?? undefined, mode: this.mode, feedback: this.feedback, noSelfRating: this.noSelfRating,
  });

  async #speak(): Promise<void> {
    this.#messages = await messagesFor(this.lang || this.closest<HTMLElement>('[lang]')?.lang || 'en');
    this.requestUpdate();
  }

  // The attempt

  #context = () => this.#session?.actor.getSnapshot().context;

  get #keeper(): Keeper {
    return this.storage === 'none' ? noKeeper : localKeeper;
  }

  #savedAttempt() {
    const quiz = this.#loaded!.content.index.id;
    const text = this.#keeper.load(quiz);
    return text === undefined ? undefined : readAttempt(text, quiz);
  }

  async #begin(type: 'begin' | 'resume'): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.requestUpdate();
    try {
      await this.#openSession();
    } finally {
      this.#busy = false;
    }
    if (this.#session) this.#send({ type });
  }

  async #openSession(): Promise<void> {
    if (this.#session) return;
    try {
      this.#play ??= await import('./session.js');
    } catch {
      return this.#fail('part', () => void this.#openSession());
    }
    this.#failure = undefined;
    if (this.#session) return;
    const attempt = this.#savedAttempt();
    this.#session = this.#play.createSession(this.#loaded!.content, this.#options!, { seed: this.seed ?? newSeed(), now: Date.now(), attempt });
    const { actor } = this.#session;
    this.#controller = new ActorController(this, actor, () => this.#moved());
    actor.on('started', () => tell(this, 'skills-quiz-start', { quiz: this.#loaded!.content.index.id, seed: this.#context()!.seed }));
    actor.on('answered', ({ response: { id, rev, choice, correct }, index }) => tell(this, 'skills-quiz-answer', { id, rev, choice, correct, skill: this.#skillOf(id), index }));
    actor.on('completed', () => tell(this, 'skills-quiz-complete', this.result!));
    this.#fetchAhead();
    this.requestUpdate();
  }

  #skillOf = (id: string): string => this.#loaded!.content.index.items.find((item) => item.id === id)?.skill ?? '';

  #endSession(): void {
    this.#controller?.release();
    this.#controller = undefined;
    this.#session = undefined;
  }

  /** Adds the time and the seed to what the reader did, and moves the focus to the screen that comes. */
  #send(event: ReaderEvent): void {
    if (!this.#session) return;
    const { actor } = this.#session;
    const before = actor.getSnapshot();
    this.#say('');
    if (event.type === 'restart') this.#adopt();
    actor.send({ ...event, at: Date.now(), ...(event.type === 'restart' ? { seed: this.seed ?? newSeed() } : {}) } as QuizEvent);
    const after = actor.getSnapshot();
    if (event.type === 'restart') {
      this.#keeper.erase(this.#loaded!.content.index.id);
      this.#endSession();
      this.requestUpdate();
      void this.#openSession();
    }
    if (before.value !== after.value || before.context.open !== after.context.open) void this.#focusScreen();
  }

  /** After every move of the machine: save, fetch what comes. */
  #moved(): void {
    const { actor, quiz } = this.#session!;
    const attempt = this.#play!.attemptOf(actor.getSnapshot().context, quiz.content);
    if (attempt) this.#keeper.save(attempt.quiz, JSON.stringify(attempt));
    this.#fetchAhead();
  }

  /** Has the texts of the open question and of those that may come next, and the results when they are near. */
  #fetchAhead(): void {
    const { actor } = this.#session!;
    const { context, value } = actor.getSnapshot();
    const arrived = () => this.requestUpdate();
    const isResult = value === 'results' || value === 'review';
    const needed = value === 'review' ? context.responses.map(({ id }) => id) : context.open === undefined ? [] : [context.open];
    const missing = needed.filter((id) => !this.#loaded!.content.item(id));
    if (missing.length) this.#fetch(() => Promise.all(missing.map((id) => this.#loaded!.ensure(id))).then(arrived));
    if (isResult && !this.#resultScreens) this.#fetch(() => this.#fetchResults().then(arrived));
    if (isResult) return;
    whenIdle(() => {
      if (!this.#session || !this.isConnected) return;
      for (const id of this.#play!.thinkAhead(this.#session)) this.#loaded!.ensure(id).catch(() => {}); // asked for again when it is open
      if (context.responses.length >= context.goal - 2) this.#fetchResults().catch(() => {});
    });
  }

  async #fetchResults(): Promise<void> {
    const [screens, resources] = await Promise.all([import('./result-screens.js'), this.#loaded!.resources()]);
    this.#resultScreens = screens;
    this.#resources = resources;
  }

  /** Fetches a part the reader waits for; if it fails, says so and offers to try again without losing the place. */
  #fetch(part: () => Promise<void>): void {
    part().then(() => { this.#failure = undefined; }, () => this.#fail('part', () => this.#fetch(part)));
  }

  #fail(what: 'quiz' | 'part', retry: () => void): void {
    this.#failure = what;
    this.#retry = () => {
      this.#failure = undefined;
      this.requestUpdate();
      retry();
    };
    this.requestUpdate();
  }

  // Focus and speech

  async #focusScreen(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  #say(sentence: string): void {
    if (this.#said === sentence) return;
    this.#said = sentence;
    this.requestUpdate();
  }
}

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;

const whenIdle = (act: () => void): void => void ('requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: 500 }) : setTimeout(act, 50));

/** Resolves to whether the text reached the clipboard; frames without permission refuse. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'skills-quiz': SkillsQuiz;
  }
}
