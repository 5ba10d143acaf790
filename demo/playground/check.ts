import { parseJson, parseQuiz, type Problem } from 'skills-quiz/schema';

/** What is wrong with the text of a quiz document, or the document. */
export type Verdict = { readonly ok: true; readonly quiz: unknown; readonly questions: number } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks as the element does: text, shape, then what cannot stand together. */
export function checkText(text: string): Verdict {
  const json = parseJson(text);
  if (!json.ok) return json;
  const quiz = parseQuiz(json.value);
  return quiz.ok ? { ok: true, quiz: json.value, questions: quiz.value.items.length } : quiz;
}

/** Where the first key of a path such as `items[1].options[0].text` that can be found stands in the text; -1 for none. */
export function placeOf(text: string, path: string): number {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  let at = -1;
  for (const step of steps) {
    const next = /^\d+$/.test(step) ? startOfEntry(text, at, Number(step)) : text.indexOf(`"${step}"`, at + 1);
    if (next < 0) break;
    at = next;
  }
  return at;
}

/** The start of entry n of the list that begins after `from`, counting braces outside of strings. */
function startOfEntry(text: string, from: number, wanted: number): number {
  let depth = 0, entry = -1, isText = false;
  for (let at = text.indexOf('[', from); at >= 0 && at < text.length; at++) {
    const character = text[at]!;
    if (isText) {
      if (character === '\\') at++;
      else if (character === '"') isText = false;
      continue;
    }
    if (depth === 1 && /[^\s,\]]/.test(character) && /[[,]\s*$/.test(text.slice(0, at)) && ++entry === wanted) return at;
    if (character === '"') isText = true;
    else if (character === '[' || character === '{') depth++;
    else if ((character === ']' || character === '}') && --depth === 0) return -1;
  }
  return -1;
}
