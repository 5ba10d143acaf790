import { html, nothing, type TemplateResult } from 'lit';
import type { MoreScreen } from './desk.js';
import { filePicker } from './history-section.js';

/** Where a second result is opened, by link or by file. */
export function compareSection(screen: MoreScreen): TemplateResult {
  const { context, more: { compare: words }, send } = screen;
  return html`
    <p class="note">${words.lead}</p>
    ${opener(screen)}
    ${context.guests.length && screen.whose === 'own'
      ? html`<div class="actions"><button type="button" part="button" @click=${() => send({ type: 'compare' })}>${words.resume(context.guests.length)}</button></div>`
      : nothing}
  `;
}

/** The form on its own: also stands under a comparison, to add the next. */
export function opener({ more: { compare: words }, desk }: MoreScreen): TemplateResult {
  const labelIn = (form: HTMLFormElement | null) => (form?.elements.namedItem('label') as HTMLInputElement | null)?.value.trim() ?? '';
  const open = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    desk.openLink((form.elements.namedItem('link') as HTMLInputElement).value, labelIn(form));
    form.reset();
  };
  return html`
    <form class="opener" @submit=${open}>
      <label>${words.link}<input name="link" type="text" inputmode="url" autocomplete="off" spellcheck="false" dir="ltr" /></label>
      <label>${words.name}<input name="label" type="text" autocomplete="off" maxlength="40" placeholder=${words.nameHint} /></label>
      <div class="actions">
        <button type="submit" part="button">${words.open}</button>
        ${filePicker(words.file, (file) => desk.openFile(file, file.name.replace(/\.json$/i, '')))}
      </div>
    </form>
  `;
}
