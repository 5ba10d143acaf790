/**
 * Adds a solver's answers to questions/reviews.json and says where the reviews stand:
 *   npx tsx scripts/blind-record.ts <skill>.sheet.json <answers.json> --by=<solver> [--options]
 *   npx tsx scripts/blind-record.ts          (says where they stand, nothing more)
 * `--options` marks answers to the options-only sheet.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { parseQuestionSet } from '../src/schema/index.js';
import { readAnswers } from '../src/cli/review/answers.js';
import { reviewLines, reviewSummary } from '../src/cli/review/review-summary.js';
import { addAnswers, type Reviews } from '../src/cli/review/reviews.js';
import type { Sheet } from '../src/cli/review/sheet.js';

const file = 'questions/reviews.json';
const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
const [sheetFile, answersFile] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const by = process.argv.find((arg) => arg.startsWith('--by='))?.slice(5);
let reviews = (await read(file)) as Reviews;

if (sheetFile) {
  if (!answersFile || !by) throw new Error('usage: blind-record <sheet.json> <answers.json> --by=<solver> [--options]');
  const sheet = (await read(sheetFile)) as Sheet;
  const { answers, problems } = readAnswers(sheet, await read(answersFile));
  problems.forEach((problem) => console.log(`Not read: ${problem}`));
  reviews = addAnswers(reviews, sheet, by, answers, process.argv.includes('--options') ? 'options' : 'all');
  await writeFile(file, `${JSON.stringify(reviews, null, 2)}\n`);
  console.log(`${by}: ${answers.size} of ${Object.keys(sheet.questions).length} answers kept`);
  if (problems.length) process.exitCode = 1;
}

const names = (await readdir('questions')).filter((name) => name.endsWith('.json'));
const sets = await Promise.all(names.map(async (name) => parseQuestionSet(await read(`questions/${name}`))));
reviewLines(await reviewSummary(sets.flatMap((set) => (set.ok ? set.value.items : [])), reviews)).forEach((line) => console.log(line));
