import { html, nothing, type TemplateResult } from 'lit';
import { guestContext, guestQuiz, type Guest } from '../../machine/guest.js';
import { opener } from './compare-section.js';
import { comparison, type Compared } from './comparison.js';
import type { MoreScreen } from './desk.js';
import { methodSection } from './method-section.js';
import { roleList } from './role-list.js';
import { skillSection } from './skill-section.js';
import { verdict } from './verdict.js';

export { sharedStyles as styles } from './shared-styles.js';

/**
 * Results that others shared: one to read, or several over one another. Never the questions themselves: whoever opens a
 * link is invited to take the quiz, and would know the answers.
 */
export function shared(screen: MoreScreen): TemplateResult {
  const { context, words: { sections }, more: { compare: words } } = screen;
  const compared = comparedIn(screen);
  return html`
    <section class="screen results shared" part="screen shared">
      ${compared.length === 1 ? readOnly(context.guests[0]!, screen) : comparison(compared, screen, ways)}
      <section class="part">
        <h3>${sections.compare}</h3>
        <p class="note">${words.lead}</p>
        ${opener(screen)}
      </section>
      <details class="part method">
        <summary><h3>${sections.method}</h3></summary>
        ${methodSection({ ...screen, whose: 'other' })}
      </details>
    </section>
  `;
}

/** On to the quiz, or back to where the reader was. */
function ways({ context, more: { compare: words }, send }: MoreScreen): TemplateResult {
  const isDone = context.finishedAt !== undefined;
  return html`
    <div class="actions">
      ${isDone ? nothing : html`<button type="button" class="primary" part="button primary" @click=${() => send(context.startedAt === undefined ? { type: 'begin' } : { type: 'back' })}>${words.take}</button>`}
      ${isDone || context.startedAt === undefined ? html`<button type="button" class=${isDone ? 'primary' : 'quiet'} part="button" @click=${() => send({ type: 'back' })}>${words.back}</button>` : nothing}
    </div>
  `;
}

function readOnly(guest: Guest, screen: MoreScreen): TemplateResult {
  const { more: { compare: words } } = screen;
  const seen: MoreScreen = { ...screen, whose: 'other', context: guestContext(guest, screen.context), quiz: guestQuiz(guest, screen.quiz) };
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
function comparedIn({ context, quiz, more: { compare: words } }: MoreScreen): readonly Compared[] {
  let nameless = 0;
  const guests = context.guests.map((guest, place): Compared =>
    ({ name: guest.label || words.nameless(++nameless), context: guestContext(guest, context), quiz: guestQuiz(guest, quiz), place }));
  return context.finishedAt === undefined ? guests : [{ name: words.you, context, quiz, place: undefined }, ...guests];
}
