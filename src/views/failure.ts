import { html, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';

/** A plain sentence and a way on. What went wrong is for the page's author, in the console. */
export const failure = (sentence: string, { retry }: Messages, onRetry: () => void): TemplateResult => html`
  <section class="screen" part="screen">
    <p class="problem" role="alert" tabindex="-1" data-focus>${sentence}</p>
    <div class="actions"><button type="button" class="primary" part="button primary" @click=${onRetry}>${retry}</button></div>
  </section>
`;

export const waiting = ({ loading }: Messages): TemplateResult => html`<section class="screen" part="screen" aria-busy="true"><p class="note">${loading}</p></section>`;
