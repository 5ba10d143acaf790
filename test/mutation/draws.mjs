// @ts-check
/**
 * fast-check for mutants: the same draws for each, a tenth as many, and no search for a smaller one. A mutant that only more
 * draws would notice counts as alive, so this makes the score lower, never higher.
 */
import * as fc from 'fast-check';

export * from 'fast-check';

export const assert = (/** @type {fc.IProperty<any>} */ property, /** @type {fc.Parameters<any>} */ options = {}) => fc.assert(property, { seed: 20261122, endOnFailure: true, ...options, numRuns: Math.max(20, (options.numRuns ?? 100) / 10) });

export default { ...fc, assert };
