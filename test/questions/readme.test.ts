import { expect } from '@open-wc/testing';
import { rules } from '../../src/cli/lint/rules.js';
import { question } from './files.js';

describe('the guide for authors', () => {
  it('names every rule of the linter with what it wants, and no other', async () => {
    const chapter = (await question('README.md')).split('## What the linter says')[1]!.split('\n## ')[0]!;
    const listed = [...chapter.matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)].map((match) => `${match[1]}: ${match[2]}`);
    const told = Object.entries(rules).map(([name, { wanted }]) => `${name}: ${wanted}`);
    expect(listed.sort()).to.deep.equal(told.sort());
  });
});
