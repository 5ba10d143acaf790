import { expect } from '@open-wc/testing';
import { readAnswers, type Answer } from '../../src/cli/review/answers.js';
import { contentHash } from '../../src/cli/review/content-hash.js';
import { reviewLines, reviewSummary } from '../../src/cli/review/review-summary.js';
import { addAnswers, isRight, type Reviews } from '../../src/cli/review/reviews.js';
import { drawSheet, sheetText } from '../../src/cli/review/sheet.js';
import type { Item } from '../../src/schema/index.js';
import { multiple, numeric, order, single } from './items.js';

const items: readonly Item[] = [single(), multiple(), order(), numeric({ answer: { value: 5, tolerance: 0, unit: 'rows' } })];
const given = (answer: Answer['answer'], flags: Answer['flags'] = []): Answer => ({ answer, confidence: 0.8, flags });
const right = new Map<string, Answer>([['split-by-patient', given(['a'])], ['what-leaks', given(['c', 'a'])], ['oversample-last', given(['a', 'b', 'c', 'd'])], ['rows-after-join', given(5)]]);

describe('a blind sheet', () => {
  it('shows neither key, feedback, explanation, level nor ids', async () => {
    const text = sheetText(await drawSheet(items, 7), items, 'Data', 'all');
    expect(text).not.to.match(/split-by-patient|Tempting because|A split has to follow|level|correct/);
    expect(text).to.contain('12,000 X-rays').and.to.contain('- A. ').and.to.contain('a number, in rows');
  });

  it('leaves stems and numbers out where only options are shown', async () => {
    const text = sheetText(await drawSheet(items, 7), items, 'Data', 'options');
    expect(text).not.to.contain('X-rays of 3,100');
    expect(text).not.to.contain('## q4');
    expect(text).to.contain('The newest image of each patient in the file');
  });

  it('is the same for the same seed, and shuffled otherwise', async () => {
    const orders = await Promise.all([1, 1, 2, 3, 4].map(async (seed) => (await drawSheet(items, seed)).questions['q1']!.options.join('')));
    expect(orders[0]).to.equal(orders[1]);
    expect(new Set(orders).size).to.be.greaterThan(1);
  });

  it('never shows steps in right order, nor moves options that are fixed', async () => {
    const fixed = single({ order: 'fixed' });
    const sheets = await Promise.all(Array.from({ length: 60 }, (_, seed) => drawSheet([order(), fixed], seed)));
    expect(sheets.filter((sheet) => sheet.questions['q1']!.options.join('') === 'abcd')).to.deep.equal([]);
    expect(new Set(sheets.map((sheet) => sheet.questions['q2']!.options.join('')))).to.deep.equal(new Set(['abcd']));
  });
});

describe('a solver’s answers', () => {
  const sheet = { seed: 1, questions: { q1: { item: 'split-by-patient', hash: 'h', options: ['c', 'a', 'd', 'b'] }, q2: { item: 'rows-after-join', hash: 'h', options: [] } } };
  const read = (json: unknown) => readAnswers(sheet, json);

  it('have their letters turned back into options', () => {
    expect(read({ q1: { answer: 'b', confidence: 0.9 } }).answers.get('split-by-patient')).to.deep.equal({ answer: ['a'], confidence: 0.9, flags: [] });
    expect(read({ q1: { answer: ['A', 'D'], confidence: 0.5, flags: ['unclear'], note: 'two hold' } }).answers.get('split-by-patient')).to.deep.equal({ answer: ['c', 'b'], confidence: 0.5, flags: ['unclear'], note: 'two hold' });
  });

  it('may be numbers, or nothing', () => {
    expect(read({ q2: { answer: 5, confidence: 1 }, q1: { answer: null, confidence: 0 } }).answers.get('rows-after-join')?.answer).to.equal(5);
    expect(read({ q1: { answer: null, confidence: 0 } }).answers.get('split-by-patient')?.answer).to.equal(null);
  });

  it('are refused one by one with a reason', () => {
    const { answers, problems } = read({ q1: { answer: 'E', confidence: 1 }, q2: { answer: 'B', confidence: 1 }, q3: {} });
    expect(answers.size).to.equal(0);
    expect(problems).to.deep.equal(['q1: answer "E", wanted letters A to D or null', 'q2: answer "B", wanted a number or null', 'q3: no such question on the sheet']);
    expect(read({ q1: { answer: 'A', confidence: 7 } }).problems[0]).to.contain('confidence 7, wanted 0 to 1');
    expect(read({ q1: { answer: 'A', confidence: 1, flags: ['odd'] } }).problems[0]).to.contain('wanted some of none-right');
    expect(read([]).problems).to.have.length(1);
  });

  it('are right when they are the key, in any order but where order is asked', () => {
    expect(items.map((item) => isRight(item, right.get(item.id)!))).to.deep.equal([true, true, true, true]);
    expect(isRight(order(), given(['b', 'a', 'c', 'd']))).to.equal(false);
    expect(isRight(multiple(), given(['a']))).to.equal(false);
    expect(isRight(numeric(), given(4))).to.equal(false);
    expect(isRight(single(), given(null))).to.equal(false);
  });
});

describe('kept reviews', () => {
  const twice = async (second: Map<string, Answer>): Promise<Reviews> => {
    const sheet = await drawSheet(items, 3);
    return addAnswers(addAnswers({}, sheet, 'first', right, 'all'), sheet, 'second', second, 'all');
  };

  it('agree when both solvers do', async () => {
    const summary = await reviewSummary(items, await twice(right));
    expect(summary).to.include({ agreement: 1, flagRate: 0 });
    expect([summary.reviewed.length, summary.waiting.length, summary.open.length]).to.deep.equal([4, 0, 0]);
  });

  it('hold a dispute open until it is defended in writing', async () => {
    const reviews = await twice(new Map([...right, ['split-by-patient', given(['b'], ['unclear'])]]));
    const { open, agreement, flagRate } = await reviewSummary(items, reviews);
    expect(open.map((one) => one.item.id)).to.deep.equal(['split-by-patient']);
    expect([agreement, flagRate]).to.deep.equal([7 / 8, 1 / 4]);
    const defended = await reviewSummary(items, { ...reviews, 'split-by-patient': { ...reviews['split-by-patient']!, defence: 'The stem names new people.' } });
    expect(defended.open).to.deep.equal([]);
    expect(reviewLines(defended)[0]).to.equal('Defended data split-by-patient: key a; second answers b (0.8) [unclear] — The stem names new people.');
  });

  it('say so when every solver is against the key', async () => {
    const sheet = await drawSheet(items, 3);
    const wrong = new Map([['rows-after-join', given(4)]]);
    const reviews = addAnswers(addAnswers({}, sheet, 'first', wrong, 'all'), sheet, 'second', wrong, 'all');
    expect(reviewLines(await reviewSummary(items, reviews))[0]).to.contain('all against the key');
  });

  it('count for nothing once the question has changed, but outlive new feedback', async () => {
    const reviews = await twice(right);
    const reworded = [single({ explanation: 'Said in another way.' }), single({ id: 'split-by-patient', stem: 'Which test set is honest now?' })];
    expect((await reviewSummary([reworded[0]!], reviews)).waiting).to.have.length(0);
    expect((await reviewSummary([reworded[1]!], reviews)).waiting).to.have.length(1);
    expect(await contentHash(reworded[0]!)).to.equal(await contentHash(single()));
  });

  it('replace what the same solver said before', async () => {
    const reviews = addAnswers(await twice(right), await drawSheet(items, 3), 'second', right, 'all');
    expect(reviews['split-by-patient']!.solutions.map((one) => one.by)).to.deep.equal(['first', 'second']);
  });

  it('score those who see the options alone apart', async () => {
    const sheet = await drawSheet(items, 3);
    const guesses = new Map([['split-by-patient', given(['b'])]]);
    const summary = await reviewSummary(items, addAnswers(await twice(right), sheet, 'third', guesses, 'options'));
    expect(summary).to.include({ optionsOnly: 0, optionsOnlyAnswers: 1, agreement: 1 });
  });
});
