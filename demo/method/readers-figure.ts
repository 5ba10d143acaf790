import { random } from 'skills-quiz/measure';
import { find, s } from '../dom.js';
import { across, cutLines, drawAtWidth, levelNames } from './level-scale.js';
import { drawReaders, type Reader } from './readers.js';

const batch = 20, length = 12, row = 14, top = 8;

/** Readers of known ability and the ranges the quiz gives them: about one in five should miss, and does. */
export function readersFigure(root: HTMLElement): void {
  const next = random(2026);
  const said = find('[data-said]', root);
  let all = 0, held = 0;
  let shown: readonly Reader[] = [];
  const redraw = drawAtWidth(find('[data-drawing]', root), (width) => drawing(width, shown));
  const draw = (times: number) => {
    for (let n = 0; n < times; n++) {
      shown = [...drawReaders(batch, length, next)].sort((x, y) => x.truth - y.truth);
      all += batch;
      held += shown.filter(({ isHeld }) => isHeld).length;
    }
    said.textContent = `${held} of ${all} ranges hold the reader’s true ability: ${(100 * held / all).toFixed(0)} %.`;
    redraw();
  };
  find('[data-more]', root).addEventListener('click', () => draw(1));
  find('[data-many]', root).addEventListener('click', () => draw(20));
  draw(1);
}

function drawing(width: number, readers: readonly Reader[]): SVGElement {
  const bottom = top + batch * row;
  const missed = readers.filter(({ isHeld }) => !isHeld).length;
  return s('svg', { viewBox: `0 0 ${width} ${bottom + 44}`, width, height: bottom + 44, role: 'img', 'aria-label': `${readers.length} simulated readers; for ${missed} of them the range misses the true ability.` },
    cutLines(width, 0, bottom),
    ...readers.map(({ truth, interval: [low, high], isHeld }, n) => {
      const y = top + n * row + row / 2;
      return s('g', { class: isHeld ? 'reader' : 'reader missed' },
        s('line', { x1: across(low, width), x2: across(high, width), y1: y, y2: y }),
        s('circle', { cx: across(truth, width), cy: y, r: 4 }));
    }),
    levelNames(width, bottom + 20),
  );
}
