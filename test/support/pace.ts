import { assert } from '@open-wc/testing';

/** About a millisecond of work. */
function spin(): number {
  const started = performance.now();
  let sum = 0;
  for (let n = 0; n < 400_000; n++) sum = (sum * 31 + n) | 0;
  assert.isNumber(sum);
  return performance.now() - started;
}

/**
 * How many times slower this page is now than it would be alone on the machine; at least 1. A short piece of work that is not
 * interrupted takes its own time, so the quicker pieces tell what all of them would have taken.
 */
export function pace(): number {
  const times = Array.from({ length: 400 }, spin).sort((one, other) => one - other);
  const alone = times.slice(0, 100).reduce((sum, time) => sum + time, 0) / 100; // browsers round their clocks
  return Math.max(1, times.reduce((sum, time) => sum + time, 0) / times.length / alone);
}

/** Fails where something took longer than `limit` milliseconds, and would have had the processor been free. */
export function assertQuick(took: number, limit: number, what = 'this'): void {
  if (took > limit) assert.isAtMost(took / pace(), limit, `${what}, milliseconds on a processor of its own`);
}
