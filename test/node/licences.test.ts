import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { licenceList, shipped, toolsByLicence } from '../../scripts/licences.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const json = (file: string) => JSON.parse(readFileSync(root + file, 'utf8')) as Record<string, Record<string, string>>;

describe('the list of licences', () => {
  it('says what is there now', () => {
    assert.equal(readFileSync(`${root}LICENSES.md`, 'utf8'), licenceList(root), 'run node --import tsx scripts/licences.ts');
  });

  it('names every package that the sources for pages import', () => {
    const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(`${root}src/${name}`, 'utf8'));
    const imported = new Set(sources.flatMap((text) => [...text.matchAll(/^import[^'"]*'(?!\.|node:|questions:)([^/']+)/gm)].map(([, name]) => name!)));
    assert.deepEqual([...imported].sort(), Object.keys(shipped).sort());
  });

  it('has no tool under a licence that asks something of those who only use it to build', () => {
    const foreign = [...toolsByLicence(root).keys()].filter((licence) => !/^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0|MPL-2\.0|Unlicense|BlueOak-1\.0\.0|Python-2\.0|CC-BY-4\.0)( OR .*)?\)?$/i.test(licence) && licence !== 'none named');
    assert.deepEqual(foreign, []);
  });
});

describe('the dependencies', () => {
  it('are none at run time, and each of the others is one version', () => {
    const { dependencies, devDependencies } = json('package.json');
    assert.equal(dependencies, undefined);
    assert.deepEqual(Object.entries(devDependencies!).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)), []);
  });
});
