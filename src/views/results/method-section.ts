import { html, nothing, type TemplateResult } from 'lit';
import { roleTitle } from '../../machine/findings.js';
import { ranking } from '../../machine/selectors.js';
import type { MoreScreen } from './desk.js';
import { titled } from './titles.js';
import { isStarting } from './verdict.js';

/** How the numbers come about, what more questions would bring, and what they cannot say. */
export function methodSection(screen: MoreScreen): TemplateResult {
  const sentence = screen.whose === 'own' ? outlookSentence(screen) : undefined;
  return html`
    ${sentence ? html`<p>${titled(sentence, screen)}</p>` : nothing}
    <dl>${screen.more.method.map(({ name, text }) => html`<dt>${name}</dt><dd>${text}</dd>`)}</dl>
  `;
}

function outlookSentence({ context, quiz, more, desk: { outlook } }: MoreScreen): string | undefined {
  if (!outlook?.questions) return undefined;
  const { roles } = ranking(context, quiz);
  if (outlook.role && outlook.now > 0 && !isStarting(roles)) return more.outlookFit(outlook.questions, roleTitle(quiz, outlook.role), 1 - outlook.later / outlook.now);
  const [now, then] = outlook.skills.reduce(([sum, later], skill) => [sum + skill.now, later + skill.later], [0, 0]);
  return now ? more.outlookSkills(outlook.questions, 1 - then! / now!) : undefined;
}
