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

/** Beyond the rim, where names and numbers stand. */
const labelReach = 1.14;

/** A place as SVG takes it: 1 is 100 pixels from the centre, and turns are in radians from the top, clockwise. */
const at = (turn: number, reach: number): string => `${(100 * reach * Math.sin(turn)).toFixed(1)} ${(-100 * reach * Math.cos(turn)).toFixed(1)}`;
const stroke = (turn: number, from: number, to: number): string => `M${at(turn, from)}L${at(turn, to)}`;

/** Circle, square, triangle, diamond, and again: paths around 0,0. */
export const markPaths = ['M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z', 'M-3.6 -3.6h7.2v7.2h-7.2z', 'M0 -4.8L4.6 3.6H-4.6z', 'M0 -5.2L5.2 0L0 5.2L-5.2 0z'] as const;

/**
 * A radar of one reader (solid, dots, a thick spoke for each range) or several (a dash and a mark each) against what is
 * asked for (dashed). Shapes tell them apart without colour. Where it is narrow, numbers stand for the names of the axes.
 */
export function radarChart({ name, axes, lines }: RadarProps): TemplateResult {
  const turns = axes.map((_, place) => (2 * Math.PI * place) / axes.length);
  const ring = (reach: (place: number) => number) => `M${turns.map((turn, place) => at(turn, reach(place))).join('L')}Z`;
  return html`
    <svg class="radar" part="radar" role="img" aria-label=${name} viewBox="-112 -116 224 228" focusable="false">
      <path class="grid" d=${[0.2, 0.4, 0.6, 0.8, 1].map((reach) => ring(() => reach)).join('') + turns.map((turn) => stroke(turn, 0, 1)).join('')} />
      ${lines.length === 1 ? svg`<path class="interval" d=${lines[0]!.values.map(({ low, high }, place) => stroke(turns[place]!, low, high)).join('')} />` : ''}
      ${lines.map(({ values }, line) => svg`<path class="reader line-${line}" d=${ring((place) => values[place]!.value)} />`)}
      <path class="required" d=${requiredShape(axes, turns, ring)} />
      ${lines.map(({ values }, line) => values.map(({ value }, place) => svg`<path class="dot line-${line}" d=${markPaths[line % markPaths.length]!} transform="translate(${at(turns[place]!, value)})" />`))}
      ${axes.map(({ label, hint }, place) => axisLabel(turns[place]!, label, hint, place + 1))}
    </svg>
  `;
}

/** A closed dashed line; where some axes ask for nothing, short bars across the others. */
function requiredShape(axes: RadarProps['axes'], turns: readonly number[], ring: (reach: (place: number) => number) => string): string {
  if (axes.every(({ required }) => required !== undefined)) return ring((place) => axes[place]!.required!);
  const width = 0.35;
  return axes.map(({ required }, place) => (required === undefined ? '' : `M${at(turns[place]! - width / 2, required)}L${at(turns[place]! + width / 2, required)}`)).join('');
}

function axisLabel(turn: number, label: string, hint: string, number: number) {
  const lean = Math.sin(turn);
  return svg`
    <g class="axis">
      <title>${hint}</title>
      <g transform="translate(${at(turn, labelReach)})">
        <text class="axis-name" y="4" text-anchor=${Math.abs(lean) < 0.2 ? 'middle' : lean > 0 ? 'start' : 'end'}>${label}</text>
        <text class="axis-number" y="4" text-anchor="middle">${number}</text>
      </g>
      <circle class="hit" transform="translate(${at(turn, 0.6)})" r="30" />
    </g>
  `;
}
