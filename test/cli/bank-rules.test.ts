import { expect } from '@open-wc/testing';
import { cues } from '../../src/cli/lint/cues.js';
import { isError, type Finding } from '../../src/cli/lint/finding.js';
import { lint } from '../../src/cli/lint/lint.js';
import { similarPairs } from '../../src/cli/lint/similarity.js';
import type { Item, Role, SingleItem, Skill } from '../../src/schema/index.js';
import { bankOf, options, single, skill } from './items.js';

const look = (items: readonly Item[], release = false, skills: readonly Skill[] = [skill], roles: readonly Role[] = []): readonly Finding[] =>
  lint({ skills, items, roles }, release).filter((one) => one.item === undefined || one.rule === 'near-duplicate' || one.rule === 'alike' || one.rule === 'unproved-code');
const names = (findings: readonly Finding[]): string[] => findings.map((one) => one.rule);

/** Four options of the given lengths; the key is the one at `key`. */
const lengths = (key: number, ...sizes: number[]): Partial<SingleItem> => ({
  options: sizes.map((size, index) => ({ id: 'abcd'[index]!, text: 'wxyz'[index]!.repeat(size), ...(index === key ? { correct: true } : {}) })),
});

describe('what a reader who knows nothing scores', () => {
  const of = (...changes: Partial<SingleItem>[]) => cues(changes.map((change) => single(change)));

  it('counts the longest option as right when it is the key', () => {
    expect(of(lengths(0, 9, 5, 5, 5), lengths(1, 9, 5, 5, 5))).to.include({ longest: 0.5, shortest: 1 / 6 });
  });

  it('shares a tie for longest out', () => {
    expect(of(lengths(0, 7, 7, 5, 4)).longest).to.equal(0.5);
    expect(of(lengths(2, 6, 6, 6, 6)).longest).to.equal(0.25);
  });

  it('measures length as the reader sees it, without the marks of code', () => {
    expect(of({ options: options('`abc`', 'abcd', 'abcd', 'abcd') }).longest).to.equal(0);
  });

  it('counts the option that repeats most of the stem', () => {
    const change = { stem: 'The canary traffic doubled its latency. Why?', options: options('Latency of canary traffic', 'Disk of the host', 'Latency of the host', 'Size of the rows') };
    expect(of(change).overlap).to.equal(1);
  });

  it('says where the keys stand', () => {
    expect(of(lengths(0, 5, 5, 5, 5), lengths(3, 5, 5, 5, 5)).letters).to.deep.equal([0.5, 0, 0, 0.5]);
  });

  it('calls an option clearly longest from 1.25 times the next', () => {
    expect(of(lengths(0, 10, 8, 8, 8), lengths(1, 10, 8, 8, 8), lengths(0, 9, 8, 8, 8)).clear).to.deep.equal({ count: 2, keyed: 1 });
  });

  it('relates the key to the mean of its distractors', () => {
    expect(of(lengths(0, 12, 6, 8, 10)).lengthRatio).to.equal(1.5);
  });

  it('stays finite without questions', () => {
    expect(cues([])).to.deep.include({ singles: 0, longest: 0, lengthRatio: 1 });
  });
});

describe('the linter and the whole bank', () => {
  const even = (index: number) => lengths(index % 4, ...[0, 1, 2, 3].map((at) => 6 + ((at + Math.floor(index / 4)) % 4)));

  it('has nothing to say about keys spread evenly', () => {
    const judged = look(bankOf(32, even)).filter((one) => one.rule !== 'judge-share');
    expect(judged).to.deep.equal([]);
  });

  it('fails a bank whose keys are longest', () => {
    expect(names(look(bankOf(24, (index) => lengths(index % 4, ...[0, 1, 2, 3].map((at) => (at === index % 4 ? 9 : 5))))))).to.deep.equal(['longest-option', 'length-ratio', 'clearly-longest']);
  });

  it('fails a bank whose keys are shortest', () => {
    expect(names(look(bankOf(24, (index) => lengths(index % 4, ...[0, 1, 2, 3].map((at) => (at === index % 4 ? 5 : 9))))))).to.deep.equal(['shortest-option', 'length-ratio']);
  });

  it('fails a bank whose keys stand at one letter', () => {
    expect(names(look(bankOf(24, () => lengths(0, 6, 6, 6, 6))))).to.deep.equal(['fixed-letter']);
  });

  it('fails a bank whose keys repeat the stem', () => {
    const repeats = bankOf(24, (index) => {
      const { stem } = bankOf(24, () => ({}))[index]!;
      return { options: [0, 1, 2, 3].map((at) => ({ id: 'abcd'[at]!, text: at === index % 4 ? stem.slice(0, 20) : 'unlike that at all'.padEnd(20, 'wxyz'[at]!), ...(at === index % 4 ? { correct: true } : {}) })) };
    });
    expect(names(look(repeats))).to.include('stem-overlap');
  });

  it('only shows the cues of a bank too small to be judged by them', () => {
    const found = look(bankOf(8, () => lengths(0, 9, 5, 5, 5))).filter((one) => one.rule === 'longest-option');
    expect(found.map((one) => isError(one, true))).to.deep.equal([false]);
  });

  it('judges each skill by itself as well', () => {
    const other = { ...skill, id: 'python' };
    const both = [...bankOf(24, even), ...bankOf(48, () => ({ ...lengths(0, 6, 6, 6, 6), skill: 'python' })).slice(24)];
    const places = look(both, false, [skill, other]).filter((one) => one.rule === 'fixed-letter').map((one) => one.path);
    expect(places).to.deep.equal(['the whole bank', 'python']);
  });

  it('finds the question that asks the same in other numbers', () => {
    const shards = (count: number, id: string) => single({ id, stem: `A page asks ${count} shards in parallel and waits for the slowest. Each shard is slow in 1 % of its calls. What share of pages waits?` });
    const others = bankOf(10, () => ({}));
    expect(similarPairs([...others, shards(20, 'one'), shards(60, 'two')], 0.5).map(({ first, second }) => [first.id, second.id])).to.deep.equal([['one', 'two']]);
    expect(names(look([...others, shards(20, 'one'), shards(60, 'two')]))).to.include('near-duplicate');
  });

  it('warns of too much recall and too little judgement', () => {
    const recall = bankOf(20, (index) => ({ cognition: index < 5 ? 'recall' : 'apply', ...even(index) }));
    const found = look(recall);
    expect(names(found)).to.include.members(['recall-share', 'judge-share']);
    expect(found.some((one) => isError(one, false))).to.equal(false);
    expect(found.filter((one) => isError(one, true)).map((one) => one.rule)).to.include.members(['recall-share', 'judge-share']);
  });

  it('warns of a topic with one question, or without what to study', () => {
    const bare = { ...skill, topics: [{ id: 'splits', title: 'Splits' }, { id: 'keys', title: 'Keys', resources: [{ kind: 'read' as const, title: 'Guide' }] }] };
    const found = look(bankOf(2, () => ({})), false, [bare]).filter((one) => one.rule === 'thin-topic' || one.rule === 'resources');
    expect(found.map((one) => `${one.rule} ${one.path}: ${one.found}`)).to.deep.equal([
      'thin-topic data/keys: 0',
      'resources data/splits: no read, no course, no project',
      'resources data/keys: no course, no project',
      'resources data/keys: "Guide" without an address',
    ]);
  });

  it('asks the built-in bank for its size, its cells and its proofs', () => {
    const small = bankOf(24, even);
    expect(names(look(small, false))).not.to.include('bank-size');
    expect(look(small, true).filter((one) => one.rule === 'thin-cell').map((one) => one.path)).to.deep.equal(['data, level 1', 'data, level 3', 'data, level 4']);
    expect(names(look(small, true))).to.include.members(['bank-size', 'proof-count']);
  });

  it('asks for a proof wherever Python code is shown in the python set', () => {
    const shown = { skill: 'python', code: { lang: 'python' as const, source: 'print(1)' } };
    const found = look([single({ ...shown, id: 'bare' }), single({ ...shown, id: 'run', proof: { kind: 'run' } })], true);
    expect(found.filter((one) => one.rule === 'unproved-code').map((one) => one.item?.id)).to.deep.equal(['bare']);
  });
});

describe('the linter and roles', () => {
  const role = (id: string, level: number): Role => ({ id, title: id, importance: { data: 100 }, required: { junior: { data: level }, mid: { data: level }, senior: { data: level } } });

  it('finds a role that someone at another role’s requirements fits as well', () => {
    const found = look([single()], false, [skill], [role('analyst', 2), role('engineer', 3)]).filter((one) => one.rule === 'role-twin');
    expect(found.map((one) => `${one.path}: ${one.found}`)).to.deep.equal(['junior', 'mid', 'senior'].map((name) => `engineer.required.${name}: analyst fits just as well`));
  });

  it('finds a skill that a role says nothing of', () => {
    const found = look([single()], false, [skill, { id: 'python', title: 'Python' }], [role('analyst', 2)]).filter((one) => one.rule === 'role-skills');
    expect(found[0]).to.include({ path: 'analyst.importance', found: 'nothing for python' });
  });
});
