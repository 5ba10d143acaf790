/**
 * Every measured number that the site shows comes from `figures.json`, which the build and the benchmarks write.
 * A figure that was not measured is left out there, and the sentence that needs it stays hidden.
 */
export interface Figures {
  /** Counted from `questions/*.json`. */
  readonly bank?: BankFigures;
  /** Brotli bytes a page downloads, code and questions: for the tag alone, until the intro stands, until the first question stands, up to the results. */
  readonly bytes?: { readonly tag?: number; readonly intro?: number; readonly firstQuestion?: number; readonly wholeAttempt?: number };
  /** Counted through a whole attempt, in a browser. */
  readonly traffic?: { readonly thirdParty?: number; readonly sent?: number };
  readonly simulation?: Simulation;
}

export interface BankFigures {
  readonly questions: number;
  /** Whose key was established by running code. */
  readonly proved: number;
  /** The others, which rest on references. */
  readonly referenced: number;
  readonly skills: number;
}

/** Readers drawn from the model, with the real bank and roles. */
export interface Simulation {
  readonly readers: number;
  readonly rows: readonly SimulationRow[];
}

export interface SimulationRow {
  /** Such as "as assumed" or "guessing more than assumed". */
  readonly world: string;
  readonly questions: number;
  /** Root mean square error of ability, in standard deviations of readers. */
  readonly rmse: number;
  /** How often the 80 % range holds the truth, 0 to 1: of ability and of role fit. */
  readonly skillCoverage: number;
  readonly fitCoverage: number;
  /** How often the roles named hold the one that fits best, 0 to 1. */
  readonly setCoverage: number;
}

interface Countable {
  readonly skill: { readonly id: string };
  readonly items: readonly { readonly proof?: { readonly kind: string } | undefined }[];
}

/** The figures of the bank from its source files. */
export function countBank(sets: readonly Countable[]): BankFigures {
  const kinds = sets.flatMap(({ items }) => items.map(({ proof }) => proof?.kind ?? 'none'));
  const proved = kinds.filter((kind) => kind !== 'none').length;
  return { questions: kinds.length, proved, referenced: kinds.length - proved, skills: sets.length };
}

/** The figure at a path such as `bytes.tag`, ready to read; undefined when it was not measured. */
export function figureText(figures: Figures, path: string): string | undefined {
  const value = path.split('.').reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined), figures);
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  if (path.startsWith('bytes.')) return value < 1000 ? `${value} bytes` : `${(value / 1000).toFixed(1)} kB`;
  return value.toLocaleString('en');
}

/** Fills `<data data-figure="bytes.tag">` and shows each `[data-needs]` whose figures are all there. */
export function fillFigures(figures: Figures, root: ParentNode = document): void {
  for (const slot of root.querySelectorAll<HTMLElement>('[data-figure]')) slot.textContent = figureText(figures, slot.dataset['figure'] ?? '') ?? '';
  for (const block of root.querySelectorAll<HTMLElement>('[data-needs]')) {
    block.hidden = (block.dataset['needs'] ?? '').split(' ').some((path) => figureText(figures, path) === undefined);
  }
}
