import { letter, type Sheet, type SheetQuestion } from './sheet.js';

export const flagNames = ['none-right', 'several-right', 'unclear', 'outdated', 'trivial'] as const;
export type Flag = (typeof flagNames)[number];

/** One solver's answer to one question. */
export interface Answer {
  /** Option ids as chosen, a number, or null for "I don't know". */
  readonly answer: readonly string[] | number | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly flags: readonly Flag[];
  readonly note?: string;
}

export interface AnswerSheet {
  /** By item id. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** What could not be read, one sentence each. */
  readonly problems: readonly string[];
}

/** A solver's JSON with the letters turned back into option ids. Keys are labels of the sheet, or item ids. */
export function readAnswers(sheet: Sheet, json: unknown): AnswerSheet {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { answers: new Map(), problems: ['wanted one JSON object with an entry per question'] };
  const byItem = new Map(Object.values(sheet.questions).map((question) => [question.item, question]));
  const answers = new Map<string, Answer>();
  const problems: string[] = [];
  for (const [label, entry] of Object.entries(json as Record<string, unknown>)) {
    const question = sheet.questions[label] ?? byItem.get(label);
    const read = question ? readAnswer(question, entry) : 'no such question on the sheet';
    if (typeof read === 'string') problems.push(`${label}: ${read}`);
    else answers.set(question!.item, read);
  }
  return { answers, problems };
}

function readAnswer(question: SheetQuestion, entry: unknown): Answer | string {
  if (typeof entry !== 'object' || entry === null) return 'wanted an object with "answer" and "confidence"';
  const { answer, confidence, flags = [], note } = entry as Record<string, unknown>;
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1)) return `confidence ${JSON.stringify(confidence)}, wanted 0 to 1`;
  if (!Array.isArray(flags) || !flags.every(isFlag)) return `flags ${JSON.stringify(flags)}, wanted some of ${flagNames.join(', ')}`;
  const chosen = readChoice(question, answer);
  if (chosen === undefined) return `answer ${JSON.stringify(answer)}, wanted ${question.options.length ? `letters A to ${letter(question.options.length - 1)}` : 'a number'} or null`;
  return { answer: chosen, confidence, flags, ...(typeof note === 'string' && note ? { note } : {}) };
}

const isFlag = (value: unknown): value is Flag => flagNames.includes(value as Flag);

function readChoice({ options }: SheetQuestion, answer: unknown): Answer['answer'] | undefined {
  if (answer === null) return null;
  if (!options.length) return typeof answer === 'number' && Number.isFinite(answer) ? answer : undefined;
  const letters = typeof answer === 'string' ? answer.split(/[\s,]+/).filter(Boolean) : Array.isArray(answer) ? answer.map(String) : [];
  const ids = letters.map((one) => options[options.findIndex((_, index) => letter(index) === one.toUpperCase())]);
  return ids.length && new Set(ids).size === ids.length && ids.every((id) => id !== undefined) ? (ids as string[]) : undefined;
}
