import type { ItemKind } from 'skills-quiz/measure';
import { find, s } from '../dom.js';
import { itemCurves, probabilityAt, type Point } from './item-curve.js';
import { across, cutLines, drawAtWidth, levelNames } from './level-scale.js';

const height = 300, top = 12, bottom = 250, left = 52;
const names = ['none', 'awareness', 'working', 'practitioner', 'expert'];

/** A question's curve, with the level and the kind of question in the reader's hands. */
export function curveFigure(root: HTMLElement): void {
  const form = find<HTMLFormElement>('form', root);
  const said = find('[data-said]', root);
  const redraw = drawAtWidth(find('[data-drawing]', root), (width) => drawing(width, chosen()));
  const tell = () => { said.textContent = sentence(chosen()); };
  form.addEventListener('change', () => {
    redraw();
    tell();
  });
  tell();

  function chosen(): { level: number; kind: ItemKind } {
    const data = new FormData(form);
    return { level: Number(data.get('level')), kind: data.get('kind') as ItemKind };
  }
}

function sentence({ level, kind }: { level: number; kind: ItemKind }): string {
  const { used, chance } = itemCurves(level, kind);
  const at = (reader: number) => `${Math.round(100 * probabilityAt(used, reader))} %`;
  return `A reader in the middle of “${names[level]}” gets this question right ${at(level)} of the time, one a level below ${at(level - 1)}, `
    + (chance < 0.001 ? 'and a blind guess never.' : `and a blind guess ${(100 * chance).toFixed(chance < 0.1 ? 1 : 0)} %.`);
}

function drawing(width: number, { level, kind }: { level: number; kind: ItemKind }): SVGElement {
  const { used, exact, chance } = itemCurves(level, kind);
  const plot = width - left - 8;
  const x = (theta: number) => left + across(theta, plot);
  const y = (share: number) => bottom - share * (bottom - top);
  const line = (points: readonly Point[]) => points.filter(([theta]) => Math.abs(theta) <= 3.61).map(([theta, share], n) => `${n ? 'L' : 'M'}${x(theta).toFixed(1)} ${y(share).toFixed(1)}`).join('');
  const middle = level - 2;
  return s('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': `Probability of a right answer by ability. ${sentence({ level, kind })}` },
    ...[0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
      s('line', { class: 'grid', x1: left, x2: left + plot, y1: y(share), y2: y(share) }),
      s('text', { x: left - 8, y: y(share) + 4, 'text-anchor': 'end' }, `${100 * share} %`),
    ]),
    s('g', { transform: `translate(${left} 0)` }, cutLines(plot, top, bottom), levelNames(plot, bottom + 22)),
    chance > 0.001 ? s('line', { class: 'floor', x1: left, x2: left + plot, y1: y(chance), y2: y(chance) }) : undefined,
    s('path', { class: 'curve exact', d: line(exact) }),
    s('path', { class: 'curve', d: line(used) }),
    s('circle', { class: 'dot', cx: x(middle), cy: y(probabilityAt(used, level)), r: 6 }),
  );
}
