/**
 * `npx tsx test/bench/lighthouse.ts [--runs=3]`: Lighthouse (mobile) of the site's landing page, and of the blog page with and
 * without the quiz, from a built `dist/site`, served as a CDN does. Lighthouse 13 wants Node 22, which npx fetches for it.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { obtainChromium } from '../../scripts/browsers.mjs';
import { median } from './speed/measure-page.js';
import { serve } from './static-server.js';

const site = fileURLToPath(new URL('../../dist/site/', import.meta.url));
const runs = Number(process.argv.find((argument) => argument.startsWith('--runs='))?.split('=')[1] ?? 3);
const chromium = await obtainChromium();
if (!chromium) throw new Error('no Chromium found: set CHROME_PATH');

const blog = readFileSync(`${site}blog.html`, 'utf8');
const without = blog.replace(/<skills-quiz[^]*?<\/skills-quiz>/g, '').replace(/<script[^>]*type="module"[^>]*><\/script>/g, '').replace(/<link[^>]*modulepreload[^>]*>/g, '');
const server = await serve({ site }, { '/site/blog-without.html': without });
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

const pages = { 'landing page': 'index', 'blog page with the quiz': 'blog', 'blog page without': 'blog-without' } as const;
const reports: Record<string, Report[]> = {};
/** Not waited for by stopping: the pages are served from here. */
const run22 = (command: string) => promisify(execFile)('npx', ['-y', '-p', 'node@22', '-p', 'lighthouse@13', '-c', command], { env: { ...process.env, CHROME_PATH: chromium.path } });

for (let run = 0; run < runs; run++) {
  for (const [name, page] of Object.entries(pages)) {
    const file = join(folder, `${page}-${run}.json`);
    const command = `lighthouse ${server.origin}/site/${page}.html --quiet --chrome-flags="--headless=new ${chromium.args.join(' ')}" --output=json --output-path=${file} --only-categories=performance,accessibility,best-practices,seo`;
    await run22(command);
    (reports[name] ??= []).push(JSON.parse(readFileSync(file, 'utf8')) as Report);
  }
}
await server.close();

const score = (list: readonly Report[], category: string) => Math.round(100 * median(list.map(({ categories }) => categories[category]!.score)));
const value = (list: readonly Report[], audit: string) => median(list.map(({ audits }) => audits[audit]!.numericValue ?? 0));
console.log('| page | performance | accessibility | best practices | SEO | LCP, ms | blocking, ms | layout shift |\n|---|---:|---:|---:|---:|---:|---:|---:|');
for (const [name, list] of Object.entries(reports)) {
  console.log(`| ${name} | ${['performance', 'accessibility', 'best-practices', 'seo'].map((category) => score(list, category)).join(' | ')} | ${value(list, 'largest-contentful-paint').toFixed(0)} | ${value(list, 'total-blocking-time').toFixed(0)} | ${value(list, 'cumulative-layout-shift').toFixed(3)} |`);
}
