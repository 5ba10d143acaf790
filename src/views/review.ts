import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewFilter } from '../machine/quiz-machine.js';
import type { Response } from '../schema/index.js';
import { explanation, outcomeOf } from './explanation.js';
import { languageOf, material, stem } from './frame.js';
import { inline, paragraphs } from './inline.js';
import type { ResultScreen } from './screen.js';

export { reviewStyles as styles } from './review-styles.js';

const outcomes = ['right', 'wrong', 'unknown'] as const;
const marks = { right: '✓', wrong: '✗', unknown: '?' } as const;

/** Every question with the reader's choice, the key and the explanation; one native disclosure each, by skill and by outcome. */
export function review(screen: ResultScreen): TemplateResult {
  const { context, words: { answers: words }, send } = screen;
  const shown = context.responses.filter((response) => isShown(response, screen)).length;
  return html`
    <section class="screen review" part="screen review">
      <h2 part="heading" tabindex="-1" data-focus>${words.reviewTitle}</h2>
      ${filters(screen)}
      <p class="note" role="status">${words.shown(shown, context.responses.length)}</p>
      <ol class="answered">${context.responses.map((response) => html`<li ?hidden=${!isShown(response, screen)}>${entry(response, screen)}</li>`)}</ol>
      <div class="actions">
        <button type="button" class="primary" part="button primary" @click=${() => send({ type: 'back' })}>${words.back}</button>
      </div>
    </section>
  `;
}

function isShown(response: Response, screen: ResultScreen): boolean {
  const { skill, outcome } = screen.context.filter ?? {};
  return (skill === undefined || skillOf(response, screen) === skill) && (outcome === undefined || outcomeOf(response) === outcome);
}

const skillOf = ({ id }: Response, { quiz }: ResultScreen): string | undefined => quiz.content.index.items.find((item) => item.id === id)?.skill;

function filters(screen: ResultScreen): TemplateResult {
  const { context, quiz, words: { answers: words }, send } = screen;
  const { filter = {} } = context;
  const asked = new Set(context.responses.map((response) => skillOf(response, screen)));
  const choose = (part: ReviewFilter) => send({ type: 'filter', filter: { ...filter, ...part } });
  const valueOf = (event: Event) => (event.target as HTMLSelectElement).value || undefined;
  return html`
    <div class="choices">
      <label>${words.skill}
        <select @change=${(event: Event) => choose({ skill: valueOf(event) })}>
          <option value="" ?selected=${!filter.skill}>${words.all}</option>
          ${quiz.content.index.skills.filter(({ id }) => asked.has(id)).map(({ id, title }) => html`<option value=${id} ?selected=${filter.skill === id}>${title}</option>`)}
        </select>
      </label>
      <label>${words.outcome}
        <select @change=${(event: Event) => choose({ outcome: valueOf(event) as ReviewFilter['outcome'] })}>
          <option value="" ?selected=${!filter.outcome}>${words.all}</option>
          ${outcomes.map((outcome) => html`<option value=${outcome} ?selected=${filter.outcome === outcome}>${words.outcomes[outcome]}</option>`)}
        </select>
      </label>
    </div>
  `;
}

function entry(response: Response, screen: ResultScreen): TemplateResult {
  const { messages, quiz, words: { answers: words } } = screen;
  const item = quiz.content.item(response.id);
  const outcome = outcomeOf(response);
  if (!item) return html`<p class="note">${quiz.content.index.items.some(({ id }) => id === response.id) ? messages.loading : words.gone}</p>`;
  const skill = quiz.content.index.skills.find(({ id }) => id === item.skill)?.title;
  return html`
    <details part="reviewed">
      <summary>
        <span class="mark ${outcome}" aria-hidden="true">${marks[outcome]}</span>
        <span><strong>${words.outcomes[outcome]}.</strong> ${inline(paragraphs(item.stem)[0]!)} ${skill ? html`<span class="note">${skill}</span>` : nothing}</span>
      </summary>
      <div class="asked" lang=${languageOf(item, screen)}>${stem(item)}</div>
      ${material(item, screen)}
      ${explanation(item, response, screen)}
    </details>
  `;
}
