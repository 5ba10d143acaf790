import { SkillsQuiz } from '../../src/element/skills-quiz.js';
import type { SkillsQuizEvents } from '../../src/host/events.js';
import type { Quiz } from '../../src/schema/index.js';
import { until } from './find.js';
import { sampleQuiz } from './sample-quiz.js';

if (!customElements.get('skills-quiz')) customElements.define('skills-quiz', SkillsQuiz);

export type Heard = { [K in keyof SkillsQuizEvents]: { readonly name: K; readonly detail: SkillsQuizEvents[K] } }[keyof SkillsQuizEvents];

const names = ['skills-quiz-ready', 'skills-quiz-start', 'skills-quiz-answer', 'skills-quiz-complete', 'skills-quiz-error'] as const;

/** Notes every event of the quiz that reaches `target`. */
export function listen(target: EventTarget): Heard[] {
  const heard: Heard[] = [];
  for (const name of names) target.addEventListener(name, (event) => heard.push({ name, detail: (event as CustomEvent).detail } as Heard));
  return heard;
}

export interface MountOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Default the sample quiz; null for the built-in one. */
  readonly quiz?: Quiz | null;
  readonly into?: Element;
}

/** Elements made by a test: taken from the page by `clear`. */
const mounted = new Set<Element>();

/** A quiz in the page, not yet loaded, with the events it will send. */
export function place({ attributes = {}, quiz = sampleQuiz(), into = document.body }: MountOptions = {}): { readonly element: SkillsQuiz; readonly heard: Heard[] } {
  const element = document.createElement('skills-quiz');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (quiz) element.quiz = quiz;
  const heard = listen(element);
  into.append(element);
  mounted.add(element);
  return { element, heard };
}

/** A quiz in the page, ready to be taken. */
export async function mount(options: MountOptions = {}): Promise<{ readonly element: SkillsQuiz; readonly heard: Heard[] }> {
  const placed = place(options);
  await until(() => placed.heard.some(({ name }) => name === 'skills-quiz-ready' || name === 'skills-quiz-error'), 'the quiz to be ready');
  await placed.element.updateComplete;
  return placed;
}

/** As a reload does: the element goes, one like it comes, and only what was stored is left. */
export async function reload(element: SkillsQuiz, options: MountOptions = {}): Promise<{ readonly element: SkillsQuiz; readonly heard: Heard[] }> {
  element.remove();
  return mount(options);
}

/** Leaves no element and nothing stored. For `beforeEach` and `afterEach`. */
export function clear(): void {
  for (const element of mounted) element.remove();
  mounted.clear();
  localStorage.clear();
}

/** What was written to the console by one method until `stop`. The page's console stays quiet meanwhile. */
export function overhear(method: 'error' | 'warn'): { readonly lines: string[]; readonly stop: () => void } {
  const original = console[method];
  const lines: string[] = [];
  console[method] = (...words: unknown[]) => void lines.push(words.map(String).join(' '));
  return { lines, stop: () => void (console[method] = original) };
}

/** The details of every event with this name, in order. */
export const detailsOf = <K extends keyof SkillsQuizEvents>(heard: readonly Heard[], name: K): readonly SkillsQuizEvents[K][] =>
  heard.filter((event) => event.name === name).map(({ detail }) => detail as SkillsQuizEvents[K]);
