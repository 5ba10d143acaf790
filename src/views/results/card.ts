import { roleInView, roleTitle, skillViews } from '../../machine/findings.js';
import { ranking } from '../../machine/selectors.js';
import type { MoreScreen } from './desk.js';
import { day, levelOnAxis, onAxis, percent, percentRange, shortTitle } from './format.js';
import { verdictSentence } from './verdict.js';

/** A result as a picture: what stands on it, without how it is drawn. */
export interface Card {
  readonly title: string;
  readonly verdict: string;
  readonly direction: 'ltr' | 'rtl';
  readonly rolesTitle: string;
  /** Fit and its range from 0 to 1. */
  readonly roles: readonly { readonly title: string; readonly fit: number; readonly low: number; readonly high: number; readonly text: string }[];
  /** On one scale from 0 to 1; `required` as asked for by the role in view. */
  readonly axes: readonly { readonly label: string; readonly value: number; readonly low: number; readonly high: number; readonly required: number | undefined }[];
  readonly legend: readonly [reader: string, required: string];
  readonly foot: string;
}

/** More do not fit on the picture. */
const rolesShown = 4;

export function cardOf(screen: MoreScreen): Card {
  const { context, quiz, messages, words: { skills }, more: { share } } = screen;
  const role = roleInView(context, quiz)?.profile.title;
  return {
    title: quiz.content.index.title,
    verdict: verdictSentence(screen),
    direction: messages.direction,
    rolesTitle: share.card.roles,
    roles: ranking(context, quiz).roles.slice(0, rolesShown).map(({ role: id, fit, interval: [low, high] }) => ({ title: roleTitle(quiz, id), fit, low, high, text: percent(fit, screen) })),
    axes: skillViews(context, quiz).map(({ title, mean, interval: [low, high], required }) => ({
      label: shortTitle(title), value: onAxis(mean), low: onAxis(low), high: onAxis(high), required: required === undefined ? undefined : levelOnAxis(required),
    })),
    legend: [skills.reader, role ? `${skills.asked}: ${role}` : ''],
    foot: share.card.foot(day(context.finishedAt ?? 0, screen)),
  };
}

/** The result as a few lines of text, to paste where there is no picture. */
export function shareText(screen: MoreScreen): string {
  const { context, quiz, words, more, desk } = screen;
  const roles = ranking(context, quiz).roles.slice(0, rolesShown)
    .map(({ role, fit, interval }) => `${roleTitle(quiz, role)}: ${percent(fit, screen)} (${words.roles.likely(percentRange(interval, screen))})`);
  return more.share.text(quiz.content.index.title, verdictSentence(screen), roles, desk.link ?? '');
}
