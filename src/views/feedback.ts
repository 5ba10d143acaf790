import { html, type TemplateResult } from 'lit';
import { openItem } from '../machine/selectors.js';
import { explanation, outcomeOf } from './explanation.js';
import { waiting } from './failure.js';
import { languageOf, material, questionBar, stem } from './frame.js';
import type { Screen } from './screen.js';

export { styles } from './feedback-styles.js';

/** The answered question: right or not first, then why each option tempts, the rule, and where to read on. */
export function feedback(screen: Screen): TemplateResult {
  const { context, quiz, messages, send } = screen;
  const item = openItem(context, quiz.content);
  const response = context.responses.at(-1);
  if (!item || !response) return waiting(messages);
  const outcome = outcomeOf(response);
  const isLast = quiz.reckoner.next(context) === undefined;
  return html`
    <section class="screen feedback" part="screen feedback">
      ${questionBar(screen, item)}
      <h3 class="outcome ${outcome}" part="outcome" tabindex="-1" data-focus>${messages[outcome]}</h3>
      <div class="asked" lang=${languageOf(item, screen)}>${stem(item)}</div>
      ${material(item, screen)}
      ${explanation(item, response, screen)}
      <div class="actions">
        <button type="button" class="primary" part="button primary" @click=${() => send({ type: 'proceed' })}>${isLast ? messages.seeResults : messages.nextQuestion}</button>
      </div>
    </section>
  `;
}
