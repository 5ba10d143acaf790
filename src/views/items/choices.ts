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
      ${presentedOptions(item, context.seed).map(
        (option) => html`
          <label class="option" part="option">
            ${input(isMultiple ? 'checkbox' : 'radio', option.id, isPicked(option.id), ({ checked }) => pick(option.id, checked))}
            <span lang=${language}>${inline(option.text)}</span>
          </label>
        `,
      )}
      ${dontKnow(screen, isMultiple ? 'checkbox' : 'radio')}
    </div>
  `;
}

/** The honest way out of every question. Never scored as a guess. `otherwise` is what counts again once it is taken back. */
export const dontKnow = ({ context, messages, send }: Screen, type: 'radio' | 'checkbox', otherwise: (box: HTMLElement) => Choice | undefined = () => undefined): TemplateResult => html`
  <label class="option unsure" part="option unsure">
    ${input(type, '', context.draft === null, (box) => send({ type: 'pick', choice: box.checked ? null : otherwise(box) }))}
    <span>${messages.dontKnow}${type === 'radio' ? html` <small>${messages.dontKnowHint}</small>` : nothing}</span>
  </label>
`;

/** Two templates: a browser builds an input anew that is given its type later. */
function input(type: 'radio' | 'checkbox', value: string, isPicked: boolean, picked: (box: HTMLInputElement) => void): TemplateResult {
  const change = ({ target }: { target: HTMLInputElement }) => picked(target);
  return type === 'radio'
    ? html`<input type="radio" name="answer" value=${value} .checked=${isPicked} @change=${change} />`
    : html`<input type="checkbox" name="answer" value=${value} .checked=${isPicked} @change=${change} />`;
}

/** Several ids, or nothing picked once the last is taken back. */
function toggled({ options }: MultipleItem | SingleItem, draft: Choice | undefined, id: string, on: boolean): Choice | undefined {
  const isOn = (option: string) => (option === id ? on : Array.isArray(draft) && draft.includes(option));
  const next = options.map((option) => option.id).filter(isOn);
  return next.length ? next : undefined;
}
