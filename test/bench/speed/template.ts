/** The instant snippet's template, as the configurator writes it from a live quiz. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { serve } from '../static-server.js';
import { hostPage } from './host-page.js';

const writer = fileURLToPath(new URL('../../../demo/configurator/instant.ts', import.meta.url));
const page = hostPage({ name: 'template', body: '<skills-quiz seed="1" no-self-rating feedback="end" storage="none"></skills-quiz><script type="module" src="/dist/skills-quiz.js"></script>', option: '', question: '', confirm: [] });

export async function writeTemplate(dist: string, launch: LaunchOptions): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [writer], bundle: true, write: false, format: 'iife', globalName: 'instant' });
  const server = await serve({ dist }, { '/template.html': page });
  const browser = await puppeteer.launch(launch);
  try {
    const tab = await browser.newPage();
    await tab.goto(`${server.origin}/template.html`);
    await tab.evaluate(outputFiles[0]!.text.replace(/^"use strict";\s*var instant/, 'globalThis.instant'));
    await tab.evaluate("customElements.whenDefined('skills-quiz').then(() => document.querySelector('skills-quiz').start())");
    const template = await tab.waitForFunction("instant.standingTemplate(document.querySelector('skills-quiz'), { address: '/dist/instant.css' })");
    return String(await template.jsonValue());
  } finally {
    await browser.close();
    await server.close();
  }
}
