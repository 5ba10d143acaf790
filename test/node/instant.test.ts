import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { obtainChromium } from '../../scripts/browsers.mjs';
import { writeTemplate } from '../bench/speed/template.js';
import { serve, type StaticServer } from '../bench/static-server.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const policy = "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
const pageWith = (template: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>A page</title><link rel="icon" href="data:,"></head>
<body><h1>A post</h1><p>Before.</p><skills-quiz>${template}<a href="#quiz">Take the quiz</a></skills-quiz><p>After.</p><script type="module" src="/dist/skills-quiz.js"></script></body></html>`;

/** What went wrong on the page, noted from its first moment. */
const note = `window.reports = []; document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => reports.push(violatedDirective));
window.shift = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value; }).observe({ type: 'layout-shift', buffered: true });`;

/** Where legend, options and button stand. */
const places = "[...document.querySelector('skills-quiz').shadowRoot.querySelectorAll('legend, .option, button')].map((element) => { const { x, y, width, height } = element.getBoundingClientRect(); return [element.textContent.trim(), x, y + scrollY, width, height]; })";

describe('the instant snippet, as the configurator writes it for what ships', () => {
  let server: StaticServer, browser: Browser;

  before(async () => {
    assert.ok(existsSync(`${dist}/instant.css`), 'dist/ is not built: npm run build');
    const chromium = await obtainChromium();
    assert.ok(chromium, 'no Chromium found: set CHROME_PATH');
    const launch = { executablePath: chromium.path, args: [...chromium.args] };
    server = await serve({ dist }, { '/post.html': pageWith(await writeTemplate(dist, launch)) });
    browser = await puppeteer.launch(launch);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(hasScripts = true): Promise<Page> {
    const tab = await (await browser.createBrowserContext()).newPage();
    await tab.setViewport({ width: 390, height: 1000 });
    await tab.setJavaScriptEnabled(hasScripts);
    if (hasScripts) await tab.evaluateOnNewDocument(note);
    await tab.goto(`${server.origin}/post.html`, { waitUntil: 'load' });
    return tab;
  }

  it('is taken over on a strict page without a report or a shift, everything in its place, and keeps the pick and the focus', async () => {
    const tab = await open();
    const before = await tab.evaluate(places);
    const second = (await tab.$$('>>> label.option'))[1]!;
    await second.click();
    await tab.waitForFunction("!document.querySelector('skills-quiz').shadowRoot.querySelector('link')");
    assert.deepEqual(await tab.evaluate(places), before);
    assert.deepEqual(await tab.evaluate("[...document.querySelector('skills-quiz').shadowRoot.querySelectorAll('.option input')].map(({ checked }) => checked).indexOf(true)"), 1);
    assert.equal(await tab.evaluate("document.querySelector('skills-quiz').shadowRoot.activeElement?.checked"), true);
    assert.deepEqual(await tab.evaluate('({ reports, shift })'), { reports: [], shift: 0 });
    const check = await tab.waitForSelector('>>> button.primary');
    await check!.click();
    await tab.waitForFunction("/Next question|See results/.test(document.querySelector('skills-quiz').shadowRoot.querySelector('button.primary')?.textContent)");
    assert.deepEqual(await tab.evaluate('reports'), []);
  });

  it('downloads nothing of an attempt until the reader does something', async () => {
    server.served.length = 0;
    const tab = await open();
    await tab.waitForFunction("customElements.get('skills-quiz')");
    await tab.waitForNetworkIdle();
    assert.deepEqual(server.served.map(({ path }) => path).filter((path) => /session|parts\/[0-9a-f]{8}\//.test(path)), []);
  });

  it('shows the question and the link in its place where scripts do not run', async () => {
    const tab = await open(false);
    const { nodes } = (await (await tab.createCDPSession()).send('Accessibility.getFullAXTree')) as { nodes: { role?: { value: string }; name?: { value: string }; ignored: boolean }[] };
    const names = nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value} ${name?.value}`);
    assert.ok(names.includes('link Take the quiz'), names.join('\n'));
    assert.ok(names.some((name) => /^(radio|checkbox) I don’t know/.test(name)), names.join('\n'));
  });
});
