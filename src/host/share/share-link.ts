import type { QuizIndex } from '../../machine/content.js';
import type { Seniority } from '../../schema/index.js';
import { mostAnswers, readList, readWalk, writeList, writeWalk, type Answer, type Next } from './answers-code.js';
import { createReader, createWriter, fingerprint, fromText, toText, type Reader, type Writer } from './number-code.js';

/** How the quiz was set when the questions were chosen. */
export interface Setting {
  /** Skill ids; empty means all. */
  readonly sets: readonly string[];
  readonly profile?: string | undefined;
  readonly seniority: Seniority;
  readonly length: number;
  readonly mode: 'adaptive' | 'fixed';
  readonly seed: number;
  readonly selfRatings: Readonly<Record<string, number>>;
}

/** All that a link holds: enough to compute every number of the result again. */
export interface SharedResult extends Setting {
  /** The seniority that the result is about. */
  readonly lookedAt: Seniority;
  /** In the order asked where that could be kept, else in the order of the bank: no number depends on it. */
  readonly answers: readonly Answer[];
}

/** The course a quiz takes in a setting, without regard to earlier attempts. */
export interface Course {
  readonly next: Next;
  readonly items: readonly string[];
  readonly skills: readonly string[];
  readonly blocks: { readonly sharpen: number; readonly practise: number };
}

export type OpenedLink =
  | { readonly ok: true; readonly result: SharedResult }
  /** Cut off or mistyped; or sound, but made with another quiz, other questions or another release. */
  | { readonly ok: false; readonly why: 'broken' | 'other' };

/** Add one when the choice of questions changes for the same bank, or the form of the link does: older links then say that they are older. */
const edition = 1;
/** Characters in front that vouch for the text, and that vouch for what was read from it. 18 and 24 bits. */
const textCheck = 3, contentCheck = 4;
/** Nothing longer is looked at; 255 answers out of 10,000 take 450 characters. */
const longest = 600;

const seniorities = ['junior', 'mid', 'senior'] as const;
const shortSeed = 2 ** 20, longSeed = 2 ** 32;
const usualLength = 16, mostQuestions = 100;
/** The likelier first of two: 7 of 8. */
const usually = [7, 1];
/** A skill's self-rating, none to expert, or left out; counts that grow as ratings come. */
const ratingWeights = [2, 2, 2, 2, 2, 1];

/**
 * A result as text for an address: 20 characters for 16 answers of a first attempt. Three in front check the text, four the
 * content together with the quiz, its questions and this edition. Undefined where there is nothing to share, or too much.
 */
export function encodeResult(result: SharedResult, index: QuizIndex, courseOf: (setting: Setting) => Course): string | undefined {
  const { answers } = result;
  if (!answers.length || answers.length > mostAnswers) return undefined;
  const course = courseOf(result);
  const body = toText(walked(result, index, course) ?? listed(result, index, course));
  const check = seal(contentOf(result, index), contentCheck);
  return seal(check + body, textCheck) + check + body;
}

/** The result in a text from an address. Whatever the text, this does not throw, and gives no result that nobody had. */
export function decodeResult(text: string, index: QuizIndex, courseOf: (setting: Setting) => Course): OpenedLink {
  const body = text.slice(textCheck + contentCheck);
  const number = fromText(body);
  if (text.length > longest || number === undefined || toText(number) !== body) return { ok: false, why: 'broken' };
  const given = text.slice(textCheck, textCheck + contentCheck);
  if (seal(given + body, textCheck) !== text.slice(0, textCheck)) return { ok: false, why: 'broken' };
  const reader = createReader(number);
  const result = readResult(reader, index, courseOf);
  const isWhole = reader.isDone() && result.answers.length > 0;
  return isWhole && seal(contentOf(result, index), contentCheck) === given ? { ok: true, result } : { ok: false, why: 'other' };
}

const seal = (text: string, width: number): string => toText(BigInt(fingerprint(text)) & ((1n << BigInt(6 * width)) - 1n), width);

/** Everything the numbers depend on, in one order. */
function contentOf({ lookedAt, sets, selfRatings, answers }: SharedResult, { id, hash }: QuizIndex): string {
  const ratings = Object.entries(selfRatings).map(([skill, level]) => `${skill}${level}`).sort();
  return JSON.stringify([edition, id, hash, lookedAt, [...sets].sort(), ratings, answers.map(({ id: item, outcome }) => item + outcome).sort()]);
}

function walked(result: SharedResult, index: QuizIndex, { next, items, skills, blocks }: Course): bigint | undefined {
  const isPlain = Number.isInteger(result.seed) && result.seed >= 0 && result.seed < longSeed && result.length <= mostQuestions;
  if (!isPlain) return undefined;
  const writer = createWriter();
  writeHead(writer, result, index, skills);
  writer.write(0, usually);
  writeSetting(writer, result, index);
  const isWalk = writeWalk(writer, { next, length: result.length, items: items.length, blocks, skills }, result.answers);
  return isWalk ? writer.number() : undefined;
}

function listed(result: SharedResult, index: QuizIndex, { items, skills }: Course): bigint {
  const writer = createWriter();
  writeHead(writer, result, index, skills);
  writer.write(1, usually);
  writeList(writer, items, result.answers);
  return writer.number();
}

function readResult(reader: Reader, index: QuizIndex, courseOf: (setting: Setting) => Course): SharedResult {
  const lookedAt = readSeniority(reader);
  const sets = reader.read(usually) ? index.skills.filter(() => reader.readEven(2)).map(({ id }) => id) : [];
  const skills = sets.length ? sets : index.skills.map(({ id }) => id);
  const selfRatings = readRatings(reader, skills);
  const base: Setting = { sets, selfRatings, seniority: lookedAt, length: usualLength, mode: 'adaptive', seed: 0 };
  if (reader.read(usually)) return { ...base, lookedAt, answers: readList(reader, courseOf(base).items) };
  const setting = { ...base, ...readSetting(reader, index, lookedAt) };
  const { next, items, blocks } = courseOf(setting);
  return { ...setting, lookedAt, answers: readWalk(reader, { next, length: setting.length, items: items.length, blocks, skills }) };
}

function writeHead(writer: Writer, { lookedAt, sets, selfRatings }: SharedResult, index: QuizIndex, skills: readonly string[]): void {
  writer.write(seniorities.indexOf(lookedAt), seniorityWeights);
  writer.write(Number(sets.length > 0), usually);
  if (sets.length) for (const { id } of index.skills) writer.writeEven(Number(sets.includes(id)), 2);
  const isRated = skills.some((id) => selfRatings[id] !== undefined);
  writer.writeEven(Number(isRated), 2);
  if (!isRated) return;
  const weights = [...ratingWeights];
  for (const id of skills) {
    const symbol = selfRatings[id] ?? ratingWeights.length - 1;
    writer.write(symbol, weights);
    weights[symbol]! += 2;
  }
}

const seniorityWeights = [1, 2, 1];
const readSeniority = (reader: Reader): Seniority => seniorities[reader.read(seniorityWeights)]!;

function readRatings(reader: Reader, skills: readonly string[]): Record<string, number> {
  if (!reader.readEven(2)) return {};
  const weights = [...ratingWeights];
  return Object.fromEntries(skills.flatMap((id) => {
    const symbol = reader.read(weights);
    weights[symbol]! += 2;
    return symbol < ratingWeights.length - 1 ? [[id, symbol] as const] : [];
  }));
}

function writeSetting(writer: Writer, { lookedAt, seniority, length, profile, mode, seed }: SharedResult, { roles }: QuizIndex): void {
  writer.write(Number(seniority !== lookedAt), usually);
  if (seniority !== lookedAt) writer.writeEven(seniorities.indexOf(seniority), seniorities.length);
  writer.write(Number(length !== usualLength), usually);
  if (length !== usualLength) writer.writeEven(length - 1, mostQuestions);
  const place = roles.findIndex(({ id }) => id === profile);
  writer.write(Number(place >= 0), usually);
  if (place >= 0) writer.writeEven(place, roles.length);
  writer.write(Number(mode === 'fixed'), usually);
  writer.write(Number(seed >= shortSeed), usually);
  writer.writeEven(seed, seed < shortSeed ? shortSeed : longSeed);
}

function readSetting(reader: Reader, { roles }: QuizIndex, lookedAt: Seniority): Pick<Setting, 'seniority' | 'length' | 'profile' | 'mode' | 'seed'> {
  const seniority = reader.read(usually) ? seniorities[reader.readEven(seniorities.length)]! : lookedAt;
  const length = reader.read(usually) ? reader.readEven(mostQuestions) + 1 : usualLength;
  const profile = reader.read(usually) && roles.length ? roles[reader.readEven(roles.length)]!.id : undefined;
  const mode = reader.read(usually) ? 'fixed' : 'adaptive';
  return { seniority, length, profile, mode, seed: reader.readEven(reader.read(usually) ? longSeed : shortSeed) };
}
