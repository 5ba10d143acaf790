import { html, nothing, svg, type TemplateResult } from 'lit';
import { sureness, type SkillView } from '../../machine/findings.js';
import type { ResultsScreen } from './desk.js';
import { bandText, levelName, levelNumber, levelOnAxis, levelRange, onAxis, percent } from './format.js';

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
            <span class="note skill-state">${state(view, screen)}</span>
          </summary>
          <p class="note">${details(view, screen)}</p>
        </details>
      </li>
    `)}
  </ol>
`;

const marks = { met: '✓', short: '▲', close: '≈' } as const;

/** Whether the requirement is met, as far as that can be said. */
function state({ required, met }: SkillView, screen: ResultsScreen): TemplateResult | typeof nothing {
  const { words: { skills: words } } = screen;
  if (required === undefined) return nothing;
  if (!required || met === undefined) return html`${words.notAskedFor}`;
  const kind = met >= sureness ? 'met' : met <= 1 - sureness ? 'short' : 'close';
  return html`${words.askedFor(levelName(required, screen))}: <span class="state ${kind}"><span aria-hidden="true">${marks[kind]}</span> ${words.states[kind]}</span>`;
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

/** Units of the drawing: 200 wide, 40 a level. */
const width = 200;

const bar = ({ mean, interval: [low, high], required, selfRating }: SkillView): TemplateResult => html`
  <svg class="bar-chart" viewBox="0 0 ${width} 20" aria-hidden="true" focusable="false">
    ${[0, 1, 2, 3, 4].map((level) => svg`<rect class="band ${level % 2 ? 'odd' : ''}" x=${level * (width / 5)} y="4" width=${width / 5} height="12" />`)}
    <rect class="span" x=${onAxis(low) * width} y="7" width=${Math.max(2, (onAxis(high) - onAxis(low)) * width)} height="6" rx="3" />
    ${required ? svg`<line class="required" x1=${levelOnAxis(required) * width} x2=${levelOnAxis(required) * width} y1="0" y2="20" />` : ''}
    <circle class="dot" cx=${Math.min(width - 4, Math.max(4, onAxis(mean) * width))} cy="10" r="4" />
    ${selfRating === undefined ? '' : svg`<path class="said" d="M0 4.5L-3.5 -1h7z" transform="translate(${(selfRating + 0.5) * (width / 5)} 1)" />`}
  </svg>
`;
