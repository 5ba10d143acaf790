import type { Item } from '../../schema/index.js';

/** What the prover is asked: every item once, and the source of the proof functions by skill. */
export interface Job {
  readonly seconds: number;
  readonly needs: readonly string[];
  readonly modules: Readonly<Record<string, string>>;
  readonly items: readonly JobItem[];
}

/** An item without its key: the prover must not know what is claimed to be right. */
export interface JobItem {
  readonly id: string;
  readonly skill: string;
  readonly kind: 'run' | 'value' | 'check';
  readonly needs: readonly string[];
  readonly code: string;
}

/** What running one item showed. */
export interface Observation {
  readonly id: string;
  /** Of a `run`: standard output, and the uncaught exception's class with its bases, most special first. */
  readonly output?: string;
  readonly raised?: readonly string[] | null;
  /** The exception's message, for the author. */
  readonly detail?: string | null;
  readonly value?: number;
  readonly verdicts?: Readonly<Record<string, boolean>>;
  readonly order?: readonly string[];
  /** Why there is no observation. */
  readonly error?: string;
  /** Source of the proof function and of what it uses. */
  readonly source?: string;
}

/** What the prover runs on. */
export interface Machine {
  readonly python: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Libraries that some item needs and that are not there. */
  readonly missing: readonly string[];
}

/** An item with a proof that runs. */
export type ProvedItem = Item & { readonly proof: { readonly kind: 'run' | 'value' | 'check'; readonly needs?: readonly string[] | undefined } };

export const hasProof = (item: Item): item is ProvedItem => item.proof !== undefined && item.proof.kind !== 'none';

/** Seconds for one item. Most take milliseconds, the slowest one second; twenty leave room for a busy machine. */
const secondsPerItem = 20;

export function job(items: readonly ProvedItem[], modules: Readonly<Record<string, string>>): Job {
  return {
    seconds: secondsPerItem,
    needs: [...new Set(items.flatMap((item) => item.proof.needs ?? []))].sort(),
    modules,
    items: items.map((item) => ({ id: item.id, skill: item.skill, kind: item.proof.kind, needs: item.proof.needs ?? [], code: item.code?.source ?? '' })),
  };
}

/** The prover's answer, or nothing if it did not get as far as its first line. */
export function readAnswer(stdout: string): { readonly machine: Machine; readonly observations: ReadonlyMap<string, Observation> } | undefined {
  const [first, ...rest] = stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown);
  if (first === undefined) return undefined;
  return { machine: first as Machine, observations: new Map((rest as Observation[]).map((observation) => [observation.id, observation])) };
}
