/**
 * Writes sheets for solvers who must not know the key:
 *   npx tsx scripts/blind-sheet.ts <folder> <skill…> [--seed=1] [--waiting]
 * For each skill `<skill>.md` (stems and options), `<skill>.options.md` (options only) and
 * `<skill>.sheet.json` (what the labels and letters stand for; keep it from the solvers).
 * `--waiting` takes only the questions that two solvers have not seen as they are now.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseQuestionSet } from '../src/schema/index.js';
import { reviewSummary } from '../src/cli/review/review-summary.js';
import type { Reviews } from '../src/cli/review/reviews.js';
import { drawSheet, sheetText } from '../src/cli/review/sheet.js';

const words = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const seed = Number(process.argv.find((arg) => arg.startsWith('--seed='))?.slice(7) ?? 1);
const [folder, ...skills] = words;
if (!folder || !skills.length) throw new Error('usage: blind-sheet <folder> <skill…> [--seed=1] [--waiting]');
await mkdir(folder, { recursive: true });

for (const skill of skills) {
  const parsed = parseQuestionSet(JSON.parse(await readFile(`questions/${skill}.json`, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.message).join('\n'));
  const { items, skill: { title } } = parsed.value;
  const reviews = JSON.parse(await readFile('questions/reviews.json', 'utf8')) as Reviews;
  const asked = process.argv.includes('--waiting') ? (await reviewSummary(items, reviews)).waiting : items;
  const sheet = await drawSheet(asked, seed);
  await writeFile(join(folder, `${skill}.md`), sheetText(sheet, asked, title, 'all'));
  await writeFile(join(folder, `${skill}.options.md`), sheetText(sheet, asked, `${title}: options only`, 'options'));
  await writeFile(join(folder, `${skill}.sheet.json`), `${JSON.stringify(sheet, null, 2)}\n`);
  console.log(`${skill}: ${asked.length} questions`);
}
