import { h } from '../dom.js';
import type { Knob } from './knobs.js';

/** Hears the new value; '' puts the knob back. */
export type Turn = (value: string) => void;

/** The field for one knob, showing `value`, or what is usual where that is ''. */
export function control(knob: Knob, value: string, turn: Turn): HTMLElement {
  switch (knob.kind) {
    case 'choice': return Object.keys(knob.choices ?? {}).length > 3 ? select(knob, value, turn) : radios(knob, value, turn);
    case 'several': return checkboxes(knob, value, turn);
    case 'flag': return flag(knob, value, turn);
    case 'number': return labelled(knob, input('number', knob, value, turn, { placeholder: knob.usual ?? 'none', min: knob.least, max: knob.most, inputmode: 'numeric' }));
    case 'text': return labelled(knob, input('text', knob, value, turn, { maxlength: 120, autocomplete: 'off' }));
    case 'length': return slider(knob, value, turn);
    case 'colour': return colour(knob, value, turn);
  }
}

const hint = ({ name, hint: text }: Knob) => (text ? h('p', { class: 'hint', id: `hint-${name}` }, text) : undefined);
const describedBy = (knob: Knob) => (knob.hint ? `hint-${knob.name}` : undefined);

function labelled(knob: Knob, field: HTMLElement, ...more: HTMLElement[]): HTMLElement {
  return h('div', { class: 'field' }, h('label', { for: `knob-${knob.name}` }, knob.label), h('div', { class: 'entry' }, field, ...more), hint(knob));
}

function input(type: string, knob: Knob, value: string, turn: Turn, more: Record<string, string | number | undefined> = {}): HTMLInputElement {
  const field = h('input', { type, id: `knob-${knob.name}`, 'aria-describedby': describedBy(knob), ...more });
  field.value = value;
  field.addEventListener('input', () => turn(field.value));
  return field;
}

function select(knob: Knob, value: string, turn: Turn): HTMLElement {
  const field = h('select', { id: `knob-${knob.name}` }, ...Object.entries(knob.choices ?? {}).map(([choice, label]) => h('option', { value: choice, selected: choice === value }, label)));
  field.addEventListener('change', () => turn(field.value));
  return labelled(knob, field);
}

function group(knob: Knob, look: string, ...children: HTMLElement[]): HTMLElement {
  return h('fieldset', { class: `field ${look}`, 'aria-describedby': describedBy(knob) }, h('legend', {}, knob.label), h('div', { class: 'choices' }, ...children), hint(knob));
}

function radios(knob: Knob, value: string, turn: Turn): HTMLElement {
  return group(knob, 'segments', ...Object.entries(knob.choices ?? {}).map(([choice, label]) => {
    const field = h('input', { type: 'radio', name: `knob-${knob.name}`, value: choice, checked: choice === value });
    field.addEventListener('change', () => turn(choice));
    return h('label', {}, field, h('span', {}, label));
  }));
}

function checkboxes(knob: Knob, value: string, turn: Turn): HTMLElement {
  const ticked = new Set(value.split(' ').filter(Boolean));
  return group(knob, 'ticks', ...Object.entries(knob.choices ?? {}).map(([choice, label]) => {
    const field = h('input', { type: 'checkbox', value: choice, checked: ticked.has(choice) });
    field.addEventListener('change', () => {
      ticked[field.checked ? 'add' : 'delete'](choice);
      turn(Object.keys(knob.choices ?? {}).filter((id) => ticked.has(id)).join(' '));
    });
    return h('label', {}, field, label);
  }));
}

function flag(knob: Knob, value: string, turn: Turn): HTMLElement {
  const field = h('input', { type: 'checkbox', checked: value === 'on' });
  field.addEventListener('change', () => turn(field.checked ? 'on' : ''));
  return h('div', { class: 'field ticks' }, h('label', {}, field, knob.label));
}

function slider(knob: Knob, value: string, turn: Turn): HTMLElement {
  const shown = h('output', { for: `knob-${knob.name}` });
  const field = input('range', knob, value || String(knob.usual), (now) => {
    shown.textContent = `${now} px`;
    turn(now);
  }, { min: knob.least, max: knob.most });
  shown.textContent = `${field.value} px`;
  return labelled(knob, field, shown);
}

/** A colour field always has a value, so "left alone" needs a button of its own. */
function colour(knob: Knob, value: string, turn: Turn): HTMLElement {
  const usual = knob.name === 'accent' ? '#3538cd' : '#a4b0ff';
  const reset = h('button', { type: 'button', class: 'button reset', 'aria-label': `Reset: ${knob.label}`, disabled: !value }, 'Reset');
  const field = input('color', knob, value || usual, (now) => {
    reset.disabled = false;
    turn(now);
  });
  reset.addEventListener('click', () => {
    field.value = usual;
    reset.disabled = true;
    field.focus();
    turn('');
  });
  return labelled(knob, field, reset);
}
