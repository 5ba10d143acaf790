/** Runs in a browser: how long choosing and scoring take. Bundled by `engine.ts`. */
import { estimate, prepareBank, random, rankRoles, selectNext, type ItemSpec, type Response, type RoleSpec } from '../../src/measure/index.js';

const skills = Array.from({ length: 8 }, (_, k) => ({ id: `skill-${k}` }));
const roles: readonly RoleSpec[] = Array.from({ length: 6 }, (_, r) => ({
  id: `role-${r}`,
  importance: Object.fromEntries(skills.map(({ id }, k) => [id, k === r ? 30 : 10])),
  required: Object.fromEntries(skills.map(({ id }, k) => [id, 1 + ((k + r) % 4)])),
}));

const bankOf = (count: number) => prepareBank({
  skills,
  items: Array.from({ length: count }, (_, n): ItemSpec => ({ id: `item-${n}`, skill: skills[n % 8]!.id, topic: `topic-${n % 40}`, level: 1 + (Math.floor(n / 8) % 4), chance: [0.25, 0, 0.2, 0.0417][n % 4]! })),
});

/** Ten answers, half of them right. */
const answers: readonly Response[] = Array.from({ length: 10 }, (_, n) => ({ id: `item-${n * 3}`, correct: n % 2 === 0 }));

/** Median milliseconds of a call. */
function time(act: () => unknown, rounds = 60): number {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    act();
    return performance.now() - started;
  }).sort((one, other) => one - other);
  return times[rounds >> 1]!;
}

export function measureEngine(sizes: readonly number[]) {
  return sizes.map((size) => {
    const bank = bankOf(size);
    const posterior = estimate(bank, { responses: answers });
    const ask = { responses: answers, roles, length: 16, random: random(1) };
    return { size, prepare: time(() => bankOf(size), 9), estimate: time(() => estimate(bank, { responses: answers })), choose: time(() => selectNext(bank, posterior, ask)), roles: time(() => rankRoles(posterior, roles)) };
  });
}

Object.assign(globalThis, { measureEngine });
