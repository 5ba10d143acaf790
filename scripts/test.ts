/**
 * Every check, in one command: `npm test` for the quick part, `npm run test:all` for coverage, three engines and the long runs.
 * `ENGINES` says which engines: `all` fails where one is missing, `available` takes what is there and names the rest; default
 * Chromium alone, and `available` for `test:all`. Ends with one plain line of counts. A step that fails does not hide those after it.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { engines } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const all = process.argv.includes('--all');
const strict = all || Boolean(process.env['CI']);

const wanted = (process.env['ENGINES'] ?? (all ? 'available' : 'chromium')).split(',');
const isWanted = (id: string) => [id, 'all', 'available'].some((name) => wanted.includes(name));
const asked = engines.filter(({ id }) => isWanted(id));
const here = asked.filter((engine) => engine.isHere());
const missing = asked.filter((engine) => !here.includes(engine));

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

const node = (...args: string[]): readonly [string, ...string[]] => [process.execPath, '--import', 'tsx', ...args];
const bin = (name: string, ...args: string[]): readonly [string, ...string[]] => [process.execPath, `node_modules/${name}`, ...args];
const nodeTests = readdirSync(`${root}test/node`).filter((name) => name.endsWith('.test.ts')).map((name) => `test/node/${name}`);
const browserTests = (name: string, id: string, env: Step['env'] = {}, ...args: string[]): Step => ({ name, command: bin('@web/test-runner/dist/bin.js', ...args), env: { ENGINES: id, ...env } });
const questions: Step = { name: 'questions', command: [process.execPath, 'dist/cli.js', 'check', '--release'] };

/** In quick runs each engine has the quick sizes; else Chromium has them with coverage counted, then every engine has the long ones. */
const suites: readonly (readonly Step[])[] = all
  ? [[browserTests('coverage', 'chromium', {}, '--coverage'), questions], ...here.map(({ id, name }) => [browserTests(`${name}, long`, id, { LONG: '1' })])]
  : here.map(({ id, name }, place) => [browserTests(name, id), ...(place ? [] : [questions])]);

/** Steps of one row run side by side; rows one after the other. */
const rows: readonly (readonly Step[])[] = [
  [{ name: 'types', command: bin('typescript/bin/tsc', '-p', '.') }, { name: 'lint', command: bin('oxlint/bin/oxlint') }, { name: 'build', command: node('scripts/build.ts') }],
  ...suites,
  [{ name: 'proofs', command: [process.execPath, 'dist/cli.js', 'prove', '--mutate', ...(strict ? ['--strict'] : [])] }, { name: 'node tests', command: node('--test', '--test-reporter=spec', ...nodeTests), env: all ? { LONG: '1' } : {} }],
  ...(all ? [['standard', 'product'].map((bank) => ({ name: `simulation, ${bank}`, command: node('test/bench/measure/targets.ts', '2100', '1', bank) }))] : []),
];

interface Outcome {
  readonly step: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

function run({ name, command: [command, ...args], env }: Step): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.on('close', (code) => {
      console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}\n${output.trimEnd()}`);
      const { passed, failed } = countsOf(output);
      // A step without counts of its own is one check; one that exits badly has failed whatever it counted.
      resolve({ step: name, passed: passed + failed === 0 && code === 0 ? 1 : passed, failed: failed || (code === 0 ? 0 : 1), seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** From the browser runner's closing line, or from node's. */
function countsOf(output: string): { passed: number; failed: number } {
  const browser = [...output.matchAll(/^tests: (\d+) passed, (\d+) failed/gm)].at(-1);
  if (browser) return { passed: Number(browser[1]), failed: Number(browser[2]) };
  const passed = [...output.matchAll(/^\S* ?pass (\d+)$/gm)].at(-1);
  const failed = [...output.matchAll(/^\S* ?fail (\d+)$/gm)].at(-1);
  return { passed: Number(passed?.[1] ?? 0), failed: Number(failed?.[1] ?? 0) };
}

const started = performance.now();
const outcomes: Outcome[] = [];
for (const row of rows) outcomes.push(...(await Promise.all(row.map(run))));
// An engine that was asked for by name, or by `all`, must be there.
if (!wanted.includes('available')) outcomes.push(...missing.map(({ name }) => ({ step: name, passed: 0, failed: 1, seconds: 0 })));

console.log(`\n── ${cpus().length} cores, ${((performance.now() - started) / 1000).toFixed(0)} s ${'─'.repeat(52)}`);
for (const { step, passed, failed, seconds } of outcomes) console.log(`${failed ? '✗' : '✓'} ${step.padEnd(20)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${seconds.toFixed(1).padStart(7)} s`);
console.log(`\nengines checked: ${here.map(({ name }) => name).join(', ')}`);
for (const { name, wants } of missing) console.log(`NOT CHECKED: ${name}, which is not on this machine (${wants})`);
const sum = (pick: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + pick(outcome), 0);
console.log(`\ntests: ${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`);
process.exitCode = outcomes.some(({ failed }) => failed) ? 1 : 0;
