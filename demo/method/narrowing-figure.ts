import { levels } from 'skills-quiz/measure';
import { find, h, s } from '../dom.js';
import { across, cutLines, drawAtWidth, levelNames } from './level-scale.js';
import { narrow, type Step } from './narrowing.js';

const width = 420, height = 56;

/** Ten questions, one a row: the reader turns each answer over and sees what is believed after it. */
export function narrowingFigure(root: HTMLElement): void {
  const body = find('tbody', root);
  let answers: readonly boolean[] = [true, true, false, true, true, false, true, true, false, true];
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-answers]')) {
    button.addEventListener('click', () => {
      answers = [...(button.dataset['answers'] ?? '')].map((mark) => mark === '1');
      update();
    });
  }
  drawAtWidth(find('[data-scale]', root), (room) => s('svg', { viewBox: `0 0 ${room} 34`, width: room, height: 34, 'aria-hidden': 'true' }, levelNames(room, 14)));
  const rows = narrow(answers).map((_, n) => row(n));
  body.replaceChildren(...rows.map(({ element }) => element));
  update();

  function row(n: number) {
    const picture = h('td', { class: 'picture' });
    const range = h('td');
    const level = h('span', { class: 'level' });
    const button = h('button', { type: 'button', class: 'turn' });
    button.addEventListener('click', () => {
      answers = answers.map((answer, at) => (at === n - 1 ? !answer : answer));
      update();
    });
    const element = h('tr', {}, h('th', { scope: 'row' }, n ? `${n}` : 'Before', level), h('td', {}, n ? button : ''), picture, range);
    return { element, picture, range, level, button };
  }

  function update(): void {
    narrow(answers).forEach((step, n) => {
      const { picture, range, level, button } = rows[n]!;
      picture.replaceChildren(density(step));
      range.textContent = rangeText(step);
      if (!step.question) return;
      level.textContent = levels[step.question.level] ?? '';
      button.textContent = step.question.correct ? '✓ right' : '✗ wrong';
      button.dataset['correct'] = String(step.question.correct);
      button.setAttribute('aria-label', `Question ${n}: ${step.question.correct ? 'right, turn to wrong' : 'wrong, turn to right'}`);
    });
  }
}

export function rangeText({ band: [low, high] }: Pick<Step, 'band'>): string {
  return low === high ? levels[low] : `${levels[low]} to ${levels[high]}`;
}

/** The belief as a hill over the levels, its middle 80 % filled. The table's last column says the same in words. */
function density({ density: weights, theta, interval }: Step): SVGElement {
  // The tallest hill of ten answers just fits; one scale for all rows, so that narrower is also higher.
  const tallest = 0.155;
  const points = [...theta].map((at, t) => [across(at, width), height - 1 - (weights[t]! / tallest) * (height - 6)] as const).filter((_, t) => Math.abs(theta[t]!) <= 3.51);
  const line = points.map(([x, y], n) => `${n ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  const [low, high] = interval.map((at) => across(at, width)) as [number, number];
  const inside = points.filter(([x]) => x > low && x < high);
  const edge = (x: number) => {
    const after = points.findIndex(([at]) => at >= x);
    const [x0, y0] = points[after - 1]!, [x1, y1] = points[after]!;
    return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
  };
  const area = [[low, edge(low)] as const, ...inside, [high, edge(high)] as const].map(([x, y]) => `L${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  return s('svg', { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    cutLines(width, 0, height),
    s('path', { class: 'held', d: `M${low.toFixed(1)} ${height - 1}${area}L${high.toFixed(1)} ${height - 1}Z` }),
    s('path', { class: 'hill', d: line }),
    s('line', { class: 'base', x1: 0, x2: width, y1: height - 1, y2: height - 1 }),
  );
}
