import { centre, levels } from 'skills-quiz/measure';
import roles from 'skills-quiz/questions/roles.json';
import { skills } from '../configurator/skills.js';
import { find, h } from '../dom.js';
import { fitOf, type RoleAtLevel, roleFactors } from './role-factors.js';

/** A role and eight sliders: what each skill leaves of the fit, multiplied. */
export function fitFigure(root: HTMLElement): void {
  const role = find<HTMLSelectElement>('[name="role"]', root);
  const seniority = find<HTMLSelectElement>('[name="seniority"]', root);
  const body = find('tbody', root);
  const fit = find('[data-fit]', root);
  role.append(...roles.map(({ id, title }) => h('option', { value: id }, title)));
  const rows = new Map(Object.entries(skills).map(([id, title]) => [id, row(id, title)]));
  for (const field of [role, seniority]) field.addEventListener('change', update);
  update();

  function row(id: string, title: string) {
    const slider = h('input', { type: 'range', min: 0, max: 4, step: 0.5, id: `level-${id}` });
    slider.value = '2';
    slider.addEventListener('input', update);
    const asked = h('td'), factor = h('td', { class: 'factor' });
    const element = h('tr', {}, h('th', { scope: 'row' }, h('label', { for: `level-${id}` }, title)), h('td', { class: 'slide' }, slider), asked, factor);
    return { element, slider, asked, factor };
  }

  function update(): void {
    const chosen = roles.find(({ id }) => id === role.value) ?? roles[0]!;
    const at: RoleAtLevel = { importance: chosen.importance, required: chosen.required[seniority.value as 'junior' | 'mid' | 'senior'] };
    const factors = roleFactors(at, Object.fromEntries([...rows].map(([id, { slider }]) => [id, centre(Number(slider.value))])));
    for (const { skill, importance, required, factor } of factors) {
      const { slider, asked, factor: cell } = rows.get(skill)!;
      slider.setAttribute('aria-valuetext', levelText(Number(slider.value)));
      asked.textContent = `${levels[required]}, ${importance} %`;
      cell.textContent = `× ${factor.toFixed(2)}`;
      cell.dataset['costs'] = factor < 0.995 ? 'yes' : 'no';
    }
    const order = factors.map(({ skill }) => rows.get(skill)!.element);
    // Moving a row would take the focus from its slider, so rows move only when the role does.
    if (order.some((element, n) => body.children[n] !== element)) body.replaceChildren(...order);
    fit.textContent = `${Math.round(100 * fitOf(factors))} %`;
  }
}

const levelText = (level: number): string => (Number.isInteger(level) ? levels[level]! : `between ${levels[Math.floor(level)]} and ${levels[Math.ceil(level)]}`);
