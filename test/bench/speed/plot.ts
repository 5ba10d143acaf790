import type { Row } from './report.js';

const panels: readonly { readonly field: 'code' | 'first' | 'blocking' | 'next' | 'heap'; readonly title: string }[] = [
  { field: 'code', title: 'Code, kB' }, { field: 'first', title: 'First question, ms' }, { field: 'blocking', title: 'Blocking time, ms' }, { field: 'next', title: 'Next question, ms' }, { field: 'heap', title: 'Heap, MB' },
];

const names = 250, width = 190, gap = 24, line = 24, top = 34;
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Bars for each measure, everybody under one another; shorter is better. No style attribute, so that strict pages may show it. */
export function plot(rows: readonly Row[]): string {
  const height = top + rows.length * line + 8;
  const label = rows.map(({ name }, place) => `<text x="${names - 12}" y="${top + place * line + 15}" text-anchor="end" fill="currentColor">${escape(name)}</text>`);
  const bars = panels.flatMap(({ field, title }, panel) => {
    const left = names + panel * (width + gap);
    const most = Math.max(...rows.map((row) => row[field])) || 1;
    return [
      `<text x="${left}" y="18" fill="currentColor" font-weight="600">${title}</text>`,
      ...rows.flatMap((row, place) => {
        const length = Math.max(1, (row[field] / most) * (width - 52));
        const y = top + place * line;
        return [
          `<rect x="${left}" y="${y + 3}" width="${length.toFixed(1)}" height="14" rx="2" fill="${row.name.startsWith('skills-quiz') ? '#4b50e6' : '#9aa0b4'}"/>`,
          `<text x="${(left + length + 5).toFixed(1)}" y="${y + 15}" fill="currentColor">${row[field]}</text>`,
        ];
      }),
    ];
  });
  const total = names + panels.length * (width + gap);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} ${height}" width="${total}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="12" color="#5b6070">\n<title>Speed and size of quizzes on a web page; shorter is better</title>\n${[...label, ...bars].join('\n')}\n</svg>\n`;
}
