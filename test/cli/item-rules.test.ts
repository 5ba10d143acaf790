import { expect } from '@open-wc/testing';
import { lintItem } from '../../src/cli/lint/lint.js';
import type { RuleName } from '../../src/cli/lint/rules.js';
import type { Item } from '../../src/schema/index.js';
import { multiple, numeric, options, order, single } from './items.js';

const broken = (item: Item): RuleName[] => [...new Set(lintItem(item).map((one) => one.rule))];
const stem = (text: string): RuleName[] => broken(single({ stem: text }));
const among = (...texts: string[]): RuleName[] => broken(single({ options: options(...texts) }));

describe('the linter and one question', () => {
  it('has nothing to say about sound questions of each kind', () => {
    expect([single(), multiple(), order(), numeric()].flatMap(lintItem)).to.deep.equal([]);
  });

  it('says where and what it found', () => {
    const [first] = lintItem(single({ options: options('Split by patient', 'Split by image', 'All of the above') }));
    expect(first).to.include({ rule: 'catch-all', path: 'options[2].text', found: '"All of the above"' });
  });

  describe('options', () => {
    it('refuses two options and six', () => {
      expect(among('Split by patient', 'Sort by image')).to.deep.equal(['option-count']);
      expect(among('One of them', 'Two of it', 'Three cats', 'Four dogs', 'Five cows', 'Six hens')).to.deep.equal(['option-count']);
    });

    it('refuses an order of two steps', () => {
      expect(broken(order({ options: order().options.slice(0, 2) }))).to.deep.equal(['option-count']);
    });

    it('refuses a `multiple` item with one key, or with nothing but keys', () => {
      const keys = (...ids: string[]) => multiple({ options: multiple().options.map(({ correct: _key, ...option }) => ({ ...option, feedback: single().options[1]!.feedback!, ...(ids.includes(option.id) ? { correct: true } : {}) })) });
      expect(broken(keys('a'))).to.deep.equal(['key-count']);
      expect(broken(keys('a', 'b', 'c', 'd'))).to.deep.equal(['key-count']);
      expect(broken(keys('a', 'b'))).to.deep.equal([]);
    });

    it('refuses options that stand for other options', () => {
      expect(among('Split by patient', 'Sort by image', 'None of the above')).to.deep.equal(['catch-all']);
      expect(among('Split by patient', 'Sort by image', 'Both of these')).to.deep.equal(['catch-all']);
      expect(among('Split by patient', 'Sort by image', 'A and B only')).to.deep.equal(['catch-all']);
    });

    it('lets options speak of all and none of something else', () => {
      expect(among('All of the rows', 'None of the columns', 'Each other table')).to.deep.equal([]);
    });

    it('wants numbers sorted and kept in order', () => {
      const numbers = (...texts: string[]) => ({ options: options(...texts) });
      expect(broken(single(numbers('30 %', '10 %', '20 %')))).to.deep.equal(['number-order']);
      expect(broken(single(numbers('10 %', '20 %', '30 %')))).to.deep.equal(['number-order']);
      expect(broken(single({ ...numbers('About 10 %', '20 %', '1,300 %'), order: 'fixed' }))).to.deep.equal([]);
      expect(broken(single({ ...numbers('`9.0`', '`-1.5`', '`−3`'), order: 'fixed' }))).to.deep.equal([]);
    });

    it('does not take lists, code or several units for sortable numbers', () => {
      expect(among('`[3, 1]`', '`[1, 2]`', '`[0]`')).to.deep.equal([]);
      expect(among('90 MB', '2 GB', '700 kB')).to.deep.equal([]);
    });

    it('refuses the same option twice, but lets code differ by one character', () => {
      expect(among('Split by patient', 'split by patient!', 'Sort by image')).to.include('duplicate-option');
      expect(among('`[1]`', '`(1)`', '`{1}`')).to.deep.equal([]);
    });

    it('refuses an option that holds another', () => {
      expect(among('Use dropout and stop earlier', 'Use dropout', 'Widen the layer by half')).to.deep.equal(['nested-option']);
    });

    it('lets an option deny another', () => {
      expect(among('Fit the scaler again', 'Do not fit the scaler again', 'Drop it from the pipeline')).to.deep.equal([]);
    });

    it('refuses ranges that overlap, and lets them touch', () => {
      expect(among('Under 10 ms', '5 to 20 ms', 'Over 20 ms')).to.deep.equal(['overlapping-ranges']);
      expect(among('Under 10 ms', '10–20 ms', 'More than 20 ms')).to.deep.equal([]);
    });

    it('refuses mixed end marks and mixed case', () => {
      expect(among('Split by patient.', 'Sort by image', 'Drop the class')).to.deep.equal(['punctuation']);
      expect(among('Split by patient', 'sort by image', 'Drop the class')).to.deep.equal(['letter-case']);
    });

    it('leaves names and code the case they have', () => {
      expect(among('`fit` on the training part', 'pandas reads it by chunks', 'GPU memory fills up', 'Split by patient')).to.deep.equal([]);
    });
  });

  describe('the stem', () => {
    it('wants a question at the end', () => {
      expect(stem('You have 12,000 X-rays of 3,100 patients.')).to.deep.equal(['no-question']);
      expect(stem('Which test set is honest? Choose for people it has never seen.')).to.deep.equal([]);
    });

    it('takes an instruction for an order or a number', () => {
      expect(broken(numeric({ stem: 'A left table of 4 rows meets a right one. Give the rows of the join.' }))).to.deep.equal([]);
    });

    it('refuses a negation that is not marked', () => {
      expect(stem('Which of these would not help?')).to.deep.equal(['negative-stem']);
      expect(stem('Which of these is least likely?')).to.deep.equal(['negative-stem']);
      expect(stem('Which of these would *not* help?')).to.deep.equal([]);
      expect(stem('Which of these would NOT help?')).to.deep.equal([]);
    });

    it('does not mind a negation in the case that is described', () => {
      expect(stem('What explains why the loss does not fall?')).to.deep.equal([]);
      expect(stem('Which check finds rows that do not match?')).to.deep.equal([]);
      expect(stem('What is the false positive rate?')).to.deep.equal([]);
      expect(stem('The gradient is not finite. Which change comes first?')).to.deep.equal([]);
    });

    it('refuses an end that grammar completes', () => {
      expect(stem('Is this split honest? It is an')).to.include('article-clue');
    });

    it('warns of long reading', () => {
      expect(stem(`${'word '.repeat(91)}. Which one is honest?`)).to.deep.equal(['long-stem']);
      expect(among('word '.repeat(26), 'Split by patient', 'Sort by image')).to.include('long-option');
    });
  });

  describe('what gives the key away', () => {
    it('warns of absolutes in distractors alone', () => {
      expect(among('Split by patient', 'Always sort by image', 'Drop the class')).to.deep.equal(['absolute-distractors']);
      expect(among('Never split by image', 'Always sort by image', 'Drop the class')).to.deep.equal([]);
    });

    it('warns of a hedge in the key alone', () => {
      expect(among('It may split by patient', 'It sorts by image', 'It drops the class')).to.deep.equal(['hedged-key']);
      expect(among('It may split by patient', 'It might sort by image', 'It drops the class')).to.deep.equal([]);
    });

    it('warns of a key that repeats the stem', () => {
      const echo = single({ stem: 'A canary serves a tenth of the traffic. Which metric?', options: options('Errors of the canary traffic', 'Uptime of the hosts', 'Load of the database') });
      expect(broken(echo)).to.deep.equal(['echoed-stem']);
    });
  });

  describe('what the reader is taught', () => {
    const told = (feedback?: string) => single({ options: single().options.map(({ feedback: _old, ...option }) => ({ ...option, ...(option.correct || feedback === undefined ? {} : { feedback }) })) });

    it('refuses a distractor without feedback, or with none to speak of', () => {
      expect(broken(told())).to.deep.equal(['no-feedback']);
      expect(broken(told('That is wrong.'))).to.deep.equal(['no-feedback']);
    });

    it('warns of feedback too short to name a mistake, and of an explanation without a rule', () => {
      expect(broken(told('Images of one patient stand on both sides.'))).to.deep.equal(['feedback-length']);
      expect(broken(single({ explanation: 'Split by patient.' }))).to.deep.equal(['explanation-length']);
    });

    it('warns of a number without known mistakes', () => {
      expect(broken(numeric({ mistakes: [] }))).to.deep.equal(['no-mistakes']);
    });

    it('asks for labels, references and an honest time', () => {
      const { level: _level, refs: _refs, ...bare } = single();
      expect(broken(bare as Item)).to.deep.equal(['unlabelled', 'no-reference']);
      expect(broken(single({ seconds: 3 }))).to.deep.equal(['odd-seconds']);
    });

    it('refuses HTML and single backticks, but not code that looks like HTML', () => {
      expect(broken(single({ explanation: single().explanation.replace('unit', '<b>unit</b>') }))).to.deep.equal(['html']);
      expect(broken(single({ explanation: single().explanation.replace('unit', '`unit') }))).to.deep.equal(['open-mark']);
      expect(broken(single({ explanation: single().explanation.replace('unit', '`<b>` where 3 < 4') }))).to.deep.equal([]);
    });
  });

  describe('proofs', () => {
    it('wants a claim on every option of a proof that runs code', () => {
      expect(broken(single({ proof: { kind: 'run' }, code: { lang: 'python', source: 'print(1)' } }))).to.deep.equal(['proof-form']);
      expect(broken(single({ proof: { kind: 'value' } }))).to.deep.equal(['proof-form']);
    });

    it('wants Python to run, and a `check` for an order', () => {
      expect(broken(numeric({ proof: { kind: 'run' } }))).to.deep.equal(['proof-form']);
      expect(broken(order({ proof: { kind: 'value' } }))).to.deep.equal(['proof-form']);
      expect(broken(order({ proof: { kind: 'check' } }))).to.deep.equal([]);
    });

    it('warns of claims that nothing looks at', () => {
      const claimed = single().options.map((option) => ({ ...option, claim: { output: '1' } }));
      expect(broken(single({ options: claimed }))).to.deep.equal(['claim-unused']);
    });
  });
});
