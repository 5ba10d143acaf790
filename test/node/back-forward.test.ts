import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { obtainChromium } from '../../scripts/browsers.mjs';
import { serve, type StaticServer } from '../bench/static-server.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const page = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><body>${body}`;
const pages = {
  '/quiz.html': page('<skills-quiz seed="7" mode="fixed" no-self-rating></skills-quiz><script>addEventListener("pageshow", ({ persisted }) => { document.title = persisted ? "kept" : "loaded"; });</script><script type="module" src="/dist/skills-quiz.js"></script>'),
  '/other.html': page('<p>Another page</p>'),
};
const button = (name: string) => `>>> ::-p-aria([name="${name}"][role="button"])`;

describe('a page that the browser keeps while the reader is on another', () => {
  let server: StaticServer, browser: Browser;

  before(async () => {
    const chromium = await obtainChromium();
    assert.ok(chromium, 'no Chromium found: set CHROME_PATH');
    server = await serve({ dist }, pages);
    browser = await puppeteer.launch({ executablePath: chromium.path, args: [...chromium.args] });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const press = async (tab: Page, name: string) => (await tab.waitForSelector(button(name)))!.click();
  const isAt = (tab: Page, number: number) => tab.waitForFunction((text) => document.querySelector('skills-quiz')?.shadowRoot?.querySelector('.count')?.textContent?.startsWith(text), {}, `Question ${number} `);

  it('goes on where the reader got to in another tab', async () => {
    const first = await browser.newPage();
    await first.goto(`${server.origin}/quiz.html`);
    await press(first, 'Start');
    await isAt(first, 1);
    await first.goto(`${server.origin}/other.html`);
    const second = await browser.newPage();
    await second.goto(`${server.origin}/quiz.html`);
    await isAt(second, 1);
    await (await second.waitForSelector('>>> .unsure input'))!.click();
    await press(second, 'Check answer');
    await press(second, 'Next question');
    await isAt(second, 2);
    await first.bringToFront();
    await first.goBack();
    assert.equal(await first.title(), 'kept', 'the browser was to keep the page');
    await isAt(first, 2);
  });
});
