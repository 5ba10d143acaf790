// @ts-check
/**
 * Runs every mutant on modules of its own: what code and tests prepare once and keep (a bank with its curves, a schema) is made
 * anew under each mutant, in the same process. Without that a mutant could be noticed by what another one left behind.
 */

/** @typedef {(this: Mocha.Context) => unknown} Body */
/** @typedef {{describe: (title: string, body: (this: Mocha.Suite) => void) => void, it: (title: string, body: Body) => void}} Words */
/** @typedef {Record<string, number>} Counts */

/**
 * What Stryker says and wants to know: which mutant is active, none in the first run; which test runs; what each test reaches.
 * @type {{activeMutant?: string, currentTestId?: string, mutantCoverage?: {static: Counts, perTest: Record<string, Counts>}}}
 */
export const stryker = /** @type {any} */ (globalThis).__stryker__ ??= {};

/** How often each mutant was reached since it was last emptied. */
export const reached = new Float64Array(10_000);

/** @param {(words: Words) => void} evaluate All modules, from the start. */
export function register(evaluate) {
  /** @type {Record<string, Counts>} */
  const perTest = {};
  stryker.mutantCoverage = { static: {}, perTest };
  let mutant = stryker.activeMutant;
  /** The tests in their order, and where among them each outermost suite begins. */
  let tests = /** @type {Body[]} */ ([]), suites = /** @type {(() => void)[]} */ ([]);
  const starts = /** @type {number[]} */ ([]);
  let depth = 0;

  evaluate({
    describe(title, body) {
      if (depth === 0) starts.push(tests.length);
      depth++;
      globalThis.describe(title, body);
      depth--;
    },
    it(title, body) {
      const place = tests.push(body) - 1;
      globalThis.it(title, async function () {
        if (stryker.activeMutant !== mutant) refresh();
        reached.set(reachedByAll);
        try {
          await testAt(place).call(this);
        } finally {
          if (stryker.activeMutant === undefined) perTest[stryker.currentTestId ?? ''] = countsOf(reached);
        }
      });
    },
  });
  /** What runs before any test is reached by each of them, since each runs on modules of its own. */
  const reachedByAll = reached.slice();

  /** New modules; what a suite prepares waits until one of its tests runs. */
  function refresh() {
    mutant = stryker.activeMutant;
    tests = [];
    suites = [];
    depth = 0;
    /** @type {any} */
    const suite = { timeout: () => suite };
    let next = 0;
    evaluate({
      describe(_, body) {
        if (depth > 0) return void body.call(suite);
        const start = starts[suites.length] ?? 0;
        suites.push(() => {
          next = start;
          depth++;
          body.call(suite);
          depth--;
        });
      },
      it: (_, body) => void (tests[next++] = body),
    });
  }

  /** @param {number} place */
  function testAt(place) {
    if (!tests[place]) suites[starts.findLastIndex((start) => start <= place)]?.();
    return /** @type {Body} */ (tests[place]);
  }
}

/**
 * Stryker ends a mutant that is reached a hundred times as often as in the first run. A tenth of the counts makes that ten times,
 * so that a loop that never ends is soon found, and the time limit can be long enough for a busy machine.
 * @param {Float64Array} counts
 * @returns {Counts}
 */
function countsOf(counts) {
  return Object.fromEntries([...counts.entries()].filter(([, count]) => count > 0).map(([id, count]) => [id, Math.ceil(count / 10)]));
}
