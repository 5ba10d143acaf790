import { assign, createMachine, emit } from 'xstate';
import type { Attempt, Choice, Response, Seniority } from '../schema/index.js';
import type { Content } from './content.js';
import { isSameResult, mostGuests, type Guest } from './guest.js';
import { activeItems, activeSkills, type QuizOptions } from './options.js';
import type { Reckoner } from './reckoner.js';
import { fits, isCorrect } from './score.js';

/** Questions a reader may add after the verdict: one block to sharpen it, or a deep dive into one skill. */
export const blockLength = { sharpen: 8, practise: 12 } as const;

/** What the reader did, and nothing that can be computed from it. Times are milliseconds since 1970. */
export interface QuizContext {
  readonly seed: number;
  readonly startedAt?: number | undefined;
  readonly finishedAt?: number | undefined;
  /** Skill id to 0..4, as the reader rated themself; empty when that step was left out. */
  readonly selfRatings: Readonly<Record<string, number>>;
  /** Whether the self-rating step is done or was left out. */
  readonly rated: boolean;
  readonly responses: readonly Response[];
  /** The question that is open or was just answered. */
  readonly open?: string | undefined;
  readonly shownAt?: number | undefined;
  /** Picked but not checked; undefined is nothing yet, null is "I don't know". */
  readonly draft?: Choice | undefined;
  /** How many questions this attempt goes to. */
  readonly goal: number;
  /** The one skill that the last block is about. */
  readonly focus?: string | undefined;
  /** Whether the reader asked for more after a verdict: what they asked for is asked in full. */
  readonly extended?: boolean | undefined;
  /** The role and the seniority the reader looks at in the results. */
  readonly role?: string | undefined;
  readonly seniority?: Seniority | undefined;
  /** Which answers the review shows; undefined is all. */
  readonly filter?: ReviewFilter | undefined;
  /** Results of others that the reader opened. */
  readonly guests: readonly Guest[];
}

export interface ReviewFilter {
  readonly skill?: string | undefined;
  readonly outcome?: 'right' | 'wrong' | 'unknown' | undefined;
}

/** What a person can do. `at` is the time it happened. */
export type QuizEvent =
  /** `first`: the question to begin with, which the reader sees already. */
  | { type: 'begin'; at: number; seed?: number; first?: string }
  | { type: 'rate'; skill: string; level: number }
  | { type: 'finishRating'; at: number }
  | { type: 'skipRating'; at: number }
  | { type: 'pick'; choice: Choice | undefined }
  | { type: 'check'; at: number }
  | { type: 'proceed'; at: number }
  | { type: 'leave' }
  | { type: 'resume'; at: number }
  | { type: 'conclude'; at: number }
  | { type: 'restart'; seed: number }
  | { type: 'review' }
  | { type: 'filter'; filter: ReviewFilter }
  | { type: 'back' }
  | { type: 'invite'; guest: Guest }
  | { type: 'dismiss'; place: number }
  | { type: 'compare' }
  | { type: 'sharpen'; at: number }
  | { type: 'practise'; skill: string; at: number }
  | { type: 'consider'; role?: string | undefined; seniority?: Seniority | undefined };

export type QuizEmitted =
  | { type: 'started' }
  | { type: 'answered'; response: Response; index: number }
  | { type: 'completed' };

export interface QuizInput {
  readonly seed: number;
  readonly now: number;
  /** An attempt to go on with: replayed to where the reader was. */
  readonly attempt?: Attempt | undefined;
  /** Results of others to show first. */
  readonly guests?: readonly Guest[] | undefined;
}

interface Scope {
  readonly context: QuizContext;
}

/** Typed here rather than by `setup`, which costs a page 0.7 kB. */
const change = assign<QuizContext, QuizEvent, undefined, QuizEvent, never>;
const announce = emit<QuizContext, QuizEvent, undefined, QuizEvent, QuizEmitted>;

/**
 * The quiz as a state machine: intro, rating, question, feedback, results, review, and shared: the results of others.
 * Pure: content, options and numbers are closed over; time and seed come in with events and input.
 */
export function createQuizMachine(content: Content, options: QuizOptions, reckoner: Reckoner) {
  const items = activeItems(content.index, options);
  const inPlay = new Set(activeSkills(content.index, options).map(({ id }) => id));
  const goalOf = (questions: number) => Math.min(questions, items.length);
  const withRating = options.selfRating && options.mode !== 'practice';
  const afresh = (seed: number): QuizContext => ({
    seed, startedAt: undefined, finishedAt: undefined, selfRatings: {}, rated: !withRating, responses: [],
    open: undefined, shownAt: undefined, draft: undefined, goal: goalOf(options.length), focus: undefined, extended: undefined, filter: undefined, guests: [],
  });
  const isAnswered = ({ open, responses }: QuizContext) => open !== undefined && responses.at(-1)?.id === open;

  function respond(context: QuizContext, at: number): Response | undefined {
    const item = context.open === undefined ? undefined : content.item(context.open);
    if (!item || !fits(item, context.draft)) return undefined;
    return {
      id: item.id,
      rev: item.rev,
      choice: Array.isArray(context.draft) ? [...context.draft] : (context.draft as string | number | null),
      correct: isCorrect(item, context.draft),
      milliseconds: Math.max(0, at - (context.shownAt ?? at)),
    };
  }

  const isStarted = ({ context }: Scope) => context.startedAt !== undefined;
  const isFinished = ({ context }: Scope) => context.finishedAt !== undefined;
  const isUnderWay = (scope: Scope) => isStarted(scope) && !isFinished(scope);
  const isAnswering = ({ context }: Scope) => context.responses.length > 0;
  const hasGuests = ({ context }: Scope) => context.guests.length > 0;
  const isAlone = ({ context }: Scope) => context.guests.length === 0;
  const canCheck = ({ context }: Scope) => respond(context, 0) !== undefined;
  const hasNext = ({ context }: Scope) => reckoner.next(context) !== undefined;

  const start = change(({ context, event }) => {
    const { at, seed = context.seed, first } = event as Extract<QuizEvent, { type: 'begin' }>;
    const question = items.some(({ id }) => id === first) ? { rated: true, open: first, shownAt: at } : {};
    return { ...afresh(seed), ...question, startedAt: at, role: context.role, seniority: context.seniority, guests: context.guests };
  });
  const open = change(({ context, event }) => ({ open: reckoner.next(context), draft: undefined, shownAt: timeOf(event) ?? context.shownAt }));
  const finish = change(({ context, event }) => ({ finishedAt: Math.max(timeOf(event) ?? context.shownAt ?? 0, context.startedAt ?? 0), open: undefined, draft: undefined }));
  const answer = change(({ context, event }) => ({ responses: [...context.responses, respond(context, timeOf(event) ?? 0)!] }));
  const announceStart = announce({ type: 'started' });
  const announceAnswer = announce(({ context }) => ({ type: 'answered', response: context.responses.at(-1)!, index: context.responses.length - 1 }));
  const announceEnd = announce({ type: 'completed' });

  return createMachine({
    types: {} as { context: QuizContext; events: QuizEvent; emitted: QuizEmitted; input: QuizInput },
    id: 'skills-quiz',
    context: ({ input }) => ({ ...afresh(input.seed), ...(input.attempt ? replay(input.attempt, input.now, content, inPlay) : {}), guests: input.guests ?? [] }),
    initial: 'entering',
    states: {
      entering: { always: [{ guard: hasGuests, target: 'shared' }, { target: 'arriving' }] },
      arriving: {
        always: [
          { guard: isFinished, target: 'results' },
          { guard: ({ context }) => context.startedAt === undefined, target: 'intro' },
          { guard: ({ context }) => !context.rated, target: 'rating' },
          { guard: ({ context }) => isAnswered(context) && options.feedback === 'each', target: 'feedback' },
          { guard: ({ context }) => context.open !== undefined && !isAnswered(context), target: 'question' },
          { target: 'choosing' },
        ],
      },
      intro: {
        on: {
          begin: { target: 'arriving', actions: [start, announceStart] },
          resume: { guard: isStarted, target: 'arriving', actions: assign(({ event }) => ({ shownAt: event.at })) },
          conclude: { guard: isAnswering, target: 'results', actions: [finish, announceEnd] },
        },
      },
      rating: {
        on: {
          rate: { actions: assign(({ context, event }) => ({ selfRatings: { ...context.selfRatings, [event.skill]: event.level } })) },
          finishRating: { target: 'choosing', actions: assign({ rated: true }) },
          skipRating: { target: 'choosing', actions: assign({ rated: true, selfRatings: {} }) },
          leave: 'intro',
        },
      },
      choosing: {
        always: [
          { guard: hasNext, target: 'question', actions: open },
          { target: 'results', actions: [finish, announceEnd] },
        ],
      },
      question: {
        on: {
          pick: { actions: assign(({ event }) => ({ draft: event.choice })) },
          check: { guard: canCheck, target: options.feedback === 'each' ? 'feedback' : 'choosing', actions: [answer, announceAnswer] },
          leave: 'intro',
        },
      },
      feedback: { on: { proceed: 'choosing', leave: 'intro' } },
      results: {
        on: {
          review: 'review',
          compare: { guard: hasGuests, target: 'shared' },
          sharpen: { target: 'choosing', actions: assign(({ context }) => ({ goal: goalOf(context.responses.length + blockLength.sharpen), focus: undefined, extended: true, finishedAt: undefined })) },
          practise: { guard: ({ event }) => inPlay.has(event.skill), target: 'choosing', actions: assign(({ context, event }) => ({ goal: goalOf(context.responses.length + blockLength.practise), focus: event.skill, extended: true, finishedAt: undefined })) },
        },
      },
      review: { on: { back: 'results', filter: { actions: assign(({ event }) => ({ filter: event.filter })) } } },
      shared: {
        always: [
          { guard: (scope) => isAlone(scope) && isFinished(scope), target: 'results' },
          { guard: isAlone, target: 'intro' },
        ],
        on: {
          back: [{ guard: isFinished, target: 'results' }, { target: 'intro' }],
          // An attempt under way, in this tab or another, is gone on with: only the intro says what begins anew.
          begin: [{ guard: isUnderWay, target: 'arriving' }, { target: 'arriving', actions: [start, announceStart] }],
          dismiss: { actions: assign(({ context, event }) => ({ guests: context.guests.filter((_, place) => place !== event.place) })) },
        },
      },
    },
    on: {
      restart: { target: '.intro', actions: assign(({ context, event }) => ({ ...afresh(event.seed), role: context.role, seniority: context.seniority, guests: context.guests })) },
      invite: { target: '.shared', actions: assign(({ context, event }) => ({ guests: withGuest(context.guests, event.guest) })) },
      consider: { actions: assign(({ context, event }) => ({ role: event.role ?? context.role, seniority: event.seniority ?? context.seniority })) },
    },
  });
}

export type QuizMachine = ReturnType<typeof createQuizMachine>;

/** The latest opened stay; one that is there already is not shown twice. */
const withGuest = (guests: readonly Guest[], guest: Guest): readonly Guest[] =>
  guests.some((other) => isSameResult(other, guest)) ? guests : [...guests, guest].slice(-mostGuests);

const timeOf = (event: object): number | undefined => ('at' in event && typeof event.at === 'number' ? event.at : undefined);

/** Where a saved attempt was: its question is opened again unless the quiz has lost it. */
function replay(attempt: Attempt, now: number, content: Content, skills: ReadonlySet<string>): Partial<QuizContext> {
  // Open is a question that the quiz still has, and either none of those answered or the last of them.
  const answered = attempt.responses.findIndex(({ id }) => id === attempt.open);
  const isOpen = content.index.items.some(({ id }) => id === attempt.open) && (answered < 0 || answered === attempt.responses.length - 1);
  return {
    seed: attempt.seed,
    startedAt: attempt.startedAt,
    finishedAt: attempt.finishedAt,
    selfRatings: attempt.selfRatings,
    rated: attempt.rated,
    responses: attempt.responses,
    open: isOpen ? attempt.open : undefined,
    draft: isOpen ? attempt.draft : undefined,
    shownAt: now,
    goal: attempt.goal,
    focus: skills.has(attempt.focus ?? '') ? attempt.focus : undefined,
    extended: attempt.extended,
  };
}

/** What is worth saving: enough to come back to the same place. Undefined before an attempt is begun. */
export function attemptOf(context: QuizContext, content: Content): Attempt | undefined {
  const { seed, startedAt, finishedAt, selfRatings, rated, responses, open, draft, goal, focus, extended } = context;
  if (startedAt === undefined) return undefined;
  return {
    quiz: content.index.id, version: content.index.version, seed, startedAt, selfRatings, rated, responses: [...responses], goal,
    ...(finishedAt === undefined ? {} : { finishedAt }),
    ...(open === undefined ? {} : { open }),
    ...(draft === undefined || Number.isNaN(draft) ? {} : { draft: Array.isArray(draft) ? [...draft] : (draft as string | number | null) }),
    ...(focus === undefined ? {} : { focus }),
    ...(extended === undefined ? {} : { extended }),
  };
}
