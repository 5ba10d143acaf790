// @ts-check
/** Writes RESULTS.md from the last runs of all folders, and from `explained.json`: why a mutant that lives changes nothing that is promised. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, here), 'utf8'));

/** @typedef {{status: string, mutatorName: string, replacement: string, location: {start: Place, end: Place}}} Mutant */
/** @typedef {{line: number, column: number}} Place From 1. */

/** File, what stands there, what the mutant puts there (left out: whatever it is), and why that is no loss. */
const explained = /** @type {{file: string, from: string, to?: string, why: string}[]} */ (read('explained.json'));

/** @type {string[]} */
const rows = [];
/** @type {string[]} */
const alive = [];
let unexplained = 0;
const reports = new URL('node_modules/.reports/', here);
for (const part of ['schema', 'machine', 'measure', 'calibrate']) {
  /** @type {Record<string, number>} */
  const sums = {};
  // The latest run of each file counts: that of its part, or one of its own.
  const names = readdirSync(reports).filter((name) => name.startsWith(part) && name.endsWith('.json')).sort((one, other) => statSync(new URL(one, reports)).mtimeMs - statSync(new URL(other, reports)).mtimeMs);
  const files = /** @type {Record<string, {source: string, mutants: Mutant[]}>} */ (Object.assign({}, ...names.map((name) => read(`node_modules/.reports/${name}`).files)));
  for (const [path, { source, mutants }] of Object.entries(files)) {
    for (const { status, ...mutant } of mutants) {
      sums[status] = (sums[status] ?? 0) + 1;
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const { from, to, why } = reasonOf(path.replace('src/', ''), source, mutant);
      if (!why) unexplained++;
      alive.push(`| ${path.replace('src/', '')}:${mutant.location.start.line} | ${code(from)} | ${code(to)} | ${why ?? '—'} |`);
    }
  }
  const { Killed: killed = 0, Timeout: late = 0, Survived: survived = 0, NoCoverage: missed = 0, RuntimeError: broken = 0 } = sums;
  const noticed = killed + late, counted = noticed + survived + missed;
  rows.push(`| ${part} | ${counted} | ${killed} | ${late} | ${survived} | ${missed} | ${broken} | ${(100 * noticed / counted).toFixed(1)} % |`);
}

/** @param {string} file @param {string} source @param {Omit<Mutant, 'status'>} mutant */
function reasonOf(file, source, { location: { start, end }, replacement }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, end.column - 1);
  const from = oneLine((lines[0] ?? '').slice(start.column - 1) + (lines.length > 1 ? `\n${lines.slice(1).join('\n')}` : '')), to = oneLine(replacement);
  return { from, to, why: explained.find((one) => one.file === file && one.from === from && (one.to === undefined || one.to === to))?.why };
}

function oneLine(/** @type {string} */ text) {
  return text.replace(/\s+/g, ' ').trim();
}

function code(/** @type {string} */ text) {
  return `\`${(text.length > 70 ? `${text.slice(0, 69)}…` : text).replaceAll('|', '\\|').replaceAll('`', 'ˋ')}\``;
}

const versions = Object.entries(/** @type {Record<string, string>} */ (read('package.json').dependencies)).map(([name, version]) => `${name} ${version}`).join(', ');
writeFileSync(new URL('RESULTS.md', here), `# Mutants

${new Date().toISOString().slice(0, 10)}, ${versions}, Node ${process.version}.

| part | mutants | killed | timed out | alive | not reached | broken before any test | score |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}

Score: killed and timed out of all but those that broke the modules before any test could run. Wanted: 90 %.

## Alive, and why

${alive.length} mutants; ${unexplained} without a reason, each a test that could be written.

| where | there stands | the mutant | why it makes no difference |
|---|---|---|---|
${alive.join('\n')}
`);
console.log(rows.join('\n'));
