import * as fc from 'fast-check';
import { sampleQuiz } from './sample-quiz.js';

/** Text that has broken parsers and pages before. */
export const nasty = [
  '<script>globalThis.__hit=1</script>', '"><img src=x onerror=globalThis.__hit=1>', '<svg/onload=globalThis.__hit=1>', 'javascript:globalThis.__hit=1', "';globalThis.__hit=1;//",
  '<iframe srcdoc="<script>parent.__hit=1</script>">', '<math><mtext></table></math><img src=x onerror=globalThis.__hit=1>', '</textarea></title></style></script><script>globalThis.__hit=1</script>', '{{constructor.constructor("globalThis.__hit=1")()}}', '${globalThis.__hit=1}',
  '<a href="javascript:globalThis.__hit=1">x</a>', '&lt;script&gt;globalThis.__hit=1&lt;/script&gt;', '<!--', '-->', ']]>', '<?lit$123$?>', '<!--lit-part-->', '{{__proto__}}',
  '`<img src=x onerror=globalThis.__hit=1>`', '**<b onclick=globalThis.__hit=1>x</b>**', '*<i>*', '`', '``', '****', '* *', '**`*`**', '\u202e\u2066evil', 'a\u0000b', '\ud800', '\ufeff', '𝒳'.repeat(50), 'x'.repeat(9000), '*'.repeat(9000), '`a'.repeat(4000), '\n\n\n\n',
] as const;

/** Any JSON value, with the fields and texts of the format thrown in. */
export const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -0, -1, 1e308, 5e-324, 2 ** 53, '', 'single', 'multiple', 'numeric', 'order', ...nasty),
    fc.string(), fc.double(), fc.integer(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'items', 'skills', 'roles', 'options', 'answer', 'kind', 'id', 'stem', 'importance', 'required')), tie('value'), { maxKeys: 5 }),
  ),
})).value;

/** Every place in a document, as the way to it. */
function waysIn(value: unknown, way: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => waysIn(inner, [...way, Array.isArray(value) ? Number(key) : key]))];
}

const ways = waysIn(sampleQuiz()).filter((way) => way.length > 0);

/** The document with the value at the end of the way replaced, left out, doubled or given a neighbour. */
function mutate(document: any, way: readonly (string | number)[], value: unknown, how: 'replace' | 'remove' | 'repeat' | 'add'): void {
  let at = document;
  for (const key of way.slice(0, -1)) {
    if (typeof at !== 'object' || at === null) return;
    at = at[key];
  }
  if (typeof at !== 'object' || at === null) return;
  const last = way.at(-1)!;
  if (how === 'replace') Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
  else if (how === 'remove') Array.isArray(at) ? at.splice(Number(last), 1) : delete at[last];
  else if (how === 'repeat' && Array.isArray(at)) at.push(at[Number(last)]);
  else if (how === 'add' && !Array.isArray(at)) Object.defineProperty(at, '__proto__', { value, enumerable: true, configurable: true, writable: true });
}

/** A quiz document with one to four things wrong, or right by luck. */
export const mutatedQuiz = fc.array(fc.tuple(fc.constantFrom(...ways), anyJson, fc.constantFrom('replace', 'replace', 'remove', 'repeat', 'add')), { minLength: 1, maxLength: 4 }).map((mutations) => {
  const quiz = sampleQuiz();
  for (const [way, value, how] of mutations) mutate(quiz, way, value, how as 'replace');
  return quiz as unknown;
});
