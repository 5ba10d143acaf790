import { random } from '../../measure/random.js';
import type { Item, Option } from '../../schema/index.js';
import { contentHash } from './content-hash.js';

/**
 * Which question a label on a sheet stands for, and which option a letter. Ids stay off the
 * sheet, since many name the answer; the key stands nowhere.
 */
export interface Sheet {
  readonly seed: number;
  readonly questions: Readonly<Record<string, SheetQuestion>>;
}

export interface SheetQuestion {
  readonly item: string;
  /** The item's content when the sheet was drawn. */
  readonly hash: string;
  /** Option ids in the order of the letters; empty for a number. */
  readonly options: readonly string[];
}

/** A sheet with the options of each item in an order that the seed decides. */
export async function drawSheet(items: readonly Item[], seed: number): Promise<Sheet> {
  const next = random(seed);
  const orders = items.map((item) => (item.kind === 'numeric' ? [] : sheetOrder(item, next).map((option) => option.id)));
  const questions = items.map(async (item, index) => [`q${index + 1}`, { item: item.id, hash: await contentHash(item), options: orders[index]! }] as const);
  return { seed, questions: Object.fromEntries(await Promise.all(questions)) };
}

function sheetOrder(item: Exclude<Item, { kind: 'numeric' }>, next: () => number): readonly Option[] {
  if (item.kind !== 'order') return item.order === 'fixed' ? item.options : shuffled(item.options, next);
  const steps = shuffled(item.options, next);
  // The right order by chance would look like a sheet that was never shuffled.
  return steps.every((step, index) => step === item.options[index]) ? [...steps.slice(1), steps[0]!] : steps;
}

function shuffled<T>(values: readonly T[], next: () => number): readonly T[] {
  const list = [...values];
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1));
    [list[index], list[other]] = [list[other]!, list[index]!];
  }
  return list;
}

export const letter = (index: number): string => 'ABCDEFGHIJKL'[index]!;

/** The sheet a solver reads. `options` leaves out stem and code: what is then answered right can be told from the options alone. */
export function sheetText(sheet: Sheet, items: readonly Item[], title: string, show: 'all' | 'options'): string {
  const questions = Object.entries(sheet.questions).flatMap(([label, { item: id, options }]) => {
    const item = items.find((one) => one.id === id)!;
    return show === 'options' && item.kind === 'numeric' ? [] : [questionText(label, item, options, show)];
  });
  return [`# ${title}`, instructions(show), ...questions].join('\n\n') + '\n';
}

function questionText(label: string, item: Item, options: readonly string[], show: 'all' | 'options'): string {
  const asked = show === 'options' ? [] : [item.stem, ...(item.code ? [`\`\`\`${item.code.lang}\n${item.code.source}\n\`\`\``] : []), ...(item.figure ? [`(Figure: ${item.figure.alt})`] : [])];
  const choices = item.kind === 'numeric' ? '' : options.map((id, index) => `- ${letter(index)}. ${item.options.find((option) => option.id === id)!.text}`).join('\n');
  return [`## ${label} — ${task(item)}`, ...asked, ...(choices ? [choices] : [])].join('\n\n');
}

function task(item: Item): string {
  switch (item.kind) {
    case 'single':
      return 'one option';
    case 'multiple':
      return 'every option that holds';
    case 'order':
      return 'all options in order';
    case 'numeric':
      return item.answer.unit ? `a number, in ${item.answer.unit}` : 'a number';
  }
}

const instructions = (show: 'all' | 'options'): string => `Answer from your own knowledge, without looking anything up${show === 'options' ? '. The questions are left out on purpose: say which option you would guess to be right' : ''}. Give one JSON object:

\`\`\`json
{ "q1": { "answer": "B", "confidence": 0.8, "flags": [] }, "q2": { "answer": ["A", "D"], "confidence": 0.6, "flags": ["unclear"], "note": "why" } }
\`\`\`

\`answer\`: a letter; a list of letters where several are asked for or an order; a number; or null if you do not know. \`confidence\`: 0 to 1. \`flags\`, as many as apply: none-right, several-right, unclear, outdated, trivial. \`note\`: a sentence, wanted with each flag.`;
