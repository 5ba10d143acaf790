/** What was measured, as a table, as data, as a plot, and for the site. */
import { readFileSync, writeFileSync } from 'node:fs';
import { median, quantile, type Visit } from './measure-page.js';
import { plot } from './plot.js';

export interface Measured {
  readonly date: string;
  readonly machine: string;
  readonly runs: number;
  /** Heap of the page without a quiz, MB. */
  readonly alone: readonly number[];
  readonly visits: Readonly<Record<string, readonly Visit[]>>;
}

export interface Row {
  readonly name: string;
  /** Medians; kB of 1000 bytes, milliseconds, MB over the page without a quiz. */
  readonly code: number;
  readonly requests: number;
  readonly first: number;
  readonly blocking: number;
  readonly next: number;
  readonly heap: number;
  readonly shift: number;
  /** Middle half of the visits. */
  readonly quartiles: Readonly<Record<'first' | 'blocking' | 'next', readonly [number, number]>>;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

function rowOf(name: string, visits: readonly Visit[], alone: number): Row {
  const values = (field: keyof Visit) => visits.map((visit) => visit[field]);
  const middle = (field: 'first' | 'blocking' | 'next'): [number, number] => [round(quantile(values(field), 0.25), 0), round(quantile(values(field), 0.75), 0)];
  return {
    name, code: round(median(values('code')) / 1000, 1), requests: median(values('requests')), first: round(median(values('first')), 0), blocking: round(median(values('blocking')), 0),
    next: round(median(values('next')), 0), heap: round(median(values('heap')) - alone, 2), shift: round(median(values('shift')), 3),
    quartiles: { first: middle('first'), blocking: middle('blocking'), next: middle('next') },
  };
}

const conditions = 'The same ten single-choice questions on the same page (skills-quiz without a document asks its own), Chromium with the processor slowed down four times, 1.6 Mbit/s, 150 ms, brotli 11, a fresh browser for each visit, in turn. Ratios are to the hand-written page. In brackets: the middle half of the visits. Quizzes that begin with an intro have their Start pressed at once.';

export function report({ date, machine, runs, alone, visits }: Measured, root: string): string {
  const folder = `${root}test/bench/`;
  const rows = Object.entries(visits).filter(([, list]) => list.length).map(([name, list]) => rowOf(name, list, median(alone)));
  const floor = rows.find(({ name }) => name === 'hand-written page');
  const ratio = (row: Row, field: 'first' | 'next') => (floor ? ` · ${(row[field] / floor[field]).toFixed(2)}×` : '');
  const range = ([low, high]: readonly [number, number]) => ` (${low}–${high})`;
  const table = [
    '| | code, kB brotli | requests | first question, ms | blocking time, ms | next question, ms | heap over the page, MB | layout shift |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...rows.map((row) => `| ${row.name} | ${row.code} | ${row.requests} | ${row.first}${range(row.quartiles.first)}${ratio(row, 'first')} | ${row.blocking}${range(row.quartiles.blocking)} | ${row.next}${range(row.quartiles.next)}${ratio(row, 'next')} | ${row.heap} | ${row.shift} |`),
  ].join('\n');
  const text = `# Speed and size, beside the others\n\n${conditions}\n\nMedians of ${runs} visits, ${date}, ${machine}. Written by \`npx tsx test/bench/run.ts\`.\n\n${table}\n\n![The same numbers as bars](plot.svg)\n`;
  writeFileSync(`${folder}RESULTS.md`, text);
  writeFileSync(`${folder}results.json`, `${JSON.stringify({ date, machine, runs, rows }, null, 2)}\n`);
  writeFileSync(`${folder}plot.svg`, plot(rows));
  const figures = `${root}demo/figures.json`;
  writeFileSync(figures, `${JSON.stringify({ ...JSON.parse(readFileSync(figures, 'utf8')), performance: { date, machine, runs, rows } }, null, 2)}\n`);
  return table;
}
