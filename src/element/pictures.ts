/** A result as a picture: fetched when a reader asks for one. */
import type { Card } from '../views/results/card.js';
import { cardSvg } from '../views/results/card-svg.js';
import { cardPng } from './card-png.js';

/** Undefined where the browser gives no canvas or no picture of it. */
export const pictureOf = async (kind: 'png' | 'svg', card: Card): Promise<Blob | undefined> =>
  kind === 'png' ? cardPng(card) : new Blob([cardSvg(card)], { type: 'image/svg+xml' });
