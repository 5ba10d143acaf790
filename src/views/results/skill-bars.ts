import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SkillView } from '../../machine/findings.js';
import type { ResultsScreen } from './desk.js';
import { bandText, levelName, levelNumber, levelOnAxis, levelRange, onAxis, percent } from './format.js';
import { stateMarks, stateOf } from './requirement.js';

/** A bar a skill, on the five levels. The band stands in words on every row; a row opens to its exact numbers. */
export const skillBars = (views: readonly SkillView[], screen: ResultsScreen): TemplateResult => html`
  <ol class="skill-bars" part="skill-bars">
    ${views.map((view) => html`
      <li>
        <details class="skill-bar">
          <summary title=${exact(view, screen)}>
            <span class="skill-name">${view.title}</span>
            <span class="skill-band">${bandText(view, screen)}</span>
            ${bar(view)}
            <span class="scale-row note" aria-hidden="true">${screen.messages.levels.map((level) => html`<span>${level}</span>`)}</span>
            <span class="note skill-state">${state(view, screen)}</span>
          </summary>
          <p class="note">${details(view, screen)}</p>
        </details>
      </li>
    `)}
  </ol>
`;

/** Whether the requirement is met, as far as that can be said. */
function state(view: SkillView, screen: ResultsScreen): TemplateResult | typeof nothing {
  const { words: { skills: words } } = screen;
  const { required } = view;
  const kind = stateOf(view);
  if (required === undefined) return nothing;
  if (!required || !kind) return html`${words.notAskedFor}`;
  return html`${words.askedFor(levelName(required, screen))}: <span class="state ${kind}"><span aria-hidden="true">${stateMarks[kind]}</span> ${words.states[kind]}</span>`;
}

const exact = (view: SkillView, screen: ResultsScreen): string => screen.words.skills.exact(levelNumber(view.mean, screen), levelRange(view.interval, screen));

const details = (view: SkillView, screen: ResultsScreen): string => {
  const { words: { skills: words } } = screen;
  return [
    exact(view, screen),
    view.required && view.met !== undefined ? words.chance(percent(view.met, screen), levelName(view.required, screen)) : undefined,
    words.answered(view.right, view.asked),
    view.importance ? words.share(percent(view.importance / 100, screen)) : undefined,
  ].filter(Boolean).join(' ');
};

/** A place on the axis as SVG takes it. Percentages keep the marks round at any width. */
const along = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** The bands, the range, the best guess, what is asked for, and what the reader said. */
const bar = ({ mean, interval: [low, high], required, selfRating }: SkillView): TemplateResult => html`
  <svg class="bar-chart" aria-hidden="true" focusable="false">
    ${[0, 1, 2, 3, 4].map((level) => svg`<rect class="band ${level % 2 ? 'odd' : ''}" x=${along(level / 5)} y="6" width="20%" height="12" />`)}
    <rect class="span" x=${along(onAxis(low))} y="8.5" width=${along(onAxis(high) - onAxis(low))} height="7" rx="3.5" />
    ${required ? svg`<line class="required" x1=${along(levelOnAxis(required))} x2=${along(levelOnAxis(required))} y1="1" y2="23" />` : ''}
    <circle class="dot" cx=${along(Math.min(0.985, Math.max(0.015, onAxis(mean))))} cy="12" r="5" />
    ${selfRating === undefined ? '' : svg`<svg x=${along((selfRating + 0.5) / 5)} y="0" overflow="visible"><path class="said" d="M0 6L-4.5 -1.5h9z" /></svg>`}
  </svg>
`;
