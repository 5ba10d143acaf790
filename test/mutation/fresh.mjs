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
  let bodies = /** @type {Body[]} */ ([]);

  evaluate({
    describe: (title, body) => void globalThis.describe(title, body),
    it(title, body) {
      const place = bodies.push(body) - 1;
      globalThis.it(title, async function () {
        if (stryker.activeMutant !== mutant) refresh();
        reached.set(reachedByAll);
        try {
          await bodies[place]?.call(this);
        } finally {
          if (stryker.activeMutant === undefined) perTest[stryker.currentTestId ?? ''] = Object.fromEntries([...reached.entries()].filter(([, count]) => count));
        }
      });
    },
  });
  /** What runs before any test is reached by each of them, since each runs on modules of its own. */
  const reachedByAll = reached.slice();

  function refresh() {
    mutant = stryker.activeMutant;
    bodies = [];
    /** @type {any} */
    const suite = { timeout: () => suite };
    evaluate({ describe: (_, body) => body.call(suite), it: (_, body) => void bodies.push(body) });
  }
}
