/**
 * Symbols as one whole number, and the number as text: as short as the probabilities of the symbols allow.
 * A range variant of asymmetric numeral systems with an unbounded state, so it is exact, has no rounding and no padding.
 * @source Duda 2013, "Asymmetric numeral systems", uniform variant
 */

/** One symbol: the share `weight` of `total` that begins at `start`. */
interface Step {
  readonly start: number;
  readonly weight: number;
  readonly total: number;
}

/** How likely each symbol is: whole numbers above 0. Writer and reader must agree on them. */
export type Weights = readonly number[];

/** Takes symbols one by one. */
export interface Writer {
  write(symbol: number, weights: Weights): void;
  /** One of `total` equally likely ones: 0 to total − 1. */
  writeEven(symbol: number, total: number): void;
  number(): bigint;
}

export function createWriter(): Writer {
  const steps: Step[] = [];
  return {
    write(symbol, weights) {
      steps.push({ start: sum(weights.slice(0, symbol)), weight: weights[symbol]!, total: sum(weights) });
    },
    writeEven: (symbol, total) => void steps.push({ start: symbol, weight: 1, total }),
    // The last symbol goes in first, so that the reader meets the first one first.
    number: () => steps.reduceRight((state, { start, weight, total }) => (state / BigInt(weight)) * BigInt(total) + BigInt(start) + (state % BigInt(weight)), 0n),
  };
}

/** Gives the symbols back in the order in which they were written. Any number can be read; one that was written leaves nothing over. */
export interface Reader {
  read(weights: Weights): number;
  readEven(total: number): number;
  isDone(): boolean;
}

export function createReader(number: bigint): Reader {
  let state = number;
  const take = ({ start, weight, total }: Step) => {
    state = (state / BigInt(total)) * BigInt(weight) + (state % BigInt(total)) - BigInt(start);
  };
  return {
    read(weights) {
      const total = sum(weights);
      const place = Number(state % BigInt(total));
      let symbol = 0, start = 0;
      while (start + weights[symbol]! <= place) start += weights[symbol++]!;
      take({ start, weight: weights[symbol]!, total });
      return symbol;
    },
    readEven(total) {
      const symbol = Number(state % BigInt(total));
      take({ start: symbol, weight: 1, total });
      return symbol;
    },
    isDone: () => state === 0n,
  };
}

const sum = (weights: Weights): number => weights.reduce((total, weight) => total + weight, 0);

/** The 64 characters that no program takes for punctuation at the end of an address or escapes in a fragment. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number from 0 as text; `width` pads it with the first letter. 0 without a width is the empty text. */
export function toText(number: bigint, width = 0): string {
  let text = '';
  for (let rest = number; rest > 0n; rest >>= 6n) text = alphabet[Number(rest & 63n)]! + text;
  return text.padStart(width, alphabet[0]);
}

/** The number a text stands for; undefined where a character is none of ours. */
export function fromText(text: string): bigint | undefined {
  let number = 0n;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return undefined;
    number = (number << 6n) | BigInt(digit);
  }
  return number;
}

/** FNV-1a with the finaliser of MurmurHash3, so that every bit of the 32 depends on every character. Finds slips, keeps no secret. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
