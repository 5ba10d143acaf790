#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkCommand, checkUsage } from './check-command.js';
import type { Io, PythonResult, PythonSettings } from './io.js';

const usage = ['Usage: skills-quiz <command>', `  ${checkUsage}`, '  prove [skills…] [--strict] [--mutate] [--lock]', '  simulate …'];

const io: Io = {
  read: (path) => readFile(path, 'utf8'),
  write: async (path, text) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
  list: (folder) => readdir(folder).then((names) => names.sort(), () => []),
  print: (line) => process.stdout.write(`${line}\n`),
  now: () => performance.now(),
  python,
};

/** `PROOF_PYTHON`; else Debian's own, which has the libraries of its packages; else whatever is on the path. */
const interpreter = (): string => process.env['PROOF_PYTHON'] || (existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3');

/** Beside this file, in the sources as in the package. Not `new URL(…, import.meta.url)`, which bundlers take for an asset. */
const prover = join(dirname(fileURLToPath(import.meta.url)), 'prover.py');

function python(input: string, { hashSeed, limit }: PythonSettings): Promise<PythonResult> {
  const name = interpreter();
  return new Promise((resolve) => {
    const child = spawn(name, [prover], {
      env: { ...process.env, PYTHONHASHSEED: String(hashSeed), PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8', OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
    });
    // Not spawn's own `timeout`: its timer outlives a start that failed, and holds the process open.
    const timer = setTimeout(() => child.kill(), limit);
    const end = (result: Omit<PythonResult, 'interpreter'>): void => {
      clearTimeout(timer);
      resolve({ interpreter: name, ...result });
    };
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => { stdout += part; });
    child.stderr.setEncoding('utf8').on('data', (part: string) => { stderr += part; });
    child.on('error', (error) => end({ code: null, stdout, stderr: error.message }));
    child.on('close', (code) => end({ code, stdout, stderr }));
    // The prover may be gone before it has read everything; its exit says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

async function run([command, ...args]: readonly string[]): Promise<number> {
  switch (command) {
    case 'check':
      return checkCommand(args, io);
    case 'prove':
      return (await import('./prove/prove-command.js')).proveCommand(args, io);
    case 'simulate':
      return (await import('./simulate-command.js')).simulateCommand(args, io);
    default:
      usage.forEach((line) => io.print(line));
      return command === undefined || command === 'help' || command === '--help' ? 0 : 2;
  }
}

process.exitCode = await run(process.argv.slice(2));
