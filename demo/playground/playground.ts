import type { Problem } from 'skills-quiz/schema';
import { find, h } from '../dom.js';
import { checkText, placeOf } from './check.js';
import { sample } from './sample.js';

const editor = find<HTMLTextAreaElement>('textarea');
const list = find('[data-problems]');
const status = find('[data-status]');
const place = find('[data-quiz]');
const download = find<HTMLButtonElement>('[data-download]');

/** Long enough that a half-typed word is not called a mistake. Milliseconds. */
const pause = 350;
let waiting: ReturnType<typeof setTimeout> | undefined;

editor.value = JSON.stringify(sample, null, 2);
editor.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(check, pause);
});
find('[data-reset]').addEventListener('click', () => {
  editor.value = JSON.stringify(sample, null, 2);
  check();
});
download.addEventListener('click', () => {
  const address = URL.createObjectURL(new Blob([editor.value], { type: 'application/json' }));
  h('a', { href: address, download: 'quiz.json' }).click();
  URL.revokeObjectURL(address);
});
check();

function check(): void {
  const verdict = checkText(editor.value);
  download.disabled = !verdict.ok;
  list.replaceChildren(...(verdict.ok ? [] : verdict.problems.map(entry)));
  status.textContent = verdict.ok ? `No problems, ${verdict.questions} question${verdict.questions === 1 ? '' : 's'}.` : `${verdict.problems.length} problem${verdict.problems.length === 1 ? '' : 's'}. The quiz shows the last document that was right.`;
  status.dataset['ok'] = String(verdict.ok);
  if (verdict.ok) show(verdict.quiz);
}

/** A quiz of its own for each document: an attempt under way belongs to the questions it began with. */
function show(quiz: unknown): void {
  const element = h('skills-quiz', { storage: 'none', 'no-self-rating': true, theme: document.documentElement.dataset['scheme'] });
  element.quiz = quiz;
  place.replaceChildren(element);
}

function entry({ path, found, wanted, message }: Problem): HTMLLIElement {
  const at = placeOf(editor.value, path);
  const where = h('button', { type: 'button', disabled: at < 0 }, path || 'the document');
  where.addEventListener('click', () => {
    const end = editor.value.indexOf('\n', at);
    editor.focus();
    editor.setSelectionRange(at, end < 0 ? editor.value.length : end);
    editor.scrollTop = (editor.value.slice(0, at).split('\n').length - 4) * (editor.scrollHeight / editor.value.split('\n').length);
  });
  return h('li', { title: message }, where, ` found ${found}, ${wanted}`);
}
