export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** A shaded range of y, such as what coverage should be. */
  readonly band?: readonly [low: number, high: number];
  readonly lines: readonly Line[];
}

const width = 460, height = 320, left = 52, top = 44, bottom = 40, right = 16;
/** Told apart without colour by their dashes. Colours: Okabe & Ito 2008. */
const strokes = [['#0072b2', ''], ['#d55e00', '6 3'], ['#009e73', '2 3'], ['#cc79a7', '8 3 2 3'], ['#56b4e9', '1 3'], ['#e69f00', '10 4'], ['#555555', '4 4'], ['#000000', '12 3 3 3'], ['#0072b2', '3 6'], ['#d55e00', '1 6'], ['#009e73', '9 2']] as const;

/** Panels side by side as one SVG text; x is the number of questions in all of them. */
export function plot(panels: readonly Panel[]): string {
  const rows = Math.max(...panels.map(({ lines }) => lines.length));
  const size = [width * panels.length, height + 18 * rows] as const;
  const label = panels.map(({ title, lines }) => `${title}: ${lines.map(({ name, points }) => `${name} ${points.at(-1)?.[1].toFixed(3)} at ${points.at(-1)?.[0]} questions`).join(', ')}`).join('. ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(' ')}" role="img" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escape(label)}</title>`, `<rect width="${size[0]}" height="${size[1]}" fill="#fff"/>`,
    ...panels.map((panel, n) => `<g transform="translate(${n * width} 0)">${draw(panel)}</g>`), '</svg>', '',
  ].join('\n');
}

function draw({ title, unit, low, high, step, band, lines }: Panel): string {
  const xs = lines.flatMap(({ points }) => points.map(([x]) => x));
  const first = Math.min(...xs), last = Math.max(...xs);
  const place = (x: number) => left + ((x - first) / (last - first || 1)) * (width - left - right);
  const level = (y: number) => top + ((high - Math.min(Math.max(y, low), high)) / (high - low)) * (height - top - bottom);
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, n) => low + n * step);
  return [
    `<text x="${left}" y="20" font-weight="bold">${escape(title)}</text><text x="${left}" y="36" fill="#555">${escape(unit)}</text>`,
    band ? `<rect x="${left}" y="${level(band[1]).toFixed(1)}" width="${width - left - right}" height="${(level(band[0]) - level(band[1])).toFixed(1)}" fill="#e6f2ea"/>` : '',
    ...ticks.map((y) => `<path d="M${left} ${level(y).toFixed(1)}H${width - right}" stroke="#ddd"/><text x="${left - 6}" y="${(level(y) + 4).toFixed(1)}" text-anchor="end">${y.toFixed(2)}</text>`),
    ...[...new Set(xs)].map((x) => `<text x="${place(x).toFixed(1)}" y="${height - bottom + 16}" text-anchor="middle">${x}</text>`),
    `<text x="${(left + width - right) / 2}" y="${height - 8}" text-anchor="middle">questions</text>`,
    ...lines.map(({ name, points }, n) => {
      const [colour, dashes] = strokes[n % strokes.length]!;
      const path = points.map(([x, y], at) => `${at ? 'L' : 'M'}${place(x).toFixed(1)} ${level(y).toFixed(1)}`).join('');
      const y = height + 10 + 18 * n;
      const stroke = `fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes}"`;
      return `<path d="${path}" ${stroke}/><path d="M${left} ${y - 4}h30" ${stroke}/><text x="${left + 38}" y="${y}">${escape(name)}</text>`;
    }),
  ].join('\n');
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
