import { html, nothing, svg, type TemplateResult } from 'lit';
import { roleInView, skillViews, type SkillView } from '../../machine/findings.js';
import type { QuizContext } from '../../machine/quiz-machine.js';
import { ranking, seniorityOf, type Quiz } from '../../machine/selectors.js';
import { markPaths, radarChart } from '../radar-chart.js';
import type { MoreScreen } from './desk.js';
import { bandText, levelName, levelOnAxis, onAxis, percent, percentRange, shortTitle } from './format.js';
import { stateMarks, stateOf, type RequirementState } from './requirement.js';
import { titled } from './titles.js';

/** One result among several. */
export interface Compared {
  readonly name: string;
  readonly context: QuizContext;
  readonly quiz: Quiz;
  /** Place among the guests; undefined for the reader's own. */
  readonly place: number | undefined;
}

/** Two or more results over one another, against one role: who brings what, and what is missing. */
export function comparison(all: readonly Compared[], screen: MoreScreen, ways: (screen: MoreScreen) => TemplateResult): TemplateResult {
  const { context, quiz, more } = screen;
  const inView = roleInView({ ...all[0]!.context, role: context.role }, all[0]!.quiz)?.role;
  const same = all.map((one) => ({ ...one, context: { ...one.context, role: inView, seniority: seniorityOf(all[0]!.context, quiz.options) } }));
  const views = same.map(({ context: of, quiz: as }) => new Map(skillViews(of, as).map((view) => [view.skill, view])));
  const skills = quiz.content.index.skills.filter(({ id }) => views.some((view) => view.has(id))).map(({ id }) => id);
  const role = inView && quiz.content.index.roles.find(({ id }) => id === inView);
  return html`
    <h2 part="heading" tabindex="-1" data-focus>${more.compare.heading(all.length)}</h2>
    <div class="opening">
      ${role ? coverage(skills, views, role.title, same[0]!, screen) : nothing}
      ${choices(same[0]!, inView, screen)}
    </div>
    ${ways(screen)}
    <ul class="legend">${same.map(({ name, place }, line) => html`
      <li>${key(line)}<strong>${name}</strong> ${place === undefined ? nothing : html`<button type="button" class="quiet small" aria-label=${more.compare.leaveOut(name)} @click=${() => screen.send({ type: 'dismiss', place })}>✕</button>`}</li>
    `)}</ul>
    ${skills.length > 2 ? overlay(skills, views, same, role ? role.title : '', screen) : nothing}
    ${table(skills, views, same, screen)}
    ${role ? fits(same, screen) : nothing}
  `;
}

const key = (line: number): TemplateResult => html`<svg class="swatch" viewBox="-14 -6 28 12" aria-hidden="true" focusable="false"><line class="reader line-${line}" x1="-13" x2="13" y1="0" y2="0" />${svg`<path class="dot line-${line}" d=${markPaths[line % markPaths.length]!} />`}</svg>`;

/** The role and the seniority that all are held against. */
function choices({ context, quiz }: Compared, inView: string | undefined, { words, more, send }: MoreScreen): TemplateResult | typeof nothing {
  const { roles } = ranking(context, quiz);
  if (!inView) return nothing;
  const seniority = seniorityOf(context, quiz.options);
  return html`
    <div class="choices">
      <label>${more.compare.role}
        <select @change=${(event: Event) => send({ type: 'consider', role: (event.target as HTMLSelectElement).value })}>
          ${roles.map(({ role }) => html`<option value=${role} ?selected=${role === inView}>${quiz.content.index.roles.find(({ id }) => id === role)?.title}</option>`)}
        </select>
      </label>
      <label>${words.verdict.seniority}
        <select @change=${(event: Event) => send({ type: 'consider', seniority: (event.target as HTMLSelectElement).value as 'junior' | 'mid' | 'senior' })}>
          ${(['junior', 'mid', 'senior'] as const).map((level) => html`<option value=${level} ?selected=${level === seniority}>${words.seniorities[level]}</option>`)}
        </select>
      </label>
    </div>
  `;
}

type Views = readonly ReadonlyMap<string, SkillView>[];

/** What somebody surely brings, what nobody seems to, and what cannot be told. */
function coverage(skills: readonly string[], views: Views, role: string, { context, quiz }: Compared, screen: MoreScreen): TemplateResult {
  const { words: { seniorities }, more: { compare: words } } = screen;
  const asked = skills.filter((skill) => views.some((view) => view.get(skill)?.required));
  const best = (skill: string) => Math.max(...views.map((view) => view.get(skill)?.met ?? 0));
  const titles = (ids: readonly string[]) => ids.map((id) => shortTitle(quiz.content.index.skills.find((skill) => skill.id === id)?.title ?? id));
  const inState = (state: RequirementState) => asked.filter((skill) => stateOf({ met: best(skill) }) === state);
  const [covered, missing, open] = [inState('met'), inState('short'), inState('close')];
  return html`
    <p class="verdict" part="verdict">${titled(words.covered(role, seniorities[seniorityOf(context, quiz.options)], asked.length, covered.length, open.length, missing.length), screen)}</p>
    ${missing.length ? html`<p>${titled(words.missing(titles(missing)), screen)}</p>` : nothing}
    ${open.length ? html`<p>${titled(words.unsure(titles(open)), screen)}</p>` : nothing}
  `;
}

function overlay(skills: readonly string[], views: Views, all: readonly Compared[], role: string, screen: MoreScreen): TemplateResult {
  return radarChart({
    name: screen.more.compare.chart(all.map(({ name }) => name), role),
    axes: skills.map((skill) => {
      const known = views.map((view) => view.get(skill));
      const some = known.find((view) => view !== undefined)!;
      const hint = known.map((view, place) => (view ? `${all[place]!.name}: ${bandText(view, screen)}` : '')).filter(Boolean).join('; ');
      return { label: shortTitle(some.title), hint: `${some.title}. ${hint}`, required: some.required === undefined ? undefined : levelOnAxis(some.required) };
    }),
    lines: views.map((view) => ({ values: skills.map((skill) => {
      const known = view.get(skill);
      return { value: known ? onAxis(known.mean) : 0, low: known ? onAxis(known.interval[0]) : 0, high: known ? onAxis(known.interval[1]) : 0 };
    }) })),
  });
}

function table(skills: readonly string[], views: Views, all: readonly Compared[], screen: MoreScreen): TemplateResult {
  const { words } = screen;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${words.skills.titleAlone}>
      <table>
        <caption class="hidden">${words.skills.titleAlone}</caption>
        <thead><tr><th scope="col">${words.skills.skill}</th><th scope="col">${words.skills.asked}</th>${all.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>
          ${skills.map((skill) => {
            const some = views.map((view) => view.get(skill)).find((view) => view !== undefined)!;
            return html`
              <tr>
                <th scope="row">${titled(some.title, screen)}</th>
                <td>${some.required ? levelName(some.required, screen) : '–'}</td>
                ${views.map((view) => html`<td>${cell(view.get(skill), screen)}</td>`)}
              </tr>
            `;
          })}
        </tbody>
      </table>
    </div>
  `;
}

function cell(view: SkillView | undefined, screen: MoreScreen): TemplateResult {
  const { words, more } = screen;
  if (!view) return html`<span class="note">${more.compare.noAnswers}</span>`;
  const kind = stateOf(view);
  return html`${bandText(view, screen)}${kind ? html`<br /><span class="note state ${kind}"><span aria-hidden="true">${stateMarks[kind]}</span> ${words.skills.states[kind]}</span>` : nothing}`;
}

function fits(all: readonly Compared[], screen: MoreScreen): TemplateResult {
  const { words, more } = screen;
  return html`
    <ul class="fits">
      ${all.map(({ name, context, quiz }) => {
        const fit = roleInView(context, quiz);
        return fit ? html`<li><strong>${name}</strong>: ${more.compare.fit} ${percent(fit.fit, screen)}, ${words.roles.likely(percentRange(fit.interval, screen))}</li>` : nothing;
      })}
    </ul>
  `;
}
