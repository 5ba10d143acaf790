import { expect } from '@open-wc/testing';
import { prepareBank, random, rankRoles, estimate } from 'skills-quiz/measure';
import { difficulty, itemCurves, probabilityAt } from '../../demo/method/item-curve.js';
import { narrow } from '../../demo/method/narrowing.js';
import { rangeText } from '../../demo/method/narrowing-figure.js';
import { drawReaders } from '../../demo/method/readers.js';
import { fitOf, roleFactors } from '../../demo/method/role-factors.js';

describe('the pictures of how this is measured', () => {
  it('draw a question that a reader of its level gets right seven times in ten', () => {
    expect(probabilityAt(itemCurves(2, 'single').used, 2)).to.be.closeTo(0.7, 0.01);
    expect(probabilityAt(itemCurves(4, 'numeric').used, 4)).to.be.closeTo(0.7, 0.015);
  });

  it('draw the curve in use flatter than the exact one', () => {
    const { used, exact } = itemCurves(3, 'single');
    expect(probabilityAt(used, 0)).to.be.above(probabilityAt(exact, 0));
    expect(probabilityAt(used, 4)).to.be.below(probabilityAt(exact, 4));
  });

  it('find the middle of a calibrated curve where it was put', () => {
    const bank = prepareBank({ skills: [{ id: 'a' }], items: [{ id: 'q', skill: 'a', chance: 0.2, stats: { a: 1.7, b: 0.3 } }] });
    expect(difficulty(bank, 0)).to.be.closeTo(0.3, 0.01);
  });

  it('start from what is true of everyone and narrow with each answer', () => {
    const widths = narrow([true, false, true, false, true, false]).map(({ interval: [low, high] }) => high - low);
    expect(widths[0]).to.be.closeTo(2 * 1.2816, 0.01); // the middle 80 % of a standard normal
    expect(widths.at(-1)).to.be.below(0.75 * widths[0]!);
  });

  it('move up with every right answer, and to harder questions', () => {
    const steps = narrow(Array(8).fill(true));
    const middles = steps.map(({ interval: [low, high] }) => low + high);
    expect([...middles].sort((x, y) => x - y)).to.deep.equal(middles);
    expect(steps.at(-1)!.question!.level).to.be.above(steps[1]!.question!.level);
  });

  it('name one level alone only where it is the whole range', () => {
    expect(rangeText({ band: [2, 2] })).to.equal('working');
    expect(rangeText({ band: [1, 3] })).to.equal('awareness to practitioner');
  });

  it('give four readers of five a range that holds them', () => {
    const readers = drawReaders(2000, 12, random(1));
    const held = readers.filter(({ isHeld }) => isHeld).length / readers.length;
    expect(held).to.be.closeTo(0.8, 0.027); // three standard errors of 2,000 draws
  });

  it('halve the fit of a role for one level short in a quarter of it', () => {
    const role = { importance: { a: 25, b: 75 }, required: { a: 3, b: 2 } };
    expect(fitOf(roleFactors(role, { a: -0.5, b: 2 }))).to.equal(0.5); // level 3 begins at 0.5
  });

  it('multiply to the fit that the core gives a reader it knows exactly', () => {
    const skills = ['a', 'b', 'c'];
    // Forty steep questions either side of an ability leave no doubt about it.
    const known = { a: 0, b: 1, c: -1 };
    const items = skills.flatMap((skill) => Array.from({ length: 40 }, (_, n) => ({ id: `${skill}${n}`, skill, chance: 0, stats: { a: 12, b: known[skill as 'a'] + (n % 2 ? 0.12 : -0.12) } })));
    const bank = prepareBank({ skills: skills.map((id) => ({ id })), items });
    const role = { importance: { a: 50, b: 30, c: 20 }, required: { a: 3, b: 4, c: 2 } };
    const posterior = estimate(bank, { responses: items.map(({ id }, n) => ({ id, correct: n % 2 === 0 })) });
    expect(rankRoles(posterior, [{ id: 'role', ...role }]).roles[0]!.fit).to.be.closeTo(fitOf(roleFactors(role, known)), 0.01);
  });
});
