import { onLevelScale, type SkillEstimate } from '../../machine/findings.js';
import type { ResultScreen } from '../screen.js';

type Words = Pick<ResultScreen, 'messages' | 'words'>;

/** A share of 1 as a whole percentage; what is above 0 and rounds to it is "under 1 %". */
export function percent(share: number, { messages: { lang } }: Pick<ResultScreen, 'messages'>): string {
  const format = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 });
  return share < 0.005 ? `<${'\u2060'}${format.format(0.01)}` : format.format(share);
}

/** "12 % to 34 %", or one of them where they look the same. */
export function percentRange([low, high]: readonly [number, number], screen: Words): string {
  const [from, to] = [percent(low, screen), percent(high, screen)];
  return from === to ? from : screen.words.range(from, to);
}

/** "Working", or "Working to Practitioner". */
export const bandText = ({ band: [low, high] }: Pick<SkillEstimate, 'band'>, { messages, words }: Words): string => words.band(messages.levels[low], messages.levels[high]);

export const levelName = (level: number, { messages }: Pick<ResultScreen, 'messages'>): string => messages.levels[level as 0 | 1 | 2 | 3 | 4] ?? '';

/** One decimal, such as a level on the scale from 0 to 4. */
export const oneDecimal = (value: number, { messages: { lang } }: Pick<ResultScreen, 'messages'>): string =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(value === 0 ? 0 : value);

/** A logit as a level from 0 to 4, with one decimal. */
export const levelNumber = (logits: number, screen: Pick<ResultScreen, 'messages'>): string => oneDecimal(Math.min(4, Math.max(0, onLevelScale(logits))), screen);

export const levelRange = ([low, high]: readonly [number, number], screen: Words): string => screen.words.range(levelNumber(low, screen), levelNumber(high, screen));

/** A day, in the reader's own time zone. */
export const day = (time: string | number, { messages: { lang } }: Pick<ResultScreen, 'messages'>): string => new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(new Date(time));

/** The part of a title before "&", ":" or a comma: short enough for a chart. */
export const shortTitle = (title: string): string => title.split(/[&:,/]/)[0]!.trim();

/** A logit on the axis of charts, which spans the five levels: 0 where "none" is sure, 1 at the far end of "expert". */
export const onAxis = (logits: number): number => Math.min(1, Math.max(0, (onLevelScale(logits) + 0.5) / 5));

/** Where a level begins on that axis. */
export const levelOnAxis = (level: number): number => level / 5;
