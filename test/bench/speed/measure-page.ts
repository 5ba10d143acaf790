/** One visit of one page: a fresh browser, a slow processor, a slow line. */
import { readFileSync } from 'node:fs';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import type { StaticServer } from '../static-server.js';
import type { Contestant } from './contestants.js';

/** A middling phone on a middling line: 1.6 Mbit/s, 150 ms, a quarter of this processor. */
const line = { offline: false, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 };
const slowdown = 4;
/** How long a reader looks at what they picked, ms. */
const reading = 500;
const transitions = 6;
/** Long enough for what a page does after the first question, ms. */
const settling = 1500;

const driver = readFileSync(new URL('driver.js', import.meta.url), 'utf8');

export interface Visit {
  /** Brotli bytes of scripts, and of all but the host page, up to the last question. */
  readonly code: number;
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from asking for the page until the first question can be answered. */
  readonly first: number;
  /** Sum of what is over 50 ms in each task, until a second after the first question. */
  readonly blocking: number;
  /** Median from click to the next question in a frame. */
  readonly next: number;
  /** Heap after collecting garbage, with the first question in view, MB. */
  readonly heap: number;
  readonly shift: number;
}

export async function visit(server: StaticServer, path: string, contestant: Contestant | undefined, launch: LaunchOptions): Promise<Visit> {
  const browser = await puppeteer.launch(launch);
  try {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 412, height: 823, deviceScaleFactor: 1, isMobile: true, hasTouch: true });
    const devtools = await tab.createCDPSession();
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', line);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await tab.evaluateOnNewDocument(`window.contestant = ${JSON.stringify(contestant ?? {})};\n${driver}`);
    server.served.length = 0;
    await tab.goto(server.origin + path, { waitUntil: 'domcontentloaded' });
    const first = contestant ? ((await tab.evaluate('window.bench.first()')) as number) : 0;
    await tab.evaluate(`window.bench.rest(${settling})`);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const { blocking } = (await tab.evaluate('window.bench.seen')) as { blocking: number };
    const waits: number[] = [];
    for (let n = 0; contestant && n < transitions; n++) waits.push((await tab.evaluate(`window.bench.next(${reading})`)) as number);
    const { shift } = (await tab.evaluate('window.bench.seen')) as { shift: number };
    const files = server.served.filter((file) => file.path !== path && !file.path.startsWith('/favicon'));
    const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0);
    return {
      code: sum(files.filter((file) => /\.m?js$/.test(file.path) && !/\/parts\/(questions-|[0-9a-f]{8}\/)/.test(file.path))), bytes: sum(files), requests: files.length,
      first, blocking, next: median(waits), heap: usedSize / 1e6, shift,
    };
  } finally {
    await browser.close();
  }
}

export const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const place = part * (sorted.length - 1), below = Math.floor(place);
  return sorted.length ? sorted[below]! + (place - below) * ((sorted[below + 1] ?? sorted[below]!) - sorted[below]!) : 0;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);
