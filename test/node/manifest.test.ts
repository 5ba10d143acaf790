import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { describe as read, editorDataOf, fill, manifestOf, tablesOf, webTypesOf } from '../../scripts/manifest.js';
import { version } from '../../src/element/version.js';
import { attributeNames, eventNames } from '../../src/host/frame-messages.js';

const root = new URL('../../', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, root), 'utf8');
const declaration = read();
const names = (entries: readonly { readonly name: string }[]) => entries.map(({ name }) => name);

describe('what editors and readers know of the element', () => {
  it('names every attribute and event there is', () => {
    assert.deepEqual(names(declaration.attributes), [...attributeNames]);
    assert.deepEqual(names(declaration.events), [...eventNames]);
  });

  it('has a sentence for everything it names', () => {
    const entries = [declaration.attributes, declaration.events, declaration.cssParts, declaration.cssProperties, declaration.slots].flat();
    assert.deepEqual(entries.filter(({ description }) => !description), []);
  });

  it('shows what is public and nothing else', () => {
    assert.deepEqual(names(declaration.members).toSorted(), ['feedback', 'heading', 'lang', 'length', 'mode', 'noSelfRating', 'profile', 'quiz', 'restart', 'result', 'seed', 'seniority', 'sets', 'src', 'start', 'storage', 'theme', 'version']);
    assert.equal(JSON.stringify(manifestOf(declaration)).includes('"#'), false);
  });

  it('completes the values of an attribute in an editor', () => {
    const theme = editorDataOf(declaration).tags[0]!.attributes.find(({ name }) => name === 'theme');
    assert.deepEqual(theme && 'values' in theme ? theme.values.map(({ name }) => name) : [], ['auto', 'light', 'dark']);
    assert.equal(webTypesOf(declaration, '1.0.0').contributions.html.elements[0]!.attributes.find(({ name }) => name === 'no-self-rating')?.value.kind, 'no-value');
  });

  it('stands in the README as it is in the class comment', () => {
    const readme = text('README.md');
    assert.equal(fill(readme, tablesOf(declaration)), readme, 'run node --import tsx scripts/manifest.ts');
  });

  it('says what is wrong with the markers of the README', () => {
    assert.throws(() => fill('<!-- generated: colours -->\n<!-- /generated -->', { looks: '' }), /asks for "colours"/);
    assert.throws(() => fill('', { looks: '' }), /no place for looks/);
  });
});

describe('the version', () => {
  it('is the package’s in the element too', () => {
    assert.equal(version, (JSON.parse(text('package.json')) as { version: string }).version);
  });
});
