import { loadBuiltIn } from '../../src/host/built-in.js';
import type { Content } from '../../src/machine/content.js';
import { defaultOptions, type QuizOptions } from '../../src/machine/options.js';
import type { QuizContext } from '../../src/machine/quiz-machine.js';
import { createReckoner } from '../../src/machine/reckoner.js';
import type { Quiz } from '../../src/machine/selectors.js';
import { random } from '../../src/measure/index.js';
import type { Response } from '../../src/schema/index.js';

/** The built-in quiz without its texts: what the numbers need. */
export async function builtInQuiz(options: Partial<QuizOptions> = {}): Promise<Quiz> {
  const { content } = await loadBuiltIn();
  return quizWith(content, options);
}

export function quizWith(content: Content, options: Partial<QuizOptions> = {}): Quiz {
  const all = { ...defaultOptions, ...options };
  return { content, options: all, reckoner: createReckoner(content.index, all) };
}

export const freshContext = (seed: number): QuizContext => ({ seed, startedAt: Date.UTC(2026, 0, 5), finishedAt: Date.UTC(2026, 0, 5, 0, 20), selfRatings: {}, rated: true, responses: [], goal: 16, guests: [] });

/** How an answer goes: `choice` null is "I don't know". */
export type Answering = (skill: string, level: number, draw: () => number) => Pick<Response, 'correct' | 'choice'>;

/** Answers as the quiz asks, until its own end or `questions`. */
export function attempt(quiz: Quiz, answering: Answering, { seed = 1, questions = 16, ...more }: Partial<QuizContext> & { questions?: number } = {}): QuizContext {
  const draw = random(seed + 99);
  let context: QuizContext = { ...freshContext(seed), ...more };
  while (context.responses.length < questions) {
    const id = quiz.reckoner.next(context);
    if (id === undefined) break;
    const item = quiz.content.index.items.find((one) => one.id === id)!;
    context = { ...context, responses: [...context.responses, { id, rev: item.rev, milliseconds: 20_000, ...answering(item.skill, item.level ?? 2, draw) }] };
  }
  return context;
}

/** A reader of this ability in each skill, in logits, who guesses now and then where they do not know. */
export const able = (ability: (skill: string) => number, unsure = 0.3): Answering => (skill, level, draw) => {
  const isKnown = draw() < 1 / (1 + Math.exp(-1.2 * (ability(skill) - (level - 2.34))));
  if (isKnown || draw() < 0.1) return { correct: true, choice: 'picked' };
  return { correct: false, choice: draw() < unsure ? null : 'picked' };
};

const strengths: Readonly<Record<string, number>> = { deployment: 2, operations: 2, python: 1.4 };

/** Five readers of different kinds, as the results must serve them. */
export const kinds = {
  strong: { answering: able(() => 2, 0), selfRating: 2 },
  beginner: { answering: able(() => -1.3), selfRating: 1 },
  knowsNothing: { answering: (() => ({ correct: false, choice: null })) satisfies Answering, selfRating: undefined },
  specialist: { answering: able((skill) => strengths[skill] ?? -0.8), selfRating: 3 },
  interrupted: { answering: able(() => 0.5), selfRating: 2, questions: 4 },
} as const satisfies Readonly<Record<string, { readonly answering: Answering; readonly selfRating: number | undefined; readonly questions?: number }>>;

/** The finished attempt of such a reader, with the same self-rating in every skill. */
export function attemptOfKind(kind: keyof typeof kinds, quiz: Quiz): QuizContext {
  const { answering, selfRating, ...more } = kinds[kind];
  const selfRatings = selfRating === undefined ? {} : Object.fromEntries(quiz.content.index.skills.map(({ id }) => [id, selfRating]));
  return attempt(quiz, answering, { seed: 7, selfRatings, ...more });
}
