import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { levelsShort, roleInView, skillTitle, type RoleFit } from '../../machine/findings.js';
import { ranking } from '../../machine/selectors.js';
import type { Role } from '../../schema/index.js';
import type { ResultsScreen } from './desk.js';
import { oneDecimal, percent, percentRange, shortTitle } from './format.js';
import { isStarting } from './verdict.js';

/** A shortfall of less than a fifth of a level is within what one question changes. */
const worthNaming = 0.2;

/** All roles, the best fit first, each with its range and what decides it; ties are called ties. One of them is in view below. */
export function roleList(screen: ResultsScreen): TemplateResult | typeof nothing {
  const { context, quiz, words } = screen;
  const { roles, set } = ranking(context, quiz);
  const inView = roleInView(context, quiz);
  if (!inView) return nothing;
  return html`
    <section class="part" part="section">
      <h3>${words.roles.title}</h3>
      <p class="note">${words.roles.lead}</p>
      <ol class="roles" part="roles">
        ${repeat(roles, ({ role }) => role, (fit) => {
          const profile = quiz.content.index.roles.find(({ id }) => id === fit.role)!;
          return roleRow({ fit, profile, isInView: fit.role === inView.role, isTied: set.length > 1 && set.includes(fit.role), isFar: isStarting(roles) }, screen);
        })}
      </ol>
    </section>
  `;
}

interface Row {
  readonly fit: RoleFit;
  readonly profile: Role;
  readonly isInView: boolean;
  readonly isTied: boolean;
  /** Every role is far off: levels say more than a percentage. */
  readonly isFar: boolean;
}

function roleRow({ fit, profile, isInView, isTied, isFar }: Row, screen: ResultsScreen): TemplateResult {
  const { words: { roles: words }, send } = screen;
  return html`
    <li class="role ${isInView ? 'in-view' : ''}" part="role">
      <button type="button" class="role-name" aria-pressed=${isInView} @click=${() => send({ type: 'consider', role: fit.role })}>
        <span class="hidden">${words.choose(profile.title)}</span><span aria-hidden="true">${profile.title}</span>
      </button>
      <span class="fit">${isFar
        ? html`<strong>${words.levelsToGo(oneDecimal(levelsShort(fit, profile), screen))}</strong>, <span class="note">${words.fit(percent(fit.fit, screen))}, ${words.likely(percentRange(fit.interval, screen))}</span>`
        : html`<strong>${percent(fit.fit, screen)}</strong>, <span class="note">${words.likely(percentRange(fit.interval, screen))}</span>`}</span>
      ${fitBar(fit)}
      <p class="note">
        ${isTied ? html`<span class="tag">${words.couldBeBest}</span>` : nothing}${profile.experimental ? html`<span class="tag">${words.experimental}</span>` : nothing}
        <span>${deciding(fit, screen)}</span>
      </p>
      ${isInView ? about(fit, profile, isFar, screen) : nothing}
    </li>
  `;
}

function deciding({ gaps }: RoleFit, { quiz, words: { roles: words } }: ResultsScreen): string {
  const short = gaps.filter(({ shortfall }) => shortfall > worthNaming).slice(0, 2);
  return short.length ? words.decidedBy(short.map(({ skill }) => shortTitle(skillTitle(quiz, skill)))) : words.nothingShort;
}

function about({ probability }: RoleFit, { summary, source }: Role, isFar: boolean, screen: ResultsScreen): TemplateResult {
  const { words: { roles: words } } = screen;
  return html`
    <div class="about">
      ${summary ? html`<p dir="auto">${summary}</p>` : nothing}
      ${isFar ? nothing : html`<p>${words.meetsAll(percent(probability, screen))}</p>`}
      ${source ? html`<details><summary>${words.source}</summary><p class="note" dir="auto">${source}</p></details>` : nothing}
    </div>
  `;
}

/** The range as a bar with the best guess in it. The numbers stand beside it, so it is decoration to a screen reader. */
const fitBar = ({ fit, interval: [low, high] }: Pick<RoleFit, 'fit' | 'interval'>): TemplateResult => html`
  <svg class="fit-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="track" x="0" y="4" width="100" height="2" />
    <rect class="span" x=${Math.min(99, low * 100)} y="2" width=${Math.max(1, (high - low) * 100)} height="6" />
    <rect class="mean" x=${Math.min(99.2, fit * 100)} y="0" width="0.8" height="10" />
  </svg>
`;
