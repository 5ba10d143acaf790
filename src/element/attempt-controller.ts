import type { LoadedQuiz } from '../host/load.js';
import { fetchPart } from '../host/parts.js';
import { forgetFragment, linkTextIn } from '../host/share/fragment.js';
import { eraseAttempt, loadAttempt, placeOf, saveAttempt } from '../host/saved-attempt.js';
import { keys } from '../host/storage.js';
import { nextTask, whenIdle } from '../host/when-idle.js';
import type { Guest } from '../machine/guest.js';
import { activeSkills, type QuizOptions } from '../machine/options.js';
import type { QuizContext, QuizEvent } from '../machine/quiz-machine.js';
import type { Attempt } from '../schema/index.js';
import type { ReaderEvent } from '../views/screen.js';
import { ActorController } from './actor-controller.js';
import type { AttemptHost } from './attempt-host.js';
import { seedFrom } from './attributes.js';
import type { ResultHost, ResultPart } from './result-part.js';
import type { LaterName, Session } from './session.js';

type Play = typeof import('./session.js');

/** Milliseconds after which what has not arrived is late: a slow line brings the largest part, 20 kB, in half of it. */
export const patience = 10_000;

/**
 * One reader's attempt at one quiz: fetches the parts as they are needed, keeps the place on the device, and holds the
 * session. Everything the reader did is in the session's machine; a failed download waits here for a second try.
 */
export class AttemptController {
  play: Play | undefined;
  session: Session | undefined;
  results: ResultPart | undefined;
  /** Set while a part that the reader waits for could not be fetched, or is late. */
  retry: (() => void) | undefined;
  busy = false;
  /** Whether the place would survive a reload. */
  isKept = true;
  /** Parts were asked for ahead of the reader's press: once, or each sign of interest would ask in vain while there is no network. */
  hasHoped = false;
  #actor: ActorController | undefined;
  #isClosed = false;
  #opening: Promise<void> | undefined;
  #thoughts: ReturnType<Play['thinkAhead']> | undefined;
  /** What opens is to be a new attempt, whatever is kept. */
  #isAfresh = false;
  /** Results of others that outlive a retake. */
  #guests: readonly Guest[] = [];
  #parts = new Set<LaterName>();
  /** Of earlier attempts; fetched where there are any. */
  #history: typeof import('../host/history.js') | undefined;

  constructor(private readonly host: AttemptHost & ResultHost, readonly loaded: LoadedQuiz, public options: QuizOptions) {}

  get context(): QuizContext | undefined {
    return this.session?.actor.getSnapshot().context;
  }

  /** The attempt under way or completed, whether or not it has been opened yet. */
  get attempt(): Attempt | undefined {
    if (!this.session) return this.#kept;
    const attempt = this.play!.attemptOf(this.context!, this.loaded.content);
    return attempt && this.session.actor.getSnapshot().value === 'intro' ? { ...attempt, paused: true } : attempt;
  }

  /** New options: at once where no attempt is under way; else the reader's view of the results follows, and the rest waits. */
  adopt(options: QuizOptions): void {
    const { seniority, profile } = this.options;
    this.options = options;
    if (!this.session) return;
    if (this.context!.startedAt === undefined) return this.#renew();
    // What did not change stays as the reader chose it.
    this.session.actor.send({
      type: 'consider',
      seniority: options.seniority === seniority ? undefined : options.seniority,
      role: options.profile === profile ? undefined : options.profile,
    });
  }

  /** What the reader did, with the time added; opens the session first where there is none. */
  act(event: ReaderEvent): Promise<void> {
    return this.#await(async () => {
      // Whoever begins saw no attempt, or turned one down: none that another tab has kept meanwhile is to come up instead.
      if (!this.session) await this.#open(event.type === 'begin');
      await this.#do(event);
    });
  }

  /** Begins with a question that the reader sees already, its options in this order. */
  beginWith(first: string, order: readonly string[]): Promise<void> {
    return this.#await(async () => {
      await Promise.all([this.#open(true), this.loaded.ensure(first)]);
      await this.#do({ type: 'begin', first, seed: this.play!.seedFor(this.loaded.content.item(first)!, order, () => seedFrom(this.host.seed)) });
    });
  }

  async #do(event: ReaderEvent | { readonly type: 'begin'; readonly first: string; readonly seed: number }): Promise<void> {
    const before = this.session?.actor.getSnapshot();
    if (!before) return;
    const { value, context } = before;
    if (event.type === 'restart' || (event.type === 'begin' && value === 'intro' && context.startedAt !== undefined)) await this.#restart();
    if (event.type !== 'restart') this.session?.actor.send({ ...event, at: Date.now() } as QuizEvent);
    const after = this.session?.actor.getSnapshot();
    if (value === 'shared' && after?.value !== 'shared') forgetFragment();
    if (value !== after?.value || context.open !== after.context.open || context.guests !== after.context.guests) this.host.turned();
  }

  /** Goes on where the reader was. */
  open(): Promise<void> {
    return this.#await(() => this.#open());
  }

  /** Fetches the machine and the screens of a running quiz. What comes meanwhile waits for it. */
  #open(isAfresh = false): Promise<void> {
    if (this.session) return Promise.resolve();
    this.#isAfresh ||= isAfresh;
    this.busy = true;
    this.host.requestUpdate();
    return (this.#opening ??= this.#fetchSession().then(() => this.#beginOnce()).then(nextTask).then(() => this.#beginOnce()).finally(() => {
      this.#opening = undefined;
      this.busy = false;
      this.host.requestUpdate();
    }));
  }

  /** The reader may be about to begin: has what that takes, without a word. What fails is asked for again when they do, or once there is a network. */
  prepare(): void {
    if (this.session || this.#opening || this.hasHoped) return;
    this.hasHoped = true;
    this.#fetchSession().then(() => !this.#opening && this.#beginOnce(), () => {});
  }

  async #fetchSession(): Promise<void> {
    const isKnown = this.host.keeper.load(keys.history(this.#quiz)) !== undefined;
    const [play, history] = await Promise.all([fetchPart(() => import('./session.js'), 'createSession'), isKnown ? fetchPart(() => import('../host/history.js'), 'loadHistory') : undefined]);
    this.play = play;
    this.#history = history;
    this.host.wear(play.sessionStyles);
    await nextTask();
  }

  #beginOnce(): void {
    if (this.session || this.#isClosed) return;
    const attempt = this.#isAfresh ? undefined : this.#kept;
    this.#isAfresh = false;
    this.#begin(attempt);
  }

  /** A result in the page's address, when the page opens and when the address changes. */
  async arrive(): Promise<void> {
    const text = linkTextIn(location.hash);
    if (text !== undefined) await this.#await(async () => {
      await this.#open();
      const guest = await (await this.#fetchResults()).open(text);
      if (guest && !this.#isClosed) await this.#do({ type: 'invite', guest });
    });
  }

  /** The reader moved on in another tab: go where they are, unless this tab holds another attempt than that one. */
  follow(): void {
    const theirs = this.#kept;
    const mine = this.session && this.attempt;
    if (!theirs || !this.isKept || this.#opening) return; // given up there, here kept until it is given up here; older, since the device took no more; or the reader has just pressed a button
    if (!this.session) {
      this.host.requestUpdate();
      this.hasHoped = false;
      this.prepare();
    } else if (!mine || (mine.startedAt === theirs.startedAt && JSON.stringify(mine) !== JSON.stringify(theirs))) this.#renew();
  }

  /** For an element that turns to another quiz. */
  close(): void {
    this.#isClosed = true;
    this.#end();
  }

  get #quiz(): string {
    return this.loaded.content.index.id;
  }

  /** Where this attempt is kept; one under way stays there, whatever the page asks for next. */
  get #place(): string {
    return placeOf(this.session && this.context!.startedAt !== undefined ? this.session.quiz.options : this.options);
  }

  get #kept(): Attempt | undefined {
    return loadAttempt(this.host.keeper, this.#quiz, this.#place);
  }

  #begin(attempt: Attempt | undefined): void {
    const { loadHistory, earlierThan, itemsSeen } = this.#history ?? {};
    const seen = loadHistory && itemsSeen!(earlierThan!(attempt, loadHistory(this.host.keeper, this.#quiz)));
    this.session = this.play!.createSession(this.loaded.content, { ...this.options, ...(seen ? { seen } : {}) }, { seed: seedFrom(this.host.seed), now: Date.now(), attempt, guests: this.#guests });
    const { actor } = this.session;
    // Kept first, since the page may take the element out when it hears of this.
    for (const type of ['started', 'answered', 'completed'] as const) actor.on(type, (emitted) => { this.#save(); this.host.heard(emitted); });
    if (attempt?.paused) actor.send({ type: 'leave' });
    this.#actor = new ActorController(this.host, actor, () => { this.#save(); this.#fetchAhead(); });
    this.#fetchAhead();
    this.host.requestUpdate();
    actor.start(); // last, since the page may call restart() when it hears of the end
  }

  #end(): void {
    this.#actor?.release();
    this.#actor = undefined;
    this.session = undefined;
    this.retry = undefined;
    this.host.requestUpdate();
  }

  /** The place that is kept in a session of its own. What others shared stays in view, where it is. */
  #renew(): void {
    const attempt = this.#kept;
    const { value, context } = this.session!.actor.getSnapshot();
    this.#guests = value === 'shared' ? context.guests : [];
    this.#end();
    this.#begin(attempt);
  }

  async #restart(): Promise<void> {
    eraseAttempt(this.host.keeper, this.#quiz, this.#place);
    this.#guests = this.context?.guests ?? [];
    this.#end();
    await this.#open(true);
    this.session?.actor.send({ type: 'back' }); // to the intro, where results of others would come first
  }

  #save(): void {
    const attempt = this.attempt;
    if (attempt && !this.results?.isErasedIn(this.session!)) this.isKept = saveAttempt(this.host.keeper, attempt, this.#place);
  }

  /** Has the parts and texts of what is in view; and, when the page is idle, of what may come next. */
  #fetchAhead(): void {
    const session = this.session!;
    const { context, value } = session.actor.getSnapshot();
    const { content } = this.loaded;
    const inView = value === 'review' ? context.responses.map(({ id }) => id) : context.open === undefined ? [] : [context.open];
    const texts = inView.filter((id) => !content.item(id));
    const parts = this.play!.partsFor(String(value), context.open, content).filter((name) => !this.#parts.has(name));
    if (texts.length || parts.length) void this.#await(() => Promise.all([...texts.map((id) => this.loaded.ensure(id)), ...parts.map((name) => this.#fetchLater(name))]).then(() => this.#settle()), () => this.session === session);
    else this.#settle();
    if (!this.results || value === 'question') this.#think();
  }

  /** Works out what may come next, and has it; each thought in an idle moment of its own, until the reader moves on. What fails here is asked for again when it is in view. */
  #think(thoughts = this.play!.thinkAhead(this.session!)): void {
    this.#thoughts = thoughts;
    whenIdle(() => {
      if (this.#thoughts !== thoughts || !this.session || !this.host.isConnected) return;
      const { value, done } = thoughts.next();
      if (done) return;
      for (const id of value.items) this.loaded.ensure(id).catch(() => {});
      for (const name of value.parts) this.#fetchLater(name).catch(() => {});
      this.#think(thoughts);
    });
  }

  async #fetchLater(name: LaterName): Promise<void> {
    if (this.#parts.has(name)) return;
    if (name === 'results') await this.#fetchResults();
    const part = await this.play!.fetchLater(name);
    if ('styles' in part) this.host.wear(part.styles);
    this.#parts.add(name);
    this.host.requestUpdate();
  }

  async #fetchResults(): Promise<ResultPart> {
    const { content: { index } } = this.loaded;
    const skills = activeSkills(index, this.options).map(({ id }) => id);
    const [{ ResultPart, speak }] = await Promise.all([this.play!.fetchLater('results'), this.loaded.details(skills)]);
    const spoken = await speak(this.host.language);
    return (this.results ??= new ResultPart(this.host, this.loaded, (event) => void this.act(event), spoken));
  }

  #settle(): void {
    if (this.session?.actor.getSnapshot().value === 'results') this.results?.settle(this.session, whenIdle);
  }

  /** A part that the reader waits for: if it fails or is late, they are told, and a second try keeps their place. What is late may still come by itself. */
  async #await(part: () => Promise<unknown>, isWanted = () => !this.#isClosed): Promise<void> {
    const again = () => void this.#await(part, isWanted);
    const turnTo = (retry?: () => void) => {
      if (!isWanted()) return;
      this.retry = retry;
      this.host.turned();
    };
    const late = setTimeout(turnTo, patience, again);
    await part().then(() => this.retry === again && turnTo(), () => turnTo(again));
    clearTimeout(late);
    this.host.requestUpdate();
  }

  /** For the reader's press: asks once more for the part that failed. */
  tryAgain(): void {
    const { retry } = this;
    this.retry = undefined;
    this.host.turned();
    retry?.();
  }
}
