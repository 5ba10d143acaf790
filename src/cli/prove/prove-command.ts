import { splitArguments } from '../arguments.js';
import { readBank, type Source } from '../bank.js';
import type { Io } from '../io.js';
import { questionFiles } from '../question-files.js';
import { judge } from './judge.js';
import { compareLock, emptyLock, proofHash, updateLock, type Lock } from './lock.js';
import { mutants } from './mutants.js';
import { hasProof, job, readAnswer, type Machine, type Observation, type ProvedItem } from './protocol.js';

export const proveUsage = 'prove [skills…] [--strict] [--mutate] [--lock]';

const lockFile = 'questions/proofs.lock.json';

/** Two hash seeds: an answer that depends on the order of a set differs between them sooner or later. */
const hashSeeds = [1, 2];

/**
 * Runs every proof and holds each key to it. `--strict` also fails on a missing library, on an
 * observation that differs in a second run, and on a lock file that is out of date; `--mutate`
 * moves each key and wants every proof to notice; `--lock` writes what was proved.
 * Exit code 0 if all is well, 1 if not, 2 if it could not start.
 */
export async function proveCommand(args: readonly string[], io: Io): Promise<number> {
  const { words, flags, unknown } = splitArguments(args, ['strict', 'mutate', 'lock']);
  const refuse = (line: string): number => (io.print(line), 2);
  if (unknown.length) return refuse(`prove has no --${unknown[0]}. Usage: ${proveUsage}`);
  const started = io.now();
  const sets = await readSets(words, io);
  if (typeof sets === 'string') return refuse(sets);
  const { bank, problems } = readBank(sets);
  problems.forEach(({ file, problem }) => io.print(`${file} ${problem.message}`));
  if (problems.length) return 1;
  const items = bank.items.filter(hasProof);
  const runs = await observe(items, await readModules(bank.skills.map((skill) => skill.id), io), flags.has('strict'), io);
  if (typeof runs === 'string') return refuse(runs);

  const [{ machine, observations }] = runs;
  const { proved, failures, leftOut } = await judgeAll(items, runs);
  failures.forEach((line) => io.print(line));
  if (leftOut.length) io.print(`Left out, for want of ${machine.missing.join(', ')}: ${leftOut.join(', ')}`);
  const lock = await readLock(io);
  const known = new Set([...items.map((item) => item.id), ...(words.length ? Object.keys(lock.items) : [])]);
  const change = compareLock(lock, proved, known);
  const stale = change.changed.length + change.gone.length;
  if (stale && flags.has('lock')) await io.write(lockFile, `${JSON.stringify(updateLock(lock, machine, proved, change), null, 2)}\n`);
  else if (stale) io.print(`The lock file is out of date for ${stale}: ${[...change.changed, ...change.gone].slice(0, 8).join(', ')}${stale > 8 ? ', …' : ''}. \`prove --lock\` writes it.`);
  const survivors = flags.has('mutate') ? mutate(items.filter((item) => proved.has(item.id)), observations) : undefined;
  survivors?.lines.forEach((line) => io.print(line));

  io.print(closing(items, proved.size, failures.length, leftOut.length, machine, (io.now() - started) / 1000, survivors));
  const strictly = flags.has('strict') && (leftOut.length > 0 || (stale > 0 && !flags.has('lock')));
  return failures.length || survivors?.lines.length || strictly ? 1 : 0;
}

async function readSets(skills: readonly string[], io: Io): Promise<readonly Source[] | string> {
  const all = await questionFiles(io);
  const stray = skills.find((skill) => !all.includes(`questions/${skill}.json`));
  if (stray) return `there is no questions/${stray}.json.`;
  const names = skills.length ? skills.map((skill) => `questions/${skill}.json`) : all;
  if (!names.length) return `no questions/*.json here. Usage: ${proveUsage}`;
  return Promise.all(names.map(async (name) => ({ name, text: await io.read(name) })));
}

async function readModules(skills: readonly string[], io: Io): Promise<Readonly<Record<string, string>>> {
  const files = await io.list('questions/proofs');
  const present = skills.filter((skill) => files.includes(`${skill}.py`));
  return Object.fromEntries(await Promise.all(present.map(async (skill) => [skill, await io.read(`questions/proofs/${skill}.py`)] as const)));
}

interface Run {
  readonly machine: Machine;
  readonly observations: ReadonlyMap<string, Observation>;
}

/** One run, or two with different hash seeds; or why there is none. */
async function observe(items: readonly ProvedItem[], modules: Readonly<Record<string, string>>, twice: boolean, io: Io): Promise<readonly [Run, ...Run[]] | string> {
  const task = job(items, modules);
  const runs: Run[] = [];
  for (const hashSeed of hashSeeds.slice(0, twice ? 2 : 1)) {
    const result = await io.python(JSON.stringify(task), { hashSeed, limit: 60_000 + 1000 * task.seconds * items.length });
    const answer = readAnswer(result.stdout);
    if (result.code !== 0 || !answer) return `${result.interpreter} did not finish (${result.code ?? 'not started'}): ${result.stderr.trim() || 'no message'}. PROOF_PYTHON names another interpreter.`;
    runs.push(answer);
  }
  return runs as unknown as readonly [Run, ...Run[]];
}

async function judgeAll(items: readonly ProvedItem[], [first, second]: readonly [Run, ...Run[]]) {
  const proved = new Map<string, string>();
  const failures: string[] = [];
  const leftOut: string[] = [];
  for (const item of items) {
    const seen = first.observations.get(item.id);
    if (!seen) {
      leftOut.push(item.id);
      continue;
    }
    const again = second?.observations.get(item.id);
    const verdict = judge(item, seen) ?? (again && judge(item, again) ? 'another result in a second run: it depends on hash order, time or chance' : undefined);
    if (verdict === undefined) proved.set(item.id, await proofHash(item, seen));
    else failures.push(`Failed ${item.skill} ${item.id} (${item.proof.kind}): ${verdict}`);
  }
  return { proved, failures, leftOut };
}

/** The keys moved, one step each; every mutant that a proof still bears out. */
function mutate(items: readonly ProvedItem[], observations: ReadonlyMap<string, Observation>) {
  const all = items.flatMap(mutants);
  const survived = all.filter((mutant) => judge(mutant, observations.get(mutant.id)!) === undefined);
  return { total: all.length, lines: survived.map((mutant) => `Survived ${mutant.skill} ${mutant.id}: the proof does not notice a moved key`) };
}

async function readLock(io: Io): Promise<Lock> {
  const names = await io.list('questions');
  return names.includes('proofs.lock.json') ? (JSON.parse(await io.read(lockFile)) as Lock) : emptyLock;
}

function closing(items: readonly ProvedItem[], proved: number, failed: number, leftOut: number, machine: Machine, seconds: number, mutation?: { total: number; lines: readonly string[] }): string {
  const kinds = (['run', 'value', 'check'] as const).map((kind) => `${items.filter((item) => item.proof.kind === kind).length} ${kind}`).join(', ');
  const versions = Object.entries(machine.versions).map(([name, version]) => `, ${name} ${version}`).join('');
  const killed = mutation ? ` Moved keys noticed: ${mutation.total - mutation.lines.length} of ${mutation.total}.` : '';
  return `Proved ${proved} of ${items.length} keys (${kinds}), ${failed} failed, ${leftOut} left out, in ${seconds.toFixed(1)} s with Python ${machine.python}${versions}.${killed}`;
}
