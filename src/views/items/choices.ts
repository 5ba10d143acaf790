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
            <input type=${isMultiple ? 'checkbox' : 'radio'} name="answer" .checked=${isPicked(option.id)} @change=${(event: Event) => pick(option.id, (event.target as HTMLInputElement).checked)} />
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
    <input type=${type} name="answer" .checked=${context.draft === null} @change=${({ target }: { target: HTMLInputElement }) => send({ type: 'pick', choice: target.checked ? null : otherwise(target) })} />
    <span>${messages.dontKnow}${type === 'radio' ? html` <small>${messages.dontKnowHint}</small>` : nothing}</span>
  </label>
`;

/** Several ids, or nothing picked once the last is taken back. */
function toggled({ options }: MultipleItem | SingleItem, draft: Choice | undefined, id: string, on: boolean): Choice | undefined {
  const isOn = (option: string) => (option === id ? on : Array.isArray(draft) && draft.includes(option));
  const next = options.map((option) => option.id).filter(isOn);
  return next.length ? next : undefined;
}
