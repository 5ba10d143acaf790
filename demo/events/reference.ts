import { h } from '../dom.js';
import type { Chapter } from './manifest.js';

/** The reference as tables, one a chapter. */
export const reference = (chapters: readonly Chapter[]): readonly HTMLElement[] => chapters.map(({ title, rows }) => {
  const hasTypes = rows.some(({ type }) => type && type !== 'CustomEvent');
  return h('section', {},
    h('h3', {}, title),
    h('div', { class: 'scroll' }, h('table', {},
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Name'), hasTypes ? h('th', { scope: 'col' }, 'Type') : undefined, h('th', { scope: 'col' }, 'What it is'))),
      h('tbody', {}, ...rows.map(({ name, type, text }) => h('tr', {},
        h('th', { scope: 'row' }, h('code', {}, name)),
        hasTypes ? h('td', {}, ...(type ? [h('code', {}, type)] : [])) : undefined,
        h('td', {}, ...withCode(text))))))));
});

/** Text in which `code` is marked by backticks, as nodes. */
function withCode(text: string): readonly Node[] {
  return text.split('`').map((part, n) => (n % 2 ? h('code', {}, part) : document.createTextNode(part)));
}
