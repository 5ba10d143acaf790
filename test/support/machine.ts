import { loadValue } from '../../src/host/load.js';
import type { Content } from '../../src/machine/content.js';
import { defaultOptions, type QuizOptions } from '../../src/machine/options.js';
import { createQuizActor, type QuizActor } from '../../src/machine/quiz-actor.js';
import { createQuizMachine, type QuizEmitted, type QuizInput } from '../../src/machine/quiz-machine.js';
import { createReckoner } from '../../src/machine/reckoner.js';
import type { Quiz } from '../../src/machine/selectors.js';
import { sampleQuiz } from './sample-quiz.js';

export interface Played {
  readonly quiz: Quiz;
  readonly content: Content;
  readonly actor: QuizActor;
  readonly told: QuizEmitted[];
}

/** The machine over the sample quiz, without any page; started. */
export async function play(options: Partial<QuizOptions> = {}, input: Partial<QuizInput> = {}, document: unknown = sampleQuiz()): Promise<Played> {
  const { content } = await loadValue(document);
  const all = { ...defaultOptions, ...options };
  const quiz: Quiz = { content, options: all, reckoner: createReckoner(content.index, all) };
  const actor = createQuizActor(createQuizMachine(content, all, quiz.reckoner), { seed: 1, now: 1000, ...input });
  const told: QuizEmitted[] = [];
  for (const type of ['started', 'answered', 'completed'] as const) actor.on(type, (event) => told.push(event));
  actor.start();
  return { quiz, content, actor, told };
}
