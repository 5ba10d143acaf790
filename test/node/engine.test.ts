import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureEngine } from '../bench/engine-page.js';

/**
 * Ratios and not times: the same on a slow machine and on a busy one. Measured: 2 to 3 for choosing (6.5 once, with eight other programs running), 1 for estimating and for
 * role fit. A doubling of work for each item shows.
 */
const most = { choose: 8, estimate: 3, roles: 3 } as const;

describe('the engine', () => {
  it('takes little longer with 10,000 questions than with 232', () => {
    measureEngine([232, 10_000]); // lets the compiler see it first
    const [small, large] = measureEngine([232, 10_000]);
    for (const part of ['choose', 'estimate', 'roles'] as const) {
      const ratio = large![part] / small![part];
      console.log(`${part}: ${small![part].toFixed(2)} ms at 232, ${large![part].toFixed(2)} ms at 10,000, ratio ${ratio.toFixed(1)}`);
      assert.ok(ratio < most[part], `${part} takes ${ratio.toFixed(1)} times as long with 10,000 questions`);
    }
  });
});
