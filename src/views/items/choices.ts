import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, MultipleItem, SingleItem } from '../../schema/index.js';
import { presentedOptions } from '../../machine/score.js';
import { languageOf } from '../frame.js';
import { inline } from '../inline.js';
import type { Screen } from '../screen.js';

/** Native radio buttons (single) or check boxes (multiple), with "I don't know" as the last of them. */
export function choices(item: SingleItem | MultipleItem, screen: Screen): TemplateResult {
  const { context, send } = screen;
  const { draft } = context;
  const isMultiple = item.kind === 'multiple';
  const language = languageOf(item, screen);
  const isPicked = (id: string) => (Array.isArray(draft) ? draft.includes(id) : draft === id);
  const pick = (id: string, on: boolean) => send({ type: 'pick', choice: isMultiple ? toggled(item, draft, id, on) : id });
  return html`
    <div class="options">
      ${presentedOptions(item, context.seed).map(({ id, text }) => row(isMultiple ? 'checkbox' : 'radio', 'option', id, isPicked(id), ({ checked }) => pick(id, checked), inline(text), language))}
      ${dontKnow(screen, isMultiple ? 'checkbox' : 'radio')}
    </div>
  `;
}

/** The honest way out of every question. Never scored as a guess. `otherwise` is what counts again once it is taken back. */
export const dontKnow = ({ context, messages, send }: Screen, type: 'radio' | 'checkbox', otherwise: (box: HTMLElement) => Choice | undefined = () => undefined): TemplateResult =>
  row(type, 'option unsure', '', context.draft === null, (box) => send({ type: 'pick', choice: box.checked ? null : otherwise(box) }), type === 'radio' ? html`${messages.dontKnow} <small>${messages.dontKnowHint}</small>` : messages.dontKnow);

/** Two templates: a browser builds an input anew that is given its type later. */
function row(type: 'radio' | 'checkbox', part: string, value: string, isPicked: boolean, picked: (box: HTMLInputElement) => void, text: unknown, language: unknown = nothing): TemplateResult {
  const change = ({ target }: { target: HTMLInputElement }) => picked(target);
  return type === 'radio'
    ? html`<label class=${part} part=${part}><input type="radio" name="answer" value=${value} .checked=${isPicked} @change=${change} /><span lang=${language}>${text}</span></label>`
    : html`<label class=${part} part=${part}><input type="checkbox" name="answer" value=${value} .checked=${isPicked} @change=${change} /><span lang=${language}>${text}</span></label>`;
}

/** Several ids, or nothing picked once the last is taken back. */
function toggled({ options }: MultipleItem | SingleItem, draft: Choice | undefined, id: string, on: boolean): Choice | undefined {
  const isOn = (option: string) => (option === id ? on : Array.isArray(draft) && draft.includes(option));
  const next = options.map((option) => option.id).filter(isOn);
  return next.length ? next : undefined;
}
