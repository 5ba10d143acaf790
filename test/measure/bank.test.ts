import { expect } from '@open-wc/testing';
import { prepareBank } from '../../src/measure/index.js';
import { candidates } from '../../src/measure/candidates.js';
import { knowing } from '../../src/measure/response.js';
import { bankSpec } from './support.js';

describe('items that measure alike', () => {
  const groupsOf = (items: readonly { readonly skill?: string; readonly level?: number; readonly chance?: number }[]) =>
    prepareBank({ skills: [{ id: 'x' }, { id: 'y' }], items: items.map((item, n) => ({ id: `${n}`, skill: 'x', level: 2, chance: 0, ...item })) }).groupOf;

  it('are valued once: the same skill, level and chance of a lucky guess', () => {
    expect(groupsOf([{}, {}, { level: 3 }, { chance: 0.25 }, { skill: 'y' }, {}])).to.deep.equal([0, 0, 1, 2, 3, 0]);
  });

  /** So many calibrated items, their difficulties a hundredth of a logit apart. */
  const calibrated = (count: number) => prepareBank({ skills: [{ id: 'x' }], items: Array.from({ length: count }, (_, n) => ({ id: `${n}`, skill: 'x', chance: 0, stats: { a: 1, b: n / 100 } })) });

  it('are not said to, when calibrated, in a bank of five hundred', () => {
    expect(calibrated(500).groups).to.have.length(500);
  });

  it('are those within a fifth of a logit in a larger one', () => {
    const { groupOf, groups } = calibrated(501);
    // From 0 to 5 logits in fifths, rounded: 26 places.
    expect(groups).to.have.length(26);
    expect(groupOf[0]).to.equal(groupOf[9]);
    expect(groupOf[20]).to.equal(groupOf[29]);
    expect(groupOf[20]).not.to.equal(groupOf[0]);
  });

  it('are not told by level alone in a larger one', () => {
    const { groups } = prepareBank(bankSpec(3, 400));
    expect(groups).to.have.length(3 * 4);
    groups.forEach(({ skill, item }, n) => expect([skill, item]).to.deep.equal([Math.floor(n / 4), 400 * Math.floor(n / 4) + (n % 4)]));
  });
});

describe('a calibrated item', () => {
  const theta = Float64Array.from([-1, 0, 1]);
  const curveOf = (stats: { a: number; b: number; seA?: number; seB?: number }) => {
    const bank = prepareBank({ skills: [{ id: 'x' }], items: [{ id: '0', skill: 'x', level: 4, chance: 0.25, stats }] });
    return [-1, 0, 1].map((ability) => bank.curve(0)[bank.theta.findIndex((point) => Math.abs(point - ability) < 1e-9)]!);
  };

  it('has its own curve, whatever its level', () => {
    expect(curveOf({ a: 2, b: 0.5 })).to.deep.equal([...knowing([Math.log(2), 0.5, 0, 0], theta)]);
  });

  it('is as uncertain as its standard errors: that of log a is that of a over a', () => {
    const found = curveOf({ a: 2, b: 0.5, seA: 0.4, seB: 0.3 }), wanted = knowing([Math.log(2), 0.5, 0.2, 0.3], theta);
    found.forEach((value, t) => expect(value).to.be.closeTo(wanted[t]!, 1e-12));
  });
});

describe('a bank', () => {
  it('knows which share of it each format has, and which topics belong to which skill', () => {
    const bank = prepareBank({ skills: [{ id: 'x' }, { id: 'y' }], items: [
      { id: '0', skill: 'x', topic: 'one', format: 'single', chance: 0 }, { id: '1', skill: 'x', topic: 'two', format: 'numeric', chance: 0 },
      { id: '2', skill: 'y', topic: 'one', format: 'single', chance: 0 }, { id: '3', skill: 'x', topic: 'one', format: 'single', chance: 0 },
    ] });
    expect(bank.formatShares).to.deep.equal([0.75, 0.25]);
    expect(bank.formatOf).to.deep.equal([0, 1, 0, 0]);
    expect(bank.topicOf).to.deep.equal([0, 1, 2, 0]);
  });

  it('has abilities from −5 to 5, a fifth of a logit apart, or further', () => {
    expect([...prepareBank(bankSpec(1, 1)).theta].slice(0, 2)).to.deep.equal([-5, -4.8]);
    expect(prepareBank(bankSpec(1, 1)).theta).to.have.length(51);
    expect(prepareBank({ ...bankSpec(1, 1), reach: 6 }).theta.at(-1)).to.equal(6);
  });

  it('works out what is believed before the first answer once for the same ratings', () => {
    const bank = prepareBank(bankSpec(2, 2));
    const none = bank.prior([undefined, undefined]);
    expect(bank.prior([undefined, undefined])).to.equal(none);
    expect(bank.prior([2, undefined])).not.to.equal(none);
  });
});

describe('what may be asked next', () => {
  const spec = bankSpec(2, 8);
  const bank = prepareBank(spec);
  const right = (...ids: string[]) => ids.map((id) => ({ id, correct: true }));
  const offered = (...ids: string[]) => candidates(bank, { responses: right(...ids), length: 99 }, []).map((item) => spec.items[item]!.id);
  const all = (skill: number, ...places: number[]) => places.map((place) => `skill-${skill}-${place}`);

  it('is of no topic that had a question while another of the skill had none', () => {
    // Items 0 to 3 of a skill are of one topic, 4 to 7 of another.
    expect(offered()).to.have.length(16);
    expect(offered('skill-0-0')).to.deep.equal([...all(0, 4, 5, 6, 7), ...all(1, 0, 1, 2, 3, 4, 5, 6, 7)]);
    expect(offered('skill-0-0', 'skill-0-4')).to.deep.equal([...all(0, 1, 2, 3, 5, 6, 7), ...all(1, 0, 1, 2, 3, 4, 5, 6, 7)]);
    expect(offered('skill-0-0', 'skill-0-4', 'skill-0-1', 'skill-1-7')).to.deep.equal([...all(0, 5, 6, 7), ...all(1, 0, 1, 2, 3)]);
  });

  it('is not of a skill that has had enough when the others are owed the rest', () => {
    const wide = bankSpec(4, 8), wideBank = prepareBank(wide);
    const skillsLeft = (ids: readonly string[]) => [...new Set(candidates(wideBank, { responses: right(...ids), length: 8 }, [0, 1, 2, 3]).map((item) => wideBank.skillOf[item]))];
    expect(skillsLeft([...all(0, 0, 1, 2, 3, 4), ...all(1, 0)])).to.deep.equal([2, 3]);
    expect(skillsLeft([...all(0, 0, 1, 2, 3), ...all(1, 0)])).to.deep.equal([0, 1, 2, 3]);
  });

  it('is not of a format that was asked for twice its share of the bank', () => {
    const mixed = prepareBank({ skills: [{ id: 'x' }], items: Array.from({ length: 10 }, (_, n) => ({ id: `${n}`, skill: 'x', topic: `${n}`, format: n < 2 ? 'numeric' : 'single', chance: 0 })) });
    const formats = (...ids: string[]) => [...new Set(candidates(mixed, { responses: right(...ids), length: 99 }, []).map((item) => mixed.items[item]!.format))];
    // A fifth are numbers: one may be among the first two (2 × .2 × 2 = .8 is below one, so none), and one among the first three (1.2).
    expect(formats()).to.deep.equal(['numeric', 'single']);
    expect(formats('0')).to.deep.equal(['single']);
    expect(formats('0', '2')).to.deep.equal(['numeric', 'single']);
    expect(formats('0', '1', '2', '3')).to.deep.equal(['single']);
    // A fourth are numbers: after one of one, twice the share of two questions is one, and that one was asked.
    const quarter = prepareBank({ skills: [{ id: 'x' }], items: mixed.items.slice(0, 8) });
    expect(candidates(quarter, { responses: right('0'), length: 99 }, []).map((item) => quarter.items[item]!.id)).to.deep.equal(['2', '3', '4', '5', '6', '7']);
  });
});
