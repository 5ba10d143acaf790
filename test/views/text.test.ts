import { assert } from '@open-wc/testing';
import * as fc from 'fast-check';
import { render } from 'lit';
import { highlight } from '../../src/views/highlight.js';
import { inline, paragraphs, plain } from '../../src/views/inline.js';
import { parseNumber } from '../../src/views/items/numeric.js';
import { nasty } from '../support/document.js';
import { sizeOf } from '../support/long.js';
import { assertQuick } from '../support/pace.js';

const numRuns = sizeOf(500, 10_000);
const text = fc.oneof(fc.constantFrom(...nasty), fc.string(), fc.string({ unit: fc.constantFrom('*', '`', 'a', ' ', '\n', '**'), maxLength: 60 }));

const shown = (source: string): HTMLElement => {
  const box = document.createElement('div');
  render(inline(source), box);
  return box;
};

describe('the small Markdown', () => {
  it('shows code, strong and emphasis, and leaves the rest as it is', () => {
    const box = shown('use `a*b`, **very** *much* and 2 * 3 * 4 < 5');
    assert.equal(box.textContent, 'use a*b, very much and 2 * 3 * 4 < 5');
    assert.deepEqual([...box.children].map(({ localName, textContent }) => [localName, textContent]), [['code', 'a*b'], ['strong', 'very'], ['em', 'much']]);
  });

  it(`shows what it says: the marks go, every other character stays (${numRuns} texts)`, () => {
    fc.assert(fc.property(text, (source) => {
      const box = shown(source);
      assert.equal(box.textContent, plain(source));
      assert.isTrue([...box.querySelectorAll('*')].every(({ localName }) => ['code', 'strong', 'em'].includes(localName)));
    }), { numRuns });
  });

  it('splits at blank lines only', () => assert.deepEqual(paragraphs('one\ntwo\n\nthree\n\n\nfour'), ['one\ntwo', 'three', 'four']));

  it('takes time that grows with the text and no faster', () => {
    for (const unit of ['*', '`', '**a', '* a', '`a', 'a*', '*a b ', '**`']) {
      const started = performance.now();
      plain(unit.repeat(10_000 / unit.length));
      assertQuick(performance.now() - started, 200, unit);
    }
  });
});

describe('coloured code', () => {
  it('tells comments, strings, numbers, keywords and calls apart', () => {
    const kinds = Object.fromEntries(highlight('def f(x):  # why\n    return g("a", 1.5)', 'python').map(({ kind, text: piece }) => [piece, kind]));
    assert.include(kinds, { def: 'keyword', f: 'name', '# why': 'comment', return: 'keyword', g: 'name', '"a"': 'string', '1.5': 'number' });
  });

  it('leaves an apostrophe without a partner plain, and goes on in the next line', () => {
    const pieces = highlight("it's\nreturn 'a\\'b' + \"\"\"x\"\"\"", 'python').filter(({ kind }) => kind !== 'plain').map(({ kind, text: piece }) => [kind, piece]);
    assert.deepEqual(pieces, [['keyword', 'return'], ['string', "'a\\'b'"], ['string', '"""x"""']]);
  });

  it(`is the same text again when its pieces are joined (${numRuns} texts, every language)`, () => {
    fc.assert(fc.property(text, fc.constantFrom('python', 'sql', 'bash', 'yaml', 'json', 'dockerfile', 'text'), (source, lang) => {
      assert.equal(highlight(source, lang).map(({ text: piece }) => piece).join(''), source);
    }), { numRuns });
  });

  it('takes time that grows with the code and no faster', () => {
    for (const unit of ['"""', "'''", '"\\', "'", '#', '1_', '1e', 'a(', 'rb"', '/*', '--']) {
      const started = performance.now();
      highlight(unit.repeat(10_000 / unit.length), 'python');
      assertQuick(performance.now() - started, 500, unit);
    }
  });
});

describe('a typed number', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ['0.25', 0.25], [' 42 ', 42], ['0,25', 0.25], ['٫5', 0.5], ['.5', 0.5], ['5.', 5], ['-3', -3], ['−3', -3], ['–3', -3], ['+3', 3], ['1e-3', 0.001], ['1E3', 1000], ['50%', 50], ['50 %', 50], ['10 000', 10_000], ['10_000', 10_000], ['0', 0], ['-0', -0], ['', undefined], ['   ', undefined],
  ];
  for (const [typed, number] of cases) it(`"${typed}" is ${number}`, () => assert.strictEqual(parseNumber(typed), number));

  for (const typed of ['many', '1.2.3', '1,234,567', '--1', '1e', 'e5', '0x10', 'Infinity', 'NaN', '1e999', '-1e999', '1/2', '٣']) {
    it(`"${typed}" is none`, () => assert.isNaN(parseNumber(typed)));
  }

  it(`is finite, none, or not there, whatever is typed (${numRuns} texts)`, () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,eE+-−% _'), maxLength: 30 })), (typed) => {
      const number = parseNumber(typed);
      assert.isTrue(number === undefined || Number.isNaN(number) || Number.isFinite(number));
    }), { numRuns });
  });

  it('is read back as what it is', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => assert.strictEqual(parseNumber(String(number)), number)), { numRuns });
  });
});
