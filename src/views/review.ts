import { html, type TemplateResult } from 'lit';
import { explanation, outcomeOf } from './explanation.js';
import { material, stem } from './frame.js';
import { inline, paragraphs } from './inline.js';
import type { ResultScreen } from './screen.js';

/** Every question with the reader's choice, the key and the explanation; one native disclosure each. */
export function review(screen: ResultScreen): TemplateResult {
  const { context, quiz, messages, send } = screen;
  const words = screen.words;
  return html`
    <section class="screen review" part="screen review">
      <h2 part="heading" tabindex="-1" data-focus>${words.reviewTitle}</h2>
      <ol class="answered">
        ${context.responses.map((response) => {
          const item = quiz.content.item(response.id);
          const outcome = outcomeOf(response);
          if (!item) return html`<li class="note">${messages.loading}</li>`;
          return html`
            <li>
              <details part="reviewed">
                <summary><span class="mark ${outcome}" aria-hidden="true">${{ right: '✓', wrong: '✗', unknown: '?' }[outcome]}</span><span><strong>${words.outcomes[outcome]}.</strong> ${inline(paragraphs(item.stem)[0]!)}</span></summary>
                <div class="asked">${stem(item)}</div>
                ${material(item, screen)}
                ${explanation(item, response, screen)}
              </details>
            </li>
          `;
        })}
      </ol>
      <div class="actions">
        <button type="button" class="primary" part="button primary" @click=${() => send({ type: 'back' })}>${words.backToResults}</button>
      </div>
    </section>
  `;
}
