import { html, nothing, type TemplateResult } from 'lit';
import { answersSection } from './answers-section.js';
import { compareSection } from './compare-section.js';
import type { ResultsScreen } from './desk.js';
import { historySection } from './history-section.js';
import { methodSection, privacySection } from './privacy-section.js';
import { ratingSection } from './rating-section.js';
import { roleList } from './role-list.js';
import { shareSection } from './share-section.js';
import { skillSection } from './skill-section.js';
import { studyPlanSection } from './study-plan.js';
import { verdict } from './verdict.js';

/** The reader's own results, in the order of their questions: what fits, how sure, what holds me back, what next, how did I see myself. */
export function results(screen: ResultsScreen): TemplateResult {
  const { quiz, words } = screen;
  const isPractice = quiz.options.mode === 'practice';
  return html`
    <section class="screen results" part="screen results">
      <h2 part="heading" tabindex="-1" data-focus>${words.title}</h2>
      ${isPractice ? practice(screen) : html`
        ${verdict(screen)}
        ${roleList(screen)}
        ${skillSection(screen)}
        ${studyPlanSection(screen)}
        ${ratingSection(screen)}
        ${answersSection(screen)}
        ${historySection(screen)}
        ${shareSection(screen)}
        ${compareSection(screen)}
        ${privacySection(screen)}
        ${methodSection(screen)}
      `}
    </section>
  `;
}

function practice({ context, words, send }: ResultsScreen): TemplateResult {
  const right = context.responses.filter(({ correct }) => correct).length;
  return html`
    <p class="verdict" part="verdict">${words.verdict.practiceDone(right, context.responses.length)}</p>
    <div class="actions">
      ${context.responses.length ? html`<button type="button" class="primary" part="button primary" @click=${() => send({ type: 'review' })}>${words.answers.review}</button>` : nothing}
      <button type="button" part="button" @click=${() => send({ type: 'restart' })}>${words.retake}</button>
    </div>
  `;
}
