import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';

const root = fileURLToPath(new URL('../../', import.meta.url));
const filesOf = (folder: string): string[] => readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`).filter((name) => /\.(ts|mjs)$/.test(name) && !name.includes('/node_modules/'));
const textOf = (file: string): string => readFileSync(`${root}${file}`, 'utf8');
const sources = filesOf('src');
const tests = filesOf('test');

/** What each folder may import besides itself. A name with a question mark gives types only. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  measure: [],
  i18n: [],
  schema: ['zod/mini'],
  machine: ['measure', 'schema?', 'xstate'],
  views: ['lit', 'machine', 'schema?', 'i18n?'],
  host: ['schema', 'machine?', 'questions:built-in'],
  element: ['lit', 'xstate', 'machine', 'views', 'host', 'i18n', 'schema?'],
  embed: ['element', 'host', 'schema?'],
  cli: ['schema', 'measure', 'zod/mini', 'node:'],
};

interface Import {
  readonly file: string;
  readonly to: string;
  readonly isType: boolean;
}

const pattern = /^(?:import|export)\s+(type\s)?(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*(?:\/\*[^]*?\*\/\s*)*['"]([^'"]+)['"]/gm;

function importsOf(file: string): Import[] {
  return [...textOf(file).matchAll(pattern)].map(([whole, type, from, dynamic]) => {
    const source = from ?? dynamic!;
    const to = source.startsWith('.') ? normalize(`${dirname(file)}/${source}`) : source;
    return { file, to, isType: Boolean(type) || /typeof\s+import/.test(whole) };
  });
}

const folderOf = (path: string): string => path.split('/')[1]!;

function isAllowed({ file, to, isType }: Import): boolean {
  const from = folderOf(file);
  const target = to.startsWith('src/') ? folderOf(to) : to;
  if (target === from) return true;
  return allowed[from]!.some((name) => (name.endsWith('?') ? isType && target === name.slice(0, -1) : target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`)));
}

describe('the tree', () => {
  it('lets each folder import what the table says, and nothing else', () => {
    const imports = sources.flatMap(importsOf);
    assert.ok(imports.length > 300, `only ${imports.length} imports were found`);
    assert.deepEqual(imports.filter((one) => !isAllowed(one)).map(({ file, to }) => `${file} imports ${to}`), []);
  });

  it('has no file of more than 300 lines in src', () => {
    assert.deepEqual(sources.map((file) => [file, textOf(file).split('\n').length - 1] as const).filter(([, lines]) => lines > 300), []);
  });

  it('has no drawer for everything', () => {
    assert.deepEqual([...sources, ...tests].filter((file) => /\/(utils?|helpers?|types?|misc|common)\.ts$/.test(file)), []);
  });

  it('writes no markup from text and no inline style', () => {
    const forbidden = /unsafeHTML|unsafeSVG|unsafeStatic|innerHTML|outerHTML|insertAdjacentHTML|document\.write|styleMap|\sstyle=|<style|\beval\(|new Function\(/;
    // What runs in pages: not the command line, nor the card and the frame that other sites get as text when this is built.
    const inPages = sources.filter((file) => !file.startsWith('src/cli/') && file !== 'src/embed/card.ts');
    assert.deepEqual(inPages.flatMap((file) => textOf(file).split('\n').filter((line) => forbidden.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line)).map((line) => `${file}: ${line.trim()}`)), []);
  });

  it('keeps clock, chance, network and storage out of what is pure', () => {
    const world = /\bDate\.now|new Date\(\)|Math\.random|crypto\.|\bfetch\(|localStorage|sessionStorage|\bdocument\.|\bwindow\.|performance\.now|setTimeout|console\./;
    const pure = sources.filter((file) => ['schema', 'measure', 'machine', 'views', 'i18n'].includes(folderOf(file)));
    assert.deepEqual(pure.flatMap((file) => textOf(file).split('\n').filter((line) => world.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line)).map((line) => `${file}: ${line.trim()}`)), []);
  });
});

describe('the tests', () => {
  it('skip nothing, single out nothing, and never sleep', () => {
    const forbidden = /\b(?:it|describe|test|suite)\.(?:only|skip)\b|\bx(?:it|describe)\(|this\.retries\(|setTimeout\([^,()]+,\s*\d{2,}/;
    assert.deepEqual(tests.filter((file) => !file.endsWith('architecture.test.ts')).flatMap((file) => textOf(file).split('\n').filter((line) => forbidden.test(line)).map((line) => `${file}: ${line.trim()}`)), []);
  });
});
