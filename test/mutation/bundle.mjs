// @ts-check
/**
 * One module of the tests named on the command line, with all they import of the project: Stryker runs it, in the copy that
 * holds the mutants, once the mutants are in. What the browser runner gives the tests comes from the same chai here.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const files = process.argv.slice(2);
const here = new URL('.', import.meta.url).href;

/**
 * Stryker asks, wherever code runs, whether a mutant there is the active one, and counts which mutants the running test reaches.
 * In the inner loops of `measure` that takes many times what the loops do. So both are written out, which a compiler makes next
 * to nothing of; `fresh.mjs` gives the counts to Stryker, test by test.
 * @param {string} mutated
 */
function quickened(mutated) {
  if (!mutated.includes('stryMutAct_9fa48')) return mutated;
  return mutated
    .replaceAll(/stryMutAct_9fa48\(("\d+")\)/g, '(__stryker.activeMutant === $1 && $&)')
    .replaceAll(/stryCov_9fa48\(("[\d", ]+)\)/g, (_, /** @type {string} */ ids) => `(__stryker.activeMutant === undefined && (${ids.split(',').map((id) => `__reached[${JSON.parse(id)}]++`).join(', ')}))`);
}

const { outputFiles } = await build({
  stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: process.cwd(), loader: 'ts' },
  bundle: true, write: false, platform: 'node', format: 'cjs', target: 'node22', packages: 'external', logLevel: 'warning',
  ignoreAnnotations: true, // the package calls its files free of side effects, which tests are not
  plugins: [{ name: 'mutants', setup: ({ onLoad }) => onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => ({ contents: quickened(await readFile(path, 'utf8')), loader: 'ts' })) }],
});

const modules = outputFiles[0]?.text ?? '';
const packages = [...new Set([...modules.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name))];
/** @type {Readonly<Record<string, string>>} */
const others = { '@open-wc/testing': '@esm-bundle/chai/esm/chai.js', 'fast-check': `${here}draws.mjs` };

await writeFile('tests.mjs', `
import { reached as __reached, register, stryker as __stryker } from '${here}fresh.mjs';
${packages.map((name, place) => `import * as package${place} from '${others[name] ?? name}';`).join('\n')}
const packages = { ${packages.map((name, place) => `'${name}': package${place}`).join(', ')} };
register(({ describe, it }) => {
const require = (name) => packages[name], module = { exports: {} };
${modules}
});
`);
