import { expect } from '@open-wc/testing';
import { simulateCommand } from '../../src/cli/simulate-command.js';
import { simulate } from '../../src/cli/simulate.js';
import { answer, drawItems, drawReaders, standardBank, worlds } from '../../src/cli/simulate-worlds.js';
import { rolesFor } from './support.js';

const item = (id: string, level: number) => ({
  id, rev: 1, skill: 'logic', kind: 'single', level, stem: 'Which one?', explanation: 'The first.',
  options: [{ id: 'a', text: 'One', correct: true, feedback: 'Yes.' }, { id: 'b', text: 'Two', feedback: 'No.' }, { id: 'c', text: 'Three', feedback: 'No.' }],
});
const role = (id: string) => ({ id, title: id, importance: { logic: 100 }, required: { junior: { logic: 1 }, mid: { logic: 2 }, senior: { logic: 3 } } });
const quiz = JSON.stringify({
  id: 'small', version: '1', title: 'Small', skills: [{ id: 'logic', title: 'Logic' }], roles: [role('thinker'), role('doer')],
  items: Array.from({ length: 12 }, (_, i) => item(`logic-${i}`, (i % 4) + 1)),
});

async function run(...args: string[]): Promise<{ code: number; lines: string; written: Map<string, string> }> {
  const lines: string[] = [], written = new Map<string, string>();
  const code = await simulateCommand(args, {
    read: async (path) => (path === 'quiz.json' ? quiz : Promise.reject(new Error('no such file'))),
    write: async (path, text) => void written.set(path, text),
    list: async () => [],
    print: (line) => lines.push(line),
  });
  return { code, lines: lines.join('\n'), written };
}

describe('skills-quiz simulate', () => {
  it('prints accuracy and honesty for any quiz, and draws them', async () => {
    const { code, lines, written } = await run('quiz.json', '--readers=8', '--plot=plot.svg');
    expect(code).to.equal(0);
    expect(lines).to.contain('percent correct, fixed form').and.to.contain('2 × 4 readers, 12 items, 2 roles');
    expect(lines).not.to.contain('NaN');
    const svg = new DOMParser().parseFromString(written.get('plot.svg')!, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelectorAll('path').length).to.be.above(6);
  });

  it('says what it does not know', async () => {
    expect((await run('quiz.json', '--world=mars')).lines).to.contain('no world is called "mars"');
    expect((await run('quiz.json', '--colour=red')).lines).to.contain('no --colour');
    expect((await run('other.json')).lines).to.contain('cannot read other.json');
    expect((await run('quiz.json', '--readers=few')).code).to.equal(2);
    expect((await run('quiz.json', '--profile=chef', '--readers=4')).lines).to.contain('"chef", wanted the id of a role');
  });

  it('gives the same figures for the same seed', async () => {
    expect((await run('quiz.json', '--readers=8', '--seed=3')).lines).to.equal((await run('quiz.json', '--readers=8', '--seed=3')).lines);
  });
});

describe('the simulated worlds', () => {
  it('have readers of SD 1 whose skills correlate as the world says', () => {
    const readers = drawReaders(4, 20_000, worlds.find(({ name }) => name.startsWith('blocks'))!, 3);
    const product = (j: number, k: number) => readers.reduce((sum, ability) => sum + ability[j]! * ability[k]!, 0) / readers.length;
    expect(product(0, 0)).to.be.closeTo(1, 0.04);
    expect(product(0, 2)).to.be.closeTo(0.75, 0.03);
    expect(product(0, 1)).to.be.closeTo(0.35, 0.03);
  });

  it('have answers as frequent as the curve says, and never luck in "I don\'t know"', () => {
    const truth = drawItems([{ a: 1.2, b: 0.3, c: 0.25, sdLogA: 0, sdB: 0 }], worlds[0]!, 1);
    const answers = Array.from({ length: 20_000 }, (_, reader) => answer(truth, worlds[0]!, 0, 0.3, 1, reader));
    expect(answers.filter(({ correct }) => correct).length / 20_000).to.be.closeTo(0.25 + 0.75 / 2, 0.015);
    const honest = { ...worlds[0]!, admits: () => 1 };
    const said = Array.from({ length: 2000 }, (_, reader) => answer(truth, honest, 0, 0.3, 1, reader));
    expect(said.every(({ correct, unsure }) => correct !== unsure)).to.equal(true);
  });

  it('are harder to measure when readers do not read', () => {
    const bank = standardBank(0.25, 3, 20);
    const error = (name: string) => simulate({ bank, roles: rolesFor(bank, 2), world: worlds.find((world) => world.name === name)!, choosing: 'core', lengths: [16], banks: 4, readers: 25, seed: 1 }).lengths[0]!.rmse.mean;
    expect(error('careless')).to.be.above(error('as assumed') + 0.01);
  });
});
