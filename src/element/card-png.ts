import type { Card } from '../views/results/card.js';
import { cardShapes, cardSize, paints, type Shape } from '../views/results/card-shapes.js';

/** Twice the size it is shown at, for screens that are finer. */
const scale = 2;

/**
 * The card as a PNG, drawn on a canvas: an SVG shown through an image would break a strict content policy.
 * Undefined where the browser gives no canvas or no picture of it.
 */
export function cardPng(card: Card): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = cardSize.width * scale;
  canvas.height = cardSize.height * scale;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(undefined);
  pen.scale(scale, scale);
  pen.direction = card.direction;
  pen.lineJoin = 'round';
  for (const shape of cardShapes(card)) paint(pen, shape);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}

function paint(pen: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'rect':
      pen.fillStyle = paints[shape.fill];
      return pen.fillRect(shape.x, shape.y, shape.width, shape.height);
    case 'path': {
      const path = new Path2D(shape.d);
      if (shape.fill) {
        pen.fillStyle = paints[shape.fill];
        pen.fill(path);
      }
      if (!shape.stroke) return;
      pen.strokeStyle = paints[shape.stroke];
      pen.lineWidth = shape.width ?? 1;
      pen.setLineDash([...(shape.dash ?? [])]);
      return pen.stroke(path);
    }
    case 'text':
      pen.fillStyle = paints[shape.fill];
      pen.font = `${shape.weight} ${shape.size}px system-ui, sans-serif`;
      pen.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      return pen.fillText(shape.text, shape.x, shape.y);
  }
}
