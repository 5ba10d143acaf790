import { assert } from '@open-wc/testing';
import * as fc from 'fast-check';
import { loadText, loadValue, LoadError } from '../../src/host/load.js';
import { readAttempt } from '../../src/host/saved-attempt.js';
import { parseJson, parseQuestionSet, parseQuiz } from '../../src/schema/parse.js';
import { limits } from '../../src/schema/limits.js';
import { attemptOf } from '../../src/machine/quiz-machine.js';
import { resultRecord } from '../../src/machine/selectors.js';
import type { Attempt } from '../../src/schema/index.js';
import { anyJson, mutatedQuiz } from '../support/document.js';
import { sizeOf } from '../support/long.js';
import { assertQuick } from '../support/pace.js';
import { play } from '../support/machine.js';
import { sampleQuiz } from '../support/sample-quiz.js';

const numRuns = sizeOf(300, 40_000);
const patience = 2000;

/** No prototype has got anything. */
function isClean(): void {
  assert.isUndefined(({} as Record<string, unknown>)['polluted']);
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.deepEqual(Object.keys(Array.prototype), []);
}

describe('an unknown document', function () {
  this.timeout(20 * 60_000);
  afterEach(isClean);

  it(`is taken or refused with problems, never thrown at (${numRuns} cases of any JSON)`, () => {
    fc.assert(fc.property(anyJson, (json) => {
      for (const parsed of [parseQuiz(json), parseQuestionSet(json)]) {
        if (parsed.ok) continue;
        assert.isNotEmpty(parsed.problems);
        assert.isAtMost(parsed.problems.length, limits.problems);
        for (const { message, found, wanted } of parsed.problems) assert.isTrue(message.includes(found) && message.includes(wanted) && found !== '' && wanted !== '', message);
      }
    }), { numRuns });
  });

  it(`that was right and is changed is refused with the changed place, or taken and can be played to the end (${numRuns} cases)`, async () => {
    let taken = 0;
    await fc.assert(fc.asyncProperty(mutatedQuiz, async (json) => {
      const parsed = parseQuiz(json);
      if (!parsed.ok) return assert.isNotEmpty(parsed.problems);
      taken++;
      const { actor, quiz } = await play({ mode: 'fixed', length: 4, selfRating: false }, {}, parsed.value);
      actor.send({ type: 'begin', at: 1 });
      for (let step = 0; step < 4; step++) {
        actor.send({ type: 'pick', choice: null });
        actor.send({ type: 'check', at: 2 });
        actor.send({ type: 'proceed', at: 3 });
      }
      const { status, value, context } = actor.getSnapshot();
      assert.deepEqual([status, value], ['active', 'results']);
      assert.doesNotThrow(() => JSON.stringify(resultRecord(context, quiz, 'en')));
    }), { numRuns });
    assert.isAbove(taken, numRuns / 100, 'some changes must be harmless, or nothing was played');
  });

  it(`as text is taken or refused, whatever was cut out or put in (${numRuns} cases)`, async () => {
    const text = JSON.stringify(sampleQuiz());
    await fc.assert(fc.asyncProperty(fc.nat(text.length), fc.nat(40), fc.string(), async (place, cut, put) => {
      try {
        await loadText(text.slice(0, place) + put + text.slice(place + cut));
      } catch (error) {
        assert.instanceOf(error, LoadError);
      }
    }), { numRuns: Math.ceil(numRuns / 4) });
  });
});

/** Mostly the one, now and then anything. */
const mostly = <T>(usual: fc.Arbitrary<T>): fc.Arbitrary<unknown> => fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: anyJson });
const perhaps = (...values: unknown[]) => fc.constantFrom(undefined, ...values);
const someResponse = fc.record({
  id: fc.constantFrom('algebra-pick', 'botany-tick', 'cookery-sort', 'algebra-count', 'gone', '__proto__'), rev: fc.nat(3),
  choice: fc.oneof(fc.constantFrom(null, 'yes', 'no', 0.25), fc.array(fc.constantFrom('one', 'a', 'b', 'c'))), correct: fc.boolean(), milliseconds: fc.nat(),
});

const anyAttempt = fc.record({
  quiz: mostly(fc.constant('sample')), version: mostly(fc.string()), seed: mostly(fc.maxSafeInteger()), startedAt: mostly(fc.nat()), finishedAt: mostly(fc.option(fc.nat(), { nil: undefined })),
  selfRatings: mostly(fc.dictionary(fc.constantFrom('algebra', 'botany', 'gone', '__proto__', 'constructor'), fc.integer({ min: 0, max: 4 }))),
  rated: mostly(fc.boolean()), responses: mostly(fc.uniqueArray(someResponse, { selector: (response) => response.id, maxLength: 6 })),
  goal: mostly(fc.integer({ min: 1, max: 20 })), open: mostly(perhaps('algebra-pick', 'botany-sort', 'gone', '__proto__')),
  draft: mostly(fc.oneof(perhaps(null, 'yes', 7, 'gone'), fc.array(fc.constantFrom('a', 'b', 'c', 'one')))), focus: mostly(perhaps('algebra', 'gone')), extended: mostly(perhaps(true, false)),
});

describe('a saved attempt that somebody wrote', function () {
  this.timeout(20 * 60_000);
  afterEach(isClean);

  it(`is put aside, or can be gone on with to results that can be computed (${numRuns} cases)`, async () => {
    let taken = 0;
    await fc.assert(fc.asyncProperty(anyAttempt, fc.constantFrom('adaptive', 'fixed'), async (saved, mode) => {
      const attempt: Attempt | undefined = readAttempt(JSON.stringify(saved), 'sample');
      if (!attempt) return;
      taken++;
      const { actor, quiz, content } = await play({ mode, selfRating: false, length: 3 }, { attempt });
      for (let step = 0; step < 15 && actor.getSnapshot().value !== 'results'; step++) {
        for (const event of [{ type: 'skipRating', at: 2 }, { type: 'pick', choice: null }, { type: 'check', at: 2 }, { type: 'proceed', at: 3 }] as const) actor.send(event);
      }
      const { status, value, context } = actor.getSnapshot();
      assert.deepEqual([status, value], ['active', 'results']);
      const record = resultRecord(context, quiz, 'en')!;
      assert.isTrue(record.skills.every(({ ability, standardError }) => Number.isFinite(ability) && standardError > 0));
      assert.isDefined(readAttempt(JSON.stringify(attemptOf(context, content)), 'sample'));
    }), { numRuns: Math.ceil(numRuns / 3) });
    assert.isAbove(taken, numRuns / 10, 'many attempts must be readable');
  });

  it(`as any text at all is read or not, never thrown at (${numRuns} cases)`, () => {
    fc.assert(fc.property(fc.oneof(fc.string(), anyJson.map((json) => JSON.stringify(json) ?? '')), (text) => {
      assert.isUndefined(readAttempt(text, 'sample'));
    }), { numRuns });
  });
});

describe('a document that is far too big', function () {
  this.timeout(30_000);

  /** Refused or taken, within the promised time. */
  async function settles(make: () => string | unknown): Promise<'taken' | readonly string[]> {
    const document = make();
    const started = performance.now();
    const outcome = await (typeof document === 'string' ? loadText(document) : loadValue(document)).then(() => 'taken' as const, (error: LoadError) => error.problems.map(({ message }) => message));
    assertQuick(performance.now() - started, patience);
    return outcome;
  }

  it('(over 20 MB of text) is refused with the limit', async () => {
    assert.match(String(await settles(() => `"${'x'.repeat(limits.documentCharacters)}"`)), /characters, wanted at most 20000000/);
  });

  it('(20 MB of one list) is refused', async () => assert.isArray(await settles(() => `[${'0,'.repeat(9_999_000)}0]`)));
  it('(a stem of 1 MB) is refused', async () => assert.match(String(await settles(() => ({ ...sampleQuiz(), items: [{ ...sampleQuiz().items[0], stem: 'x'.repeat(1_000_000) }] }))), /wanted at most 10000 characters/));
  it('(nested 100,000 deep) is refused', async () => assert.isArray(await settles(() => '['.repeat(100_000) + ']'.repeat(100_000))));
  it('(an object nested 50,000 deep in a field) is refused', async () => assert.isArray(await settles(() => JSON.stringify({ ...sampleQuiz(), title: 0 }).replace('"title":0', `"title":${'{"a":'.repeat(50_000)}0${'}'.repeat(50_000)}`))));
  it('(a hundred thousand unknown fields) is refused', async () => assert.isArray(await settles(() => ({ ...sampleQuiz(), ...Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`field${n}`, n])) }))));
  it('(10,000 items, the most there may be) is taken', async () => {
    const { items } = sampleQuiz();
    assert.equal(await settles(() => JSON.stringify({ ...sampleQuiz(), items: Array.from({ length: limits.items }, (_, n) => ({ ...items[n % items.length]!, id: `item-${n}` })) })), 'taken');
  });
  it('(a million items) is refused', async () => assert.isArray(await settles(() => ({ ...sampleQuiz(), items: Array.from({ length: 1_000_000 }, () => 0) }))));
  it('is refused as text without a problem of its own size', () => {
    const parsed = parseJson('x'.repeat(1_000_000));
    assert.isFalse(parsed.ok);
    if (!parsed.ok) assert.isBelow(parsed.problems[0]!.message.length, 400);
  });
});
