export interface Arguments {
  readonly words: readonly string[];
  /** Flags given, without their dashes. */
  readonly flags: ReadonlySet<string>;
  /** Flags that the command does not have. */
  readonly unknown: readonly string[];
}

/** A command line as plain words and `--flags`. */
export function splitArguments(args: readonly string[], known: readonly string[]): Arguments {
  const flags = args.filter((arg) => arg.startsWith('--')).map((arg) => arg.slice(2));
  return { words: args.filter((arg) => !arg.startsWith('--')), flags: new Set(flags), unknown: flags.filter((flag) => !known.includes(flag)) };
}
