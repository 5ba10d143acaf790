import { h } from '../dom.js';
import type { Simulation } from '../figures.js';

/** What `skills-quiz simulate` found for the real bank and roles. */
export function simulationTable({ rows }: Simulation): HTMLElement {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return h('table', { class: 'numbers' },
    h('thead', {}, h('tr', {}, ...['World', 'Questions', 'Error, SD', 'Ability held', 'Fit held', 'Best role named'].map((name) => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, ...rows.map((row) => h('tr', {}, h('th', { scope: 'row' }, row.world), ...[String(row.questions), row.rmse.toFixed(2), percent(row.skillCoverage), percent(row.fitCoverage), percent(row.setCoverage)].map((text) => h('td', {}, text))))));
}
