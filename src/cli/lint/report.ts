import type { Bank, FileProblem } from '../bank.js';
import { isError, type Finding } from './finding.js';
import { rules, type RuleName } from './rules.js';
import { standouts, summary } from './summary.js';

export interface ReportOptions {
  readonly release: boolean;
  /** Leave the warnings out, keep their count. */
  readonly quiet: boolean;
}

export interface Report {
  readonly lines: readonly string[];
  readonly errors: number;
  readonly warnings: number;
}

/** What an author reads: each broken rule once, with the places, then the tables, then one plain line. */
export function report(bank: Bank, findings: readonly Finding[], problems: readonly FileProblem[], { release, quiet }: ReportOptions): Report {
  const failing = findings.filter((one) => isError(one, release));
  const warning = findings.filter((one) => !isError(one, release));
  const errors = failing.length + problems.length;
  const stand = standouts(bank.items, 5);
  const lines = [
    ...(problems.length ? [`Error format (${problems.length}): wanted ${rules.format.wanted}. ${rules.format.why}`, ...problems.map(formatLine), ''] : []),
    ...byRule(failing, 'Error', bank),
    ...(quiet ? [] : byRule(warning, 'Warning', bank)),
    ...(bank.items.length ? [...summary(bank.skills, bank.items), ''] : []),
    ...(stand.length ? ['Keys that stand out most by length', ...stand, ''] : []),
    closing(bank, errors, warning.length),
  ];
  return { lines, errors, warnings: warning.length };
}

const formatLine = ({ file, item, problem }: FileProblem): string => `  ${file}${item ? ` ${item}` : ''} ${problem.message}`;

function byRule(findings: readonly Finding[], word: string, bank: Bank): readonly string[] {
  const names = [...new Set(findings.map((one) => one.rule))];
  return names.flatMap((name) => [...heading(name, word, findings.filter((one) => one.rule === name)), ...findings.filter((one) => one.rule === name).map((one) => place(one, bank)), '']);
}

const heading = (name: RuleName, word: string, found: readonly Finding[]): readonly string[] => [`${word} ${name} (${found.length}): wanted ${rules[name].wanted}. ${rules[name].why}`];

function place({ item, path, found, wanted, mild }: Finding, bank: Bank): string {
  const at = item && bank.places.get(item);
  const where = item ? `${at?.file ?? ''} ${item.id} ${at ? `${at.path}.` : ''}${path}`.trim() : path;
  return `  ${where}: found ${found}${wanted ? `, wanted ${wanted.replace(/^wanted /, '')}` : ''}${mild ? ' (too few questions for this to fail)' : ''}`;
}

function closing(bank: Bank, errors: number, warnings: number): string {
  const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
  return `${errors ? 'Failed' : 'Passed'}: ${count(bank.items.length, 'question')} in ${count(bank.skills.length, 'skill')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}.`;
}
