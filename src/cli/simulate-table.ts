import type { Figure, LengthResult, SimulationResult } from './simulate.js';

/** A figure with its standard error, such as `.733 ±.004`. */
export const show = ({ mean, error }: Figure, digits = 3, scale = 1): string => `${number(mean * scale, digits)} ±${number(error * scale, digits)}`;

const number = (value: number, digits: number): string => value.toFixed(digits).replace(/^(-?)0\./, '$1.');
const percent = (figure: Figure): string => show(figure, 1, 100);

/** Lines of a table: the columns as wide as their longest cell, the numbers to the right. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => cell.padStart(widths[column]!)).join('  '));
}

/** The same readers asked in different ways: error of ability in SD units, the fewer the better. */
export function errorTable(core: SimulationResult, fixed: SimulationResult, random: SimulationResult): readonly string[] {
  return table([
    ['questions', 'percent correct, fixed form', 'fixed form, this scoring', 'random choice, this scoring', 'this core'],
    ...core.lengths.map(({ questions, rmse }, n) => [`${questions}`, show(fixed.lengths[n]!.percentRmse), show(fixed.lengths[n]!.rmse), show(random.lengths[n]!.rmse), show(rmse)]),
  ]);
}

/** How honest the ranges are and what the verdict is worth, in per cent. */
export function honestyTable({ lengths }: SimulationResult): readonly string[] {
  const columns: readonly (readonly [string, (row: LengthResult) => string])[] = [
    ['questions', (row) => `${row.questions}`],
    ['80 % range of ability holds it', (row) => percent(row.coverage)],
    ['of fit', (row) => percent(row.fitCoverage)],
    ['fit lost by first-named role', (row) => percent(row.lost)],
    ['first-named is best', (row) => percent(row.agreement)],
    ['set holds the best', (row) => percent(row.setHolds)],
    ['set says', (row) => percent(row.setSays)],
    ['roles in set', (row) => show(row.setSize, 1)],
    ['exact level', (row) => percent(row.exactLevel)],
    ['within one', (row) => percent(row.nearLevel)],
    ['meet the commonest item', (row) => `${Math.round(100 * row.exposure)}`],
  ];
  return table([columns.map(([title]) => title), ...lengths.map((row) => columns.map(([, cell]) => cell(row)))]);
}
