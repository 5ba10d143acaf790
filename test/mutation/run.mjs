// @ts-check
/**
 * `npm start`, `npm start -- schema` or `npm start -- measure select-next.ts`: changes every operator, value and branch of
 * the folders, of one, or of one file of it, one at a time, and counts what the tests notice. Then writes RESULTS.md.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// @ts-ignore: installed in this folder alone, by `npm ci` here
import { Stryker } from '@stryker-mutator/core';

const testsOf = (/** @type {string} */ folder, /** @type {string[]} */ names) => names.map((name) => `test/${folder}/${name}.test.ts`);

/** Tests run without a page, in this order: the first that fails ends the run of a mutant. The README says what is left out. */
const parts = {
  schema: { mutate: ['src/schema/*.ts'], tests: testsOf('schema', ['parse', 'fields', 'records']) },
  machine: { mutate: ['src/machine/*.ts'], tests: testsOf('machine', ['score', 'reckoner', 'journey', 'resuming', 'record', 'guests', 'findings', 'more-findings', 'quiz-actor', 'walks']) },
  measure: { mutate: ['src/measure/*.ts', '!src/measure/calibrate.ts'], tests: testsOf('measure', ['bad-input', 'bank', 'numbers', 'response', 'self-rating', 'mode', 'select', 'properties', 'reports', 'roles', 'estimate']) },
  // Apart, because what serves to calibrate reaches all of measure and takes seconds.
  calibrate: { mutate: ['src/measure/calibrate.ts'], tests: testsOf('measure', ['calibrate']) },
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const [wanted, file] = process.argv.slice(2);
if (wanted && !(wanted in parts)) throw new Error(`no part is called ${wanted}: wanted ${Object.keys(parts).join(', ')}`);

for (const [part, { mutate, tests }] of Object.entries(parts)) {
  if (wanted && wanted !== part) continue;
  const project = `${root}test/mutation/node_modules/.project-${part}${file ?? ''}/`;
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const folder of ['src', 'test/schema', 'test/machine', 'test/measure', 'test/support', 'test/reference', 'tsconfig.json']) cpSync(`${root}${folder}`, `${project}${folder}`, { recursive: true });
  process.chdir(project);
  await new Stryker({
    mutate: file ? [`src/${part}/${file}`] : mutate,
    inPlace: true, // the project is a copy already
    buildCommand: `${process.execPath} ${root}test/mutation/bundle.mjs ${tests.join(' ')}`,
    testRunner: 'mocha',
    mochaOptions: { spec: ['tests.mjs'], 'no-config': true },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    dryRunTimeoutMinutes: 20,
    timeoutMS: 60_000, // for machines that have other things to do
    reporters: ['event-recorder', 'clear-text', 'json', 'progress-append-only'],
    jsonReporter: { fileName: `../.reports/${part}${file ?? ''}.json` },
    clearTextReporter: { allowColor: false, logTests: false },
    thresholds: { high: 90, low: 90, break: 90 },
  }).runMutationTest();
}
if (!wanted) await import('./report.mjs');
