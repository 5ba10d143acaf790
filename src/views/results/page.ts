import { html, type TemplateResult } from 'lit';
import { answersSection } from './answers-section.js';
import { closedSections } from './closed-sections.js';
import type { ResultsScreen } from './desk.js';
import { roleList } from './role-list.js';
import { skillSection } from './skill-section.js';
import { studyPlanSection } from './study-plan.js';
import { verdict } from './verdict.js';

/** The reader's own results, in the order of their questions: what fits, how sure, what holds me back, what next; the rest opens. */
export function results(screen: ResultsScreen): TemplateResult {
  return html`
    <section class="screen results" part="screen results">
      <h2 part="heading" tabindex="-1" data-focus>${screen.words.title}</h2>
      ${screen.quiz.options.mode === 'practice' ? practice(screen) : [verdict, roleList, skillSection, studyPlanSection, answersSection, closedSections].map((part) => part(screen))}
    </section>
  `;
}

function practice({ context, words, send }: ResultsScreen): TemplateResult {
  const right = context.responses.filter(({ correct }) => correct).length;
  return html`
    <p class="verdict" part="verdict">${words.verdict.practiceDone(right, context.responses.length)}</p>
    <div class="actions">
      ${context.responses.length ? html`<button type="button" class="primary" part="button primary" @click=${() => send({ type: 'review' })}>${words.answers.review}</button>` : ''}
      <button type="button" part="button" @click=${() => send({ type: 'restart' })}>${words.answers.retake}</button>
    </div>
  `;
}
