// @ts-check
/**
 * What tests and sources import from packages, bundled once when the test server starts: a page asks for some ten files
 * instead of 150 (zod alone is 92). One build with shared parts, so that there is one copy of each package, Lit too.
 */
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = '/__whole/';

const pattern = /\bfrom '((?:@open-wc\/testing|fast-check|lit|xstate|zod)(?:\/[^']*)?)'/g;

/** Every such import in the folders, once. */
const importsIn = (/** @type {readonly string[]} */ ...folders) => {
  const files = folders.flatMap((folder) => readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.includes('node_modules')).map((name) => `${root}${folder}/${name}`));
  return [...new Set(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, source]) => /** @type {string} */ (source))))].filter((source) => source !== 'zod'); // classic zod is named to measure it, and never run
};

const nameOf = (/** @type {string} */ source) => source.replaceAll(/\W/g, '_');

/** For `plugins` of web-test-runner.config.mjs. */
export const wholeDependencies = () => {
  /** @type {Map<string, string>} */
  const files = new Map();
  const packages = importsIn('src', 'test');
  return /** @type {import('@web/test-runner').TestRunnerPlugin} */ ({
    name: 'whole-dependencies',
    async serverStart() {
      const { outputFiles } = await build({
        entryPoints: Object.fromEntries(packages.map((source) => [nameOf(source), source])),
        bundle: true, splitting: true, format: 'esm', target: 'es2022', outdir: place, write: false, absWorkingDir: root, logLevel: 'warning',
        conditions: ['development', 'module'], define: { require: 'undefined' },
        external: ['axe-core/*', '/__web-dev-server*'], // axe puts itself into the page, and only where a test asks for it
      });
      for (const { path, text } of outputFiles) files.set(place + path.slice(path.lastIndexOf('/') + 1), text);
    },
    resolveImport: ({ source }) => (packages.includes(source) ? `${place}${nameOf(source)}.js` : undefined),
    serve: ({ path }) => (files.has(path) ? { body: files.get(path), type: 'js' } : undefined),
  });
};
