import { assert } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fits, isCorrect, presentedOptions, seedFor } from '../../src/machine/score.js';
import type { Choice, Item } from '../../src/schema/index.js';
import { anyJson } from '../support/document.js';
import { sampleQuiz } from '../support/sample-quiz.js';

const [single, multiple, numeric, order] = sampleQuiz().items as [Item, Item, Item, Item];

describe('an answer', () => {
  const cases: readonly (readonly [Item, Choice, boolean])[] = [
    [single, 'yes', true], [single, 'no', false], [single, null, false],
    [multiple, ['one', 'three'], true], [multiple, ['three', 'one'], true], [multiple, ['one'], false], [multiple, ['one', 'two', 'three'], false], [multiple, null, false],
    [numeric, 0.25, true], [numeric, 0.26, true], [numeric, 0.24, true], [numeric, 0.2601, false], [numeric, -0.25, false], [numeric, null, false],
    [order, ['a', 'b', 'c'], true], [order, ['a', 'c', 'b'], false], [order, ['c', 'b', 'a'], false], [order, ['a', 'b', 'c', 'd'], false], [order, ['a', 'b'], false], [order, null, false],
  ];
  for (const [item, choice, right] of cases) it(`${JSON.stringify(choice)} to a ${item.kind} item is ${right ? 'right' : 'not right'}`, () => assert.equal(isCorrect(item, choice), right));

  it('at the very edge of the tolerance is right, rounding or not', () => {
    const item = { ...numeric, answer: { value: 0.35, tolerance: 0.05 } } as Item;
    assert.isTrue(isCorrect(item, 0.4));
    assert.isTrue(isCorrect(item, 0.3));
    assert.isFalse(isCorrect(item, 0.4001));
    assert.isTrue(isCorrect({ ...numeric, answer: { value: 1e8, tolerance: 0.7 } } as Item, 100_000_000.7), 'a large number loses more digits');
  });

  it('that is none fits no item, and what is right always fits', () => {
    for (const item of [single, multiple, numeric, order]) {
      fc.assert(fc.property(anyJson, (value) => {
        const choice = value as Choice;
        if (isCorrect(item, choice)) assert.isTrue(fits(item, choice));
        if (fits(item, choice)) assert.isTrue(choice === null || typeof choice === 'number' || typeof choice === 'string' || Array.isArray(choice));
      }), { numRuns: 300 });
      for (const choice of [undefined, '', 'gone', Number.NaN, Infinity, ['gone'], [], ['a', 'a', 'b']]) assert.isFalse(fits(item, choice as Choice), `${item.kind} ${JSON.stringify(choice)}`);
      assert.isTrue(fits(item, null));
    }
    assert.isFalse(fits(multiple, ['one', 'gone']), 'one of them is gone');
    assert.isFalse(fits(order, ['a', 'b', 'gone']));
    assert.isFalse(fits(order, ['a', 'b']));
    assert.isTrue(fits(multiple, ['two']));
    assert.isFalse(fits(single, ['yes']));
    assert.isFalse(fits(numeric, '0.25'));
  });

  it('that is wrong fits its item too', () => {
    assert.isTrue(fits(single, 'no'));
    assert.isTrue(fits(multiple, ['two', 'three']));
    assert.isTrue(fits(numeric, -7.5));
    assert.isTrue(fits(order, ['c', 'b', 'a']));
  });
});

describe('the options', () => {
  const idsOf = (item: Item, seed: number) => presentedOptions(item, seed).map(({ id }) => id);

  it('stand in the same order for the same seed, and in many for many', () => {
    assert.deepEqual(idsOf(single, 7), idsOf(single, 7));
    assert.equal(new Set(Array.from({ length: 60 }, (_, seed) => idsOf(single, seed).join())).size, 6);
  });

  it('of two alike items do not always stand alike', () => {
    const twin = { ...single, id: 'twin' };
    const alike = Array.from({ length: 60 }, (_, seed) => idsOf(single, seed).join() === idsOf(twin, seed).join());
    assert.isAbove(alike.filter((isAlike) => !isAlike).length, 30);
  });

  it('are all there once, whatever the seed', () => {
    fc.assert(fc.property(fc.integer(), (seed) => assert.sameMembers(idsOf(single, seed), ['yes', 'no', 'never'])));
  });

  it('stand as written where the author fixed them', () => assert.deepEqual(idsOf(multiple, 5), ['one', 'two', 'three']));

  it('of an order item never start solved', () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      assert.notDeepEqual(idsOf(order, seed), ['a', 'b', 'c']);
      assert.sameMembers(idsOf(order, seed), ['a', 'b', 'c']);
    }));
  });

  it('of a number are none', () => assert.deepEqual(presentedOptions(numeric, 1), []));

  it('come back in an order that was seen, by a seed found for it', () => {
    for (const wanted of [['yes', 'no', 'never'], ['never', 'yes', 'no'], ['no', 'never', 'yes']]) {
      let seed = 0;
      assert.deepEqual(idsOf(single, seedFor(single, wanted, () => seed++)), wanted);
    }
  });

  it('come in any order where none was found: it does not look for ever', () => {
    let tries = 0;
    const seed = seedFor(single, ['gone', 'yes', 'no'], () => tries++);
    assert.equal(tries, 5001);
    assert.equal(seed, 5000);
    assert.equal(seedFor(numeric, [], () => 7), 7);
  });
});
