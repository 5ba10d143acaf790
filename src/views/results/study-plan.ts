import { html, nothing, type TemplateResult } from 'lit';
import { roleInView, skillTitle, studyPlan, type PlanStep } from '../../machine/findings.js';
import { blockLength } from '../../machine/quiz-machine.js';
import type { Resource } from '../../schema/index.js';
import { link } from '../explanation.js';
import type { ResultsScreen } from './desk.js';
import { levelName, percent, shortTitle } from './format.js';
import { titled } from './titles.js';

type Topic = PlanStep['topics'][number];

/** Below this fit a gain in points says little; how many times as good it gets says more. */
const smallFit = 0.1;

/** The topics that would raise the fit with the role in view the most, each with what to read, follow and build. */
export function studyPlanSection(screen: ResultsScreen): TemplateResult | typeof nothing {
  const { context, quiz, words: { plan: words } } = screen;
  const role = roleInView(context, quiz);
  if (!role) return nothing;
  const steps = studyPlan(context, quiz);
  const topics = steps.reduce((sum, step) => sum + step.topics.length, 0);
  return html`
    <section class="part" part="section plan">
      <h3>${titled(words.title(role.profile.title), screen)}</h3>
      <p class="note">${topics ? words.lead(topics) : words.nothingShort}</p>
      <ol class="gaps" part="gaps">${steps.map((step, place) => stepCard(step, role.fit, place === 0, screen))}</ol>
    </section>
  `;
}

function stepCard({ skill, required, fitThen, topics }: PlanStep, fit: number, isFirst: boolean, screen: ResultsScreen): TemplateResult {
  const { quiz, words: { plan: words }, send } = screen;
  const title = skillTitle(quiz, skill);
  const level = levelName(required, screen);
  const isAskable = quiz.content.index.items.filter((item) => item.skill === skill).some(({ id }) => !screen.context.responses.some((response) => response.id === id));
  return html`
    <li class="gap">
      <p>${titled(fit < smallFit ? words.times(title, level, Math.round(10 * (fitThen / fit)) / 10) : words.lift(title, level, percent(fit, screen), percent(fitThen, screen)), screen)}</p>
      <ul class="topics">${topics.map((topic, place) => topicEntry(skill, topic, isFirst && place === 0, screen))}</ul>
      ${isAskable ? html`<button type="button" part="button" @click=${() => send({ type: 'practise', skill })}>${titled(words.practise(shortTitle(title), blockLength.practise), screen)}</button>` : nothing}
    </li>
  `;
}

/** A topic that opens to what to read, follow and build; the first of all is open, as an example. */
function topicEntry(skill: string, { topic, asked, wrong }: Topic, isOpen: boolean, screen: ResultsScreen): TemplateResult {
  const { quiz, words: { plan: words } } = screen;
  const known = quiz.content.index.skills.find(({ id }) => id === skill)?.topics?.find(({ id }) => id === topic);
  const sources = known?.resources ?? [];
  const minutes = sources.reduce((sum, resource) => sum + (resource.minutes ?? 0), 0);
  const why = asked === 0 ? words.notAsked : wrong === 0 ? words.nothingMissed(asked) : words.missed(wrong, asked);
  return html`
    <li>
      <details ?open=${isOpen}>
        <summary><strong dir="auto">${known?.title ?? topic}</strong>${minutes ? html` <span class="note">${words.minutes(minutes)}</span>` : nothing}</summary>
        <p class="note">${why}</p>
        <ul class="sources">${sources.map((resource) => source(resource, screen))}</ul>
      </details>
    </li>
  `;
}

const source = ({ kind, title, url, text, minutes }: Resource, screen: ResultsScreen): TemplateResult => html`
  <li>
    <span class="kind">${screen.words.plan.kinds[kind]}</span>
    <span dir="auto">${url ? link(url, title, screen) : title}${text ? html`: ${text}` : nothing}${minutes ? html` <span class="note time">${screen.words.plan.minutes(minutes)}</span>` : nothing}</span>
  </li>
`;
