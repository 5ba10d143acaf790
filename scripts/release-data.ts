/** What the site says of what ships: version, place and hashes of the files, their size, and the count of the questions. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { countBank, type Figures } from '../demo/figures.js';
import { builtIn } from './question-packs.mjs';

/** The entries an author includes by address; the rest is named by its hash already. */
const entries = ['skills-quiz.js', 'skills-quiz.classic.js', 'instant.css'];

/** `sha384-…`, as the attribute `integrity` takes it. */
const integrityOf = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Takes the place of `demo/release.json`, which stands in for it while developing, and fills `demo/figures.json` with what the build knows. */
export const releaseData = (dist: string, root: string): Plugin => ({
  name: 'release-data',
  load(id) {
    if (id.endsWith('/demo/release.json')) return JSON.stringify(release(dist, root));
    if (id.endsWith('/demo/figures.json')) return JSON.stringify(measured(JSON.parse(readFileSync(id, 'utf8')) as Figures, dist));
    return undefined;
  },
});

/** Files not built are left out. */
function release(dist: string, root: string): object {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
  const files = Object.fromEntries(entries.filter((name) => existsSync(`${dist}${name}`)).map((name) => [name, { integrity: integrityOf(readFileSync(`${dist}${name}`)) }]));
  // The site's own folder: whoever serves the site serves the files.
  return { version, base: process.env['SITE_URL'] ?? './', files };
}

/** Figures that need a browser or a simulation stay as the file has them. */
function measured(figures: Figures, dist: string): Figures {
  const tag = `${dist}skills-quiz.js`;
  return {
    ...figures,
    bank: countBank(builtIn().sets),
    ...(existsSync(tag) ? { bytes: { ...figures.bytes, tag: brotliCompressSync(readFileSync(tag)).length } } : {}),
  };
}
