/** One thing wrong with the input: where it stands, what was found there and what was wanted. */
export interface Problem {
  /** For example `items[3].stats.a (bayes-1)` or `roles.data-engineer.importance`. */
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

/** Ways to look at a value, each noting a problem where it is not as wanted. */
export interface Look {
  /** The value is shown as JavaScript prints it, so NaN stays visible. */
  readonly want: (holds: boolean, path: string, found: unknown, wanted: string) => void;
  /** A finite number from `low` to `high`, both included. */
  readonly range: (path: string, value: number, low: number, high: number) => void;
  /** Notes a problem when an id comes twice. */
  readonly once: (path: string, ids: readonly string[]) => void;
}

/** Runs the checks, then throws all that they found wrong together. */
export function inspect(checks: (look: Look) => void): void {
  const problems: Problem[] = [];
  const want: Look['want'] = (holds, path, found, wanted) => {
    if (!holds) problems.push({ path, found: typeof found === 'string' ? `"${found}"` : String(found), wanted });
  };
  checks({
    want,
    range: (path, value, low, high) => want(Number.isFinite(value) && value >= low && value <= high, path, value, `${low} to ${high}`),
    once: (path, ids) => {
      const seen = new Set<string>();
      ids.forEach((id, n) => want(seen.size < seen.add(id).size, `${path}[${n}].id`, id, 'each id once'));
    },
  });
  if (problems.length) throw new MeasureError(problems);
}
