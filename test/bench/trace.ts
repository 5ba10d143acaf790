/**
 * What the main thread does from the press of "Check answer" to the frame with the next question, step by step, with the
 * processor slowed down four times. `npx tsx test/bench/trace.ts`; needs a built `dist/`. Writes `TRACE.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { obtainChromium } from '../../scripts/browsers.mjs';
import { our } from './speed/contestants.js';
import { hostPage } from './speed/host-page.js';
import { serve } from './static-server.js';

interface Entry {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

const here = fileURLToPath(new URL('.', import.meta.url));
const quiz = our([])[0]!;
const server = await serve({ dist: fileURLToPath(new URL('../../dist', import.meta.url)) }, { '/page.html': hostPage(quiz) });
const chromium = await obtainChromium();
if (!chromium) throw new Error('no Chromium found: set CHROME_PATH');
const browser = await puppeteer.launch({ executablePath: chromium.path, args: [...chromium.args] });
const tab = await browser.newPage();
await tab.setViewport({ width: 412, height: 823, isMobile: true, hasTouch: true });
await tab.evaluateOnNewDocument(`window.contestant = ${JSON.stringify(quiz)};\n${readFileSync(`${here}speed/driver.js`, 'utf8')}`);
await tab.goto(`${server.origin}/page.html`);
await (await tab.createCDPSession()).send('Emulation.setCPUThrottlingRate', { rate: 4 });
await tab.evaluate('bench.first()');
for (let n = 0; n < 3; n++) await tab.evaluate('bench.next(500)');
await tab.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
const waited = (await tab.evaluate('bench.next(500)')) as number;
await tab.evaluate('bench.rest(200)');
const { traceEvents } = JSON.parse(Buffer.from((await tab.tracing.stop())!).toString()) as { traceEvents: Entry[] };
await browser.close();
await server.close();

/** The timer after which the driver presses, and what its thread does until the next question is on its way to the screen. */
const press = traceEvents.find(({ name, dur, ts, pid, tid }) => name === 'TimerFire' && traceEvents.some((entry) => entry.name === 'EventDispatch' && entry.args?.data?.type === 'click' && entry.pid === pid && entry.tid === tid && entry.ts >= ts && entry.ts < ts + dur!))!;
const own = traceEvents.filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === press.pid && tid === press.tid && ts >= press.ts).sort((one, other) => one.ts - other.ts);
const end = own.find(({ name }) => name === 'Commit')?.ts ?? Infinity;
const meanings: Readonly<Record<string, string>> = {
  TimerFire: 'the whole task', EventDispatch: 'the press: machine, saving the place, what may come next is asked for', UpdateLayoutTree: 'styles', Layout: 'layout', FireAnimationFrame: 'the frame begins', PrePaint: 'before painting', Paint: 'painting', Layerize: 'layers', Commit: 'handed to the compositor',
};
const rows = own.filter(({ name, ts, dur = 0 }) => name in meanings && ts <= end && dur >= 100).map(({ name, ts, dur = 0, args }) => `| ${((ts - press.ts) / 1000).toFixed(1)} | ${(dur / 1000).toFixed(1)} | ${name}${args?.data?.type ? ` ${args.data.type}` : ''} | ${meanings[name]} |`);
const text = `# From an answer to the next question

Main thread, milliseconds at a processor slowed down four times; ${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? ''}, ${cpus().length} cores. Parts under 0.1 ms are left out; the drawing by Lit is what lies between the press and the layout. The question stood in a frame ${waited.toFixed(0)} ms after the press. Written by \`npx tsx test/bench/trace.ts\`.

| from | takes | what | |
|---:|---:|---|---|
${rows.join('\n')}
`;
writeFileSync(`${here}TRACE.md`, text);
console.log(text);
