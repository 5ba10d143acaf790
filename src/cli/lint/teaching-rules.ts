import type { Item } from '../../schema/index.js';
import { finding, quote, type Finding } from './finding.js';
import { gates } from './gates.js';
import { words } from './wording.js';

/** What the reader is given besides the question: feedback, explanation, references, and the labels that place it. */
export function teachingRules(item: Item): readonly Finding[] {
  return [...feedback(item), ...explanation(item), ...labels(item), ...markup(item)];
}

function feedback(item: Item): readonly Finding[] {
  if (item.kind === 'order') return [];
  if (item.kind === 'numeric') {
    const mistakes = item.mistakes ?? [];
    if (!mistakes.length) return [finding('no-mistakes', 'mistakes', 'none')];
    return mistakes.flatMap((mistake, index) => feedbackLength(mistake.feedback, `mistakes[${index}].feedback`));
  }
  return item.options.flatMap((option, index) => {
    if (option.correct) return [];
    const path = `options[${index}].feedback`;
    return option.feedback === undefined ? [finding('no-feedback', path, `nothing for ${quote(option.text)}`)] : feedbackLength(option.feedback, path);
  });
}

function feedbackLength(text: string, path: string): readonly Finding[] {
  const n = words(text).length;
  const { low, high } = gates.feedback;
  // "Wrong." and its like are no feedback at all.
  if (n < 4) return [finding('no-feedback', path, quote(text))];
  return n < low || n > high ? [finding('feedback-length', path, `${n} words`)] : [];
}

function explanation(item: Item): readonly Finding[] {
  const n = words(item.explanation).length;
  const { low, high } = gates.explanation;
  return n < low || n > high ? [finding('explanation-length', 'explanation', `${n} words`)] : [];
}

function labels(item: Item): readonly Finding[] {
  const missing = (['level', 'cognition', 'topic', 'seconds'] as const).filter((field) => item[field] === undefined);
  const { low, high } = gates.seconds;
  return [
    ...(missing.length ? [finding('unlabelled', missing[0]!, `no ${missing.join(', no ')}`)] : []),
    ...(item.seconds !== undefined && (item.seconds < low || item.seconds > high) ? [finding('odd-seconds', 'seconds', `${item.seconds}`)] : []),
    ...(item.refs?.length ? [] : [finding('no-reference', 'refs', 'none')]),
  ];
}

function markup(item: Item): readonly Finding[] {
  return texts(item).flatMap(([path, text]) => {
    const tag = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i.exec(text.replace(/`[^`]*`/g, ''))?.[0];
    const ticks = text.split('`').length - 1;
    return [...(tag ? [finding('html', path, quote(tag))] : []), ...(ticks % 2 ? [finding('open-mark', path, `${ticks} backticks`)] : [])];
  });
}

/** Every text of an item that goes through the small Markdown, with its path. */
function texts(item: Item): readonly (readonly [string, string])[] {
  const options = item.kind === 'numeric' ? [] : item.options;
  const mistakes = item.kind === 'numeric' ? item.mistakes ?? [] : [];
  return [
    ['stem', item.stem],
    ['explanation', item.explanation],
    ...options.map((option, index) => [`options[${index}].text`, option.text] as const),
    ...options.flatMap((option, index) => (option.feedback ? [[`options[${index}].feedback`, option.feedback] as const] : [])),
    ...mistakes.map((mistake, index) => [`mistakes[${index}].feedback`, mistake.feedback] as const),
  ];
}
