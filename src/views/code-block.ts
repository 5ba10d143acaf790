import { html, type TemplateResult } from 'lit';
import type { Screen } from './screen.js';

/** A code block: scrollable by keyboard, copyable, always left to right; coloured as soon as the colours have arrived. */
export const codeBlock = ({ lang, source }: { lang: string; source: string }, { messages, copy, say, highlight }: Pick<Screen, 'messages' | 'copy' | 'say' | 'highlight'>): TemplateResult => html`
  <div class="code" part="code" dir="ltr">
    <pre tabindex="0" role="region" aria-label=${messages.code(lang)}><code>${highlight?.(source, lang).map(({ kind, text }) => (kind === 'plain' ? text : html`<span class="t-${kind}">${text}</span>`)) ?? source}</code></pre>
    <button type="button" class="quiet copy" @click=${async () => say((await copy(source)) ? messages.copied : source)}>${messages.copyCode}</button>
  </div>
`;
