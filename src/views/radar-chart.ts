import { html, svg, type TemplateResult } from 'lit';

/** One person on a radar; the first is drawn the strongest. All values are on one scale from 0 (centre) to 1 (rim). */
export interface RadarLine {
  readonly values: readonly { readonly value: number; readonly low: number; readonly high: number }[];
}

export interface RadarProps {
  /** What the chart shows, in a sentence. The same numbers belong in a table beside it. */
  readonly name: string;
  /** Short names of the axes, and the same with their value for a tooltip. */
  readonly axes: readonly { readonly label: string; readonly hint: string; readonly required: number | undefined }[];
  readonly lines: readonly RadarLine[];
}

const rim = 100;
/** The tick that tells axis from axis where names have no room: see `.axis-number`. */
const labelReach = 1.13;

const point = (turn: number, reach: number): readonly [number, number] => [reach * rim * Math.sin(turn), -reach * rim * Math.cos(turn)];
const at = ([x, y]: readonly [number, number]): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/**
 * A radar of one reader (solid, dots, a thick spoke for each range) or several (a dash and a mark each) against what is
 * asked for (dashed). Shapes tell them apart without colour. Where it is narrow, numbers stand for the names of the axes.
 */
export function radarChart({ name, axes, lines }: RadarProps): TemplateResult {
  const turns = axes.map((_, place) => (2 * Math.PI * place) / axes.length);
  const ring = (reaches: readonly number[]) => turns.map((turn, place) => at(point(turn, reaches[place]!))).join(' ');
  const isAlone = lines.length === 1;
  return html`
    <svg class="radar" part="radar" role="img" aria-label=${name} viewBox="-112 -116 224 228" focusable="false">
      ${[0.2, 0.4, 0.6, 0.8, 1].map((reach) => svg`<polygon class="grid" points=${ring(axes.map(() => reach))} />`)}
      ${turns.map((turn) => svg`<line class="grid" x1="0" y1="0" x2=${point(turn, 1)[0].toFixed(1)} y2=${point(turn, 1)[1].toFixed(1)} />`)}
      ${isAlone ? lines[0]!.values.map(({ low, high }, place) => spoke(turns[place]!, low, high)) : ''}
      ${lines.map(({ values }, place) => svg`<polygon class="reader line-${place}" points=${ring(values.map(({ value }) => value))} />`)}
      ${requiredShape(axes, turns)}
      ${lines.map(({ values }, line) => values.map(({ value }, place) => mark(line, point(turns[place]!, value))))}
      ${axes.map(({ label, hint }, place) => axisLabel(turns[place]!, label, hint, place + 1))}
    </svg>
  `;
}

const spoke = (turn: number, low: number, high: number) => {
  const [from, to] = [point(turn, low), point(turn, high)];
  return svg`<line class="interval" x1=${from[0].toFixed(1)} y1=${from[1].toFixed(1)} x2=${to[0].toFixed(1)} y2=${to[1].toFixed(1)} />`;
};

/** A closed dashed line; where some axes ask for nothing, short bars across the others. */
function requiredShape(axes: RadarProps['axes'], turns: readonly number[]) {
  const known = axes.flatMap(({ required }, place) => (required === undefined ? [] : [{ required, turn: turns[place]! }]));
  if (known.length === axes.length) return svg`<polygon class="required" points=${known.map(({ required, turn }) => at(point(turn, required))).join(' ')} />`;
  const width = 0.35;
  return known.map(({ required, turn }) => {
    const [from, to] = [point(turn - width / 2, required), point(turn + width / 2, required)];
    return svg`<line class="required" x1=${from[0].toFixed(1)} y1=${from[1].toFixed(1)} x2=${to[0].toFixed(1)} y2=${to[1].toFixed(1)} />`;
  });
}

/** Circle, square, triangle, diamond, and again: paths around 0,0. */
export const markPaths = ['M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z', 'M-3.6 -3.6h7.2v7.2h-7.2z', 'M0 -4.8L4.6 3.6H-4.6z', 'M0 -5.2L5.2 0L0 5.2L-5.2 0z'] as const;

const mark = (line: number, [x, y]: readonly [number, number]) =>
  svg`<path class="dot line-${line}" d=${markPaths[line % markPaths.length]!} transform="translate(${x.toFixed(1)} ${y.toFixed(1)})" />`;

function axisLabel(turn: number, label: string, hint: string, number: number) {
  const [x, y] = point(turn, labelReach);
  const anchor = Math.abs(Math.sin(turn)) < 0.2 ? 'middle' : Math.sin(turn) > 0 ? 'start' : 'end';
  return svg`
    <g class="axis">
      <title>${hint}</title>
      <text class="axis-name" x=${x.toFixed(1)} y=${(y + 4).toFixed(1)} text-anchor=${anchor}>${label}</text>
      <text class="axis-number" x=${x.toFixed(1)} y=${(y + 5).toFixed(1)} text-anchor="middle">${number}</text>
      <circle class="hit" cx=${point(turn, 0.6)[0].toFixed(1)} cy=${point(turn, 0.6)[1].toFixed(1)} r="30" />
    </g>
  `;
}
