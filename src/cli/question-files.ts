import type { Io } from './io.js';

/** Files beside the question sets that are no part of a quiz document. */
const others = new Set(['reviews.json', 'proofs.lock.json']);

/** The files of the folder `questions` that make up the built-in quiz. */
export const questionFiles = async (io: Pick<Io, 'list'>): Promise<readonly string[]> =>
  (await io.list('questions')).filter((name) => name.endsWith('.json') && !others.has(name)).map((name) => `questions/${name}`);
