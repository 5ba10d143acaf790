/** What the commands ask of the machine they run on. `main.ts` is the only place that answers. */
export interface Io {
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  /** Names of the files in a folder, sorted; none if there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  print(line: string): void;
  /** Runs the prover beside `main.ts` with this JSON text as input; see `prove/protocol.ts`. */
  python(input: string, settings: PythonSettings): Promise<PythonResult>;
  /** Milliseconds from some fixed moment. */
  now(): number;
}

export interface PythonSettings {
  /** `PYTHONHASHSEED`, so that two runs can be told to differ in it. */
  readonly hashSeed: number;
  /** Give up on the whole run after this, milliseconds. */
  readonly limit: number;
}

export interface PythonResult {
  /** What was started, for messages. */
  readonly interpreter: string;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
