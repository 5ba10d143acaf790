import { hash } from '../hash.js';
import type { Machine, Observation, ProvedItem } from './protocol.js';

/** What was last proved, and with what: `questions/proofs.lock.json`. */
export interface Lock {
  readonly python: string;
  readonly versions: Readonly<Record<string, string>>;
  /** Item id to hash of everything the proof depends on. */
  readonly items: Readonly<Record<string, string>>;
}

export const emptyLock: Lock = { python: '', versions: {}, items: {} };

/** A hash of the parts of an item that its proof speaks about, and of the proof's source. */
export async function proofHash(item: ProvedItem, { source }: Pick<Observation, 'source'>): Promise<string> {
  const key = item.kind === 'numeric'
    ? { answer: item.answer, mistakes: (item.mistakes ?? []).map(({ value, tolerance }) => ({ value, tolerance })) }
    : item.options.map(({ id, correct, claim }) => ({ id, correct: correct ?? false, claim }));
  return hash({ id: item.id, kind: item.kind, proof: item.proof, code: item.code?.source, key, source });
}

export interface LockChange {
  /** Proved, but not what the lock says was proved. */
  readonly changed: readonly string[];
  /** In the lock, but no longer among the proved questions of the skills looked at. */
  readonly gone: readonly string[];
}

/** How the lock differs from what was proved now; `known` are all ids with a proof, left out or not. */
export function compareLock(lock: Lock, proved: ReadonlyMap<string, string>, known: ReadonlySet<string>): LockChange {
  return {
    changed: [...proved].filter(([id, value]) => lock.items[id] !== value).map(([id]) => id),
    gone: Object.keys(lock.items).filter((id) => !known.has(id)),
  };
}

/** The lock after this run. What could not be run keeps its entry: it was proved elsewhere. */
export function updateLock(lock: Lock, machine: Machine, proved: ReadonlyMap<string, string>, { gone }: LockChange): Lock {
  const kept = Object.entries(lock.items).filter(([id]) => !gone.includes(id));
  const items = Object.fromEntries([...new Map([...kept, ...proved])].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { python: machine.python, versions: { ...lock.versions, ...machine.versions }, items };
}
