import type { ReactiveControllerHost } from 'lit';
import type { LoadedQuiz } from '../host/load.js';
import { fetchPart } from '../host/parts.js';
import { forgetFragment, linkTextIn } from '../host/share/fragment.js';
import { eraseAttempt, loadAttempt, saveAttempt } from '../host/saved-attempt.js';
import { keys, type Keeper } from '../host/storage.js';
import type { Guest } from '../machine/guest.js';
import { activeSkills, type QuizOptions } from '../machine/options.js';
import type { QuizContext, QuizEmitted, QuizEvent } from '../machine/quiz-machine.js';
import type { Attempt } from '../schema/index.js';
import type { ReaderEvent } from '../views/screen.js';
import { ActorController } from './actor-controller.js';
import type { ResultHost, ResultPart } from './result-part.js';
import type { LaterName, Session } from './session.js';

type Play = typeof import('./session.js');

/** What the controller asks of the element that holds it. */
export interface AttemptHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly seed: number | undefined;
  readonly keeper: Keeper;
  /** Whether the keeper keeps anything. */
  readonly isKeeping: boolean;
  /** BCP 47, of the interface. */
  readonly language: string;
  /** Something happened that the page should hear of. */
  heard(emitted: QuizEmitted): void;
  /** Another screen is coming. */
  turned(): void;
}

/**
 * One reader's attempt at one quiz: fetches the parts as they are needed, keeps the place on the device, and holds the
 * session. Everything the reader did is in the session's machine; a failed download waits here for a second try.
 */
export class AttemptController {
  play: Play | undefined;
  session: Session | undefined;
  results: ResultPart | undefined;
  /** Set while a part that the reader waits for could not be fetched. */
  retry: (() => void) | undefined;
  busy = false;
  /** Whether the place would survive a reload. */
  isKept = true;
  #actor: ActorController | undefined;
  #isClosed = false;
  #opening: Promise<void> | undefined;
  #thoughts: ReturnType<Play['thinkAhead']> | undefined;
  /** Results of others that outlive a retake. */
  #guests: readonly Guest[] = [];

  #parts = new Set<LaterName>();
  /** Of earlier attempts; fetched where there are any. */
  #history: typeof import('../host/history.js') | undefined;

  constructor(private readonly host: AttemptHost & ResultHost, readonly loaded: LoadedQuiz, private options: QuizOptions) {}

  get context(): QuizContext | undefined {
    return this.session?.actor.getSnapshot().context;
  }

  /** The attempt under way or completed, whether or not it has been opened yet. */
  get attempt(): Attempt | undefined {
    return this.session ? this.play!.attemptOf(this.context!, this.loaded.content) : loadAttempt(this.host.keeper, this.#quiz);
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
  async act(event: ReaderEvent): Promise<void> {
    if (!this.session) {
      await this.open();
      await nextTask();
    }
    const session = this.session;
    if (!session) {
      if (this.retry) this.retry = () => void this.act(event);
      return;
    }
    if (event.type === 'begin' && session.actor.getSnapshot().value === 'intro' && this.context!.startedAt !== undefined) await this.#restart();
    const before = session.actor.getSnapshot();
    if (event.type === 'restart') await this.#restart();
    else this.session?.actor.send({ ...event, at: Date.now() } as QuizEvent);
    const after = this.session?.actor.getSnapshot();
    if (before.value === 'shared' && after?.value !== 'shared') forgetFragment();
    if (before.value !== after?.value || before.context.open !== after.context.open) this.host.turned();
  }

  /** Fetches the machine and the screens of a running quiz, and goes on where the reader was. What comes meanwhile waits for it. */
  open(): Promise<void> {
    if (this.session) return Promise.resolve();
    return (this.#opening ??= this.#open().finally(() => { this.#opening = undefined; }));
  }

  async #open(): Promise<void> {
    this.busy = true;
    this.host.requestUpdate();
    try {
      await this.#fetchSession();
    } catch {
      this.#fail(() => void this.open());
    }
    this.busy = false;
    this.host.requestUpdate();
    this.#beginOnce();
  }

  /** The reader may be about to begin: has what that takes, without a word. What fails is asked for again when they do. */
  prepare(): void {
    if (!this.session && !this.#opening) this.#fetchSession().then(() => !this.#opening && this.#beginOnce(), () => {});
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
    if (this.play && !this.session && !this.#isClosed) this.#begin(this.play, loadAttempt(this.host.keeper, this.#quiz));
  }

  /** A result in the page's address, when the page opens and when the address changes. */
  async arrive(): Promise<void> {
    const text = linkTextIn(location.hash);
    if (text === undefined) return;
    await this.open();
    if (this.retry) return void (this.retry = () => void this.arrive());
    this.#await(async () => {
      const guest = (await this.#fetchResults()).open(text);
      if (guest && !this.#isClosed) await this.act({ type: 'invite', guest });
    });
  }

  /** The reader moved on in another tab: go where they are, unless this tab holds another attempt than that one. */
  follow(): void {
    const theirs = loadAttempt(this.host.keeper, this.#quiz);
    const mine = this.session && this.attempt;
    if (!theirs) return; // given up there; here it is kept until it is given up here
    if (!this.session) this.host.requestUpdate();
    else if (!mine || (mine.startedAt === theirs.startedAt && JSON.stringify(mine) !== JSON.stringify(theirs))) this.#renew(theirs);
  }

  /** For an element that turns to another quiz. */
  close(): void {
    this.#isClosed = true;
    this.#end();
  }

  get #quiz(): string {
    return this.loaded.content.index.id;
  }

  #begin(play: Play, attempt: Attempt | undefined): void {
    const { loadHistory, earlierThan, itemsSeen } = this.#history ?? {};
    const seen = loadHistory && itemsSeen!(earlierThan!(attempt, loadHistory(this.host.keeper, this.#quiz)));
    this.session = play.createSession(this.loaded.content, { ...this.options, ...(seen ? { seen } : {}) }, { seed: seedFrom(this.host.seed) ?? newSeed(), now: Date.now(), attempt, guests: this.#guests });
    const { actor } = this.session;
    for (const type of ['started', 'answered', 'completed'] as const) actor.on(type, (emitted) => this.host.heard(emitted));
    actor.start();
    this.#actor = new ActorController(this.host, actor, () => this.#moved());
    this.#fetchAhead();
    this.host.requestUpdate();
  }

  #end(): void {
    this.#actor?.release();
    this.#actor = undefined;
    this.session = undefined;
    this.host.requestUpdate();
  }

  /** The same place in a session of its own. What others shared stays in view, where it is. */
  #renew(attempt?: Attempt): void {
    const { value, context } = this.session!.actor.getSnapshot();
    this.#guests = value === 'shared' ? context.guests : [];
    this.#end();
    this.#begin(this.play!, attempt);
  }

  async #restart(): Promise<void> {
    eraseAttempt(this.host.keeper, this.#quiz);
    this.#guests = this.context?.guests ?? [];
    this.#end();
    await this.open();
    this.session?.actor.send({ type: 'back' }); // to the intro, where results of others would come first
  }

  #moved(): void {
    const attempt = this.attempt;
    if (attempt && !this.results?.isErasedIn(this.session!)) this.isKept = saveAttempt(this.host.keeper, attempt);
    this.#fetchAhead();
  }

  /** Has the parts and texts of what is in view; and, when the page is idle, of what may come next. */
  #fetchAhead(): void {
    const { context, value } = this.session!.actor.getSnapshot();
    const { content } = this.loaded;
    const inView = value === 'review' ? context.responses.map(({ id }) => id) : context.open === undefined ? [] : [context.open];
    const texts = inView.filter((id) => !content.item(id));
    const parts = this.play!.partsFor(String(value), context.open, content).filter((name) => !this.#parts.has(name));
    if (texts.length || parts.length) this.#await(() => Promise.all([...texts.map((id) => this.loaded.ensure(id)), ...parts.map((name) => this.#fetchLater(name))]).then(() => this.#settle()));
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

  /** A part that the reader waits for: if it fails, they are told, and a second try keeps their place. */
  #await(part: () => Promise<unknown>): void {
    part().then(
      () => this.host.requestUpdate(),
      () => this.#fail(() => this.#await(part)),
    );
  }

  /** For the reader's press: asks once more for the part that failed. */
  tryAgain(): void {
    const { retry } = this;
    this.retry = undefined;
    this.host.turned();
    retry?.();
  }

  #fail(retry: () => void): void {
    this.retry = retry;
    this.host.turned();
  }
}

/** Frameworks set numbers as text too. */
const seedFrom = (seed: unknown): number | undefined => (seed != null && Number.isSafeInteger(+seed) ? +seed : undefined);

/** A million orders are enough, and a short seed makes a short link. */
const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! >>> 12;

/** Lets the page draw and hear between two pieces of work that are long together. */
const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** WebKit has no `requestIdleCallback`; a short wait lets it paint first. */
const whenIdle = (act: () => void): void => void ('requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: 500 }) : setTimeout(act, 50));
