import { html, nothing, type TemplateResult } from 'lit';
import { atSeniority, giveOrTake, roleInView, roleTitle, type RoleFit } from '../../machine/findings.js';
import { blockLength } from '../../machine/quiz-machine.js';
import { ranking, seniorityOf, skillEstimates } from '../../machine/selectors.js';
import type { Seniority } from '../../schema/index.js';
import type { ResultsScreen } from './desk.js';
import { day, oneDecimal, percent, percentRange } from './format.js';

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

/** The verdict in one sentence: it names every role that may be the best, never a false winner. */
export function verdictSentence(screen: Pick<ResultsScreen, 'context' | 'quiz' | 'messages' | 'words'>): string {
  const { context, quiz, words: { verdict, seniorities } } = screen;
  const { roles, set } = ranking(context, quiz);
  const seniority = seniorities[seniorityOf(context, quiz.options)];
  const inView = roleInView(context, quiz);
  if (!inView) return verdict.noRoles;
  if (context.responses.length < leastForVerdict) return verdict.tooEarly(context.responses.length);
  if (roles.length === 1 || quiz.options.profile) return verdict.against(inView.profile.title, seniority, percent(inView.fit, screen), percentRange(inView.interval, screen));
  const named = roles.filter(({ role }) => set.includes(role));
  const titles = named.map(({ role }) => roleTitle(quiz, role));
  const listed = titles.length > mostNamed + 1 ? [...titles.slice(0, mostNamed), verdict.others(titles.length - mostNamed)] : titles;
  if (isStarting(roles)) return verdict.starting(listed, seniority);
  if (titles.length === 1) return verdict.closest(titles[0]!, seniority);
  return titles.length <= mostNamed ? verdict.between(titles, seniority) : verdict.many(listed, seniority);
}

/** The verdict, how sure it is, and the seniority it is about: read before anything else. */
export function verdict(screen: ResultsScreen): TemplateResult {
  const { context, quiz, words, whose } = screen;
  const canGoOn = whose === 'own' && context.responses.length < quiz.reckoner.bank.items.length;
  return html`
    <div class="opening" part="opening">
      <p class="verdict" part="verdict">${verdictSentence(screen)}</p>
      <p class="lead">${sureness(screen)}</p>
      ${context.finishedAt === undefined ? nothing : html`<p class="note on-paper">${day(context.finishedAt, screen)}${screen.desk.link ? ` · ${screen.desk.link}` : ''}</p>`}
      ${roleInView(context, quiz) ? seniorityChoice(screen) : nothing}
      ${whose === 'own'
        ? html`
            <div class="actions">
              ${canGoOn ? html`<button type="button" part="button" @click=${() => screen.send({ type: 'sharpen' })}>${words.verdict.sharpen(blockLength.sharpen)}</button>` : nothing}
              ${elsewhere(screen)}
            </div>
          `
        : nothing}
    </div>
  `;
}

/** What stands behind the sentence: how many questions, how wide the ranges, and what more questions would bring. */
function sureness(screen: ResultsScreen): TemplateResult {
  const { context, quiz, words: { verdict: words }, whose } = screen;
  const { roles, set } = ranking(context, quiz);
  const asked = context.responses.length;
  const sentences = [
    asked < leastForVerdict ? words.tooEarlyHint(leastForVerdict - asked) : roles.length > 1 && !quiz.options.profile ? hint(roles, set, screen) : undefined,
    words.sureness(asked, oneDecimal(giveOrTake(skillEstimates(context, quiz)), screen)),
    whose === 'own' ? outlookSentence(screen) : undefined,
  ];
  return html`${sentences.filter(Boolean).join(' ')}`;
}

/** One more thing that a reader would ask next, by how the verdict came out. */
function hint(roles: readonly RoleFit[], set: readonly string[], screen: ResultsScreen): string | undefined {
  const { context, quiz, words: { verdict: words, seniorities }, whose } = screen;
  if (isStarting(roles)) return whose === 'own' ? words.startingHint : undefined;
  const met = roles.filter(({ role, fit }) => set.includes(role) && fit >= meetingFit).map(({ role }) => roleTitle(quiz, role));
  if (met.length) return words.meets(met);
  const next = roles.find(({ role }) => !set.includes(role));
  if (set.length > 1 || !next) return words.tie;
  const best = roles.find(({ role }) => set.includes(role))!;
  return `${words.against(roleTitle(quiz, best.role), seniorities[seniorityOf(context, quiz.options)], percent(best.fit, screen), percentRange(best.interval, screen))} ${words.next(roleTitle(quiz, next.role), percent(next.fit, screen))}`;
}

function outlookSentence({ context, quiz, words: { verdict: words }, desk: { outlook } }: ResultsScreen): string | undefined {
  if (!outlook?.questions) return undefined;
  const { roles } = ranking(context, quiz);
  if (outlook.role && outlook.now > 0 && !isStarting(roles)) return words.outlookFit(outlook.questions, roleTitle(quiz, outlook.role), 1 - outlook.later / outlook.now);
  const [now, then] = outlook.skills.reduce(([sum, later], skill) => [sum + skill.now, later + skill.later], [0, 0]);
  return now ? words.outlookSkills(outlook.questions, 1 - then! / now!) : undefined;
}

const seniorities = ['junior', 'mid', 'senior'] as const satisfies readonly Seniority[];

/** Three radio buttons: the ranking moves as soon as one is picked. */
function seniorityChoice({ context, quiz, words, send }: ResultsScreen): TemplateResult {
  const current = seniorityOf(context, quiz.options);
  return html`
    <fieldset class="switch" part="seniority">
      <legend>${words.verdict.seniority}</legend>
      ${seniorities.map((level) => html`
        <label>
          <input type="radio" name="seniority" .checked=${level === current} @change=${() => send({ type: 'consider', seniority: level })} />
          <span>${words.seniorities[level]}</span>
        </label>
      `)}
    </fieldset>
  `;
}

/** The level where the result would say more: lower for a beginner, higher for somebody who meets this one. */
function elsewhere({ context, quiz, words, send }: ResultsScreen): TemplateResult | typeof nothing {
  const { roles } = ranking(context, quiz);
  const at = seniorities.indexOf(seniorityOf(context, quiz.options));
  const best = Math.max(0, ...roles.map(({ fit }) => fit));
  const level = isStarting(roles) ? seniorities[at - 1] : best >= meetingFit ? seniorities[at + 1] : undefined;
  if (!level || !ranking(atSeniority(context, level), quiz).roles.length) return nothing;
  return html`<button type="button" class="quiet" part="button" @click=${() => send({ type: 'consider', seniority: level })}>${words.verdict.lookAt(words.seniorities[level])}</button>`;
}
