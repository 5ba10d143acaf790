import { html, nothing, type TemplateResult } from 'lit';
import type { ResultsScreen, SectionName } from './desk.js';

/** Titles that open: what they hold comes when the reader is about to open the first, and says so while it is on its way. */
export function closedSections(screen: ResultsScreen): TemplateResult {
  const { quiz, messages, words, closed } = screen;
  const names = (Object.keys(words.sections) as SectionName[]).filter((name) => name !== 'rating' || quiz.options.selfRating);
  const contents = closed.contents?.(screen);
  const ahead = () => closed.hasFailed || closed.bring();
  const again = ({ target }: Event) => {
    (target as Element).closest('details')!.querySelector('summary')!.focus(); // this button goes away
    closed.bring();
  };
  const coming = closed.hasFailed
    ? html`<p class="problem" role="alert">${messages.couldNotLoadPart}</p><div class="actions"><button type="button" part="button" @click=${again}>${messages.retry}</button></div>`
    : closed.isComing ? html`<div aria-busy="true"><p class="note">${messages.loading}</p></div>` : nothing;
  return html`
    <div class="closed" @pointerover=${ahead} @focusin=${ahead}>
      ${names.map((name) => html`
        <details class="part ${name}" part="section ${name}" @toggle=${() => closed.bring()}>
          <summary><h3>${words.sections[name]}</h3></summary>
          ${contents?.[name] ?? coming}
        </details>
      `)}
    </div>
  `;
}
