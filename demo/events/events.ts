import { find, h } from '../dom.js';
import { logEvents } from './event-log.js';
import { chapters, type Manifest } from './manifest.js';
import { reference } from './reference.js';

const list = find<HTMLOListElement>('[data-log]');
const quiz = find<HTMLElementTagNameMap['skills-quiz']>('skills-quiz');
logEvents(quiz, list);
find('[data-clear]').addEventListener('click', () => list.replaceChildren());
find('[data-result]').addEventListener('click', () => list.prepend(h('li', {}, h('p', {}, h('strong', {}, 'element.result')), h('pre', { tabindex: 0 }, h('code', {}, JSON.stringify(quiz.result ?? null, null, 2))))));
void showReference(find('[data-reference]'));

/** The build puts the manifest beside this page; it is written from the element's class comment. */
async function showReference(place: HTMLElement): Promise<void> {
  try {
    const response = await fetch(new URL('custom-elements.json', document.baseURI));
    if (!response.ok) throw new Error(`status ${response.status}`);
    const tables = reference(chapters((await response.json()) as Manifest, 'skills-quiz'));
    if (tables.length) place.replaceChildren(...tables);
  } catch {
    place.replaceChildren(h('p', { class: 'note' }, 'The reference is written when the site is built, and this copy was not.'));
  }
}
