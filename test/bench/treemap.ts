/**
 * What each kilobyte is for: the bytes of every shipped part, by the source file they come from.
 * `npx tsx test/bench/treemap.ts` builds with source maps beside `dist/` and writes `treemap.md`. A file's share of a part's
 * brotli bytes is its share of the part's minified bytes, so shares sum to what is downloaded.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { modules } from '../../scripts/build-modules.js';
import { brotli } from './brotli.js';
import { bytesBySource, type SourceMap } from './source-map.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}node_modules/.treemap/`;

rmSync(folder, { recursive: true, force: true });
await build(modules(root, folder, { sourcemap: true }));

const isText = (file: string) => /^parts\/[0-9a-f]{8}\//.test(file);
const files = readdirSync(folder, { recursive: true }).map(String).filter((file) => file.endsWith('.js') && !isText(file));
const lines = ['# What each kilobyte is for', '', 'Brotli bytes of each part, by source file; files under 50 bytes are summed up. Written by `test/bench/treemap.ts`.'];
for (const file of files.sort()) {
  const code = readFileSync(folder + file, 'utf8');
  const bytes = brotli(code);
  const parts = Object.entries(bytesBySource(code, mapOf(file))).map(([source, minified]) => ({ source: short(source), bytes: (bytes * minified) / code.length }));
  const named = parts.filter((part) => part.bytes >= 50).sort((one, other) => other.bytes - one.bytes);
  const rest = bytes - named.reduce((sum, part) => sum + part.bytes, 0);
  lines.push('', `## ${file.replace(/-[\w-]{8}\.js$/, '.js')}: ${bytes} bytes`, '', '| bytes | source |', '|---:|---|', ...named.map((part) => `| ${Math.round(part.bytes)} | ${part.source} |`), `| ${Math.round(rest)} | the rest |`);
}
writeFileSync(new URL('treemap.md', import.meta.url), `${lines.join('\n')}\n`);
rmSync(folder, { recursive: true });
console.log(lines.join('\n'));

/** The questions have none: they are made when built. */
function mapOf(file: string): SourceMap {
  return existsSync(`${folder}${file}.map`) ? (JSON.parse(readFileSync(`${folder}${file}.map`, 'utf8')) as SourceMap) : { sources: ['questions'], mappings: 'AAAA' };
}

function short(source: string): string {
  return source.replace(/^.*node_modules\//, '').replace(/^(\.\.\/)+/, '').replace(/^.*\/src\//, 'src/');
}
