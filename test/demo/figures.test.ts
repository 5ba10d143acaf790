import { expect } from '@open-wc/testing';
import { countBank, figureText, fillFigures } from '../../demo/figures.js';

describe('the figures of the site', () => {
  it('count a key as proved where code established it', () => {
    const kinds = ['run', 'value', 'none', undefined];
    const items = kinds.map((kind) => (kind ? { proof: { kind } } : {}));
    expect(countBank([{ skill: { id: 'a' }, items }, { skill: { id: 'b' }, items: [{ proof: { kind: 'check' } }] }])).to.deep.equal({ questions: 5, proved: 3, referenced: 2, skills: 2 });
  });

  it('are written with their unit', () => {
    expect(figureText({ bytes: { tag: 597, intro: 21_430 } }, 'bytes.tag')).to.equal('597 bytes');
    expect(figureText({ bytes: { tag: 597, intro: 21_430 } }, 'bytes.intro')).to.equal('21.4 kB');
    expect(figureText({ simulation: { readers: 2100, rows: [] } }, 'simulation.readers')).to.equal('2,100');
  });

  it('show a zero, and hide a sentence whose figure was not measured', () => {
    const page = document.createElement('div');
    page.innerHTML = '<p data-needs="traffic.sent" hidden><data data-figure="traffic.sent"></data></p><p data-needs="traffic.sent bytes.tag"><data data-figure="bytes.tag"></data></p>';
    fillFigures({ traffic: { sent: 0 } }, page);
    const [first, second] = [...page.querySelectorAll('p')] as unknown as [HTMLElement, HTMLElement];
    expect([first.hidden, first.textContent]).to.deep.equal([false, '0']);
    expect(second.hidden).to.equal(true);
  });
});
