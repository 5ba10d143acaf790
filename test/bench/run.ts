/**
 * The lightest and the fastest? Everybody asks the same ten questions on the same page, in turn, as often as `--runs` says.
 * `npx tsx test/bench/run.ts [--runs=7] [--only=name,…]`; needs a built `dist/`. Writes `RESULTS.md`, `results.json`, `plot.svg`
 * and the key `performance` of `demo/figures.json`. Peers take part where `peers/` is installed: see its README.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { obtainChromium } from '../../scripts/browsers.mjs';
import { floors, our, peers, type Contestant } from './speed/contestants.js';
import { hostPage } from './speed/host-page.js';
import { visit, type Visit } from './speed/measure-page.js';
import { report, type Measured } from './speed/report.js';
import { document as ten } from './speed/ten.js';
import { writeTemplate } from './speed/template.js';
import { serve } from './static-server.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const option = (name: string) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
const runs = Number(option('runs') ?? 7);

const work = `${root}node_modules/.bench/`;
rmSync(work, { recursive: true, force: true });
mkdirSync(`${work}built`, { recursive: true });
writeFileSync(`${work}ten.json`, JSON.stringify(ten));
await build({ entryPoints: [`${here}speed/floors/lit-xstate.ts`], outdir: `${work}built`, bundle: true, minify: true, format: 'esm', target: 'es2022', tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } } });
await build({ entryPoints: [`${here}speed/floors/hand-written.js`], outdir: `${work}floors`, minify: true, format: 'esm', target: 'es2022' });
for (const name of existsSync(`${here}peers/node_modules/.built`) ? readdirSync(`${here}peers/node_modules/.built`) : []) writeFileSync(`${work}built/${name}`, readFileSync(`${here}peers/node_modules/.built/${name}`));

const preloaded = (JSON.parse(readFileSync(`${root}dist/preload.json`, 'utf8')) as string[]).map((file) => `/dist/${file}`);
const only = option('only')?.split(',');
const chromium = await obtainChromium();
if (!chromium) throw new Error('no Chromium found: set CHROME_PATH');
const launch = { executablePath: chromium.path, args: [...chromium.args] };
const contestants: readonly Contestant[] = [...floors, ...our(preloaded, await writeTemplate(`${root}dist`, launch)), ...peers].filter(({ name }) => !only || only.some((part) => name.includes(part)));

const paths = new Map(contestants.map((contestant, place) => [contestant, `/page-${place}.html`]));
const server = await serve({ dist: `${root}dist`, built: `${work}built`, floors: `${work}floors`, bench: work }, Object.fromEntries([['/alone.html', hostPage()], ...contestants.map((contestant) => [paths.get(contestant)!, hostPage(contestant)])]));

const visits = new Map<string, Visit[]>(contestants.map(({ name }) => [name, []]));
const alone: number[] = [];
for (let run = 0; run <= runs; run++) {
  // In another order each time, so that nobody always comes after the same one; the first round only warms up.
  const order = [...contestants.slice(run % contestants.length), ...contestants.slice(0, run % contestants.length)];
  const { heap } = await visit(server, '/alone.html', undefined, launch);
  if (run) alone.push(heap);
  for (const contestant of order) {
    const seen = await visit(server, paths.get(contestant)!, contestant, launch).catch((error: unknown) => void console.log(`${contestant.name}: ${String(error)}`));
    if (run && seen) visits.get(contestant.name)!.push(seen);
  }
  console.log(`round ${run} of ${runs}`);
}
await server.close();
rmSync(work, { recursive: true });

const measured: Measured = { date: new Date().toISOString().slice(0, 10), machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores`, runs, alone, visits: Object.fromEntries(visits) };
console.log(report(measured, root));
