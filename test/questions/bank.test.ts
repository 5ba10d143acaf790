import { expect } from '@open-wc/testing';
import { checkCommand } from '../../src/cli/check-command.js';
import { question, questionJson } from './files.js';

const { skills } = await questionJson<{ skills: string[] }>('quiz.json');

describe('the built-in bank', () => {
  it('passes its own linter', async () => {
    const lines: string[] = [];
    const names = [...skills.map((skill) => `${skill}.json`), 'quiz.json', 'roles.json'];
    const code = await checkCommand([], { list: async () => names, read: (path) => question(path.replace('questions/', '')), print: (line) => lines.push(line) });
    expect(code, lines.join('\n')).to.equal(0);
  });
});
