import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { obtainChromium } from '../../scripts/browsers.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const page = '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><body><skills-quiz seed="7" length="2" no-self-rating><a href="#there">Take the quiz</a></skills-quiz><script type="module" src="/skills-quiz.js"></script></body></html>';

type How = 'missing' | 'cut';

/** `npm run test:all`: every file and both faults. */
const isLong = Boolean(process.env['LONG']);

/** A whole attempt of two questions over the built files, while one of them is missing or its download is cut off. */
describe('what ships, where a file does not arrive', () => {
  let server: Server, browser: Browser, tab: Page;
  let broken: RegExp | undefined, how: How, met: string[], asked: string[];

  before(async () => {
    assert.ok(existsSync(`${dist}skills-quiz.js`), 'dist/ is not built: npm run build');
    const chromium = await obtainChromium();
    assert.ok(chromium, 'no Chromium found: set CHROME_PATH');
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      if (pathname === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(page);
      asked.push(pathname);
      if (broken?.test(pathname)) {
        met.push(pathname);
        return how === 'cut' ? request.socket.destroy() : response.writeHead(404).end();
      }
      const file = dist + pathname.slice(1);
      if (!existsSync(file)) return response.writeHead(404).end();
      return response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'max-age=600' }).end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await puppeteer.launch({ executablePath: chromium.path, args: [...chromium.args] });
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  async function open(part?: RegExp, fault: How = 'missing'): Promise<void> {
    [broken, how, met, asked] = [part, fault, [], []];
    tab = await (await browser.createBrowserContext()).newPage();
    tab.setDefaultTimeout(15_000);
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await tab.evaluate(() => { (globalThis as { kept?: boolean }).kept = true; });
  }

  /** What can be done next, as the main button says; "results" at the end. */
  const next = async () => (await tab.waitForFunction(() => {
    const root = document.querySelector('skills-quiz')?.shadowRoot;
    if (root?.querySelector('.results .roles')) return 'results';
    const names = [...(root?.querySelectorAll('button') ?? [])].filter((button) => button.checkVisibility()).map((button) => button.textContent!.trim());
    return names.find((name) => name === 'Try again') ?? names.find((name) => /^(Start|Check answer|Next question|See results)/.test(name));
  }))!.jsonValue() as Promise<string>;

  /** Presses the button, and waits until something else stands there. */
  async function press(name: string): Promise<void> {
    if (name === 'Check answer') await (await tab.waitForSelector('>>> .unsure input:not(:checked)'))!.evaluate((input) => (input as HTMLInputElement).click());
    const before = await tab.evaluate((wanted) => {
      const root = document.querySelector('skills-quiz')!.shadowRoot!;
      const text = root.textContent!;
      const button = [...root.querySelectorAll('button')].find((one) => one.checkVisibility() && one.textContent!.trim() === wanted);
      button?.click();
      return button ? text : undefined; // gone: what it led to has just come
    }, name);
    if (before !== undefined) await tab.waitForFunction((text) => document.querySelector('skills-quiz')!.shadowRoot!.textContent !== text, {}, before);
  }

  /** Takes the quiz to its results; mends the fault when the reader is told of it. Returns how often they were. */
  async function take(): Promise<number> {
    for (let told = 0; ;) {
      const name = await next();
      if (name === 'results') return told;
      if (name === 'Try again') {
        told++;
        assert.match(await tab.evaluate(() => [...document.querySelector('skills-quiz')!.shadowRoot!.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent).join(' ')), /try again/i);
        broken = undefined;
      }
      await press(name);
    }
  }

  async function isWhole(): Promise<void> {
    const { answers, kept } = await tab.evaluate(() => ({ answers: document.querySelector('skills-quiz')!.result?.responses.length, kept: (globalThis as { kept?: boolean }).kept }));
    assert.deepEqual({ answers, kept }, { answers: 2, kept: true }, 'both answers, and the page it began on');
  }

  /** A file as a pattern: names without their hash. Only those whose loss a reader can notice. */
  const needed: Readonly<Record<string, RegExp>> = { 'the questions’ index': /questions-built-in/, 'the machine': /\/session-/, 'a question': /\/q\d+\.js/, 'the results': /\/results-/ };

  for (const [what, part] of Object.entries(needed)) {
    for (const fault of isLong ? (['missing', 'cut'] as const) : (['missing'] as const)) {
      it(`comes by one press of "Try again", and no answer is lost: ${what}, ${fault}`, async () => {
        await open(part, fault);
        assert.equal(await take(), 1);
        assert.ok(met.length > 1, 'it was tried again by itself first');
        await isWhole();
      });
    }
  }

  if (isLong) it('loses no answer, whichever file of an attempt it is', async () => {
    await open();
    assert.equal(await take(), 0);
    await isWhole();
    const others = asked.filter((path) => path.startsWith('/parts/') && !/\/base-/.test(path));
    assert.ok(others.length > 8, others.join(' '));
    for (const path of others) {
      await open(new RegExp(path.replaceAll(/[.\\/]/g, '\\$&')));
      await take();
      await isWhole();
    }
    console.log(`retry: ${others.length} files of an attempt, each missing once`);
  });

  it('leaves the page its own link when the element itself does not come', async () => {
    await open(/\/element\.js/);
    await tab.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/element.js')));
    assert.equal(await tab.evaluate(() => document.querySelector('skills-quiz a')!.checkVisibility()), true);
  });
});
