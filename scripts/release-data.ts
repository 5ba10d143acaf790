/** What the site says of the files that ship: their version, where they are, and their hashes for `integrity`. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The entries an author includes by address; the rest is named by its hash already. */
const entries = ['skills-quiz.js', 'skills-quiz.classic.js'];

/** `sha384-…`, as the attribute `integrity` takes it. */
const integrityOf = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Takes the place of `demo/release.json`, which stands in for it while developing. Files not built are left out. */
export const releaseData = (dist: string, root: string): Plugin => ({
  name: 'release-data',
  load(id) {
    if (!id.endsWith('/demo/release.json')) return undefined;
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
    const files = Object.fromEntries(entries.filter((name) => existsSync(`${dist}${name}`)).map((name) => [name, { integrity: integrityOf(readFileSync(`${dist}${name}`)) }]));
    // The site's own folder: whoever serves the site serves the files.
    return JSON.stringify({ version, base: process.env['SITE_URL'] ?? './', files });
  },
});
