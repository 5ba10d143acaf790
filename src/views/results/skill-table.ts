import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SkillView } from '../../machine/findings.js';
import type { ResultsScreen } from './desk.js';
import { bandText, levelName, levelNumber, levelOnAxis, levelRange, onAxis, shortTitle } from './format.js';
import { stateMarks, stateOf } from './requirement.js';
import { titled } from './titles.js';

/**
 * A row a skill: its level in words, as a bar on the five levels and in numbers, beside what is asked for. Where it is narrow,
 * cells run on in lines; the roles say for every browser that it remains a table.
 */
export function skillTable(views: readonly SkillView[], title: string, hasRole: boolean, screen: ResultsScreen): TemplateResult {
  const { words: { skills: words } } = screen;
  return html`
    <table part="skills" role="table">
      <caption class="hidden">${title}</caption>
      <thead><tr><th scope="col">${words.skill}</th><th scope="col">${words.level}</th>${hasRole ? html`<th scope="col">${words.asked}</th>` : nothing}</tr></thead>
      <tbody role="rowgroup">
        ${views.map((view) => html`
          <tr role="row">
            <th scope="row" role="rowheader">${name(view, screen)}</th>
            <td class="level" role="cell"><span>${bandText(view, screen)}</span>${bar(view)}<span class="note">${levelNumber(view.mean, screen)} (${levelRange(view.interval, screen)})</span></td>
            ${hasRole ? html`<td role="cell">${asked(view, screen)}</td>` : nothing}
          </tr>
        `)}
      </tbody>
    </table>
  `;
}

/** The whole title; where there is little room, only as much of it as the chart has. */
function name({ title, asked }: SkillView, screen: ResultsScreen): TemplateResult {
  const short = shortTitle(title);
  return html`${titled(short, screen)}<span class="rest">${title.slice(short.length)}</span>${asked ? nothing : html`<p class="note">${screen.words.plan.notAsked}</p>`}`;
}

/** What is asked for, and whether it is met, as far as that can be said. */
function asked(view: SkillView, screen: ResultsScreen): TemplateResult {
  const { words: { skills: words } } = screen;
  const kind = stateOf(view);
  return view.required && kind
    ? html`${levelName(view.required, screen)} <span class="state ${kind}"><span aria-hidden="true">${stateMarks[kind]}</span> ${words.states[kind]}</span>`
    : html`<span class="note">${words.notAskedFor}</span>`;
}

/** A place on the axis as SVG takes it. Percentages keep the marks round at any width. */
const along = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** The bands, the range, the best guess and what is asked for. */
const bar = ({ mean, interval: [low, high], required }: SkillView): TemplateResult => html`
  <svg class="bar-chart" aria-hidden="true" focusable="false">
    ${[0, 1, 2, 3, 4].map((level) => svg`<rect class="band ${level % 2 ? 'odd' : ''}" x=${along(level / 5)} y="4" width="20%" height="10" />`)}
    <rect class="span" x=${along(onAxis(low))} y="6" width=${along(onAxis(high) - onAxis(low))} height="6" rx="3" />
    ${required ? svg`<line class="required" x1=${along(levelOnAxis(required))} x2=${along(levelOnAxis(required))} y1="0" y2="18" />` : nothing}
    <circle class="dot" cx=${along(Math.min(0.97, Math.max(0.03, onAxis(mean))))} cy="9" r="4.5" />
  </svg>
`;
