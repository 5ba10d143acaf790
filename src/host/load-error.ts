import type { Problem } from '../schema/index.js';

export type LoadErrorCode = 'network' | 'invalid';

/** A quiz that could not be had: `problems` is for the author of the page, never for the reader. */
export class LoadError extends Error {
  constructor(readonly code: LoadErrorCode, readonly problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.name = 'LoadError';
  }
}
