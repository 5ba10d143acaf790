import { expect } from '@open-wc/testing';
import { checkText, placeOf } from '../../demo/playground/check.js';
import { sample } from '../../demo/playground/sample.js';

const text = JSON.stringify(sample, null, 2);
const pathsOf = (changed: string): readonly string[] => {
  const verdict = checkText(changed);
  return verdict.ok ? [] : verdict.problems.map(({ path }) => path);
};

describe('the playground', () => {
  it('starts from a document without problems', () => {
    expect(checkText(text)).to.deep.include({ ok: true, questions: 2 });
  });

  it('names every problem of a document by its path', () => {
    expect(pathsOf(text.replace('"level": 2', '"level": 9').replace('"kind": "numeric"', '"kind": "numerical"'))).to.deep.equal(['items[0].level', 'items[1].kind']);
  });

  it('says that text is not JSON', () => {
    expect(pathsOf('{"id": ')).to.deep.equal(['']);
  });

  it('finds the place of a path in the text', () => {
    expect(text.slice(placeOf(text, 'items[0].level')).startsWith('"level": 2')).to.equal(true);
    expect(text.slice(placeOf(text, 'items[0].options[2].text')).startsWith('"text": "It fell"')).to.equal(true);
    expect(text.slice(placeOf(text, 'items[1].mistakes[0].feedback')).startsWith('"feedback": "That is the mean')).to.equal(true);
  });

  it('is not misled by brackets and quotes within text', () => {
    const tricky = '{"items": [{"stem": "a ], [ \\" {", "id": "x"}, {"id": "y"}]}';
    expect(tricky.slice(placeOf(tricky, 'items[1].id'))).to.equal('"id": "y"}]}');
  });

  it('goes to the nearest place there is where a field is missing', () => {
    expect(text.slice(placeOf(text, 'items[1].answer.nothing')).startsWith('"answer"')).to.equal(true);
    expect(placeOf(text, '')).to.equal(-1);
  });
});
