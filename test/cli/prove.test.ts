import { expect } from '@open-wc/testing';
import { judge } from '../../src/cli/prove/judge.js';
import { compareLock, proofHash, updateLock } from '../../src/cli/prove/lock.js';
import { mutants } from '../../src/cli/prove/mutants.js';
import { job, readAnswer, type Observation, type ProvedItem } from '../../src/cli/prove/protocol.js';
import type { Item, Option } from '../../src/schema/index.js';
import { multiple, numeric, order, single } from './items.js';

type Claim = NonNullable<Option['claim']>;

const proved = (item: Item, kind: 'run' | 'value' | 'check'): ProvedItem => ({ ...item, proof: { kind } }) as ProvedItem;
const claiming = (kind: 'run' | 'value', key: Claim, ...others: Claim[]): ProvedItem =>
  proved(single({ options: [key, ...others].map((claim, index) => ({ id: 'abcd'[index]!, text: `Claim ${index}`, claim, ...(index === 0 ? { correct: true } : {}) })) }), kind);
const saw = (seen: Omit<Observation, 'id'>): Observation => ({ id: 'x', ...seen });
const checked = proved(single(), 'check');
const numbered = proved(numeric({ answer: { value: 0.3, tolerance: 0.01 }, mistakes: [{ value: 0.4, feedback: 'Added instead of multiplied.' }] }), 'value');
const ordered = proved(order(), 'check');

describe('the judge of a proof', () => {
  describe('of a program', () => {
    const item = claiming('run', { output: '[1, 2]' }, { output: '[1]' }, { raises: 'LookupError' });

    it('bears the key out when its output is what was printed, blanks at line ends aside', () => {
      expect(judge(item, saw({ output: '[1, 2] \n', raised: null }))).to.equal(undefined);
    });

    it('names the option that holds when the key does not', () => {
      expect(judge(item, saw({ output: '[1]\n', raised: null }))).to.equal('keyed a, but b holds (output "[1]")');
    });

    it('takes an exception for one of its bases too', () => {
      expect(judge(item, saw({ output: '', raised: ['KeyError', 'LookupError', 'Exception', 'BaseException'], detail: "KeyError: 'x'" }))).to.contain('but c holds');
    });

    it('does not take output before a crash for the output alone', () => {
      expect(judge(item, saw({ output: '[1, 2]\n', raised: ['TypeError', 'Exception'], detail: 'TypeError: no' }))).to.equal('keyed a, but none hold (output "[1, 2]", raised TypeError: no)');
    });

    it('holds an option to both when it claims output and exception', () => {
      const both = claiming('run', { output: '1', raises: 'TypeError' }, { output: '1' }, { raises: 'ValueError' });
      expect(judge(both, saw({ output: '1\n', raised: ['TypeError'] }))).to.equal(undefined);
    });

    it('finds a second right answer', () => {
      const twice = claiming('run', { output: '1' }, { output: '1\n' }, { output: '2' });
      expect(judge(twice, saw({ output: '1', raised: null }))).to.equal('keyed a, but a, b hold (output "1")');
    });

    it('reads the number that a program prints last', () => {
      const item = proved(numeric(), 'run');
      expect(judge(item, saw({ output: 'rows\n5\n', raised: null }))).to.equal(undefined);
      expect(judge(item, saw({ output: '5\nrows\n', raised: null }))).to.contain('wanted a number');
      expect(judge(item, saw({ output: '5\n', raised: ['TypeError'] }))).to.contain('wanted a number');
    });
  });

  describe('of a number', () => {
    it('bears out an option whose value is within its tolerance', () => {
      const item = claiming('value', { value: 0.32, tolerance: 0.005 }, { value: 0.36, tolerance: 0.005 });
      expect(judge(item, saw({ value: 0.324 }))).to.equal(undefined);
      expect(judge(item, saw({ value: 0.34 }))).to.equal('keyed a, but none hold (value 0.34)');
    });

    it('bears out a numeric answer, its limit included', () => {
      expect(judge(numbered, saw({ value: 0.31 }))).to.equal(undefined);
      expect(judge(numbered, saw({ value: 0.311 }))).to.equal('answer 0.3 ± 0.01, but computed 0.311');
    });

    it('refuses a mistake that would count as right', () => {
      const item = { ...numbered, answer: { value: 0.3, tolerance: 0.1 } } as ProvedItem;
      expect(judge(item, saw({ value: 0.3 }))).to.contain('the mistake 0.4 cannot be told from the answer');
    });
  });

  describe('of verdicts', () => {
    it('compares them with the keys', () => {
      expect(judge(checked, saw({ verdicts: { a: true, b: false, c: false, d: false } }))).to.equal(undefined);
      expect(judge(checked, saw({ verdicts: { a: false, b: true, c: false, d: false } }))).to.contain('keyed a, but b holds');
    });

    it('wants one for each option and none for others', () => {
      expect(judge(checked, saw({ verdicts: { a: true, b: false, e: false } }))).to.equal('verdicts for a, b, e, wanted a, b, c, d');
    });

    it('compares an order with the source', () => {
      expect(judge(ordered, saw({ order: ['a', 'b', 'c', 'd'] }))).to.equal(undefined);
      expect(judge(ordered, saw({ order: ['b', 'a', 'c', 'd'] }))).to.equal('in order a, b, c, d, but computed b, a, c, d');
    });
  });

  it('passes on why nothing was observed', () => {
    expect(judge(checked, saw({ error: 'no result within 5 s' }))).to.equal('no result within 5 s');
  });

  it('never takes one sort of result for another', () => {
    expect(judge(checked, saw({ value: 1 }))).to.equal('wanted a verdict per option, found value 1');
    expect(judge(ordered, saw({ verdicts: { a: true } }))).to.contain('wanted the list of option ids');
    expect(judge(claiming('value', { value: 1, tolerance: 0.1 }), saw({ verdicts: { a: true } }))).to.contain('wanted a number');
  });
});

describe('moved keys', () => {
  const noticed = (item: ProvedItem, seen: Observation): boolean[] => mutants(item).map((mutant) => judge(mutant, seen) !== undefined);

  it('are every other option of a `single`, and all are noticed', () => {
    expect(noticed(checked, saw({ verdicts: { a: true, b: false, c: false, d: false } }))).to.deep.equal([true, true, true]);
  });

  it('are one tick more or less in a `multiple`', () => {
    const item = proved(multiple(), 'check');
    expect(noticed(item, saw({ verdicts: { a: true, b: false, c: true, d: false } }))).to.deep.equal([true, true, true, true]);
  });

  it('are exchanged neighbours in an order', () => {
    expect(mutants(ordered).map((mutant) => (mutant.kind === 'order' ? mutant.options.map((option) => option.id).join('') : ''))).to.deep.equal(['bacd', 'acbd', 'abdc']);
    expect(noticed(ordered, saw({ order: ['a', 'b', 'c', 'd'] }))).to.deep.equal([true, true, true]);
  });

  it('are the known mistakes and numbers just outside, also with a tolerance of 0', () => {
    expect(noticed(numbered, saw({ value: 0.305 }))).to.deep.equal([true, true, true]);
    expect(noticed(proved(numeric(), 'run'), saw({ output: '5', raised: null }))).to.deep.equal([true, true, true]);
  });
});

describe('the prover’s job', () => {
  it('holds no key and no claim', () => {
    const item = claiming('run', { output: 'the answer' }, { output: 'a mistake' });
    expect(JSON.stringify(job([item], {}))).not.to.match(/the answer|correct|a mistake/);
  });

  it('asks for each library once', () => {
    const needing = (needs: string[]) => ({ ...checked, proof: { kind: 'check', needs } }) as ProvedItem;
    expect(job([needing(['torch', 'numpy']), needing(['numpy'])], {}).needs).to.deep.equal(['numpy', 'torch']);
  });

  it('is answered line by line', () => {
    const answer = readAnswer('{"python":"3.11.2","versions":{},"missing":["torch"]}\n{"id":"a","value":2}\n');
    expect(answer?.machine.missing).to.deep.equal(['torch']);
    expect(answer?.observations.get('a')?.value).to.equal(2);
    expect(readAnswer('')).to.equal(undefined);
  });
});

describe('the lock file', () => {
  const machine = { python: '3.11.2', versions: { numpy: '1.24.2' }, missing: [] };
  const lock = { python: '3.10', versions: { torch: '1.13' }, items: { kept: '1', changed: '2', gone: '3' } };
  const now = new Map([['changed', '9'], ['fresh', '5']]);

  it('changes with key, claim, code and the source of the proof, and not with the wording of feedback', async () => {
    const item = claiming('run', { output: '1' }, { output: '2' });
    const hash = await proofHash(item, { source: 'def f(): ...' });
    expect(await proofHash({ ...item, explanation: 'Reworded.' }, { source: 'def f(): ...' })).to.equal(hash);
    expect(await proofHash(item, { source: 'def f(): return 1' })).not.to.equal(hash);
    expect(await proofHash({ ...item, code: { lang: 'python', source: 'print(2)' } }, { source: 'def f(): ...' })).not.to.equal(hash);
    expect(await proofHash(mutants(item)[0]!, { source: 'def f(): ...' })).not.to.equal(hash);
  });

  it('tells what was proved since, and what is no longer there', () => {
    expect(compareLock(lock, now, new Set(['kept', 'changed', 'fresh']))).to.deep.equal({ changed: ['changed', 'fresh'], gone: ['gone'] });
  });

  it('keeps what could not be run here', () => {
    const change = compareLock(lock, now, new Set(['kept', 'changed', 'fresh']));
    expect(updateLock(lock, machine, now, change)).to.deep.equal({ python: '3.11.2', versions: { torch: '1.13', numpy: '1.24.2' }, items: { changed: '9', fresh: '5', kept: '1' } });
  });
});
