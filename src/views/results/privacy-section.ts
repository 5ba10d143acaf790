import { html, nothing, type TemplateResult } from 'lit';
import type { MoreScreen } from './desk.js';

/** A receipt: what was kept and sent, how to check it, and one button that erases it all. */
export function privacySection({ messages, more: { privacy: words }, desk }: MoreScreen): TemplateResult {
  const size = (bytes: number) => new Intl.NumberFormat(messages.lang, { style: 'unit', unit: bytes < 1000 ? 'byte' : 'kilobyte', unitDisplay: 'short', maximumSignificantDigits: 2 }).format(bytes < 1000 ? bytes : bytes / 1000);
  const erase = ({ target }: Event) => {
    (target as Element).closest('.part')!.querySelector('summary')!.focus(); // this button goes away
    desk.erase();
  };
  return html`
    <ul class="receipt">
      <li>${desk.bytes ? words.stored(size(desk.bytes)) : words.storedNothing}${desk.isErased ? html` ${words.erased}` : nothing}</li>
      <li>${words.sent}</li>
      <li>${words.page}</li>
      <li>${words.check}</li>
    </ul>
    ${desk.bytes
      ? html`
          <details class="erase">
            <summary>${words.erase}</summary>
            <p>${words.eraseSure}</p>
            <button type="button" part="button" @click=${erase}>${words.eraseYes}</button>
          </details>
        `
      : nothing}
  `;
}
