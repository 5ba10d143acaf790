import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';

/** What the intro tells before anything is loaded but the quiz's own data. */
export interface IntroProps {
  readonly heading: string;
  readonly lead: string;
  /** Whether the answers decide which question comes next. */
  readonly adapts: boolean;
  /** Set where an attempt is under way. */
  readonly resume?: { readonly answered: number; readonly goal: number; readonly isKept: boolean } | undefined;
  readonly messages: Messages;
  readonly busy: boolean;
  readonly onStart: () => void;
  readonly onResume: () => void;
  readonly onConclude: () => void;
}

/** The first screen: what this is, how long it takes, what happens to the answers. */
export const intro = ({ heading, lead, adapts, resume, messages, busy, onStart, onResume, onConclude }: IntroProps): TemplateResult => html`
  <section class="screen intro" part="screen intro" aria-busy=${busy}>
    <h2 part="heading" tabindex="-1" data-focus>${heading}</h2>
    <p class="lead">${resume ? messages.introResume(resume.answered, resume.goal, resume.isKept) : lead}</p>
    <ul class="facts">
      <li>${messages.introAdvice(adapts)}</li>
      <li>${messages.introPrivacy}</li>
      <li>${messages.introSelfAssessment}</li>
    </ul>
    ${resume
      ? html`
          <div class="actions">
            <button type="button" class="primary" part="button primary" @click=${onResume}>${messages.goOn}</button>
            ${resume.answered ? html`<button type="button" part="button" @click=${onConclude}>${messages.resultsSoFar(resume.answered)}</button>` : nothing}
            <button type="button" class="quiet" part="button" @click=${onStart}>${messages.startOver}</button>
          </div>
        `
      : html`
          <div class="actions">
            <button type="button" class="primary" part="button primary" @click=${onStart}>${messages.start}</button>
            ${busy ? html`<span class="note">${messages.loading}</span>` : nothing}
          </div>
        `}
  </section>
`;
