import type { Response } from '../../schema/index.js';
import type { Reader, Writer } from './number-code.js';

/** What an answer was worth. A link says no more of it: what was picked would take five times the room. */
export type Outcome = 'right' | 'wrong' | 'unknown';

export interface Answer {
  readonly id: string;
  readonly outcome: Outcome;
}

export const answerOf = ({ id, correct, choice }: Pick<Response, 'id' | 'correct' | 'choice'>): Answer => ({ id, outcome: correct ? 'right' : choice === null ? 'unknown' : 'wrong' });

/** Learns how often each outcome came so far, on either side of the code: a reader who is mostly right takes fewer characters. */
export function createOutcomeCode(): { write(writer: Writer, outcome: Outcome): void; read(reader: Reader): Outcome } {
  const isRight = [1, 1];
  const isUnknown = [1, 1];
  const count = (outcome: Outcome) => {
    isRight[Number(outcome === 'right')]!++;
    if (outcome !== 'right') isUnknown[Number(outcome === 'unknown')]!++;
    return outcome;
  };
  return {
    write(writer, outcome) {
      writer.write(Number(outcome === 'right'), isRight);
      if (outcome !== 'right') writer.write(Number(outcome === 'unknown'), isUnknown);
      count(outcome);
    },
    read: (reader) => count(reader.read(isRight) ? 'right' : reader.read(isUnknown) ? 'unknown' : 'wrong'),
  };
}

/** Most answers that a link holds: past this it would be no shorter than a file. */
export const mostAnswers = 255;

/**
 * Any answers to any items, in the order of `ids`: as long as it takes to say which of them were asked.
 * 16 of 232 items take 81 bits, and an outcome about one bit more.
 */
export function writeList(writer: Writer, ids: readonly string[], answers: readonly Answer[]): void {
  const outcomes = new Map(answers.map(({ id, outcome }) => [id, outcome]));
  writer.writeEven(answers.length, mostAnswers + 1);
  const code = createOutcomeCode();
  let left = outcomes.size;
  ids.forEach((id, place) => {
    const outcome = outcomes.get(id);
    const others = ids.length - place - left;
    if (left && others) writer.write(Number(outcome !== undefined), [others, left]);
    if (outcome === undefined) return;
    code.write(writer, outcome);
    left--;
  });
}

export function readList(reader: Reader, ids: readonly string[]): readonly Answer[] {
  const code = createOutcomeCode();
  let left = Math.min(reader.readEven(mostAnswers + 1), ids.length);
  return ids.flatMap((id, place) => {
    const others = ids.length - place - left;
    if (!left || (others && !reader.read([others, left]))) return [];
    left--;
    return [{ id, outcome: code.read(reader) }];
  });
}

/** An answer as the quiz weighs it. */
export interface Given {
  readonly id: string;
  readonly correct: boolean;
  /** Null for "I don't know"; otherwise nothing is known of it. */
  readonly choice: '' | null;
}

export const given = ({ id, outcome }: Answer): Given => ({ id, correct: outcome === 'right', choice: outcome === 'unknown' ? null : '' });

/** An attempt as far as the next question depends on it. */
export interface Walked {
  readonly responses: readonly Given[];
  readonly goal: number;
  readonly focus?: string | undefined;
}

/** The question that the quiz would ask next; none where the block is over. */
export type Next = (walked: Walked) => string | undefined;

/** How long each block is, and the skills that a deep dive may be about. */
export interface Walk {
  readonly next: Next;
  readonly length: number;
  readonly items: number;
  readonly blocks: { readonly sharpen: number; readonly practise: number };
  readonly skills: readonly string[];
}

const afterBlock = { end: 0, sharpen: 1, practise: 2 } as const;
const afterBlockWeights = [4, 2, 1];
const isEarlyWeights = [15, 1];

/**
 * Answers in the order in which the quiz itself asked: as it chooses the same questions again from the seed and the
 * outcomes, only the outcomes need room. Returns whether these are such answers; where not, nothing useful was written.
 */
export function writeWalk(writer: Writer, { next, length, items, blocks, skills }: Walk, answers: readonly Answer[]): boolean {
  if (answers.length >= mostAnswers) return false;
  const code = createOutcomeCode();
  const limit = (questions: number) => Math.min(questions, items);
  const places = { responses: [] as Given[], goal: limit(length), focus: undefined as string | undefined };
  const skillAt = new Map(skills.map((id, place) => [id, place]));
  const steps: (() => void)[] = [];
  let wanted = next(places);
  for (const answer of answers) {
    const { id, outcome } = answer;
    if (wanted === undefined) {
      const asked = places.responses.length;
      const wants = (goal: number, focus: string | undefined) => next({ ...places, goal: limit(goal), focus }) === id;
      const focus = skills.find((skill) => wants(asked + blocks.practise, skill));
      if (wants(asked + blocks.sharpen, undefined)) {
        Object.assign(places, { goal: limit(asked + blocks.sharpen), focus: undefined });
        steps.push(() => writer.write(afterBlock.sharpen, afterBlockWeights));
      } else if (focus !== undefined) {
        Object.assign(places, { goal: limit(asked + blocks.practise), focus });
        steps.push(() => { writer.write(afterBlock.practise, afterBlockWeights); writer.writeEven(skillAt.get(focus)!, skills.length); });
      } else return false;
    } else if (wanted !== id) return false;
    steps.push(() => code.write(writer, outcome));
    places.responses = [...places.responses, given(answer)];
    wanted = next(places);
  }
  const isEarly = wanted !== undefined;
  writer.write(Number(isEarly), isEarlyWeights);
  if (isEarly) writer.writeEven(answers.length, mostAnswers + 1);
  for (const step of steps) step();
  if (!isEarly) writer.write(afterBlock.end, afterBlockWeights);
  return true;
}

export function readWalk(reader: Reader, { next, length, items, blocks, skills }: Walk): readonly Answer[] {
  const code = createOutcomeCode();
  const limit = (questions: number) => Math.min(questions, items);
  const early = reader.read(isEarlyWeights) ? reader.readEven(mostAnswers + 1) : mostAnswers + 1;
  const answers: Answer[] = [];
  let places: Walked = { responses: [], goal: limit(length) };
  while (answers.length < Math.min(early, mostAnswers)) {
    const id = next(places);
    if (id === undefined) {
      const after = reader.read(afterBlockWeights);
      if (after === afterBlock.end || places.responses.length >= items) break;
      const focus = after === afterBlock.practise ? skills[reader.readEven(skills.length)] : undefined;
      places = { ...places, goal: limit(places.responses.length + (focus === undefined ? blocks.sharpen : blocks.practise)), focus };
      if (next(places) === undefined) break;
      continue;
    }
    const answer: Answer = { id, outcome: code.read(reader) };
    answers.push(answer);
    places = { ...places, responses: [...places.responses, given(answer)] };
  }
  return answers;
}
