import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readAnswer, type Job, type JobItem, type Observation } from '../../src/cli/prove/protocol.js';

const python = process.env['PROOF_PYTHON'] ?? (existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3');
const prover = fileURLToPath(new URL('../../src/cli/prover.py', import.meta.url));

const item = (changes: Partial<JobItem>): JobItem => ({ id: 'an-item', skill: 'demo', kind: 'run', needs: [], code: '', ...changes });

function observe(changes: Partial<JobItem>, job: Partial<Job> = {}): Observation {
  const input: Job = { seconds: 5, needs: [], modules: {}, items: [item(changes)], ...job };
  const { stdout, stderr } = spawnSync(python, [prover], { input: JSON.stringify(input), encoding: 'utf8' });
  const seen = readAnswer(stdout)?.observations.get('an-item');
  assert.ok(seen, stderr);
  return seen;
}

const run = (code: string): Observation => observe({ code });
const call = (module: string, kind: 'value' | 'check' = 'check', code = ''): Observation => observe({ kind, code }, { modules: { demo: module } });

describe('the prover runs a program', () => {
  it('and reports what it prints', () => {
    assert.equal(run('a = b = [1]\nb.append(2)\nprint(a)').output, '[1, 2]\n');
  });

  it('and reports what goes round Python’s own print', () => {
    assert.equal(run('import os, sys\nprint("a", flush=True)\nos.write(1, b"b\\n")\nsys.stdout.write("c")').output, 'a\nb\nc');
  });

  it('and reports output and exception when it breaks off', () => {
    const { output, raised, detail } = run('print(1)\n{}["x"]');
    assert.deepEqual([output, raised, detail], ['1\n', ['KeyError', 'LookupError', 'Exception', 'BaseException'], "KeyError: 'x'"]);
  });

  it('and reports a syntax error as what it raises', () => {
    assert.equal(run('def f(:').raised?.[0], 'SyntaxError');
  });

  it('as the main program, with classes that can be pickled and functions a pool can call', () => {
    assert.equal(run('import pickle\nclass A: pass\nprint(__name__, type(pickle.loads(pickle.dumps(A()))) is A)').output, '__main__ True\n');
    assert.equal(run('from multiprocessing import Pool\ndef f(x): return x * x\nif __name__ == "__main__":\n    with Pool(2) as pool: print(pool.map(f, [2, 3]))').output, '[4, 9]\n');
  });

  it('to the end of its threads', () => {
    assert.equal(run('import threading, time\nthreading.Timer(0.05, lambda: print("late")).start()\nprint("early")').output, 'early\nlate\n');
  });

  it('in an empty folder that is gone afterwards', () => {
    const [folder, files] = run('import os\nopen("left.txt", "w").close()\nprint(os.getcwd())\nprint(os.listdir())').output!.trim().split('\n');
    assert.equal(files, "['left.txt']");
    assert.equal(existsSync(folder!), false);
  });

  it('and gives up on one that does not end, or dies', () => {
    const stuck = observe({ code: 'while True: pass' }, { seconds: 0.3 });
    assert.equal(stuck.error, 'no result within 0.3 s');
    assert.equal(run('import os\nos._exit(3)').error, 'the process died without a result');
  });

  it('without letting one item see another', () => {
    const items = [item({ id: 'first', code: 'import json\njson.dumps = None\nleft = 1' }), item({ id: 'an-item', code: 'import json\nprint(json.dumps("x"), "left" in globals())' })];
    assert.equal(observe({}, { items }).output, '"x" False\n');
  });
});

describe('the prover calls a function', () => {
  it('named as the item, and hands it the code it asks for', () => {
    assert.equal(call('def an_item(code):\n    return eval(code) / 2', 'value', '3 + 4').value, 3.5);
  });

  it('and reads numbers, verdicts and orders', () => {
    assert.deepEqual(call('def an_item():\n    return {key: key == max("ab") for key in "ab"}').verdicts, { a: false, b: true });
    assert.deepEqual(call('def an_item():\n    return sorted("ba")').order, ['a', 'b']);
    assert.equal(call('from fractions import Fraction\ndef an_item():\n    return Fraction(1, 4) * 2', 'value').value, 0.5);
  });

  it('and refuses a constant where an answer has to be computed', () => {
    assert.match(call('def an_item():\n    return {"a": True, "b": False}').error!, /returns a constant/);
    assert.match(call('def an_item():\n    return 0.32', 'value').error!, /returns a constant/);
    assert.match(call('def an_item():\n    """Why."""\n    return ["b", "a"]').error!, /returns a constant/);
  });

  it('and refuses a verdict that is neither true nor false', () => {
    assert.match(call('def an_item():\n    return {"a": len("xx"), "b": False}').error!, /has to be True or False/);
  });

  it('and says what is wrong with a module', () => {
    assert.match(call('def other():\n    return 1 + 1').error!, /has no function an_item/);
    assert.match(call('def an_item(:').error!, /proofs\/demo\.py, line 1/);
    assert.match(call('def an_item():\n    return {"a": 1 / 0}').error!, /ZeroDivisionError/);
    assert.match(observe({ kind: 'check' }).error!, /there is no questions\/proofs\/demo\.py/);
  });

  it('with the part of the module that it uses, and no more', () => {
    const module = 'import a_library_nobody_has\nK = 3\n\n\ndef helper():\n    return K\n\n\ndef unused():\n    return a_library_nobody_has\n\n\ndef an_item():\n    return 2 * helper()';
    const { value, source } = call(module, 'value');
    assert.equal(value, 6);
    assert.equal(source, 'K = 3\ndef helper():\n    return K\ndef an_item():\n    return 2 * helper()');
  });
});

describe('the prover and libraries', () => {
  it('names what is missing and leaves out what needs it', () => {
    const input: Job = { seconds: 5, needs: ['a_library_nobody_has', 'json'], modules: {}, items: [item({ needs: ['a_library_nobody_has'] }), item({ id: 'other', code: 'print(1)' })] };
    const answer = readAnswer(spawnSync(python, [prover], { input: JSON.stringify(input), encoding: 'utf8' }).stdout)!;
    assert.deepEqual(answer.machine.missing, ['a_library_nobody_has']);
    assert.deepEqual([...answer.observations.keys()], ['other']);
  });
});
