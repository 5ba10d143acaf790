import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

test('the site names the hashes of the very files that ship', () => {
  const assets = readdirSync(`${dist}site/assets`).filter((name) => name.endsWith('.js')).map((name) => readFileSync(`${dist}site/assets/${name}`, 'utf8')).join('\n');
  for (const name of ['skills-quiz.js', 'skills-quiz.classic.js']) {
    const hash = createHash('sha384').update(readFileSync(`${dist}site/${name}`)).digest('base64');
    assert.ok(assets.includes(`sha384-${hash}`), `${name}: sha384-${hash} is not in the site`);
  }
});
