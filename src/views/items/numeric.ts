import { html, type TemplateResult } from 'lit';
import type { NumericItem } from '../../schema/index.js';
import type { Screen } from '../screen.js';
import { dontKnow } from './choices.js';

/**
 * One number with its unit. A comma is taken as a decimal point; text that is no number makes the draft NaN.
 * The attribute sets only where the field starts: what the reader types is never rewritten.
 */
export const numeric = (item: NumericItem, screen: Screen): TemplateResult => html`
  <div class="options">
    <label class="number">
      <span>${screen.messages.yourNumber}</span>
      <span class="entry">
        <input type="text" inputmode="decimal" autocomplete="off" size="12" dir="ltr" aria-describedby="number-hint"
          value=${typeof screen.context.draft === 'number' && !Number.isNaN(screen.context.draft) ? screen.context.draft : ''}
          @input=${(event: Event) => screen.send({ type: 'pick', choice: parseNumber((event.target as HTMLInputElement).value) })} />
        ${item.answer.unit ?? ''}
      </span>
    </label>
    <p class="note" id="number-hint">${screen.messages.numberHint}</p>
    ${dontKnow(screen, 'checkbox', (box) => parseNumber(box.closest('.options')!.querySelector<HTMLInputElement>('.entry input')!.value))}
  </div>
`;

/** A typed number: digits, one point or comma, a sign, an exponent, a % left out. Nothing typed is undefined, nonsense or a number past all bounds NaN. */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim().replace(/[\u066b,]/g, '.').replace(/[\s_%]+/g, '').replace(/[−–]/g, '-');
  if (trimmed === '') return undefined;
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : Number.NaN;
  return Number.isFinite(number) ? number : Number.NaN;
}
