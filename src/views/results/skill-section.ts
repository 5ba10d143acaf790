import { html, nothing, svg, type TemplateResult } from 'lit';
import { roleInView, skillViews, type SkillView } from '../../machine/findings.js';
import { radarChart } from '../radar-chart.js';
import type { ResultsScreen } from './desk.js';
import { bandText, levelName, levelOnAxis, onAxis, shortTitle } from './format.js';
import { skillTable } from './skill-table.js';
import { titled } from './titles.js';

/** The reader against what the role in view asks for: a radar for the shape, a table with a bar and the numbers of each skill. */
export function skillSection(screen: ResultsScreen): TemplateResult {
  const { context, quiz, messages, words: { skills: words } } = screen;
  const views = skillViews(context, quiz);
  const role = roleInView(context, quiz)?.profile.title;
  const title = role ? words.title(role) : words.titleAlone;
  return html`
    <section class="part" part="section">
      <h3>${titled(title, screen)}</h3>
      <div class="overview">
        <div>
          ${views.length > 2 ? radarOf(views, role, screen) : nothing}
          ${legend(role !== undefined, screen)}
        </div>
        ${skillTable(views, title, role !== undefined, screen)}
      </div>
      <details>
        <summary>${words.levels}</summary>
        <ol class="levels" start="0">${messages.levels.map((level, place) => html`<li><strong>${level}</strong>: ${messages.levelMeanings[place]}</li>`)}</ol>
      </details>
    </section>
  `;
}

function radarOf(views: readonly SkillView[], role: string | undefined, screen: ResultsScreen): TemplateResult {
  const { words: { skills: words } } = screen;
  return radarChart({
    name: role ? words.chart(role) : words.chartAlone,
    axes: views.map((view) => ({
      label: shortTitle(view.title),
      hint: `${view.title}: ${bandText(view, screen)}${view.required ? `; ${words.asked}: ${levelName(view.required, screen)}` : ''}`,
      required: view.required === undefined ? undefined : levelOnAxis(view.required),
    })),
    lines: [{ values: views.map(({ mean, interval: [low, high] }) => ({ value: onAxis(mean), low: onAxis(low), high: onAxis(high) })) }],
  });
}

/** Marks and lines with their meaning. */
const legend = (hasRole: boolean, { words: { skills: words }, whose }: ResultsScreen): TemplateResult => html`
  <ul class="legend note">
    ${key(svg`<circle class="dot" cx="14" cy="6" r="4.5" />`, whose === 'own' ? words.you : words.reader)}
    ${key(svg`<line class="interval" x1="3" y1="6" x2="25" y2="6" />`, words.likely)}
    ${hasRole ? key(svg`<line class="required" x1="1" y1="6" x2="27" y2="6" />`, words.asked) : nothing}
  </ul>
`;

const key = (mark: TemplateResult, text: string): TemplateResult => html`<li><svg class="swatch" viewBox="0 0 28 12" aria-hidden="true" focusable="false">${mark}</svg>${text}</li>`;
