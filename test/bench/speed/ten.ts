/** The ten questions that every contestant asks: single choice without code, from the bank. */
import { readFileSync } from 'node:fs';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../../questions/${name}.json`, import.meta.url), 'utf8')) as { skill: { id: string; title: string }; items: Item[] };

interface Item {
  readonly id: string;
  readonly rev: number;
  readonly level: number;
  readonly kind: string;
  readonly stem: string;
  readonly code?: unknown;
  readonly options: readonly { readonly id: string; readonly text: string; readonly correct?: boolean; readonly feedback?: string }[];
  readonly explanation: string;
}

const { skill, items } = read('statistics');

export const ten = items.filter(({ kind, code }) => kind === 'single' && !code).slice(0, 10).map(({ id, rev, level, kind, stem, options, explanation }) => ({
  id, rev, skill: skill.id, level, kind, stem, explanation, options: options.map(({ id, text, correct, feedback }) => ({ id, text, ...(correct ? { correct } : {}), ...(feedback ? { feedback } : {}) })),
}));

/** For contestants that take a quiz document. */
export const document = { id: 'ten', version: '1', title: 'Ten questions', language: 'en', skills: [{ id: skill.id, title: skill.title }], items: ten };
