/** A running quiz for `lean-xstate.test.ts`, which builds this file twice. */
import { createActor } from 'xstate';
import { defaultOptions } from '../../src/machine/options.js';
import { createQuizMachine, type QuizEmitted, type QuizEvent } from '../../src/machine/quiz-machine.js';
import { createReckoner } from '../../src/machine/reckoner.js';
import { sampleQuiz } from '../support/sample-quiz.js';

export function start(seed: number) {
  const quiz = sampleQuiz();
  const content = { index: { ...quiz, roles: quiz.roles ?? [], hash: '', items: quiz.items.map((item) => ({ ...item, options: item.kind === 'numeric' ? undefined : item.options.length })) }, item: (id: string) => quiz.items.find((item) => item.id === id) };
  const options = { ...defaultOptions, length: 6 };
  const actor = createActor(createQuizMachine(content, options, createReckoner(content.index, options)), { input: { seed, now: 0 } }).start();
  const told: QuizEmitted[] = [];
  const seen: string[] = [];
  for (const type of ['started', 'answered', 'completed'] as const) actor.on(type, (emitted) => told.push(emitted));
  actor.subscribe((snapshot) => seen.push(String(snapshot.value)));
  const state = () => ({ value: String(actor.getSnapshot().value), status: actor.getSnapshot().status, context: actor.getSnapshot().context });
  return { send: (event: QuizEvent) => actor.send(event), state, told, seen, stop: () => (actor.stop(), { seen, ...state() }) };
}
