// @ts-check
/**
 * One module of the tests named on the command line, with all they import: Stryker runs it, in the copy of the project that
 * holds the mutants, once the mutants are in. What the browser runner gives the tests comes from the same chai here.
 */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const files = process.argv.slice(2);
const draws = "import fc from 'fast-check'; fc.configureGlobal({ seed: 20261122, endOnFailure: true });"; // the same draws for every mutant, and no search for a smaller one

/**
 * Stryker asks, wherever code runs, whether a mutant there is the active one, and counts which mutants the running test reaches.
 * In the inner loops of `measure` that takes many times what the loops do. So the question is written out, which a compiler
 * makes next to nothing of, and the count is kept for the first run, which alone needs it.
 * @param {string} mutated
 */
function quickened(mutated) {
  if (!mutated.includes('stryMutAct_9fa48')) return mutated;
  return `const stryker = stryNS_9fa48();${mutated}`
    .replaceAll(/stryMutAct_9fa48\(("\d+")\)/g, '(stryker.activeMutant === $1 && $&)')
    .replaceAll(/stryCov_9fa48\(("[\d", ]+)\)/g, '(stryker.activeMutant === undefined && $&)');
}

await build({
  stdin: { contents: [draws, ...files.map((file) => `import './${file}';`)].join('\n'), resolveDir: process.cwd(), loader: 'ts' },
  outfile: 'tests.mjs', bundle: true, platform: 'node', format: 'esm', target: 'node22', alias: { '@open-wc/testing': '@esm-bundle/chai' }, logLevel: 'warning',
  ignoreAnnotations: true, // the package calls its files free of side effects, which tests are not
  plugins: [{ name: 'quicken', setup: ({ onLoad }) => onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => ({ contents: quickened(await readFile(path, 'utf8')), loader: 'ts' })) }],
});
