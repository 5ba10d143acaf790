import type { ReactiveControllerHost } from 'lit';
import type { LoadedQuiz } from '../host/load.js';
import { fetchPart } from '../host/parts.js';
import { forgetFragment, linkTextIn } from '../host/share/fragment.js';
import { eraseAttempt, loadAttempt, saveAttempt } from '../host/saved-attempt.js';
import type { Keeper } from '../host/storage.js';
import type { Guest } from '../machine/guest.js';
import type { QuizOptions } from '../machine/options.js';
import type { QuizContext, QuizEmitted, QuizEvent } from '../machine/quiz-machine.js';
import type { Attempt } from '../schema/index.js';
import type { ReaderEvent } from '../views/screen.js';
import { ActorController } from './actor-controller.js';
import { ResultPart, type ResultHost } from './result-part.js';
import type { Session } from './session.js';

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
  readonly results: ResultPart;
  /** Set while a part that the reader waits for could not be fetched. */
  retry: (() => void) | undefined;
  busy = false;
  /** Whether the place would survive a reload. */
  isKept = true;
  #actor: ActorController | undefined;
  #isClosed = false;
  /** Results of others that outlive a retake. */
  #guests: readonly Guest[] = [];

  constructor(private readonly host: AttemptHost & ResultHost, readonly loaded: LoadedQuiz, private options: QuizOptions) {
    this.results = new ResultPart(host, loaded, (event) => void this.act(event));
  }

  get context(): QuizContext | undefined {
    return this.session?.actor.getSnapshot().context;
  }

  /** The attempt under way or completed, whether or not it has been opened yet. */
  get attempt(): Attempt | undefined {
    return this.session ? this.play!.attemptOf(this.context!, this.loaded.content) : loadAttempt(this.host.keeper, this.#quiz);
  }

  /** New options: at once where no attempt is under way; else the reader's view of the results follows, and the rest waits. */
  adopt(options: QuizOptions): void {
    this.options = options;
    if (!this.session) return;
    if (this.context!.startedAt === undefined) this.#end();
    else this.session.actor.send({ type: 'consider', seniority: options.seniority, ...(options.profile ? { role: options.profile } : {}) });
  }

  /** What the reader did, with the time added; opens the session first where there is none. */
  async act(event: ReaderEvent): Promise<void> {
    if (!this.session) await this.open();
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

  /** Fetches the machine and the screens of a running quiz, and goes on where the reader was. */
  async open(): Promise<void> {
    if (this.session || this.busy) return;
    this.busy = true;
    this.host.requestUpdate();
    try {
      this.play ??= await fetchPart(() => import('./session.js'), 'createSession');
    } catch {
      this.#fail(() => void this.open());
    }
    this.busy = false;
    this.host.requestUpdate();
    if (this.play && !this.#isClosed) this.#begin(this.play, loadAttempt(this.host.keeper, this.#quiz));
  }

  /** A result in the page's address, when the page opens and when the address changes. */
  async arrive(): Promise<void> {
    const text = linkTextIn(location.hash);
    if (text === undefined) return;
    await this.open();
    this.#await(async () => {
      const guest = await this.results.open(text);
      if (guest && !this.#isClosed) await this.act({ type: 'invite', guest });
    });
  }

  /** The reader moved on in another tab: go where they are, unless this tab holds another attempt than that one. */
  follow(): void {
    const theirs = loadAttempt(this.host.keeper, this.#quiz);
    const mine = this.session && this.attempt;
    if (!theirs) return; // given up there; here it is kept until it is given up here
    if (!mine) return this.#end();
    if (mine.startedAt !== theirs.startedAt || JSON.stringify(mine) === JSON.stringify(theirs)) return;
    this.#end();
    this.#begin(this.play!, theirs);
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
    const seen = play.itemsSeen(play.earlierThan(attempt, play.loadHistory(this.host.keeper, this.#quiz)));
    this.session = play.createSession(this.loaded.content, { ...this.options, seen }, { seed: Number.isSafeInteger(this.host.seed) ? this.host.seed! : newSeed(), now: Date.now(), attempt, guests: this.#guests });
    const { actor } = this.session;
    this.#actor = new ActorController(this.host, actor, () => this.#moved());
    for (const type of ['started', 'answered', 'completed'] as const) actor.on(type, (emitted) => this.host.heard(emitted));
    this.#fetchAhead();
    this.host.requestUpdate();
  }

  #end(): void {
    this.#actor?.release();
    this.#actor = undefined;
    this.session = undefined;
    this.host.requestUpdate();
  }

  async #restart(): Promise<void> {
    eraseAttempt(this.host.keeper, this.#quiz);
    this.#guests = this.context?.guests ?? [];
    this.#end();
    await this.open();
  }

  #moved(): void {
    const attempt = this.attempt;
    if (attempt && !this.results.isErased) this.isKept = saveAttempt(this.host.keeper, attempt);
    this.#fetchAhead();
  }

  /** Has the texts of what is in view; and, when the page is idle, of what may come next. */
  #fetchAhead(): void {
    const { context, value } = this.session!.actor.getSnapshot();
    const isResult = value === 'results' || value === 'review' || value === 'shared';
    const inView = value === 'review' ? context.responses.map(({ id }) => id) : context.open === undefined ? [] : [context.open];
    const missing = inView.filter((id) => !this.loaded.content.item(id));
    if (missing.length) this.#await(() => Promise.all(missing.map((id) => this.loaded.ensure(id))));
    if (isResult && !this.results.isHere) this.#await(() => this.results.fetch().then(() => this.#settle()));
    else if (isResult) this.#settle();
    if (!isResult) whenIdle(() => this.#think());
  }

  /** Works out which questions may come next, and has their texts. What fails here is asked for again when it is in view. */
  #think(): void {
    if (!this.session || !this.host.isConnected) return;
    for (const id of this.play!.thinkAhead(this.session)) this.loaded.ensure(id).catch(() => {});
    const { responses, goal } = this.context!;
    if (responses.length >= goal - 2 && !this.results.isHere) this.results.fetch().catch(() => {});
  }

  #settle(): void {
    if (this.session?.actor.getSnapshot().value === 'results') this.results.settle(this.session, whenIdle);
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

/** A million orders are enough, and a short seed makes a short link. */
const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! >>> 12;

/** WebKit has no `requestIdleCallback`; a short wait lets it paint first. */
const whenIdle = (act: () => void): void => void ('requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: 500 }) : setTimeout(act, 50));
