import { cut, levels } from 'skills-quiz/measure';
import { s } from '../dom.js';

/** Abilities shown, logits: all but one reader in two thousand. */
const reach = 3.5;

/** Where an ability stands on a scale of this width, in pixels. */
export const across = (theta: number, width: number): number => ((Math.min(Math.max(theta, -reach), reach) + reach) / (2 * reach)) * width;

/** Thin lines where the levels begin. */
export const cutLines = (width: number, top: number, bottom: number): SVGElement =>
  s('g', { class: 'cuts' }, ...[1, 2, 3, 4].map((level) => s('line', { x1: across(cut(level), width), x2: across(cut(level), width), y1: top, y2: bottom })));

/** The names of the levels under a scale; on a narrow one every other name drops to a second line. */
export function levelNames(width: number, y: number): SVGElement {
  const starts = [-reach, ...[1, 2, 3, 4].map(cut), reach];
  return s('g', { class: 'level-names' }, ...levels.map((name, level) => {
    const middle = (across(starts[level]!, width) + across(starts[level + 1]!, width)) / 2;
    return s('text', { x: middle, y: y + (width < 430 && level % 2 ? 16 : 0), 'text-anchor': 'middle', class: width < 300 ? 'small' : undefined }, name);
  }));
}

/** Draws now and whenever the width of `room` changes, so that text keeps its size on any screen. */
export function drawAtWidth(room: HTMLElement, draw: (width: number) => Element): () => void {
  const redraw = () => room.replaceChildren(draw(Math.max(200, room.clientWidth)));
  let width = 0;
  new ResizeObserver(() => {
    if (room.clientWidth === width) return;
    width = room.clientWidth;
    redraw();
  }).observe(room);
  return redraw;
}
