import roles from 'skills-quiz/questions/roles.json';
import { skills } from '../configurator/skills.js';
import { h } from '../dom.js';

/** Share of each skill in each role, per cent, the darker the larger. */
export function roleTable(): HTMLElement {
  const ids = Object.keys(skills);
  return h('table', { class: 'weights numbers' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Skill'), ...roles.map(({ title }) => h('th', { scope: 'col' }, title)))),
    h('tbody', {}, ...ids.map((skill) => h('tr', {}, h('th', { scope: 'row' }, skills[skill]!), ...roles.map(({ importance }) => {
      const share = (importance as Readonly<Record<string, number>>)[skill] ?? 0;
      return h('td', { 'data-weight': Math.min(5, Math.floor(share / 5)) }, String(share));
    })))));
}

/** Where each role's weights come from. */
export const roleSources = (): HTMLElement =>
  h('dl', { class: 'sources' }, ...roles.flatMap(({ title, source }) => [h('dt', {}, title), h('dd', {}, source)]));
