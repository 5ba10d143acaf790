import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { bytesKept, earlierThan, eraseAll, historyFile, itemsSeen, loadHistory, merged, readResultFile, saveHistory, withRecord } from '../../src/host/history.js';
import { isResultRecord } from '../../src/host/result-record.js';
import { keys, type Keeper } from '../../src/host/storage.js';
import { check } from '../../src/schema/parse.js';
import { resultSchema, type ResultRecord } from '../../src/schema/result.js';

/** A device that keeps texts, for as long as one test. */
function memory(): Keeper & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return { texts, load: (key) => texts.get(key), save: (key, text) => (texts.set(key, text), true), erase: (key) => void texts.delete(key), keys: () => [...texts.keys()] };
}

const record = (day: number, answers = 2, quiz = 'sample'): ResultRecord => ({
  schema: 'skills-quiz-result/1', quiz: { id: quiz, version: '1', hash: 'abc' }, language: 'en', seniority: 'mid',
  startedAt: new Date(Date.UTC(2026, 0, day)).toISOString(), finishedAt: new Date(Date.UTC(2026, 0, day, 1)).toISOString(), seed: 4,
  skills: [{ id: 'algebra', title: 'Algebra', ability: 0.1, standardError: 0.9, interval: [-1, 1], band: 'working', selfRating: 2 }],
  roles: [{ id: 'cook', title: 'Cook', fit: 0.5, interval: [0.2, 0.8], probability: 0.1, gaps: [{ skill: 'algebra', required: 3, shortfall: 0.4 }] }],
  responses: Array.from({ length: answers }, (_, place) => ({ id: `item-${day}-${place}`, rev: 1, choice: null, correct: false, milliseconds: 1 })),
});

describe('past results on a device', () => {
  it('are kept the oldest first, one for each attempt, however often it is sharpened', () => {
    const keeper = memory();
    saveHistory(keeper, 'sample', withRecord(withRecord(withRecord([], record(9)), record(3)), record(9, 5)));
    const kept = loadHistory(keeper, 'sample');
    assert.deepEqual(kept.map(({ startedAt, responses }) => [new Date(startedAt).getUTCDate(), responses.length]), [[3, 2], [9, 5]]);
    assert.isEmpty(loadHistory(keeper, 'other'));
  });

  it('tell which items a retake should avoid, without those of the attempt under way', () => {
    const history = [record(3), record(9)];
    assert.deepEqual([...itemsSeen(earlierThan({ startedAt: Date.UTC(2026, 0, 9) }, history))], ['item-3-0', 'item-3-1']);
    assert.equal(itemsSeen(earlierThan(undefined, history)).size, 4);
  });

  it('lose nothing that cannot be read: the sound ones are used, the text is put aside', () => {
    for (const text of ['{', '"x"', '{}', JSON.stringify([record(3), { ...record(4), seed: 'x' }])]) {
      const keeper = memory();
      keeper.save(keys.history('sample'), text);
      assert.lengthOf(loadHistory(keeper, 'sample'), text.startsWith('[') ? 1 : 0);
      assert.equal(keeper.texts.get(keys.historyAside('sample')), text);
    }
  });

  it('are gone from the device at a word, with all else that this quiz kept, and of no other quiz', () => {
    const keeper = memory();
    for (const quiz of ['sample', 'other']) for (const key of Object.values(keys)) keeper.save(key(quiz), 'text');
    const bytes = bytesKept(keeper, 'sample');
    const practice = keys.attempt('sample', '/practice/botany');
    keeper.save(practice, 'text');
    assert.equal(bytesKept(keeper, 'sample') - bytes, 2 * (practice.length + 4));
    eraseAll(keeper, 'sample');
    assert.equal(bytesKept(keeper, 'sample'), 0);
    assert.lengthOf([...keeper.texts.keys()], Object.values(keys).length);
  });
});

describe('a file with results', () => {
  it('brings back what was saved, and adds to it without doubling', () => {
    const history = [record(3), record(9)];
    const read = readResultFile(historyFile('sample', history), 'sample');
    assert.deepEqual(read, { ok: true, records: history });
    assert.lengthOf(merged([record(3, 4), record(5)], history), 3);
    assert.lengthOf(merged([record(3, 4)], history)[0]!.responses, 4, 'the longer one stays');
  });

  it('may hold one downloaded result', () => {
    assert.deepEqual(readResultFile(JSON.stringify(record(3)), 'sample'), { ok: true, records: [record(3)] });
  });

  it('is refused whole, and says why, when it is no JSON, half sound, of another quiz, or newer', () => {
    const why = (text: string) => {
      const read = readResultFile(text, 'sample');
      return read.ok ? 'ok' : read.why;
    };
    assert.equal(why('not json'), 'unreadable');
    assert.equal(why('[]'), 'unreadable');
    assert.equal(why(historyFile('sample', [])), 'unreadable');
    assert.equal(why(JSON.stringify({ schema: 'skills-quiz-history/1', records: [record(1), 7] })), 'unreadable');
    assert.equal(why(JSON.stringify(record(1, 2, 'other'))), 'otherQuiz');
    assert.equal(why(JSON.stringify({ ...record(1), schema: 'skills-quiz-result/2' })), 'newer');
    assert.equal(why(JSON.stringify({ schema: 'skills-quiz-history/12', records: [] })), 'newer');
  });

  it('is no result where the schema says so too: the check by hand and the schema agree on mutated records', () => {
    const sound = record(2);
    const bad = fc.constantFrom<unknown>(null, 'x', -1, [], {}, Number.NaN, true, undefined);
    const top = fc.tuple(fc.constantFrom(...Object.keys(sound)), bad).map(([key, value]) => ({ ...sound, [key]: value }));
    const inside = fc.tuple(fc.constantFrom('skills' as const, 'roles' as const, 'responses' as const), bad).chain(([list, value]) =>
      fc.constantFrom(...Object.keys(sound[list][0]!)).map((key) => ({ ...sound, [list]: [{ ...sound[list][0]!, [key]: value }] })));
    fc.assert(fc.property(fc.oneof(top, inside, fc.anything()), (value) => {
      // By hand is stricter: times must be times, levels 0 to 4. It never takes what the schema refuses.
      if (isResultRecord(value)) assert.isTrue(check(resultSchema, value).ok);
    }), { numRuns: 2000, seed: 3 });
    assert.isTrue(isResultRecord(sound));
  });
});
