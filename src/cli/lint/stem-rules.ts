import type { Item } from '../../schema/index.js';
import { finding, quote, type Finding } from './finding.js';
import { gates } from './gates.js';
import { prose, sentences, words } from './wording.js';

/** What is wrong with the question as it is put. */
export function stemRules(item: Item): readonly Finding[] {
  return [...question(item), ...negative(item), ...article(item), ...length(item)];
}

const instruction = /^(?:select|tick|mark|choose|put|order|arrange|sort|rank|list|place|restore|bring|sequence|give|compute|calculate|enter|work out|estimate|round|answer|state)\b/i;

/** The question may be followed by one sentence, such as "Give it in percent." */
function question(item: Item): readonly Finding[] {
  const last = sentences(item.stem).slice(-2);
  if (last.some((sentence) => sentence.endsWith('?'))) return [];
  if (item.kind !== 'single' && last.some((sentence) => instruction.test(sentence) || /:\s*\w/.test(sentence))) return [];
  return [finding('no-question', 'stem', `an end without a question: ${quote(last.at(-1) ?? item.stem)}`)];
}

const asks = /\b(?:which|what|who|where|select|choose|pick)\b(.*)/i;
const negates = /\b(?:not|never|except|least (?:likely|useful|suitable|appropriate|important|helpful)|incorrect|untrue|false(?! (?:positive|negative|alarm|discover|accept|reject))|(?:is|are|does|do|would|should|could|was|were|can|has|have)n['’]t|cannot)\b/i;
/** After one of these the negation belongs to the case described, not to the question. */
const subordinate = /\b(?:why|because|that|when|if|although|though|while|since|whose|where|who|so|but|and|or|given|even|whether|how|to|for|from|of code)\b/i;

function negative(item: Item): readonly Finding[] {
  const asked = item.stem.match(/[^.?!]*\?/g)?.at(-1) ?? '';
  // A marked negation is what is wanted, so it goes before the search.
  const unmarked = prose(asked).replace(/\*+[^*]*(?:not|n['’]t|never|except|least|false|incorrect|cannot)[^*]*\*+/gi, '').replace(/\b(?:NOT|EXCEPT|LEAST|NEVER)\b/g, '');
  const tail = asks.exec(unmarked)?.[1] ?? '';
  const hit = negates.exec(tail);
  if (!hit || subordinate.test(tail.slice(0, hit.index))) return [];
  return [finding('negative-stem', 'stem', quote(asked.trim(), 100))];
}

const article = (item: Item): readonly Finding[] =>
  /\b(?:a|an)\s*(?:…|\.{3}|:|_+|\?)?$/i.test(prose(item.stem)) ? [finding('article-clue', 'stem', `an end in ${quote(item.stem.slice(-30))}`)] : [];

function length(item: Item): readonly Finding[] {
  const n = words(item.stem).length;
  const stem = n > gates.stem ? [finding('long-stem', 'stem', `${n} words`)] : [];
  if (item.kind === 'numeric') return stem;
  const options = item.options.flatMap(({ text }, index) => {
    const count = words(text).length;
    return count > gates.option ? [finding('long-option', `options[${index}].text`, `${count} words`)] : [];
  });
  return [...stem, ...options];
}
