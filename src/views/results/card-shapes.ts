import type { Card } from './card.js';

export type Paint = 'surface' | 'text' | 'muted' | 'line' | 'accent' | 'accentPale';

/** What a picture is made of; points in pixels from the top left. */
export type Shape =
  | { readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly fill: Paint }
  | { readonly kind: 'path'; readonly d: string; readonly fill?: Paint; readonly stroke?: Paint; readonly width?: number; readonly dash?: readonly number[] }
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly size: number; readonly weight: 400 | 650; readonly fill: Paint; readonly anchor: 'start' | 'middle' | 'end' };

/** The size that sites show for links, so the picture is not cropped there. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A picture is looked at anywhere, so it brings its own colours: dark on light, at least 4.5 to 1. */
export const paints: Readonly<Record<Paint, string>> = { surface: '#ffffff', text: '#1a1c23', muted: '#565b6b', line: '#d8dbe6', accent: '#3538cd', accentPale: '#aeafeb' };

const margin = 64;
const barWidth = 520;
const roleHeight = 62;
/** No role is drawn below, where the small print stands. */
const lowest = 560;
/** Width of a bold letter in its own size, on average, in common fonts. */
const boldWidth = 0.58;
/** A longer verdict is set smaller. */
const longVerdict = 85, mostLines = 6;

/** The card as shapes, the first at the bottom: title, verdict, roles on the left, the radar on the right, the small print. */
export function cardShapes(card: Card): readonly Shape[] {
  const size = card.verdict.length > longVerdict ? 27 : 36;
  const verdict = wrap(card.verdict, Math.floor(barWidth / (size * boldWidth))).slice(0, mostLines);
  const leading = size * 1.28;
  const rolesTop = 150 + verdict.length * leading;
  const rolesShown = Math.floor((lowest - rolesTop) / roleHeight);
  const shapes: readonly Shape[] = [
    { kind: 'rect', x: 0, y: 0, ...cardSize, fill: 'surface' },
    { kind: 'rect', x: 0, y: 0, width: cardSize.width, height: 10, fill: 'accent' },
    text(margin, 82, card.title, 26, 'muted'),
    ...verdict.map((line, place) => text(margin, 100 + (place + 1) * leading, line, size, 'text', 650)),
    ...(card.roles.length ? [text(margin, rolesTop, card.rolesTitle, 22, 'muted')] : []),
    ...card.roles.slice(0, rolesShown).flatMap((role, place) => roleShapes(role, rolesTop + 40 + place * roleHeight)),
    ...radarShapes(card, 868, 285),
    text(margin, 596, card.foot, 19, 'muted'),
  ];
  return card.direction === 'rtl' ? shapes.map(mirrored) : shapes;
}

const text = (x: number, y: number, content: string, size: number, fill: Paint, weight: 400 | 650 = 400, anchor: 'start' | 'middle' | 'end' = 'start'): Shape =>
  ({ kind: 'text', x, y, text: content, size, weight, fill, anchor });

function roleShapes({ title, fit, low, high, text: share }: Card['roles'][number], y: number): readonly Shape[] {
  return [
    text(margin, y, wrap(title, 38)[0]!, 24, 'text', 650),
    text(margin + barWidth, y, share, 24, 'text', 400, 'end'),
    { kind: 'rect', x: margin, y: y + 18, width: barWidth, height: 4, fill: 'line' },
    { kind: 'rect', x: margin + low * barWidth, y: y + 13, width: Math.max(4, (high - low) * barWidth), height: 14, fill: 'accentPale' },
    { kind: 'rect', x: margin + Math.min(0.99, fit) * barWidth, y: y + 9, width: 5, height: 22, fill: 'accent' },
  ];
}

const rim = 145;

function radarShapes({ axes, legend }: Card, x: number, y: number): readonly Shape[] {
  if (axes.length < 3) return [];
  const turns = axes.map((_, place) => (2 * Math.PI * place) / axes.length);
  const at = (turn: number, reach: number) => `${(x + reach * rim * Math.sin(turn)).toFixed(1)} ${(y - reach * rim * Math.cos(turn)).toFixed(1)}`;
  const ring = (reaches: readonly number[]) => `M${turns.map((turn, place) => at(turn, reaches[place]!)).join('L')}Z`;
  const isComplete = axes.every(({ required }) => required !== undefined);
  const [reader, required] = legend;
  return [
    ...[0.2, 0.4, 0.6, 0.8, 1].map((reach): Shape => ({ kind: 'path', d: ring(axes.map(() => reach)), stroke: 'line', width: 1.5 })),
    ...axes.map(({ low, high }, place): Shape => ({ kind: 'path', d: `M${at(turns[place]!, low)}L${at(turns[place]!, high)}`, stroke: 'accentPale', width: 9 })),
    { kind: 'path', d: ring(axes.map(({ value }) => value)), stroke: 'accent', width: 4 },
    ...(isComplete ? [{ kind: 'path', d: ring(axes.map((axis) => axis.required!)), stroke: 'text', width: 2.5, dash: [9, 7] } satisfies Shape] : []),
    ...axes.map(({ value }, place): Shape => {
      const [cx, cy] = at(turns[place]!, value).split(' ');
      return { kind: 'path', d: `M${cx} ${cy}m-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z`, fill: 'accent' };
    }),
    ...axes.map(({ label }, place): Shape => {
      const [tx, ty] = at(turns[place]!, 1.12).split(' ').map(Number);
      const lean = Math.sin(turns[place]!);
      return text(tx!, ty! + 7, label, 19, 'text', 400, Math.abs(lean) < 0.2 ? 'middle' : lean > 0 ? 'start' : 'end');
    }),
    ...(isComplete && required
      ? [
          { kind: 'path', d: `M700 500h44`, stroke: 'accent', width: 4 } satisfies Shape, text(756, 507, reader, 19, 'muted'),
          { kind: 'path', d: `M700 532h44`, stroke: 'text', width: 2.5, dash: [9, 7] } satisfies Shape, text(756, 539, wrap(required, 42)[0]!, 19, 'muted'),
        ]
      : []),
  ];
}

/** For languages written from right to left: the same picture, seen from the other side, with the texts readable. */
function mirrored(shape: Shape): Shape {
  switch (shape.kind) {
    case 'rect':
      return { ...shape, x: cardSize.width - shape.x - shape.width };
    case 'text':
      return { ...shape, x: cardSize.width - shape.x, anchor: shape.anchor };
    case 'path':
      return { ...shape, d: mirroredPath(shape.d) };
  }
}

/** Moves and lines only, and the relative arcs of dots, which look the same from either side. */
const mirroredPath = (d: string): string => d.replace(/([ML])(-?[\d.]+)/g, (_, command: string, x: string) => `${command}${cardSize.width - Number(x)}`).replace(/h(-?[\d.]+)/g, (_, by: string) => `h${-Number(by)}`);

/** Lines of at most so many characters, broken between words; a longer word is cut. Good enough without measuring: the lines have room. */
export function wrap(sentence: string, characters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of sentence.split(/\s+/).map((long) => (long.length > characters ? `${long.slice(0, characters - 1)}…` : long))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length ? lines : [''];
}
