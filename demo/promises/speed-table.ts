import { tableOf } from './markdown.js';

/** What `test/bench/run.ts` writes into `test/bench/results.json`. */
export interface SpeedResults {
  readonly date: string;
  readonly machine: string;
  /** Visits to each page; the figures are their medians. */
  readonly runs: number;
  readonly rows: readonly SpeedRow[];
}

export interface SpeedRow {
  readonly name: string;
  /** Kilobytes of code, brotli. */
  readonly code: number;
  readonly requests: number;
  /** Milliseconds until the first question can be clicked, of blocking meanwhile, and until the next question. */
  readonly first: number;
  readonly blocking: number;
  readonly next: number;
  /** Megabytes over the page without a quiz. */
  readonly heap: number;
  readonly shift: number;
}

/** How many times the first row, which is the page written by hand. */
const times = (value: number, floor: number): string => (floor > 0 ? ` · ${(value / floor).toFixed(2)}×` : '');

/** The table as the benchmark found it, ratios to its first row. */
export function speedTable({ rows }: SpeedResults): HTMLElement {
  const floor = rows[0];
  return tableOf(
    ['Page', 'Code, kB', 'Requests', 'First question, ms', 'Blocking, ms', 'Next question, ms', 'Heap, MB', 'Layout shift'],
    rows.map(({ name, code, requests, first, blocking, next, heap, shift }) => [name, code.toFixed(1), String(requests), `${first}${times(first, floor?.first ?? 0)}`, String(blocking), `${next}${times(next, floor?.next ?? 0)}`, heap.toFixed(2), String(shift)]),
    'Speed and size, beside others',
  );
}

/** When, where and how often it was measured. */
export const speedSource = ({ date, machine, runs }: SpeedResults): string => `Medians of ${runs} visits, ${date}, ${machine}.`;
