import type { Item } from '../../schema/index.js';
import { finding, quote, type Finding } from './finding.js';
import { contentWords, prose } from './wording.js';

const strongAbsolute = /\b(?:always|never|impossible|guarantee[sd]?|completely|entirely|certainly|under no circumstances|in every case)\b/i;
const weakAbsolute = /\b(?:only|must|cannot|none)\b/i;
const hedge = /\b(?:usually|often|generally|typically|may|might|tends? to|sometimes|likely|probably|mostly|depending|in most cases|as a rule)\b/i;

/** Words that give a single-choice key away to a reader who knows nothing of the matter. */
export function clueRules(item: Item): readonly Finding[] {
  if (item.kind !== 'single') return [];
  const key = item.options.findIndex((option) => option.correct);
  if (key < 0) return [];
  const text = prose(item.options[key]!.text);
  const others = item.options.filter((_, index) => index !== key).map((option) => prose(option.text));
  return [...absolutes(text, others), ...hedges(text, others, key), ...echoes(item.stem, text, others, key)];
}

/** One "always" is enough; of the words that also have everyday uses it takes two options. */
function absolutes(key: string, others: readonly string[]): readonly Finding[] {
  if (strongAbsolute.test(key) || weakAbsolute.test(key)) return [];
  const strong = others.filter((text) => strongAbsolute.test(text));
  const weak = others.filter((text) => weakAbsolute.test(text));
  const marked = strong.length ? strong : weak.length >= 2 ? weak : [];
  return marked.length ? [finding('absolute-distractors', 'options', marked.map((text) => quote(text, 50)).join(', '))] : [];
}

const hedges = (key: string, others: readonly string[], index: number): readonly Finding[] =>
  hedge.test(key) && !others.some((text) => hedge.test(text)) ? [finding('hedged-key', `options[${index}].text`, `"${hedge.exec(key)![0]}" in the key alone`)] : [];

/** Two words of the stem that only the key repeats, and no distractor with nearly as many of its own. */
function echoes(stem: string, key: string, others: readonly string[], index: number): readonly Finding[] {
  const asked = contentWords(stem);
  const options = [key, ...others].map((text) => new Set([...contentWords(text)].filter((word) => asked.has(word))));
  const own = options.map((set, at) => [...set].filter((word) => !options.some((other, rival) => rival !== at && other.has(word))));
  const rival = Math.max(0, ...own.slice(1).map((list) => list.length));
  return own[0]!.length >= 2 && own[0]!.length >= rival + 2 ? [finding('echoed-stem', `options[${index}].text`, `only the key repeats ${own[0]!.map((word) => `"${word}"`).join(', ')}`)] : [];
}
