import { html, nothing, type TemplateResult } from 'lit';
import { cardOf, shareText } from './card.js';
import type { MoreScreen } from './desk.js';

/** The link, pictures, files and print: all made here, none by a server. */
export function shareSection(screen: MoreScreen): TemplateResult {
  const { more: { share: words }, desk } = screen;
  const button = (name: string, onClick: () => void) => html`<button type="button" part="button" @click=${onClick}>${name}</button>`;
  return html`
    ${desk.link === undefined
      ? html`<p class="note">${words.noLink}</p>`
      : html`
          <p class="note">${words.lead}</p>
          <div class="link-row">
            <input class="link" type="text" readonly dir="ltr" aria-label=${words.link} .value=${desk.link || words.linkComing} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
            ${button(words.copyLink, () => desk.link && desk.copy(desk.link))}
            ${desk.canShare ? button(words.send, () => desk.share(shareText(screen))) : nothing}
          </div>
        `}
    <div class="actions">
      ${button(words.png, () => desk.savePicture('png', cardOf(screen)))}
      ${button(words.svg, () => desk.savePicture('svg', cardOf(screen)))}
      ${button(words.copyText, () => desk.copy(shareText(screen)))}
      ${button(words.json, () => desk.saveRecord())}
    </div>
  `;
}
