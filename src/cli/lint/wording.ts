/** Text as a reader sees it: the marks of code spans and emphasis gone, their content kept. */
export function plain(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (isCode(part) ? part.slice(1, -1) : part.replace(/(\*{1,2})(?=\S)([^*]+?)(?<=\S)\1/g, '$2')))
    .join('')
    .trim();
}

/** Text without its code spans: what the rules about prose look at. */
export const prose = (text: string): string => text.replace(/`[^`]*`/g, ' ').replace(/\s+/g, ' ').trim();

/** Whether the whole text is one code span. */
export const isCode = (text: string): boolean => /^`[^`]*`$/.test(text.trim());

/** Words in reading order. Numbers count as words; a lone symbol does not. */
export const words = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+(?:['’.,\-_][\p{L}\p{N}]+)*/gu) ?? [];

/** Sentences of the prose, in order. */
export const sentences = (text: string): readonly string[] => prose(text).split(/(?<=[.?!:])\s+/).filter(Boolean);

/** Characters a reader sees: the measure of length everywhere in the linter. */
export const characters = (text: string): number => [...plain(text)].length;

/**
 * The words that carry meaning, once each, lower-case and cut to a rough root, so that
 * "labels" meets "labelled". Function words and words under three letters are left out.
 */
export const contentWords = (text: string): ReadonlySet<string> =>
  new Set(words(text).map((word) => word.toLowerCase()).filter((word) => word.length > 2 && !functionWords.has(word)).map(root));

/** Good enough to match inflections of one English word; it need not be a word itself. */
function root(word: string): string {
  const cut = word.replace(/(?:ations?|ing|ed|es|s|ly)$/, '');
  return cut.length < 3 ? word : cut.replace(/(.)\1$/, '$1').replace(/e$/, '');
}

const functionWords = new Set(
  ('the and for that this these those with from into onto than then they them their there its his her you your our are was were been being has have had does did done ' +
    'can could will would shall should may might must not but nor yet also any all each every some such one two both more most less least very too only just about over under ' +
    'after before while when where which what who whom whose why how because since until unless although though between through during above below out off again once here ' +
    'other another same own per via now').split(' '),
);
