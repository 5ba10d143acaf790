// @ts-check
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findFirefox, findWebKitDriver, obtainChromium } from './scripts/browsers.mjs';
import { engineCommands } from './scripts/commands-plugin.mjs';
import { packsForTests } from './scripts/question-packs.mjs';
import { summaryReporter } from './scripts/summary-reporter.mjs';
import { faultCommands, testPages } from './scripts/test-pages.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';
import { wholeDependencies } from './scripts/whole-dependencies.mjs';

/** `ENGINES=firefox,webkit npx wtr` or `ENGINES=all npx wtr`; the default is Chromium alone. `npm test` takes one engine after the other. */
const wanted = (process.env.ENGINES ?? 'chromium').split(',');
const need = (/** @type {string} */ engine) => wanted.includes(engine) || wanted.includes('all');

/** @type {import('@web/test-runner').BrowserLauncher[]} */
const browsers = [];
/**
 * A window for each page: a page in a tab behind another gets no frames, so nothing that waits for being seen happens.
 * And a context for each: two test files that run at once share no storage.
 */
const inWindow = async (/** @type {{browser: import('puppeteer-core').Browser}} */ { browser }) => (await browser.createBrowserContext()).newPage({ type: 'window' });
if (need('chromium')) {
  const chromium = await obtainChromium();
  if (!chromium) throw new Error('no Chromium, Chrome or Edge found: set CHROME_PATH');
  browsers.push(chromeLauncher({ puppeteer, launchOptions: { executablePath: chromium.path, args: chromium.args }, createPage: inWindow }));
}
if (need('firefox')) {
  const firefox = findFirefox();
  if (!firefox) throw new Error('no Firefox found: set FIREFOX_PATH');
  browsers.push(chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: firefox }, createPage: inWindow }));
}
if (need('webkit')) {
  const driver = findWebKitDriver();
  if (!driver) throw new Error('no WebKitWebDriver found: apt-get install webkit2gtk-driver xvfb');
  browsers.push(/** @type {any} */ (webkitLauncher({ driver })));
}

export default /** @type {import('@web/test-runner').TestRunnerConfig} */ ({
  files: ['test/**/*.test.ts', '!test/node/**', '!**/node_modules/**'],
  nodeResolve: { exportConditions: ['development'] },
  hostname: '127.0.0.1', // not 'localhost': containers may have no /etc/hosts
  concurrency: 2,
  concurrentBrowsers: 1,
  middleware: [testPages()],
  plugins: [wholeDependencies(), packsForTests(), engineCommands(), faultCommands(), esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) })],
  browsers,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), summaryReporter()],
  // Ends what hangs, even on a machine that does ten other things; no test measures by it.
  testFramework: { config: { timeout: process.env.LONG ? 10 * 60_000 : 60_000 } },
  // LONG=1: more events, more cases. Tests read it through test/support/long.ts.
  testRunnerHtml: (framework) => `<!doctype html><html lang="en"><head><title>tests</title></head><body><script>globalThis.__long = ${JSON.stringify(Boolean(process.env.LONG))}</script><script type="module" src="${framework}"></script></body></html>`,
  testsFinishTimeout: process.env.LONG ? 30 * 60_000 : 300_000,
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/cli/**'], reporters: ['lcovonly', 'text-summary'], threshold: { statements: 95, branches: 90, lines: 95, functions: 0 } }, // functions: what V8 names them by differs between pages, so one that ran in another page counts as not run
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
});
