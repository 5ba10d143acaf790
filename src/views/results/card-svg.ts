import type { Card } from './card.js';
import { cardShapes, cardSize, paints, type Shape } from './card-shapes.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for inside an element or an attribute. What XML cannot hold at all, such as a null character, is left out. */
const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character]!).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** The card as an SVG file: plain shapes and text, no script, no link, no font but the viewer's. */
export const cardSvg = (card: Card): string => `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cardSize.width} ${cardSize.height}" width="${cardSize.width}" height="${cardSize.height}" role="img" direction="${card.direction}" font-family="system-ui, sans-serif">
<title>${escape(`${card.title}: ${card.verdict}`)}</title>
${cardShapes(card).map(element).join('\n')}
</svg>
`;

function element(shape: Shape): string {
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${paints[shape.fill]}"/>`;
    case 'path':
      return `<path d="${shape.d}" fill="${shape.fill ? paints[shape.fill] : 'none'}"${shape.stroke ? ` stroke="${paints[shape.stroke]}" stroke-width="${shape.width ?? 1}" stroke-linejoin="round"` : ''}${shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : ''}/>`;
    case 'text':
      return `<text x="${shape.x}" y="${shape.y}" font-size="${shape.size}" font-weight="${shape.weight}" fill="${paints[shape.fill]}" text-anchor="${shape.anchor}">${escape(shape.text)}</text>`;
  }
}
