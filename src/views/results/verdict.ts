import { html, nothing, type TemplateResult } from 'lit';
import { giveOrTake, roleInView, roleTitle, type RoleFit } from '../../machine/findings.js';
import { blockLength } from '../../machine/quiz-machine.js';
import { ranking, seniorityOf, skillEstimates } from '../../machine/selectors.js';
import type { Seniority } from '../../schema/index.js';
import type { ResultsScreen } from './desk.js';
import { day, oneDecimal, percent, percentRange } from './format.js';
import { titled } from './titles.js';

type Numbers = Pick<ResultsScreen, 'context' | 'quiz'>;

/** Below so many answers no verdict is given: the quiz itself does not stop earlier. */
const leastForVerdict = 8;
/** Under this fit a percentage says little, and being near the start says more. */
const startingFit = 0.1;
/** From this fit on most of what a role asks for is met. */
const meetingFit = 0.75;
/** A set of more roles than this is no choice between them. */
const mostNamed = 3;

/** Whether every role is still far off, so that distances in levels say more than percentages. */
export const isStarting = (roles: readonly RoleFit[]): boolean => roles.length > 0 && Math.max(...roles.map(({ fit }) => fit)) < startingFit;

/** Whether it is too early for a verdict: every role could still be the best. */
export const isEarly = ({ context }: Pick<Numbers, 'context'>): boolean => context.responses.length < leastForVerdict;

/** The roles that may fit best, best first: the smallest set that is sure enough, and any role that ranks among them. */
export function contenders({ context, quiz }: Numbers): readonly RoleFit[] {
  const { roles, set } = ranking(context, quiz);
  return roles.slice(0, 1 + roles.findLastIndex(({ role }) => set.includes(role)));
}

/** The verdict in one sentence: it names every role that may be the best, never a false winner. */
export function verdictSentence(screen: Pick<ResultsScreen, 'context' | 'quiz' | 'messages' | 'words'>): string {
  const { context, quiz, words: { verdict, seniorities } } = screen;
  const { roles } = ranking(context, quiz);
  const seniority = seniorities[seniorityOf(context, quiz.options)];
  const inView = roleInView(context, quiz);
  if (!inView) return verdict.noRoles;
  if (isEarly(screen)) return verdict.tooEarly(context.responses.length);
  if (roles.length === 1 || quiz.options.profile) return verdict.against(inView.profile.title, seniority, percent(inView.fit, screen), percentRange(inView.interval, screen));
  const titles = contenders(screen).map(({ role }) => roleTitle(quiz, role));
  const listed = titles.length > mostNamed + 1 ? [...titles.slice(0, mostNamed), verdict.others(titles.length - mostNamed)] : titles;
  if (isStarting(roles)) return verdict.starting(listed, seniority);
  if (titles.length === 1) return verdict.closest(titles[0]!, seniority);
  return titles.length <= mostNamed ? verdict.between(titles, seniority) : verdict.many(listed, seniority);
}

/** The verdict, how sure it is, and the seniority it is about: read before anything else. */
export function verdict(screen: ResultsScreen): TemplateResult {
  const { context, quiz, words: { verdict: words }, whose, closed, send } = screen;
  const canGoOn = whose === 'own' && context.responses.length < quiz.reckoner.bank.items.length;
  return html`
    <div class="opening" part="opening">
      <p class="verdict" part="verdict">${titled(verdictSentence(screen), screen)}</p>
      <p class="lead">${titled(sureness(screen), screen)}</p>
      ${context.finishedAt === undefined ? nothing : html`<p class="note on-paper">${day(context.finishedAt, screen)}${closed.link ? ` · ${closed.link}` : nothing}</p>`}
      ${roleInView(context, quiz) ? seniorityChoice(screen) : nothing}
      ${canGoOn
        ? html`
            <div class="actions"><button type="button" part="button" @click=${() => send({ type: 'sharpen' })}>${words.sharpen(blockLength.sharpen)}</button></div>
            <p class="note hint">${words.sharpenLead}</p>
          `
        : nothing}
    </div>
  `;
}

/** What stands behind the sentence: what a reader would ask next, how many questions, and how wide the ranges are. */
function sureness(screen: ResultsScreen): string {
  const { context, quiz, words: { verdict: words } } = screen;
  const asked = context.responses.length;
  return [...(isEarly(screen) ? [words.tooEarlyHint(leastForVerdict - asked)] : hints(screen)), words.sureness(asked, oneDecimal(giveOrTake(skillEstimates(context, quiz)), screen))].join(' ');
}

/** By how the verdict came out: a way on, what is met already, the ranges that overlap, or the fit of the best. */
function hints(screen: ResultsScreen): readonly string[] {
  const { context, quiz, words: { verdict: words, seniorities }, whose } = screen;
  const { roles } = ranking(context, quiz);
  if (roles.length < 2 || quiz.options.profile) return [];
  if (isStarting(roles)) return whose === 'own' ? [words.startingHint] : [];
  const first = contenders(screen);
  const title = ({ role }: RoleFit) => roleTitle(quiz, role);
  const range = ({ interval }: RoleFit) => percentRange(interval, screen);
  const met = first.filter(({ fit }) => fit >= meetingFit).map(title);
  const best = roles[0]!;
  return [
    ...(met.length ? [words.meets(met)] : []),
    ...(first.length > 1
      ? [words.tie(first.slice(0, mostNamed).map((role) => words.ranged(title(role), range(role))))]
      : met.length ? [] : [words.against(title(best), seniorities[seniorityOf(context, quiz.options)], percent(best.fit, screen), range(best))]),
  ];
}

const seniorities = ['junior', 'mid', 'senior'] as const satisfies readonly Seniority[];

/** Three radio buttons: the ranking moves as soon as one is picked. */
function seniorityChoice({ context, quiz, words, send }: ResultsScreen): TemplateResult {
  const current = seniorityOf(context, quiz.options);
  return html`
    <fieldset class="switch" part="seniority">
      <legend>${words.verdict.seniority}</legend>
      <div class="steps">${seniorities.map((level) => html`<label><input type="radio" name="seniority" .checked=${level === current} @change=${() => send({ type: 'consider', seniority: level })} /><span>${words.seniorities[level]}</span></label>`)}</div>
    </fieldset>
  `;
}
