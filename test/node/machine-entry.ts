/** A running quiz for `lean-xstate.test.ts`, which builds this file twice. */
import { createActor } from 'xstate';
import { createQuizActor, type QuizActor } from '../../src/machine/quiz-actor.js';
import { defaultOptions } from '../../src/machine/options.js';
import { createQuizMachine, type QuizEmitted, type QuizEvent } from '../../src/machine/quiz-machine.js';
import { createReckoner } from '../../src/machine/reckoner.js';
import { sampleQuiz } from '../support/sample-quiz.js';

/** By XState's own actor where `isWhole`, else by the one that pages get. */
export function start(seed: number, isWhole: boolean) {
  const quiz = sampleQuiz();
  const content = { index: { ...quiz, roles: quiz.roles ?? [], hash: '', items: quiz.items.map((item) => ({ ...item, options: item.kind === 'numeric' ? undefined : item.options.length })) }, item: (id: string) => quiz.items.find((item) => item.id === id) };
  const options = { ...defaultOptions, length: 6 };
  const machine = createQuizMachine(content, options, createReckoner(content.index, options));
  const input = { seed, now: 0 };
  const actor = isWhole ? (createActor(machine, { input }) as unknown as QuizActor) : createQuizActor(machine, input);
  actor.start();
  const told: QuizEmitted[] = [];
  const seen: string[] = [];
  for (const type of ['started', 'answered', 'completed'] as const) actor.on(type, (emitted: QuizEmitted) => void told.push(emitted));
  actor.subscribe(() => void seen.push(String(actor.getSnapshot().value)));
  const state = () => ({ value: String(actor.getSnapshot().value), context: actor.getSnapshot().context });
  return { send: (event: QuizEvent) => actor.send(event), state, told, seen, stop: () => (actor.stop(), { seen, ...state() }) };
}
