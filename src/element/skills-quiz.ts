import { LitElement, adoptStyles, html, type CSSResult, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { answerDetail, tell } from '../host/events.js';
import type { LoadedQuiz } from '../host/load.js';
import { localKeeper, noKeeper, type Keeper } from '../host/storage.js';
import type { QuizOptions } from '../machine/options.js';
import type { QuizEmitted } from '../machine/quiz-machine.js';
import type { ResultRecord, Seniority } from '../schema/index.js';
import { failure, waiting } from '../views/failure.js';
import type { ReaderEvent } from '../views/screen.js';
import { styles } from '../views/styles.js';
import { AttemptController, patience } from './attempt-controller.js';
import { number, readOptions } from './attributes.js';
import { FocusController } from './focus-controller.js';
import { Language } from './language.js';
import { OutsideController } from './outside.js';
import { screenOf } from './screens.js';
import { asLoadError, loadQuiz, report } from './source.js';
import { Still } from './still.js';
import { version } from './version.js';

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
  static readonly version: string = version;
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    src: {}, sets: {}, profile: {}, seniority: {}, mode: {}, feedback: {}, heading: {}, storage: {},
    length: { converter: number }, seed: { converter: number },
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

  #options: QuizOptions | undefined;
  #attempt: AttemptController | undefined;
  #language = new Language(this);
  #said = '';
  #isUrgent = false;
  #worn: CSSResult[] = [styles];
  /** Set while the quiz itself could not be had. */
  #hasFailed = false;
  /** `start()` was called before there was a quiz. */
  #isAwaited = false;
  #warned = new Set<string>();
  #still = new Still(this, () => this.#attempt, () => this.#focus.turn(false));
  #focus = new FocusController(this, () => this.#still.stands);
  /** Counts loads, so that a later `src` wins over a slower earlier one. */
  #loads = 0;

  constructor() {
    super();
    this.noSelfRating = false;
    // Signs that the reader may begin. Whoever only reads the page never downloads what an attempt takes.
    for (const sign of ['pointerover', 'focusin']) this.addEventListener(sign, () => this.#attempt?.prepare());
    this.addController(new OutsideController({
      quiz: () => this.#attempt?.loaded.content.index.id,
      moved: () => this.#attempt?.follow(),
      // A link to a result, opened where the quiz is open already, loads nothing anew.
      addressed: () => void this.#attempt?.arrive(),
      online: () => {
        if (this.#attempt) this.#attempt.hasHoped = false;
        this.#language.retry(this.#attempt?.loaded);
      },
    }));
  }

  /** The result record of a completed attempt, or null. */
  get result(): ResultRecord | null {
    const { play, session, context } = this.#attempt ?? {};
    return (session && play!.resultRecord(context!, session.quiz, this.language)) ?? null;
  }

  /** Begins an attempt, as the Start button does; goes on with one that is paused. */
  start(): void {
    if (this.#attempt) this.#send({ type: this.#attempt.attempt?.paused ? 'resume' : 'begin' });
    else this.#isAwaited = true;
  }

  /** Gives up the attempt and goes back to the intro with another seed. */
  restart(): void {
    this.#send({ type: 'restart' });
  }

  /** @internal */
  get language(): string {
    return this.#language.messages.lang;
  }

  /** @internal */
  get isKeeping(): boolean {
    return this.storage !== 'none';
  }

  /** @internal */
  wear(more: CSSResult): void {
    if (this.#worn.includes(more)) return;
    this.#worn.push(more);
    adoptStyles(this.renderRoot as ShadowRoot, this.#worn);
  }

  /** @internal */
  get keeper(): Keeper {
    return this.storage === 'none' ? noKeeper : localKeeper;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#attempt) void this.#load();
    void this.#language.speak(this.#attempt?.loaded);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The first load waits for the first update, so that what a page sets right after it added the element counts.
    if (!this.hasUpdated || changed.has('src') || changed.has('quiz')) void this.#load();
    if (!this.hasUpdated) return;
    if (changed.has('lang')) void this.#language.speak(this.#attempt?.loaded);
    const isOption = [...changed.keys()].some((name) => !['src', 'quiz', 'lang', 'heading'].includes(name as string));
    if (isOption && this.#attempt) this.#attempt.adopt(this.#readOptions(this.#attempt.loaded));
  }

  protected override render(): TemplateResult {
    const { lang, direction } = this.#language.messages;
    if (this.#still.stands && !this.#hasFailed && !this.#attempt?.retry) return html``;
    return html`
      <div class="root" part="base" lang=${lang} dir=${direction}>
        <p class="say" role="alert">${this.#isUrgent ? this.#said : ''}</p>
        ${this.#screen()}
        <p class="say" role="status">${this.#isUrgent ? '' : this.#said}</p>
      </div>
    `;
  }

  #screen(): TemplateResult {
    const { messages } = this.#language, attempt = this.#attempt;
    if (this.#hasFailed) return failure(messages.couldNotLoad, messages, () => {
      this.#focus.turn();
      void this.#load();
    });
    if (!attempt) return waiting(messages);
    if (attempt.retry) return failure(messages.couldNotLoadPart, messages, () => attempt.tryAgain());
    return screenOf(attempt, { options: this.#options!, heading: this.heading, messages, send: (event) => this.#send(event), say: (sentence) => this.say(sentence) });
  }

  async #load(): Promise<void> {
    const load = ++this.#loads;
    const isLatest = () => load === this.#loads;
    const show = (hasFailed: boolean) => {
      this.#hasFailed = hasFailed;
      this.requestUpdate();
    };
    show(false);
    // What is late may still come by itself.
    const late = setTimeout(() => isLatest() && show(!this.#attempt), patience);
    try {
      const loaded = await loadQuiz(this);
      await this.#language.speak(loaded);
      if (!isLatest()) return;
      this.#attempt?.close();
      const attempt = (this.#attempt = new AttemptController(this, loaded, this.#readOptions(loaded)));
      show(false);
      if (attempt.attempt) await attempt.open();
      if (!isLatest()) return;
      void attempt.arrive();
      this.requestUpdate();
      await this.updateComplete;
      if (!isLatest()) return;
      tell(this, 'skills-quiz-ready', { quiz: loaded.content.index.id, version: loaded.content.index.version });
      if (this.#isAwaited) this.start();
      this.#isAwaited = false;
    } catch (error) {
      if (!isLatest()) return;
      const problem = asLoadError(error);
      console.error(report(problem));
      this.#attempt?.close();
      this.#attempt = undefined;
      show(true);
      tell(this, 'skills-quiz-error', { code: problem.code, problems: problem.problems });
    } finally {
      clearTimeout(late);
    }
  }

  #readOptions(loaded: LoadedQuiz): QuizOptions {
    const { skills, roles } = loaded.content.index;
    const { options, warnings } = readOptions(this, { skills: skills.map(({ id }) => id), roles: roles.map(({ id }) => id) });
    for (const warning of warnings) if (!this.#warned.has(warning)) console.warn(`<skills-quiz> ${warning}`);
    this.#warned = new Set([...this.#warned, ...warnings]);
    this.#options = options;
    return options;
  }

  #send(event: ReaderEvent): void {
    this.say('');
    void this.#attempt?.act(event);
  }

  /** @internal */
  heard(emitted: QuizEmitted): void {
    const { index } = this.#attempt!.loaded.content;
    switch (emitted.type) {
      case 'started':
        return tell(this, 'skills-quiz-start', { quiz: index.id, seed: this.#attempt!.context!.seed });
      case 'answered':
        return tell(this, 'skills-quiz-answer', answerDetail(emitted.response, index.items.find(({ id }) => id === emitted.response.id)!.skill, emitted.index));
      case 'completed':
        return tell(this, 'skills-quiz-complete', this.result!);
    }
  }

  /** @internal */
  turned(): void {
    this.#focus.turn();
    this.#language.retry(this.#attempt?.loaded);
  }

  /** @internal */
  say(sentence: string, isUrgent = false): void {
    this.#isUrgent = isUrgent;
    // Said again, it must differ, or assistive technology keeps silent.
    this.#said = sentence === this.#said ? sentence && sentence + '\xa0' : sentence;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'skills-quiz': SkillsQuiz;
  }
}
