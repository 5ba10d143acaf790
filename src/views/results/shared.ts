import { html, nothing, type TemplateResult } from 'lit';
import { guestContext, guestQuiz, type Guest } from '../../machine/guest.js';
import { opener } from './compare-section.js';
import { comparison, type Compared } from './comparison.js';
import type { ResultsScreen } from './desk.js';
import { methodSection } from './privacy-section.js';
import { roleList } from './role-list.js';
import { skillSection } from './skill-section.js';
import { verdict } from './verdict.js';

/**
 * Results that others shared: one to read, or several over one another. Never the questions themselves: whoever opens a
 * link is invited to take the quiz, and would know the answers.
 */
export function shared(screen: ResultsScreen): TemplateResult {
  const { context, words: { compare: words } } = screen;
  const compared = comparedIn(screen);
  return html`
    <section class="screen results shared" part="screen shared">
      ${compared.length === 1 ? readOnly(context.guests[0]!, screen) : comparison(compared, screen, ways)}
      <section class="part">
        <h3>${words.title}</h3>
        <p class="note">${words.lead}</p>
        ${opener(screen)}
      </section>
      ${methodSection(screen)}
    </section>
  `;
}

/** On to the quiz, or back to where the reader was. */
function ways({ context, words: { compare: words }, send }: ResultsScreen): TemplateResult {
  const isDone = context.finishedAt !== undefined;
  return html`
    <div class="actions">
      ${isDone ? nothing : html`<button type="button" class="primary" part="button primary" @click=${() => send(context.startedAt === undefined ? { type: 'begin' } : { type: 'back' })}>${words.take}</button>`}
      ${isDone || context.startedAt === undefined ? html`<button type="button" class=${isDone ? 'primary' : 'quiet'} part="button" @click=${() => send({ type: 'back' })}>${words.back}</button>` : nothing}
    </div>
  `;
}

function readOnly(guest: Guest, screen: ResultsScreen): TemplateResult {
  const { words: { compare: words } } = screen;
  const seen: ResultsScreen = { ...screen, whose: 'other', context: guestContext(guest, screen.context), quiz: guestQuiz(guest, screen.quiz) };
  return html`
    <h2 part="heading" tabindex="-1" data-focus>${guest.label || words.sharedTitle}</h2>
    <p class="note">${words.sharedLead}</p>
    ${verdict(seen)}
    ${ways(screen)}
    ${roleList(seen)}
    ${skillSection(seen)}
  `;
}

/** The reader, where they have a result of their own, and then the guests. */
function comparedIn({ context, quiz, words: { compare: words } }: ResultsScreen): readonly Compared[] {
  let nameless = 0;
  const guests = context.guests.map((guest, place): Compared =>
    ({ name: guest.label || words.nameless(++nameless), context: guestContext(guest, context), quiz: guestQuiz(guest, quiz), place }));
  return context.finishedAt === undefined ? guests : [{ name: words.you, context, quiz, place: undefined }, ...guests];
}
