/** `npx tsx test/bench/engine.ts`: choosing the next question, estimating and role fit, in Chromium, at 232 and 10,000 questions. */
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { obtainChromium } from '../../scripts/browsers.mjs';

const { outputFiles } = await build({ entryPoints: [new URL('engine-page.ts', import.meta.url).pathname], bundle: true, minify: true, format: 'iife', target: 'es2022', write: false });
const chromium = await obtainChromium();
if (!chromium) throw new Error('no Chromium found: set CHROME_PATH');
const browser = await puppeteer.launch({ executablePath: chromium.path, args: [...chromium.args] });
const tab = await browser.newPage();
await tab.evaluate(outputFiles[0]!.text);

type Row = { readonly size: number; readonly prepare: number; readonly estimate: number; readonly choose: number; readonly roles: number };
const [small, large] = (await tab.evaluate('measureEngine([232, 10000])')) as [Row, Row];
await browser.close();

console.log('| questions | choose the next, ms | estimate, ms | role fit of six roles, ms | prepare the bank, ms |\n|---:|---:|---:|---:|---:|');
for (const row of [small, large]) console.log(`| ${row.size} | ${row.choose.toFixed(2)} | ${row.estimate.toFixed(2)} | ${row.roles.toFixed(2)} | ${row.prepare.toFixed(1)} |`);
console.log(`ratio | ${(large.choose / small.choose).toFixed(1)} | ${(large.estimate / small.estimate).toFixed(1)} | ${(large.roles / small.roles).toFixed(1)} | ${(large.prepare / small.prepare).toFixed(1)}`);
