import { html, nothing, type TemplateResult } from 'lit';
import { levelsShort, roleInView, skillTitle, type RoleFit } from '../../machine/findings.js';
import { ranking } from '../../machine/selectors.js';
import type { Role } from '../../schema/index.js';
import type { ResultsScreen } from './desk.js';
import { oneDecimal, percent, percentRange, shortTitle } from './format.js';
import { titled } from './titles.js';
import { contenders, isEarly, isStarting } from './verdict.js';

/** A shortfall of less than a fifth of a level is within what one question changes. */
const worthNaming = 0.2;

/** All roles, the best fit first, each with its range and what decides it; ties are called ties. One of them is in view below. */
export function roleList(screen: ResultsScreen): TemplateResult | typeof nothing {
  const { context, quiz, words } = screen;
  const { roles } = ranking(context, quiz);
  const inView = roleInView(context, quiz);
  if (!inView) return nothing;
  const tied = isEarly(screen) ? 0 : contenders(screen).length;
  return html`
    <section class="part" part="section">
      <h3>${words.roles.title}</h3>
      <p class="note">${words.roles.lead}</p>
      <ol class="roles" part="roles">
        ${roles.map((fit, place) => {
          const profile = quiz.content.index.roles.find(({ id }) => id === fit.role)!;
          return roleRow({ fit, profile, isInView: fit.role === inView.role, isTied: tied > 1 && place < tied, isFar: isStarting(roles) }, screen);
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
  const share = percent(fit.fit, screen);
  const likely = words.likely(percentRange(fit.interval, screen));
  return html`
    <li class="role ${isInView ? 'in-view' : ''}" part="role">
      <button type="button" class="role-name" aria-label=${words.choose(profile.title)} aria-pressed=${isInView} @click=${() => send({ type: 'consider', role: fit.role })}>${titled(profile.title, screen)}</button>
      <span class="fit">
        <strong>${isFar ? words.levelsToGo(oneDecimal(levelsShort(fit, profile), screen)) : share}</strong>, <span class="note">${isFar ? `${words.fit(share)}, ${likely}` : likely}</span>
        ${isTied ? tag(words.couldBeBest) : nothing}${profile.experimental ? tag(words.experimental) : nothing}
      </span>
      ${fitBar(fit)}
      <p class="note">${titled(deciding(fit, screen), screen)}</p>
      ${isInView ? about(fit, profile, isFar, screen) : nothing}
    </li>
  `;
}

function deciding({ gaps }: RoleFit, { quiz, words: { roles: words } }: ResultsScreen): string {
  const short = gaps.filter(({ shortfall }) => shortfall > worthNaming).slice(0, 2);
  return short.length ? words.decidedBy(short.map(({ skill }) => shortTitle(skillTitle(quiz, skill)))) : words.nothingShort;
}

const tag = (name: string): TemplateResult => html`<span class="tag">${name}</span>`;

const about = ({ probability }: RoleFit, { summary, source }: Role, isFar: boolean, screen: ResultsScreen): TemplateResult => html`
  <details class="about">
    <summary>${screen.words.roles.about}</summary>
    <p dir="auto">${summary}</p>
    ${isFar ? nothing : html`<p>${screen.words.roles.meetsAll(percent(probability, screen))}</p>`}
    <p class="note" dir="auto">${source}</p>
  </details>
`;

/** The range as a bar with the best guess in it. The numbers stand beside it, so it is decoration to a screen reader. */
const fitBar = ({ fit, interval: [low, high] }: Pick<RoleFit, 'fit' | 'interval'>): TemplateResult => html`
  <svg class="fit-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="track" x="0" y="4" width="100" height="2" />
    <rect class="span" x=${Math.min(99, low * 100)} y="2" width=${Math.max(1, (high - low) * 100)} height="6" />
    <rect class="mean" x=${Math.min(99.2, fit * 100)} y="0" width="0.8" height="10" />
  </svg>
`;
