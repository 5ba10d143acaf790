import { expect } from '@open-wc/testing';
import { readBank } from '../../src/cli/bank.js';
import { checkCommand } from '../../src/cli/check-command.js';
import { numeric, options, single, skill } from './items.js';

const set = { skill, items: [single(), numeric()] };
const role = { id: 'analyst', title: 'Analyst', importance: { data: 100 }, required: { junior: { data: 1 }, mid: { data: 2 }, senior: { data: 3 } } };
const quiz = { id: 'demo', version: '1', title: 'Demo', skills: [skill], roles: [role], items: set.items };

/** The command over files held in memory: what it printed and its exit code. */
async function check(files: Record<string, unknown>, ...args: string[]) {
  const lines: string[] = [];
  const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
  const code = await checkCommand(args, {
    read: async (path) => (path in files ? text(files[path]) : Promise.reject(new Error(`no ${path}`))),
    list: async (folder) => Object.keys(files).filter((name) => name.startsWith(`${folder}/`)).map((name) => name.slice(folder.length + 1)),
    print: (line) => lines.push(line),
  });
  return { code, lines, last: lines.at(-1) };
}

describe('skills-quiz check', () => {
  it('passes a sound question set and a sound quiz document', async () => {
    expect(await check({ 'set.json': set }, 'set.json')).to.include({ code: 0, last: 'Passed: 2 questions in 1 skill, 0 errors, 0 warnings.' });
    expect(await check({ 'quiz.json': quiz }, 'quiz.json')).to.include({ code: 0 });
  });

  it('looks at questions/*.json by default, and leaves what is no question out', async () => {
    const files = { 'questions/data.json': set, 'questions/reviews.json': 'not read', 'questions/proofs.lock.json': 'not read', 'questions/README.md': 'not read' };
    expect(await check(files)).to.include({ code: 0, last: 'Passed: 2 questions in 1 skill, 0 errors, 0 warnings.' });
  });

  it('fails on an error, and tells item, place, find, wish and reason', async () => {
    const { code, lines } = await check({ 'set.json': { skill, items: [single({ options: options('Split by patient', 'Sort by image') }), numeric()] } }, 'set.json');
    expect(code).to.equal(1);
    expect(lines[0]).to.match(/^Error option-count \(1\): wanted 3 to 5 options.* guessing worth half/);
    expect(lines[1]).to.equal('  set.json split-by-patient items[0].options: found 2 options');
  });

  it('names the item and the field of a document that does not fit the format', async () => {
    const { code, lines } = await check({ 'set.json': { skill, items: [{ ...single(), levl: 2 }] } }, 'set.json');
    expect(code).to.equal(1);
    expect(lines[1]).to.contain('set.json split-by-patient items[0]').and.to.contain('levl');
  });

  it('reads on after a file that is no JSON', async () => {
    const { code, last } = await check({ 'a.json': '{', 'b.json': set }, 'a.json', 'b.json');
    expect(code).to.equal(1);
    expect(last).to.equal('Failed: 2 questions in 1 skill, 1 error, 0 warnings.');
  });

  it('finds an id used in two files', async () => {
    const other = { skill: { ...skill, id: 'python' }, items: [{ ...single(), skill: 'python' }] };
    const { lines } = await check({ 'a.json': set, 'b.json': other }, 'a.json', 'b.json');
    expect(lines[1]).to.contain('b.json split-by-patient').and.to.contain('"split-by-patient" again');
  });

  it('checks roles and header against the sets beside them', async () => {
    const files = { 'questions/data.json': set, 'questions/roles.json': [{ ...role, importance: { data: 90 } }], 'questions/quiz.json': { id: 'demo', version: '1', title: 'Demo', skills: ['data', 'python'] } };
    const { lines } = await check(files);
    expect(lines.slice(1, 3)).to.deep.equal([
      '  questions/roles.json roles[0].importance: found shares that sum to 90, wanted a sum of 100',
      '  questions/quiz.json skills: found "python", wanted only skills that have a question set',
    ]);
  });

  it('keeps warnings out of a quiet run, but counts them', async () => {
    const hasty = { skill, items: [single({ seconds: 3 }), numeric()] };
    const { code, lines, last } = await check({ 'set.json': hasty }, 'set.json', '--quiet');
    expect(code).to.equal(0);
    expect(lines.join('\n')).not.to.contain('odd-seconds');
    expect(last).to.equal('Passed: 2 questions in 1 skill, 0 errors, 1 warning.');
  });

  it('asks more of a release, blind reviews among it', async () => {
    const { code, lines } = await check({ 'questions/data.json': set }, '--release');
    expect(code).to.equal(1);
    expect(lines.filter((line) => line.startsWith('Error')).map((line) => line.split(' ')[1])).to.deep.equal(['bank-size', 'proof-count', 'thin-cell', 'unreviewed']);
  });

  it('says what is wrong with the command line', async () => {
    expect(await check({}, '--fast')).to.include({ code: 2, last: 'check has no --fast. Usage: check [files…] [--release] [--quiet]' });
    expect(await check({}, 'gone.json')).to.include({ code: 2, last: 'cannot read gone.json.' });
    expect((await check({})).code).to.equal(2);
  });

  it('prints bots, levels, kinds and key positions', async () => {
    const { lines } = await check({ 'set.json': set }, 'set.json');
    expect(lines.slice(0, 3)).to.deep.equal([
      'What the bank holds',
      'skill  items  level 1  2  3  4  recall  apply  judge  single  multiple  numeric  order  proved',
      'data       2        0  2  0  0       0      0      2       1         0        1      0       0',
    ]);
    expect(lines[6]).to.match(/^data +1 .*100\.0 % +0\.0 % +0\.0 % +0\.0 % +0\.0 %$/);
  });
});

describe('a bank read from files', () => {
  it('knows where each item stands', () => {
    const { bank } = readBank([{ name: 'data.json', text: JSON.stringify(set) }]);
    expect(bank.places.get(bank.items[1]!)).to.deep.equal({ file: 'data.json', path: 'items[1]' });
  });

  it('takes the roles of a whole quiz', () => {
    expect(readBank([{ name: 'quiz.json', text: JSON.stringify(quiz) }]).bank.roles.map((one) => one.id)).to.deep.equal(['analyst']);
  });
});
