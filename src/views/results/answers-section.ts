import { html, type TemplateResult } from 'lit';
import { outcomeOf } from '../explanation.js';
import type { ResultsScreen } from './desk.js';

/** How the answers went, in one line, and the way to read them all again. */
export function answersSection({ context, words: { answers: words }, send }: ResultsScreen): TemplateResult {
  const outcomes = context.responses.map(outcomeOf);
  const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  return html`
    <section class="part" part="section">
      <h3>${words.title}</h3>
      <p>${words.counts(count('right'), count('wrong'), count('unknown'))}</p>
      <div class="actions">
        <button type="button" class="primary" part="button primary" @click=${() => send({ type: 'review' })}>${words.review}</button>
      </div>
    </section>
  `;
}
