import { html, nothing, type TemplateResult } from 'lit';
import { consideredRole, ranking, seniorityOf, skillEstimates } from '../machine/selectors.js';
import { blockLength } from '../machine/quiz-machine.js';
import type { RoleFit, SkillEstimate } from '../measure/index.js';
import type { Resource, Seniority } from '../schema/index.js';
import { link } from './explanation.js';
import { radarChart } from './radar-chart.js';
import type { ResultScreen, Screen } from './screen.js';

export interface ResultsScreen extends ResultScreen {
  /** Study links by topic; empty until they have arrived. */
  readonly resources: Readonly<Record<string, readonly Resource[]>>;
}

/** The verdict with its uncertainty, the roles, the chart, the gaps, what to do next. */
export function results(screen: ResultsScreen): TemplateResult {
  const { context, quiz, messages, send } = screen;
  const words = screen.words;
  const isPractice = quiz.options.mode === 'practice';
  const { roles } = ranking(context, quiz);
  const considered = roles.find(({ role }) => role === consideredRole(context, quiz));
  const right = context.responses.filter(({ correct }) => correct).length;
  const canGoOn = context.responses.length < quiz.reckoner.bank.items.length;
  return html`
    <section class="screen results" part="screen results">
      <h2 part="heading" tabindex="-1" data-focus>${words.title}</h2>
      ${isPractice
        ? html`<p class="verdict" part="verdict">${words.practiceDone(right, context.responses.length)}</p>`
        : html`
            ${considered ? verdict(considered, screen) : html`<p class="verdict" part="verdict">${words.noRoles}</p>`}
            ${considered ? roleList(considered, screen) : nothing}
            ${skillSection(considered, screen)}
            ${considered ? gapSection(considered, screen) : nothing}
            <p class="note">${words.authored}</p>
          `}
      <div class="actions">
        <button type="button" class="primary" part="button primary" @click=${() => send({ type: 'review' })}>${words.review}</button>
        ${canGoOn && !isPractice ? html`<button type="button" part="button" @click=${() => send({ type: 'sharpen' })}>${words.sharpen(blockLength.sharpen)}</button>` : nothing}
        <button type="button" class="quiet" part="button" @click=${() => send({ type: 'restart' })}>${words.retake}</button>
      </div>
    </section>
  `;
}

const percent = (share: number, { lang }: { lang: string }): string => new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format(share);
const titleOf = ({ quiz }: Screen, id: string): string => [...quiz.content.index.roles, ...quiz.content.index.skills].find((entry) => entry.id === id)?.title ?? id;
const skillTitle = ({ quiz }: Screen, id: string): string => quiz.content.index.skills.find((skill) => skill.id === id)?.title ?? id;

/** Below these widths of the fit's 80 % range the words change; a range of 0.2 is what the quiz would stop at. */
const widths = { narrow: 0.2, fair: 0.35 };

function verdict({ role, fit, interval }: RoleFit, screen: ResultScreen): TemplateResult {
  const { context, quiz, messages } = screen;
  const words = screen.words;
  const { set, roles } = ranking(context, quiz);
  const seniority = words.seniorities[seniorityOf(context, quiz.options)];
  const best = set.map((id) => titleOf(screen, id));
  const [low, high] = interval;
  const width = high - low <= widths.narrow ? 'narrow' : high - low <= widths.fair ? 'fair' : 'wide';
  return html`
    <p class="verdict" part="verdict">
      ${roles.length === 1 || quiz.options.profile
        ? words.against(titleOf(screen, role), seniority, percent(fit, messages), percent(low, messages), percent(high, messages))
        : best.length === 1 ? words.closest(best[0]!, seniority) : words.between(best, seniority)}
    </p>
    <p class="lead">${words.howSure(context.responses.length, width)}</p>
    <label class="seniority">
      ${words.seniority}
      <select @change=${(event: Event) => screen.send({ type: 'consider', seniority: (event.target as HTMLSelectElement).value as Seniority })}>
        ${(['junior', 'mid', 'senior'] as const).map((level) => html`<option value=${level} ?selected=${level === seniorityOf(context, quiz.options)}>${words.seniorities[level]}</option>`)}
      </select>
    </label>
  `;
}

function roleList(considered: RoleFit, screen: ResultScreen): TemplateResult {
  const { context, quiz, messages, send } = screen;
  const words = screen.words;
  const { roles } = ranking(context, quiz);
  return html`
    <h3>${words.roles}</h3>
    <ol class="roles" part="roles">
      ${roles.map(({ role, fit, interval: [low, high], gaps }, place) => {
        const above = roles[place - 1];
        const isTie = above !== undefined && high > above.fit;
        const isExperimental = quiz.content.index.roles.find(({ id }) => id === role)?.experimental;
        return html`
          <li class="role" part="role">
            <button type="button" class="role-name" aria-pressed=${role === considered.role} aria-label=${words.showRole(titleOf(screen, role))} @click=${() => send({ type: 'consider', role })}>${titleOf(screen, role)}</button>
            <span class="fit">${words.fit(percent(fit, messages), percent(low, messages), percent(high, messages))}</span>
            <svg class="fit-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" x="0" y="3" width="100" height="2" />
              <rect class="span" x=${low * 100} y="1" width=${Math.max(1, (high - low) * 100)} height="6" />
              <rect class="mean" x=${Math.min(98.5, fit * 100)} y="0" width="1.5" height="8" />
            </svg>
            <span class="note">${words.decidedBy(gaps.slice(0, 2).map(({ skill }) => skillTitle(screen, skill)))}${isTie ? html`; ${words.tie}` : nothing}${isExperimental ? html`; ${words.experimental}` : nothing}</span>
          </li>
        `;
      })}
    </ol>
    <p class="note">${words.fitExplained}</p>
  `;
}

/** Logits −2.5 to 2.5 span all five bands; beyond lies on the rim. */
const reach = (logits: number): number => Math.min(1, Math.max(0.02, (logits + 2.5) / 5));
/** Cut of a level, in logits. */
const cutOf = (level: number): number => level - 2.5;

function skillSection(considered: RoleFit | undefined, screen: ResultScreen): TemplateResult {
  const { context, quiz, messages } = screen;
  const words = screen.words;
  const estimates = skillEstimates(context, quiz);
  const role = considered && quiz.content.index.roles.find(({ id }) => id === considered.role);
  const required = (skill: string) => role?.required[seniorityOf(context, quiz.options)][skill];
  const chartName = words.chart(considered ? titleOf(screen, considered.role) : '');
  return html`
    <h3>${words.skills}</h3>
    ${estimates.length > 2
      ? radarChart(
          estimates.map(({ skill, mean, interval: [low, high] }) => {
            const level = required(skill);
            return { label: shortTitle(skillTitle(screen, skill)), value: reach(mean), low: reach(low), high: reach(high), required: level === undefined ? undefined : reach(cutOf(level)) };
          }),
          chartName,
        )
      : nothing}
    <details class="numbers" ?open=${estimates.length <= 2}>
      <summary>${words.numbers}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.numbers}>
        <table>
          <caption class="hidden">${chartName}</caption>
          <thead><tr><th scope="col">${words.skill}</th><th scope="col">${words.you}</th><th scope="col">${words.range}</th>${role ? html`<th scope="col">${words.wanted}</th>` : nothing}</tr></thead>
          <tbody>
            ${estimates.map((estimate) => html`
              <tr>
                <th scope="row">${skillTitle(screen, estimate.skill)}</th>
                <td>${bandText(estimate, screen)}</td>
                <td>${logits(estimate.interval[0], messages)} – ${logits(estimate.interval[1], messages)}</td>
                ${role ? html`<td>${messages.levels[required(estimate.skill) ?? 0]}</td>` : nothing}
              </tr>
            `)}
          </tbody>
        </table>
      </div>
    </details>
  `;
}

const shortTitle = (title: string): string => title.split(/[&:,]/)[0]!.trim();
const logits = (value: number, { lang }: { lang: string }): string => new Intl.NumberFormat(lang, { maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: 'exceptZero' }).format(value);
const bandText = ({ band: [low, high] }: SkillEstimate, { messages, words }: ResultScreen): string => words.band(messages.levels[low], messages.levels[high]);

/** A shortfall under a fifth of a level is within what one question changes. */
const worthNaming = 0.2;
const gapsShown = 3;

function gapSection(considered: RoleFit, screen: ResultsScreen): TemplateResult {
  const { context, quiz, messages, send } = screen;
  const words = screen.words;
  const estimates = new Map(skillEstimates(context, quiz).map((estimate) => [estimate.skill, estimate]));
  const gaps = considered.gaps.filter(({ shortfall }) => shortfall > worthNaming).slice(0, gapsShown);
  return html`
    <h3>${words.gaps}</h3>
    ${gaps.length === 0 ? html`<p>${words.noGaps}</p>` : nothing}
    <ol class="gaps" part="gaps">
      ${gaps.map(({ skill, required }) => html`
        <li>
          <h4>${words.gap(skillTitle(screen, skill), bandText(estimates.get(skill)!, screen), messages.levels[required as 0 | 1 | 2 | 3 | 4])}</h4>
          ${nextSteps(skill, screen)}
          <button type="button" part="button" @click=${() => send({ type: 'practise', skill })}>${words.practise(skillTitle(screen, skill))}</button>
        </li>
      `)}
    </ol>
  `;
}

/** The topics of a skill that went wrong, or its first, with where to learn them. */
function nextSteps(skill: string, screen: ResultsScreen): TemplateResult {
  const { context, quiz, messages, resources } = screen;
  const parameters = new Map(quiz.content.index.items.map((item) => [item.id, item]));
  const missed = new Set(context.responses.filter(({ correct }) => !correct).map(({ id }) => parameters.get(id)).filter((item) => item?.skill === skill).map((item) => item?.topic));
  const topics = quiz.content.index.skills.find(({ id }) => id === skill)?.topics ?? [];
  const weak = topics.filter(({ id }) => missed.has(id));
  return html`
    <ul class="steps-next">
      ${(weak.length ? weak : topics).slice(0, 2).map((topic) => html`
        <li>
          <strong>${topic.title}</strong>
          <ul>
            ${(topic.resources ?? resources[topic.id] ?? []).map((resource) => html`
              <li><span class="kind">${screen.words.resourceKinds[resource.kind]}</span> ${resource.url ? link(resource.url, resource.title, screen) : resource.title}${resource.text ? html`: ${resource.text}` : nothing}${resource.minutes ? html` <span class="note">(${screen.words.minutes(resource.minutes)})</span>` : nothing}</li>
            `)}
          </ul>
        </li>
      `)}
    </ul>
  `;
}
