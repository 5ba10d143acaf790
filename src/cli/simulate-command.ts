import { type BankSpec, chanceRate, MeasureError, prepareBank, restrictRoles, type RoleSpec } from '../measure/index.js';
import type { Item, Role, Skill } from '../schema/index.js';
import { readBank, type Source } from './bank.js';
import type { Io } from './io.js';
import { questionFiles } from './question-files.js';
import { simulate, type SimulationResult } from './simulate.js';
import { plot } from './simulate-plot.js';
import { errorTable, honestyTable } from './simulate-table.js';
import { type World, worlds } from './simulate-worlds.js';

export const simulateUsage = 'simulate [files…] [--readers=400] [--world=name|all] [--seniority=mid] [--profile=role] [--seed=1] [--plot=file.svg]';

const defaults = { readers: '400', world: 'as assumed', seniority: 'mid', profile: '', seed: '1', plot: '' };
const lengths = [5, 8, 12, 16, 20, 24, 32, 40];
/** Each drawing of true item parameters is met by this many readers. */
const readersPerBank = 40;

/** Lets simulated readers take a quiz of these files. Exit code 0, or 2 if it could not start. */
export async function simulateCommand(args: readonly string[], io: Pick<Io, 'read' | 'write' | 'list' | 'print'>): Promise<number> {
  const refuse = (line: string) => (io.print(line), 2);
  const given = args.filter((arg) => arg.startsWith('--')).map((arg) => /^--([^=]*)=?(.*)$/.exec(arg)!.slice(1) as [string, string]);
  const wrong = given.find(([name]) => !(name in defaults));
  if (wrong) return refuse(`simulate has no --${wrong[0]}. Usage: ${simulateUsage}`);
  const options = { ...defaults, ...Object.fromEntries(given) };
  const chosen = options.world === 'all' ? worlds : worlds.filter(({ name }) => name === options.world);
  if (!chosen.length) return refuse(`no world is called "${options.world}". There are: ${worlds.map(({ name }) => name).join(', ')}.`);
  if (!['junior', 'mid', 'senior'].includes(options.seniority)) return refuse(`found --seniority=${options.seniority}, wanted junior, mid or senior.`);
  const readers = Number(options.readers), seed = Number(options.seed);
  if (!Number.isInteger(readers) || readers < 2 || !Number.isInteger(seed)) return refuse(`found --readers=${options.readers} --seed=${options.seed}, wanted whole numbers, at least two readers.`);
  const words = args.filter((arg) => !arg.startsWith('--'));
  const sources: Source[] = [];
  for (const name of words.length ? words : await questionFiles(io)) {
    const text = await io.read(name).catch(() => undefined);
    if (text === undefined) return refuse(`cannot read ${name}.`);
    sources.push({ name, text });
  }
  const { bank, problems } = readBank(sources);
  problems.forEach(({ file, problem }) => io.print(`${file}: ${problem.path}: ${problem.wanted}`));
  if (!bank.items.length) return refuse('no items to simulate with.');
  try {
    const prepared = measureBank(bank.skills, bank.items);
    const roles = measureRoles(prepared, bank.roles, options.seniority as keyof Role['required']);
    const settings = { bank: prepared, roles, profile: options.profile || undefined, lengths, banks: Math.max(2, Math.round(readers / readersPerBank)), readers: Math.min(readersPerBank, Math.ceil(readers / 2)), seed };
    const results = chosen.map((world) => ({ world, core: report(world, settings, io.print) }));
    if (options.plot) await io.write(options.plot, draw(results, settings));
  } catch (error) {
    if (!(error instanceof MeasureError)) throw error;
    return refuse(error.message);
  }
  return 0;
}

type Settings = Omit<Parameters<typeof simulate>[0], 'world' | 'choosing'>;

function report(world: World, settings: Settings, print: (line: string) => void): SimulationResult {
  const [core, fixed, random] = (['core', 'fixed', 'random'] as const).map((choosing) => simulate({ ...settings, world, choosing })) as [SimulationResult, SimulationResult, SimulationResult];
  print(`World "${world.name}": ${world.about}. ${settings.banks} × ${settings.readers} readers, ${settings.bank.items.length} items, ${settings.roles.length} roles.`);
  print('Error of ability, SD units (± standard error):');
  errorTable(core, fixed, random).forEach(print);
  print('How honest it is, per cent:');
  honestyTable(core).forEach(print);
  print('');
  return core;
}

function draw(results: readonly { readonly world: World; readonly core: SimulationResult }[], settings: Settings): string {
  const { world, core } = results[0]!;
  const line = (name: string, result: SimulationResult, value: 'rmse' | 'percentRmse' | 'coverage') => ({ name, points: result.lengths.map((row) => [row.questions, row[value].mean] as const) });
  const [fixed, random] = (['fixed', 'random'] as const).map((choosing) => simulate({ ...settings, world, choosing })) as [SimulationResult, SimulationResult];
  return plot([
    { title: 'Error of ability', unit: `SD units, world "${world.name}"; lower is better`, low: 0.5, high: 1, step: 0.1, lines: [line('this core', core, 'rmse'), line('random choice', random, 'rmse'), line('fixed form, this scoring', fixed, 'rmse'), line('fixed form, percent correct', fixed, 'percentRmse')] },
    { title: 'Do the 80 % ranges hold the truth?', unit: 'share; shaded: within 1.5 points', low: 0.7, high: 0.9, step: 0.05, band: [0.785, 0.815], lines: results.map((result) => line(result.world.name, result.core, 'coverage')) },
  ]);
}

/** What the core needs of the questions: never their texts. */
export function measureBank(skills: readonly Skill[], items: readonly Item[]): BankSpec {
  return {
    skills: skills.map(({ id }) => ({ id })),
    items: items.map((item) => ({ id: item.id, skill: item.skill, topic: item.topic, format: item.kind, level: item.level, stats: item.stats, chance: chanceRate(item.kind, 'options' in item ? item.options.length : 0) })),
  };
}

/** The roles at one seniority, for the skills that the bank has. */
export const measureRoles = (bank: BankSpec, roles: readonly Role[], seniority: keyof Role['required']): readonly RoleSpec[] =>
  restrictRoles(prepareBank(bank), roles.map(({ id, importance, required }) => ({ id, importance, required: required[seniority] })));
