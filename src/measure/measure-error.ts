/** One thing wrong with the input: where it stands, what was found there and what was wanted. */
export interface Problem {
  /** For example `items[3].stats.a` or `roles.data-engineer.importance`. */
  readonly path: string;
  readonly found: string;
  readonly wanted: string;
}

/** Thrown on input that cannot be measured. It carries every problem, not only the first. */
export class MeasureError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ path, found, wanted }) => `${path}: found ${found}, wanted ${wanted}`).join('\n'));
    this.name = 'MeasureError';
    this.problems = problems;
  }
}

/** Collects problems while input is looked at; `done` throws them all together. */
export function inspect() {
  const problems: Problem[] = [];
  return {
    /** Notes a problem unless `holds`. The value is shown as JavaScript prints it, so NaN stays visible. */
    want(holds: boolean, path: string, found: unknown, wanted: string): void {
      if (!holds) problems.push({ path, found: typeof found === 'string' ? `"${found}"` : String(found), wanted });
    },
    done(): void {
      if (problems.length) throw new MeasureError(problems);
    },
  };
}

/** True for a finite number from `low` to `high`, both included. */
export const within = (value: unknown, low: number, high: number): boolean =>
  Number.isFinite(value) && (value as number) >= low && (value as number) <= high;
