import { splitArguments } from './arguments.js';
import { readBank, type Source } from './bank.js';
import type { Io } from './io.js';
import { lint } from './lint/lint.js';
import { report } from './lint/report.js';
import { reviewRules } from './lint/review-rules.js';
import { questionFiles } from './question-files.js';
import type { Reviews } from './review/reviews.js';

export const checkUsage = 'check [files…] [--release] [--quiet]';

/** The linter. Exit code 0 if there is no error, 1 if there is, 2 if it could not start. */
export async function checkCommand(args: readonly string[], io: Pick<Io, 'read' | 'list' | 'print'>): Promise<number> {
  const { words, flags, unknown } = splitArguments(args, ['release', 'quiet']);
  if (unknown.length) return refuse(io, `check has no --${unknown[0]}. Usage: ${checkUsage}`);
  const files = words.length ? words : await questionFiles(io);
  if (!files.length) return refuse(io, `no files given and no questions/*.json here. Usage: ${checkUsage}`);
  const sources: Source[] = [];
  for (const name of files) {
    const text = await io.read(name).catch(() => undefined);
    if (text === undefined) return refuse(io, `cannot read ${name}.`);
    sources.push({ name, text });
  }
  const release = flags.has('release');
  const { bank, problems } = readBank(sources);
  const reviews = release ? await reviewRules(bank.items, await readReviews(io)) : [];
  const { lines, errors } = report(bank, [...lint(bank, release), ...reviews], problems, { release, quiet: flags.has('quiet') });
  lines.forEach((line) => io.print(line));
  return errors ? 1 : 0;
}

const readReviews = async (io: Pick<Io, 'read'>): Promise<Reviews> => JSON.parse(await io.read('questions/reviews.json').catch(() => '{}')) as Reviews;

function refuse(io: Pick<Io, 'print'>, line: string): number {
  io.print(line);
  return 2;
}
