import { html, type TemplateResult } from 'lit';
import { outcomeOf } from '../explanation.js';
import type { ResultsScreen } from './desk.js';

/** How the answers went, in one line, and what can be done with the result. */
export function answersSection({ context, words: { answers: words }, send, closed }: ResultsScreen): TemplateResult {
  const outcomes = context.responses.map(outcomeOf);
  const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  const button = (name: string, onClick: (event: Event) => void) => html`<button type="button" part="button" @click=${onClick}>${name}</button>`;
  return html`
    <section class="part" part="section">
      <h3>${words.title}</h3>
      <p>${words.counts(count('right'), count('wrong'), count('unknown'))}</p>
      <div class="actions">
        <button type="button" class="primary" part="button primary" @click=${() => send({ type: 'review' })}>${words.review}</button>
        ${button(words.share, goToShare)}
        ${button(words.print, () => closed.print())}
        ${button(words.retake, () => send({ type: 'restart' }))}
      </div>
    </section>
  `;
}

/** Opens the section that holds the link, and goes there. */
function goToShare({ target }: Event): void {
  const section = ((target as Element).getRootNode() as ShadowRoot).querySelector<HTMLDetailsElement>('details.share')!;
  section.open = true;
  section.querySelector('summary')!.focus();
}
