import { html, nothing, svg, type TemplateResult } from 'lit';
import { roleInView, skillViews, type SkillView } from '../../machine/findings.js';
import { radarChart } from '../radar-chart.js';
import type { ResultsScreen } from './desk.js';
import { bandText, levelName, levelNumber, levelOnAxis, levelRange, onAxis, percent, shortTitle } from './format.js';
import { requirementStates, stateMarks, stateOf, type RequirementState } from './requirement.js';
import { skillBars } from './skill-bars.js';

/** The reader against what the role in view asks for: a radar for the shape, bars to read, a table with the numbers. */
export function skillSection(screen: ResultsScreen): TemplateResult {
  const { context, quiz, words: { skills: words } } = screen;
  const views = skillViews(context, quiz);
  const role = roleInView(context, quiz)?.profile.title;
  return html`
    <section class="part" part="section">
      <h3>${role ? words.title(role) : words.titleAlone}</h3>
      <div class="overview">
        ${views.length > 2 ? radarOf(views, role, screen) : nothing}
        <div>
          ${legend(views, role !== undefined, screen)}
          ${role ? summary(views, screen) : nothing}
        </div>
      </div>
      ${skillBars(views, screen)}
      ${table(views, role, screen)}
    </section>
  `;
}

function radarOf(views: readonly SkillView[], role: string | undefined, screen: ResultsScreen): TemplateResult {
  const { words: { skills: words } } = screen;
  return radarChart({
    name: role ? words.chart(role) : words.chartAlone,
    axes: views.map((view) => ({
      label: shortTitle(view.title),
      hint: `${view.title}: ${bandText(view, screen)}${view.required ? `; ${words.askedFor(levelName(view.required, screen))}` : ''}`,
      required: view.required === undefined ? undefined : levelOnAxis(view.required),
    })),
    lines: [{ values: views.map(({ mean, interval: [low, high] }) => ({ value: onAxis(mean), low: onAxis(low), high: onAxis(high) })) }],
  });
}

/** What is met, what is short and what cannot be told, in words. */
function summary(views: readonly SkillView[], { words: { skills: words } }: ResultsScreen): TemplateResult {
  const inState = (state: RequirementState) => views.filter((view) => stateOf(view) === state).map(({ title }) => shortTitle(title));
  return html`
    <dl class="sums">
      ${requirementStates.map((state) => {
        const here = inState(state);
        return here.length ? html`<div><dt class="state ${state}"><span aria-hidden="true">${stateMarks[state]}</span> ${words.sums[state]}</dt><dd>${here.join(', ')}</dd></div>` : nothing;
      })}
    </dl>
  `;
}

/** Marks and lines with their meaning; only those that occur. */
function legend(views: readonly SkillView[], hasRole: boolean, { words: { skills: words }, whose }: ResultsScreen): TemplateResult {
  const key = (kind: string, text: string) => html`<li><svg class="swatch" viewBox="0 0 28 12" aria-hidden="true" focusable="false">${keys[kind]}</svg>${text}</li>`;
  return html`
    <ul class="legend note">
      ${key('you', whose === 'own' ? words.you : words.reader)}
      ${key('likely', words.likely)}
      ${hasRole ? key('asked', words.asked) : nothing}
      ${views.some(({ selfRating }) => selfRating !== undefined) ? key('said', words.said) : nothing}
    </ul>
  `;
}

const keys: Readonly<Record<string, TemplateResult>> = {
  you: svg`<circle class="dot" cx="14" cy="6" r="4.5" />`,
  likely: svg`<line class="interval" x1="3" y1="6" x2="25" y2="6" />`,
  asked: svg`<line class="required" x1="1" y1="6" x2="27" y2="6" />`,
  said: svg`<path class="said" d="M14 10L9 2h10z" />`,
};

function table(views: readonly SkillView[], role: string | undefined, screen: ResultsScreen): TemplateResult {
  const { words: { skills: words } } = screen;
  const { columns } = words;
  const isRated = views.some(({ selfRating }) => selfRating !== undefined);
  return html`
    <details class="numbers" ?open=${views.length <= 2}>
      <summary>${words.table}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.table}>
        <table>
          <caption class="hidden">${role ? words.title(role) : words.titleAlone}</caption>
          <thead>
            <tr>
              <th scope="col">${columns.skill}</th><th scope="col">${columns.level}</th><th scope="col">${columns.range}</th>
              ${role ? html`<th scope="col">${columns.asked}</th><th scope="col">${columns.chance}</th>` : nothing}
              ${isRated ? html`<th scope="col">${columns.said}</th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${views.map((view) => html`
              <tr>
                <th scope="row">${view.title}</th>
                <td>${bandText(view, screen)}, ${levelNumber(view.mean, screen)}</td>
                <td>${levelRange(view.interval, screen)}</td>
                ${role ? html`<td>${view.required ? levelName(view.required, screen) : words.notAskedFor}</td><td>${view.met === undefined ? '–' : percent(view.met, screen)}</td>` : nothing}
                ${isRated ? html`<td>${view.selfRating === undefined ? '–' : levelName(view.selfRating, screen)}</td>` : nothing}
              </tr>
            `)}
          </tbody>
        </table>
      </div>
    </details>
  `;
}
