import type { Attempt, ResultRecord } from '../schema/index.js';
import { isObject, parseText } from './checks.js';
import { isResultRecord } from './result-record.js';
import { keys, type Keeper } from './storage.js';

/** The results of one quiz on this device, the oldest first. */
export type History = readonly ResultRecord[];

/** What is kept. Text that is no list, or entries that are no results, are put aside rather than dropped; the rest is used. */
export function loadHistory(keeper: Keeper, quiz: string): History {
  const text = keeper.load(keys.history(quiz));
  if (text === undefined) return [];
  const entries = parseText(text);
  const records = (Array.isArray(entries) ? entries : []).filter(isResultRecord);
  if (!Array.isArray(entries) || records.length < entries.length) keeper.save(keys.historyAside(quiz), text);
  return records;
}

/** Returns whether the device took it. */
export const saveHistory = (keeper: Keeper, quiz: string, history: History): boolean => keeper.save(keys.history(quiz), JSON.stringify(history));

/** Everything that this quiz keeps on the device is gone afterwards. */
export function eraseAll(keeper: Keeper, quiz: string): void {
  for (const key of keysOf(keeper, quiz)) keeper.erase(key);
}

/** Bytes that this quiz keeps on the device, its keys included: a browser stores two a character. */
export const bytesKept = (keeper: Keeper, quiz: string): number =>
  keysOf(keeper, quiz).reduce((sum, key) => sum + 2 * (key.length + (keeper.load(key) ?? '').length), 0);

const keysOf = (keeper: Keeper, quiz: string): readonly string[] => keeper.keys().filter((key) => key.startsWith(keys.all(quiz)));

/** One attempt has one entry, however often it is sharpened: the start tells attempts apart. */
export const isSameAttempt = (one: ResultRecord, other: ResultRecord): boolean => one.startedAt === other.startedAt && one.seed === other.seed;

/** With the record added, or put in the place of the same attempt's earlier one. */
export const withRecord = (history: History, record: ResultRecord): History => inOrder([...history.filter((other) => !isSameAttempt(other, record)), record]);

/** Both lists; of an attempt that is in both, the entry with more answers. */
export const merged = (history: History, added: History): History => added.reduce<History>((all, record) => {
  const known = all.find((other) => isSameAttempt(other, record));
  return known && known.responses.length >= record.responses.length ? all : withRecord(all, record);
}, history);

const inOrder = (history: History): History => [...history].sort((one, other) => Date.parse(one.startedAt) - Date.parse(other.startedAt));

/** The results that are not of the attempt under way. */
export const earlierThan = (attempt: Pick<Attempt, 'startedAt'> | undefined, history: History): History =>
  history.filter(({ startedAt }) => Date.parse(startedAt) !== attempt?.startedAt);

/** Ids of the items that were answered in these attempts. */
export const itemsSeen = (history: History): ReadonlySet<string> => new Set(history.flatMap(({ responses }) => responses.map(({ id }) => id)));

const fileSchema = 'skills-quiz-history/1';

/** The history as a file that `readResultFile` reads. */
export const historyFile = (quiz: string, history: History): string => JSON.stringify({ schema: fileSchema, quiz, records: history }, null, 1);

export type ReadFile = { readonly ok: true; readonly records: History } | { readonly ok: false; readonly why: 'unreadable' | 'otherQuiz' | 'newer' };

/** Nothing larger is read: a thousand attempts of 40 answers take five million characters. */
const longestFile = 20_000_000;

/** The results in a file: one result as downloaded, or a history. Nothing is taken from a file that is only half sound. */
export function readResultFile(text: string, quiz: string): ReadFile {
  const value = text.length > longestFile ? undefined : parseText(text);
  if (!isObject(value)) return { ok: false, why: 'unreadable' };
  if (isNewer(value['schema'])) return { ok: false, why: 'newer' };
  const records: unknown = value['schema'] === fileSchema ? value['records'] : [value];
  if (!Array.isArray(records) || !records.length || !records.every(isResultRecord)) return { ok: false, why: 'unreadable' };
  return records.every((record) => record.quiz.id === quiz) ? { ok: true, records } : { ok: false, why: 'otherQuiz' };
}

const isNewer = (schema: unknown): boolean => /^skills-quiz-(result|history)\/([2-9]|\d{2,})$/.test(String(schema));
