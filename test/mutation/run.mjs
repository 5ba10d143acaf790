// @ts-check
/**
 * `npm start`, `npm start -- schema` or `npm start -- measure/select-next.ts`: changes every operator, value and branch of
 * a folder or file, one at a time, and counts what the tests notice.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

/** Tests run without a page, in this order: the first that fails ends the run of a mutant. The README says what is left out. */
const folders = {
  schema: ['parse', 'fields', 'records'].map((name) => `test/schema/${name}.test.ts`),
  machine: ['score', 'reckoner', 'journey', 'resuming', 'record', 'guests', 'findings', 'more-findings', 'quiz-actor', 'walks'].map((name) => `test/machine/${name}.test.ts`),
  measure: ['bad-input', 'numbers', 'response', 'self-rating', 'mode', 'select', 'properties', 'reports', 'roles', 'estimate', 'calibrate'].map((name) => `test/measure/${name}.test.ts`),
};

const root = fileURLToPath(new URL('../../', import.meta.url));

for (const wanted of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(folders)) {
  const [folder = '', file = '**/*.ts'] = wanted.split('/');
  const tests = folders[/** @type {keyof typeof folders} */ (folder)];
  const project = `${root}test/mutation/node_modules/.project-${wanted.replace('/', '-')}/`;
  if (!tests) throw new Error(`no folder is called ${folder}: wanted ${Object.keys(folders).join(', ')}`);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const part of ['src', 'test/schema', 'test/machine', 'test/measure', 'test/support', 'test/reference', 'tsconfig.json']) cpSync(`${root}${part}`, `${project}${part}`, { recursive: true });
  process.chdir(project);
  await new Stryker({
    mutate: [`src/${folder}/${file}`],
    inPlace: true, // the project is a copy already
    buildCommand: `${process.execPath} ${root}test/mutation/bundle.mjs ${tests.join(' ')}`,
    testRunner: 'mocha',
    mochaOptions: { spec: ['tests.mjs'], 'no-config': true },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    dryRunTimeoutMinutes: 20,
    timeoutMS: 60_000, // for machines that have other things to do: few mutants run for ever
    reporters: ['event-recorder', 'clear-text', 'json', 'html', 'progress-append-only'],
    jsonReporter: { fileName: `../.reports/${wanted.replace('/', '-')}.json` },
    htmlReporter: { fileName: `../.reports/${wanted.replace('/', '-')}.html` },
    clearTextReporter: { allowColor: false, logTests: false },
    thresholds: { high: 90, low: 90, break: 90 },
  }).runMutationTest();
}
