import { h } from '../dom.js';

/** As the class comment lists them. Listening for names that are not known yet does no harm, so the log asks for all. */
const names = ['skills-quiz-ready', 'skills-quiz-start', 'skills-quiz-answer', 'skills-quiz-complete', 'skills-quiz-error'] as const;

/** Prints every event of a quiz as it fires, the newest first. */
export function logEvents(quiz: EventTarget, list: HTMLOListElement, now: () => Date = () => new Date()): void {
  for (const name of names) {
    quiz.addEventListener(name, (event) => {
      list.querySelector('[data-empty]')?.remove();
      list.prepend(entry(name, (event as CustomEvent<unknown>).detail, now()));
    });
  }
}

function entry(name: string, detail: unknown, at: Date): HTMLLIElement {
  const json = JSON.stringify(detail, null, 2);
  const time = h('time', { datetime: at.toISOString() }, at.toTimeString().slice(0, 8));
  // A result record is long: its first lines show what it is, the rest is a click away.
  const isLong = json.split('\n').length > 14;
  const code = h('pre', { tabindex: 0, role: 'region', 'aria-label': `Detail of ${name}` }, h('code', {}, json));
  return h('li', {}, h('p', {}, h('strong', {}, name), ' ', time), isLong ? h('details', {}, h('summary', {}, `detail, ${json.split('\n').length} lines`), code) : code);
}
