import { html, svg, type TemplateResult } from 'lit';

export interface RadarAxis {
  readonly label: string;
  /** All on one scale from 0 (centre) to 1 (rim). */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly required?: number | undefined;
}

const size = 320;
const centre = size / 2;
/** Leaves room for the labels around the rim. */
const rim = 104;

const point = (turn: number, reach: number): readonly [number, number] => [centre + reach * rim * Math.sin(turn), centre - reach * rim * Math.cos(turn)];
const coordinates = ([x, y]: readonly [number, number]): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/**
 * A radar of the reader (solid, with a spoke for each interval) against what is asked for (dashed).
 * Dashes, spokes and dots tell the two apart without colour. The same numbers stand in a table beside it.
 */
export function radarChart(axes: readonly RadarAxis[], name: string): TemplateResult {
  const turns = axes.map((_, place) => (2 * Math.PI * place) / axes.length);
  const ring = (reaches: readonly number[]) => turns.map((turn, place) => coordinates(point(turn, reaches[place]!))).join(' ');
  return html`
    <svg class="radar" part="radar" role="img" aria-label=${name} viewBox="-48 0 416 ${size}">
      ${[0.25, 0.5, 0.75, 1].map((reach) => svg`<polygon class="grid" points=${ring(axes.map(() => reach))} />`)}
      ${turns.map((turn) => svg`<line class="grid" x1=${centre} y1=${centre} x2=${point(turn, 1)[0].toFixed(1)} y2=${point(turn, 1)[1].toFixed(1)} />`)}
      ${axes.every(({ required }) => required !== undefined) ? svg`<polygon class="required" points=${ring(axes.map(({ required }) => required!))} />` : ''}
      <polygon class="reader" points=${ring(axes.map(({ value }) => value))} />
      ${axes.map(({ low, high, value, label }, place) => {
        const turn = turns[place]!;
        const [from, to, dot, text] = [point(turn, low), point(turn, high), point(turn, value), point(turn, 1.12)];
        const anchor = Math.abs(Math.sin(turn)) < 0.2 ? 'middle' : Math.sin(turn) > 0 ? 'start' : 'end';
        return svg`
          <line class="interval" x1=${from[0].toFixed(1)} y1=${from[1].toFixed(1)} x2=${to[0].toFixed(1)} y2=${to[1].toFixed(1)} />
          <circle class="dot" cx=${dot[0].toFixed(1)} cy=${dot[1].toFixed(1)} r="4" />
          <text x=${text[0].toFixed(1)} y=${(text[1] + 4).toFixed(1)} text-anchor=${anchor}>${label}</text>
        `;
      })}
    </svg>
  `;
}
