import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${root}dist/`;
const json = (file: string) => JSON.parse(readFileSync(`${root}${file}`, 'utf8')) as any;

/** Everything that a page or a package may be given, as text. */
const shipped = readdirSync(dist, { recursive: true }).map(String).filter((name) => /\.(js|json|html|css)$/.test(name) && !/^(types|cli)/.test(name))
  .map((name) => ({ name, text: readFileSync(dist + name, 'utf8') }));

const sets = (json('questions/quiz.json').skills as string[]).map((id) => json(`questions/${id}.json`) as { skill: { id: string }; items: any[] });
const items = sets.flatMap(({ items }) => items);

/** Where a text stands as it would in JSON or in a JavaScript string. */
const found = (text: string, files = shipped) => files.filter((file) => file.text.includes(JSON.stringify(text).slice(1, -1)) || file.text.includes(text)).map(({ name }) => name);

describe('what ships', () => {
  it('has a file for every export of the package', () => {
    const { exports, bin, types } = json('package.json');
    const targets = [types, ...Object.values(bin), ...Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target as object)))] as string[];
    const exists = (target: string) => (target.includes('*') ? readdirSync(root + target.slice(0, target.indexOf('*'))).some((name) => name.endsWith(target.slice(target.indexOf('*') + 1))) : existsSync(root + target));
    assert.ok(targets.length > 8);
    assert.deepEqual(targets.filter((target) => !exists(target)), []);
  });

  it('holds every question that the sources hold, with its key', () => {
    const texts = shipped.filter(({ name }) => /^parts\/[0-9a-f]{8}\/q\d+\.js$/.test(name));
    assert.equal(texts.length, items.length);
    // A self-assessment: the key ships with the question, and CONTRIBUTING.md says why.
    assert.ok(texts.every(({ text }) => /correct:|value:|kind:[`"]order/.test(text)));
    const lost = items.filter(({ explanation }) => !texts.some(({ text }) => text.includes(explanation.slice(0, 20).replace(/[\\`"$].*/s, ''))));
    assert.deepEqual(lost.map(({ id }) => id), []);
  });

  it('holds nothing of proofs, claims and reviews', () => {
    const fields = ['claim', 'proof', 'cognition'];
    const questionFiles = shipped.filter(({ name }) => /^(questions\/(?!quiz)|parts\/[0-9a-f]{8}\/q)/.test(name));
    assert.ok(questionFiles.length > items.length);
    const told = questionFiles.flatMap(({ name, text }) => fields.filter((field) => new RegExp(`[{,]"?${field}"?:`).test(text)).map((field) => `${name} ${field}`));
    assert.deepEqual(told, []);
    const reasons = items.flatMap(({ proof }) => (proof?.reason ? [proof.reason as string] : []));
    assert.ok(reasons.length > 0);
    assert.deepEqual(reasons.flatMap((reason) => found(reason)), []);
    const proofs = readdirSync(`${root}questions/proofs`).filter((name) => name.endsWith('.py')).map((name) => readFileSync(`${root}questions/proofs/${name}`, 'utf8'));
    const definitions = proofs.flatMap((text) => [...text.matchAll(/^def (\w{12,})\(/gm)].map(([, name]) => name!)).filter((name) => !items.some(({ code }) => code?.source.includes(name)));
    assert.ok(definitions.length > 20);
    assert.deepEqual(definitions.flatMap((name) => found(`def ${name}(`)), []);
    assert.deepEqual(shipped.filter(({ name, text }) => /reviews|proofs\.lock/.test(name) || text.includes('"reviewer"')).map(({ name }) => name), []);
  });

  it('names no file of the machine it was built on', () => {
    assert.deepEqual(shipped.filter(({ text }) => text.includes(root)).map(({ name }) => name), []);
  });
});
