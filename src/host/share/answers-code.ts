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
  readonly extended?: boolean | undefined;
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

/** A block that the reader added when the one before was over: a deep dive where it has a skill, else one that sharpens the verdict. */
interface Block {
  readonly skill?: string | undefined;
}

const opened = ({ items, blocks }: Walk, asked: number, { skill }: Block): Omit<Walked, 'responses'> =>
  ({ goal: Math.min(asked + (skill === undefined ? blocks.sharpen : blocks.practise), items), focus: skill, extended: true });

/** Which blocks give these questions in this order; undefined where none do. `isEarly`: the last block was not finished. */
function trace(walk: Walk, answers: readonly Answer[], walked: Walked): { readonly blocks: readonly Block[]; readonly isEarly: boolean } | undefined {
  const wanted = walk.next(walked);
  const asked = walked.responses.length;
  const answer = answers[asked];
  if (answer === undefined) return { blocks: [], isEarly: wanted !== undefined };
  if (wanted !== undefined) return wanted === answer.id ? trace(walk, answers, { ...walked, responses: [...walked.responses, given(answer)] }) : undefined;
  for (const block of [{}, ...walk.skills.map((skill) => ({ skill }))]) {
    const then = { ...walked, ...opened(walk, asked, block) };
    const rest = walk.next(then) === answer.id ? trace(walk, answers, then) : undefined;
    if (rest) return { ...rest, blocks: [block, ...rest.blocks] };
  }
  return undefined;
}

/**
 * Answers in the order in which the quiz itself asked: as it chooses the same questions again from the seed and the
 * outcomes, only the outcomes need room. Returns whether these are such answers; where not, nothing was written.
 */
export function writeWalk(writer: Writer, walk: Walk, answers: readonly Answer[]): boolean {
  const traced = answers.length < mostAnswers ? trace(walk, answers, start(walk)) : undefined;
  if (!traced) return false;
  writer.write(Number(traced.isEarly), isEarlyWeights);
  if (traced.isEarly) writer.writeEven(answers.length, mostAnswers + 1);
  const code = createOutcomeCode();
  const blocks = [...traced.blocks];
  let walked = start(walk);
  for (const answer of answers) {
    if (walk.next(walked) === undefined) {
      const block = blocks.shift()!;
      writer.write(block.skill === undefined ? afterBlock.sharpen : afterBlock.practise, afterBlockWeights);
      if (block.skill !== undefined) writer.writeEven(walk.skills.indexOf(block.skill), walk.skills.length);
      walked = { ...walked, ...opened(walk, walked.responses.length, block) };
    }
    code.write(writer, answer.outcome);
    walked = { ...walked, responses: [...walked.responses, given(answer)] };
  }
  if (!traced.isEarly) writer.write(afterBlock.end, afterBlockWeights);
  return true;
}

const start = ({ length, items }: Walk): Walked => ({ responses: [], goal: Math.min(length, items) });

export function readWalk(reader: Reader, walk: Walk): readonly Answer[] {
  const code = createOutcomeCode();
  const early = reader.read(isEarlyWeights) ? reader.readEven(mostAnswers + 1) : mostAnswers;
  const answers: Answer[] = [];
  let walked = start(walk);
  while (answers.length < early) {
    const id = walk.next(walked);
    if (id === undefined) {
      const after = reader.read(afterBlockWeights);
      if (after === afterBlock.end) break;
      const skill = after === afterBlock.practise ? walk.skills[reader.readEven(walk.skills.length)] : undefined;
      walked = { ...walked, ...opened(walk, answers.length, { skill }) };
      // A block without a question is none that a reader could have added.
      if (walk.next(walked) === undefined) break;
      continue;
    }
    const answer: Answer = { id, outcome: code.read(reader) };
    answers.push(answer);
    walked = { ...walked, responses: [...walked.responses, given(answer)] };
  }
  return answers;
}
