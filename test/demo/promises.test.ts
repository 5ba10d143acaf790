import { expect } from '@open-wc/testing';
import { blocksOf, inline, sectionsOf } from '../../demo/promises/markdown.js';
import { speedSource, speedTable } from '../../demo/promises/speed-table.js';

const row = { name: 'by hand', code: 0.42, requests: 2, first: 640, blocking: 0, next: 16, heap: 0.1, shift: 0 };

describe('the promises on the site', () => {
  it('are read block by block', () => {
    expect(blocksOf('# Title\n\nSome\ntext.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | `x` |\n')).to.deep.equal([
      { kind: 'heading', level: 1, text: 'Title' }, { kind: 'paragraph', text: 'Some text.' }, { kind: 'list', items: ['one', 'two'] },
      { kind: 'table', head: ['a', 'b'], rows: [['1', '`x`']] },
    ]);
  });

  it('keep code and emphasis, and nothing of them becomes markup', () => {
    const box = document.createElement('p');
    box.append(...inline('run `a < b` and **mind** <img src=x onerror=alert(1)>'));
    expect([...box.children].map(({ localName, textContent }) => `${localName} ${textContent}`)).to.deep.equal(['code a < b', 'strong mind']);
    expect(box.textContent).to.contain('<img src=x');
  });

  it('have a section for each heading, and tables whose rows have a name', () => {
    const sections = sectionsOf('# T\n\n| p | f |\n|---|---|\n| holds | 3 |\n\n## Not yet\n\n- more', 'All');
    expect(sections.map((section) => section.querySelector('h2')!.textContent)).to.deep.equal(['All', 'Not yet']);
    expect(sections[0]!.querySelector('tbody th[scope=row]')!.textContent).to.equal('holds');
  });

  it('come with the speed as measured, beside the page written by hand', () => {
    const table = speedTable({ date: '2026-01-02', machine: 'M', runs: 7, rows: [row, { ...row, name: 'ours', first: 800, next: 24 }] });
    expect([...table.querySelectorAll('tbody tr:last-child > *')].map(({ textContent }) => textContent)).to.deep.equal(['ours', '0.4', '2', '800 · 1.25×', '0', '24 · 1.50×', '0.10', '0']);
    expect(speedSource({ date: '2026-01-02', machine: 'M', runs: 7, rows: [] })).to.equal('Medians of 7 visits, 2026-01-02, M.');
  });
});
