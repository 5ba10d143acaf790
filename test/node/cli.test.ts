import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { numeric, order, single, skill } from '../cli/items.js';

/** As it ships. */
const main = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'skills-quiz-'));
});

after(() => rmSync(folder, { recursive: true }));

function cli(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr, last: stdout.trim().split('\n').at(-1) ?? '' };
}

const claimed = (claims: Record<string, string>, key: string) => Object.entries(claims).map(([id, output]) => ({ id, text: `It prints ${output}`, claim: { output }, ...(id === key ? { correct: true } : { feedback: single().options[1]!.feedback }) }));
const program = (key: string) => single({ id: 'what-prints', code: { lang: 'python', source: 'print(list({"a", "b"} & {"b"}))' }, options: claimed({ a: "['a']", b: "['b']", c: '[]' }, key), proof: { kind: 'run' } });

/** Writes a bank of three proved questions, with the key of the first at `key`. */
function bank(key: string, proofs = 'def rows_after_join():\n    return sum(1 for left in range(4) for right in [0, 0, 1, 2, 3] if left == right)\n\n\ndef oversample_last():\n    return sorted("dcba")\n'): void {
  mkdirSync(join(folder, 'questions/proofs'), { recursive: true });
  const items = [program(key), numeric({ proof: { kind: 'value' } }), order({ proof: { kind: 'check' } })];
  writeFileSync(join(folder, 'questions/data.json'), JSON.stringify({ skill, items }));
  writeFileSync(join(folder, 'questions/proofs/data.py'), proofs);
}

describe('skills-quiz', () => {
  it('says how it is used', () => {
    assert.match(cli().stdout, /check \[files…\]/);
    assert.deepEqual([cli().status, cli('chekc').status], [0, 2]);
  });
});

describe('skills-quiz check', () => {
  it('ends with 0 for a sound set, 1 for a broken one, 2 for none', () => {
    writeFileSync(join(folder, 'sound.json'), JSON.stringify({ skill, items: [single(), numeric()] }));
    writeFileSync(join(folder, 'broken.json'), JSON.stringify({ skill, items: [single({ stem: 'Which one would not help?' }), numeric()] }));
    assert.deepEqual([cli('check', 'sound.json').status, cli('check', 'broken.json').status, cli('check', 'gone.json').status], [0, 1, 2]);
  });
});

describe('skills-quiz prove', () => {
  it('proves right keys, notices every moved key, and says so in one line', () => {
    bank('b');
    const { status, last } = cli('prove', '--mutate');
    assert.match(last, /^Proved 3 of 3 keys \(1 run, 1 value, 1 check\), 0 failed, 0 left out, in [\d.]+ s with Python [\d.]+\. Moved keys noticed: 8 of 8\.$/);
    assert.equal(status, 0);
  });

  it('fails on a wrong key and says which option holds', () => {
    bank('c');
    const { status, stdout } = cli('prove', 'data');
    assert.match(stdout, /Failed data what-prints \(run\): keyed c, but b holds/);
    assert.equal(status, 1);
  });

  it('locks what was proved, and is strict about a lock that is out of date', () => {
    bank('b');
    assert.equal(cli('prove', '--strict').status, 1);
    assert.equal(cli('prove', '--strict', '--lock').status, 0);
    assert.equal(cli('prove', '--strict').status, 0);
    assert.deepEqual(Object.keys(JSON.parse(readFileSync(join(folder, 'questions/proofs.lock.json'), 'utf8')).items), ['oversample-last', 'rows-after-join', 'what-prints']);
    bank('b', readFileSync(join(folder, 'questions/proofs/data.py'), 'utf8').replace('range(4)', 'range(0, 4)'));
    const { status, stdout } = cli('prove', '--strict');
    assert.match(stdout, /out of date for 1: rows-after-join/);
    assert.equal(status, 1);
  });

  it('leaves out what wants a missing library, and fails on it when strict', () => {
    bank('b');
    const file = join(folder, 'questions/data.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('{"kind":"check"}', '{"kind":"check","needs":["a_library_nobody_has"]}'));
    const { status, stdout } = cli('prove');
    assert.match(stdout, /Left out, for want of a_library_nobody_has: oversample-last/);
    assert.deepEqual([status, cli('prove', '--strict', '--lock').status], [0, 1]);
  });

  it('finds an answer that depends on the order of a set when strict', () => {
    bank('b', 'def rows_after_join():\n    return 5 if hash("a") == hash("a") else 0\n\n\ndef oversample_last():\n    return sorted("abcd") if hash("a") % 1000 == hash_of_first_seed() else ["d", "c", "b", "a"]\n\n\ndef hash_of_first_seed():\n    import subprocess, sys, os\n    return int(subprocess.check_output([sys.executable, "-c", "print(hash(\'a\') % 1000)"], env={**os.environ, "PYTHONHASHSEED": "1"}))\n');
    assert.equal(cli('prove').status, 0);
    const { status, stdout } = cli('prove', '--strict', '--lock');
    assert.match(stdout, /Failed data oversample-last \(check\): another result in a second run/);
    assert.equal(status, 1);
  });

  it('says so when there is no Python, and ends at once', () => {
    bank('b');
    const { status, stdout } = spawnSync(process.execPath, [main, 'prove'], { cwd: folder, encoding: 'utf8', timeout: 20_000, env: { ...process.env, PROOF_PYTHON: '/no/python' } });
    assert.match(stdout, /^\/no\/python did not finish \(not started\)/);
    assert.equal(status, 2);
  });
});
