import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { obtainChromium } from '../../scripts/browsers.mjs';
import type { Figures } from '../../demo/figures.js';
import { serve, type Served, type StaticServer } from '../bench/static-server.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What the site says a page downloads. `FIGURES=write` puts there what this run measured; else it must be true to a tenth: how much is fetched ahead depends on the moment. */
const figuresFile = fileURLToPath(new URL('../../demo/figures.json', import.meta.url));
const figures = JSON.parse(readFileSync(figuresFile, 'utf8')) as Figures;

function saidOnTheSite(measured: Required<Omit<NonNullable<Figures['bytes']>, 'tag'>>): void {
  console.log(`bytes, code and questions: ${JSON.stringify(measured)}`);
  if (process.env['FIGURES'] === 'write') return writeFileSync(figuresFile, `${JSON.stringify({ ...figures, bytes: { ...figures.bytes, ...measured } }, null, 2)}\n`);
  for (const [what, bytes] of Object.entries(measured)) {
    const said = figures.bytes?.[what as keyof typeof measured] ?? 0;
    assert.ok(Math.abs(said - bytes) <= bytes / 10, `demo/figures.json says ${said} bytes for ${what}, measured were ${bytes}: FIGURES=write node --import tsx --test test/node/budgets.test.ts`);
  }
}

/** Brotli bytes, level 11. A reader's device downloads no more of ours until then. */
const budgets = {
  idle: 600, intro: 22_000, firstQuestion: 34_000, questions: 6_000,
  attempt: 48_000,
} as const;

const page = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><body>${body}<script type="module" src="/dist/skills-quiz.js"></script></body></html>`;
const pages = {
  '/far.html': page('<div style="height: 5000px"></div><skills-quiz seed="7"></skills-quiz>'),
  '/near.html': page('<skills-quiz seed="7"></skills-quiz>'),
  '/python.html': page('<skills-quiz seed="7" sets="python"></skills-quiz>'),
};

/** The index of the questions, their texts, and what results tell of skills and roles; the rest is code. */
const isQuestions = ({ path }: Served): boolean => /\/parts\/(questions-|[0-9a-f]{8}\/)/.test(path);
const isScript = ({ path }: Served): boolean => /\.(js|json)$/.test(path);
const bytesOf = (files: readonly Served[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
const namesOf = (files: readonly Served[]): string => files.map(({ path, bytes }) => `${path.replace('/dist/', '').replace(/-[\w-]{8}\.js$/, '')} ${bytes}`).join(', ');

/** What can be pressed now, by its name; through the element's shadow root. */
const button = (name: string) => `>>> ::-p-aria([name="${name}"][role="button"])`;

/** As text: a loader for TypeScript may put helpers into functions. */
const noteQuestion = `requestAnimationFrame(function look() {
  if (document.querySelector('skills-quiz')?.shadowRoot?.querySelector('fieldset.item input')) performance.mark('question');
  else requestAnimationFrame(look);
});`;

describe('what a reader downloads', () => {
  let server: StaticServer, browser: Browser, tab: Page, asked: string[];

  before(async () => {
    assert.ok(existsSync(`${dist}skills-quiz.js`), 'dist/ is not built: npm run build');
    const chromium = await obtainChromium();
    assert.ok(chromium, 'no Chromium found: set CHROME_PATH');
    server = await serve({ dist }, pages);
    browser = await puppeteer.launch({ executablePath: chromium.path, args: [...chromium.args] });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(path: string): Promise<void> {
    server.served.length = 0;
    asked = [];
    tab = await (await browser.createBrowserContext()).newPage();
    tab.on('request', (request) => asked.push(request.url()));
    // Notes when a question first stands in the page: what is asked for after that, the reader does not wait for.
    await tab.evaluateOnNewDocument(noteQuestion);
    await tab.goto(server.origin + path, { waitUntil: 'networkidle0' });
  }

  const scripts = () => server.served.filter(isScript);
  const code = () => scripts().filter((file) => !isQuestions(file));
  const press = async (name: string) => (await tab.waitForSelector(button(name)))!.click();
  const told = (what: string, bytes: number, budget: number, files: readonly Served[]) => {
    console.log(`${what}: ${bytes} of ${budget} bytes (${namesOf(files)})`);
    assert.ok(bytes <= budget, `${what}: ${bytes} bytes are ${bytes - budget} too many`);
  };

  it('is one small script until the quiz nears the viewport', async () => {
    await open('/far.html');
    assert.deepEqual(scripts().map(({ path }) => path), ['/dist/skills-quiz.js']);
    told('idle page', bytesOf(scripts()), budgets.idle, scripts());
    await tab.evaluate(() => document.querySelector('skills-quiz')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true })));
    await tab.waitForSelector(button('Start'));
  });

  it('stays within its budgets from the intro to the results', async () => {
    await open('/near.html');
    await tab.waitForSelector(button('Start'));
    const intro = bytesOf(scripts());
    told('code until the intro', bytesOf(code()), budgets.intro, code());
    await press('Start');
    await press('Skip this step');
    await tab.waitForSelector('>>> fieldset.item input');
    await tab.waitForFunction(() => performance.getEntriesByName('question').length);
    const before = await tab.evaluate(() => {
      const stood = performance.getEntriesByName('question')[0]!.startTime;
      return performance.getEntriesByType('resource').filter(({ startTime }) => startTime < stood).map(({ name }) => new URL(name).pathname);
    });
    const needed = scripts().filter(({ path }) => before.includes(path));
    const needs = needed.filter((file) => !isQuestions(file));
    told('code until the first question', bytesOf(needs), budgets.firstQuestion, needs);
    const questions = needed.filter(isQuestions);
    told('questions until the first question', bytesOf(questions), budgets.questions, questions);
    await finish();
    await tab.waitForNetworkIdle();
    told('code of a whole attempt with results', bytesOf(code()), budgets.attempt, code());
    assert.deepEqual(scripts().filter(({ path }) => /more/.test(path)), [], 'what stands behind closed titles was downloaded before anybody opened one');
    saidOnTheSite({ intro, firstQuestion: bytesOf(needed), wholeAttempt: bytesOf(scripts()) });
    const all = scripts().filter(isQuestions);
    console.log(`questions of a whole attempt: ${bytesOf(all)} bytes in ${all.length} files`);
    assert.deepEqual(scripts().filter(({ path }) => /document-|parse-|\/i18n-\w+\/(?!en-results\.js)/.test(path)), [], 'the schema library or another language was downloaded');
    assert.deepEqual(asked.filter((address) => !address.startsWith(server.origin) && !address.startsWith('data:')), [], 'something was asked of another server');
    const first = new Set(code());
    await tab.evaluate(() => document.querySelector('skills-quiz')!.shadowRoot!.querySelectorAll<HTMLElement>('.results summary').forEach((summary) => summary.click()));
    await tab.waitForSelector('>>> .results .link');
    await tab.waitForNetworkIdle();
    const opened = code().filter((file) => !first.has(file));
    console.log(`code of the results with everything opened: ${bytesOf(opened)} bytes more, ${bytesOf(code())} in all (${namesOf(opened)})`);
  });

  it('holds nothing of skills that are not asked about', async () => {
    await open('/python.html');
    await press('Start');
    await press('Skip this step');
    await finish();
    await tab.waitForNetworkIdle();
    const topics = scripts().filter(({ path }) => /\/parts\/[0-9a-f]{8}\/[a-z]+\.js$/.test(path)).map(({ path }) => path.split('/').at(-1));
    assert.deepEqual(topics.sort(), ['python.js', 'roles.js']);
    const texts = await tab.evaluate(async (files) => Promise.all(files.map(async (file) => ((await import(file)) as { default: { skill: string } }).default.skill)), scripts().map(({ path }) => path).filter((path) => /\/q\d+\.js$/.test(path)));
    assert.ok(texts.length > 5);
    assert.deepEqual(texts.filter((skill) => skill !== 'python'), []);
  });

  /** Answers "I don't know" until the results stand there. */
  async function finish(): Promise<void> {
    for (;;) {
      const found = await tab.waitForSelector('>>> fieldset.item input, >>> .results .roles');
      if (await found!.evaluate((element) => element.matches('.roles'))) return;
      await (await tab.waitForSelector('>>> .unsure input'))!.evaluate((input) => (input as HTMLInputElement).click());
      await press('Check answer');
      const next = await tab.waitForSelector(`${button('Next question')}, ${button('See results')}`);
      await next!.click();
      await tab.waitForFunction(() => !document.querySelector('skills-quiz')!.shadowRoot!.querySelector('.feedback'));
    }
  }
});
