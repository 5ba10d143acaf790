import type { Item, Option } from '../../schema/index.js';
import { finding, quote, type Finding } from './finding.js';
import { gates } from './gates.js';
import { quantity, range } from './quantity.js';
import { isCode, plain, prose, words } from './wording.js';

/** What is wrong with an item's options, taken by themselves. Numeric items have none. */
export function optionRules(item: Item): readonly Finding[] {
  if (item.kind === 'numeric') return [];
  return [...counts(item), ...catchAlls(item.options), ...numbers(item), ...twins(item.options), ...ranges(item.options), ...punctuation(item.options), ...letterCase(item.options)];
}

function counts(item: Exclude<Item, { kind: 'numeric' }>): readonly Finding[] {
  const { low, high } = item.kind === 'order' ? gates.steps : gates.options;
  const n = item.options.length;
  const found: Finding[] = n < low || n > high ? [finding('option-count', 'options', `${n} ${item.kind === 'order' ? 'steps' : 'options'}`)] : [];
  if (item.kind === 'multiple') {
    const keys = item.options.filter((option) => option.correct).length;
    if (keys < 2 || keys === n) found.push(finding('key-count', 'options', `${keys} keys among ${n} options`));
  }
  return found;
}

const catchAll = /\bthe above\b|\b(?:all|none|both) above\b|^(?:all|none|both|neither|any|either|two|some) of (?:the (?:options|answers|others?|other options)|these(?: options| answers)?|those|them)\.?$|^(?:all|both|no|neither) (?:options?|answers?)\b/i;
/** "A and B", "both A and C", "only a, b": letters that stand for options. A lone article "a" is not meant. */
const letters = /^(?:only |both |options? |answers? )*\(?[A-E]\)?(?:\s*(?:,|and|&|or)\s*\(?[A-E]\)?)+(?: only)?\.?$/i;

const catchAlls = (options: readonly Option[]): readonly Finding[] =>
  options.flatMap(({ text }, index) => (catchAll.test(prose(text)) || letters.test(prose(text)) ? [finding('catch-all', `options[${index}].text`, quote(text))] : []));

function numbers(item: Exclude<Item, { kind: 'numeric' }>): readonly Finding[] {
  if (item.kind === 'order') return [];
  const values = item.options.map(({ text }) => quantity(text));
  if (values.some((value) => value === undefined || value.unit !== values[0]!.unit)) return [];
  const list = values.map((value) => value!.value);
  const rises = list.every((value, index) => index === 0 || value > list[index - 1]!);
  const falls = list.every((value, index) => index === 0 || value < list[index - 1]!);
  if (!rises && !falls) return [finding('number-order', 'options', list.join(', '))];
  return item.order === 'fixed' ? [] : [finding('number-order', 'order', 'sorted numbers that will be shuffled', 'wanted "order": "fixed"')];
}

/** Two options that say the same, or of which one holds the other whole. */
function twins(options: readonly Option[]): readonly Finding[] {
  return options.flatMap((option, index) =>
    options.slice(0, index).flatMap((earlier, other) => {
      const pair = `options[${other}] ${quote(earlier.text, 50)} and options[${index}] ${quote(option.text, 50)}`;
      if (normal(option.text) === normal(earlier.text)) return [finding('duplicate-option', `options[${index}].text`, pair)];
      return contains(option.text, earlier.text) || contains(earlier.text, option.text) ? [finding('nested-option', `options[${index}].text`, pair)] : [];
    }));
}

/** In code each character counts; in prose only the words do. */
const normal = (text: string): string => (text.includes('`') ? plain(text).replace(/\s+/g, ' ') : words(text).join(' ').toLowerCase() || text.trim());

const negation = /\b(?:no|not|never|without|isn't|doesn't|don't|cannot)\b/i;

/** Whether the words of `short` stand whole in `long`; one word, code, and an added "not" do not count. */
function contains(long: string, short: string): boolean {
  if (short.includes('`') || words(short).length < 2 || quantity(short) || negation.test(long) !== negation.test(short)) return false;
  return ` ${normal(long)} `.includes(` ${normal(short)} `);
}

function ranges(options: readonly Option[]): readonly Finding[] {
  const spans = options.map(({ text }) => range(text));
  return spans.flatMap((span, index) =>
    spans.slice(0, index).flatMap((earlier, other) =>
      span && earlier && Math.max(span[0], earlier[0]) < Math.min(span[1], earlier[1])
        ? [finding('overlapping-ranges', `options[${index}].text`, `${quote(options[other]!.text)} and ${quote(options[index]!.text)}`)]
        : []));
}

function punctuation(options: readonly Option[]): readonly Finding[] {
  const marks = options.filter(({ text }) => !isCode(text)).map(({ text }) => /[.;,:!]$/.exec(text.trim())?.[0] ?? '');
  return new Set(marks).size > 1 ? [finding('punctuation', 'options', `ends: ${marks.map((mark) => (mark === '' ? 'none' : `"${mark}"`)).join(', ')}`)] : [];
}

/** First letters of ordinary words only: names such as `fit`, GPU, iOS or scikit-learn keep the case they have. */
function letterCase(options: readonly Option[]): readonly Finding[] {
  const firsts = options.map(({ text }) => firstWord(text));
  const upper = firsts.filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  const lower = firsts.filter((word) => /^\p{Ll}{2,}$/u.test(word) && !lowerCaseNames.has(word));
  return upper.length && lower.length ? [finding('letter-case', 'options', `${upper.map((word) => quote(word)).join(', ')} beside ${lower.map((word) => quote(word)).join(', ')}`)] : [];
}

const firstWord = (text: string): string => (text.trim().startsWith('`') ? '' : /^[*"“(]*([^\s,;:)"”*]+)/.exec(text.trim())?.[1] ?? '');

const lowerCaseNames = new Set('numpy pandas scipy sklearn torch pytest pip conda git gzip bash cron systemd tox mypy ruff joblib dask kubectl jq curl'.split(' '));
