import { plain } from './wording.js';

const approximately = /^(?:about|around|roughly|nearly|almost|some|≈|~)\s*/i;
const amount = String.raw`(?:\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d+)?|\.\d+`;
const unit = String.raw`(%|‰|×|[\p{L}µ°²³/]+(?:\s[\p{L}²³/]+)?)?`;
const single = new RegExp(String.raw`^([-−+]?)\s?[$€£]?\s?(${amount})\s*${unit}$`, 'iu');
const between = new RegExp(String.raw`^(?:between\s+|from\s+)?([-−+]?(?:${amount}))\s*${unit}\s*(?:–|—|-|to|and)\s*([-−+]?(?:${amount}))\s*${unit}$`, 'iu');
const beyond = new RegExp(String.raw`^(under|below|less than|fewer than|up to|at most|<|≤|over|above|more than|at least|>|≥)\s*([-−+]?(?:${amount}))\s*${unit}$`, 'iu');

export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** The number an option is, with its unit, or nothing if it is anything else. Ranges and lists are not numbers. */
export function quantity(text: string): Quantity | undefined {
  const match = single.exec(plain(text).replace(approximately, ''));
  if (!match) return undefined;
  const [, sign, digits, name = ''] = match;
  return { value: (sign === '-' || sign === '−' ? -1 : 1) * toNumber(digits!), unit: name.toLowerCase() };
}

/** The range of numbers an option is, open ends as infinities, or nothing. */
export function range(text: string): readonly [number, number] | undefined {
  const bare = plain(text).replace(approximately, '');
  const pair = between.exec(bare);
  if (pair) return [toNumber(pair[1]!), toNumber(pair[3]!)];
  const end = beyond.exec(bare);
  if (!end) return undefined;
  const bound = toNumber(end[2]!);
  return /^(?:over|above|more|at least|>|≥)/i.test(end[1]!) ? [bound, Infinity] : [-Infinity, bound];
}

const toNumber = (digits: string): number => Number(digits.replace(/[,\u00a0\u202f ]/g, '').replace('−', '-'));
