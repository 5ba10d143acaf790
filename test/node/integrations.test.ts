import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { version } from '../../src/element/version.js';
import { attributeNames } from '../../src/host/frame-messages.js';

const root = new URL('../../integrations/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, root), 'utf8');
const sorted = (names: Iterable<string>) => [...names].toSorted();
const all = sorted(attributeNames);
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const quoted = (source: string) => [...source.matchAll(/['"]([\w-]+)['"]/g)].map(([, name]) => name!);
const between = (source: string, start: string, end: string) => source.split(start)[1]!.split(end)[0]!;

describe('what an author copies knows every attribute of the element', () => {
  it('in the WordPress plugin, its block and its editor', () => {
    assert.deepEqual(sorted(quoted(between(text('wordpress/skills-quiz/skills-quiz.php'), 'SKILLS_QUIZ_ATTRIBUTES = array(', ')'))), all);
    const block = JSON.parse(text('wordpress/skills-quiz/block.json')) as { attributes: object };
    assert.deepEqual(sorted(Object.keys(block.attributes)), sorted(attributeNames.map(camel)));
    const editor = text('wordpress/skills-quiz/editor.js');
    // A seed makes sense in a test, not in a post.
    for (const name of attributeNames.map(camel)) assert.ok(editor.includes(`'${name}'`) || name === 'seed', name);
  });

  it('in the Hugo shortcode', () => {
    const shortcode = text('hugo/layouts/shortcodes/skills-quiz.html');
    assert.deepEqual(sorted([...quoted(between(shortcode, 'if in (slice', ') $name')), 'no-self-rating']), all);
    assert.match(shortcode, /eq \$name "no-self-rating"/);
  });

  it('in the Jekyll include', () => {
    const include = text('jekyll/_includes/skills-quiz.html');
    assert.deepEqual(sorted([...between(include, 'skills_quiz_names = "', '"').split(' '), 'no-self-rating']), all);
    assert.match(include, /include\.no-self-rating/);
  });

  it('in the Eleventy shortcode', () => {
    assert.deepEqual(sorted(quoted(between(text('eleventy/skills-quiz.js'), 'const names = [', ']'))), all);
  });
});

describe('what an author copies', () => {
  it('names the version of the package', () => {
    assert.equal(/Version: (\S+)/.exec(text('wordpress/skills-quiz/skills-quiz.php'))?.[1], version);
    assert.equal(/SKILLS_QUIZ_VERSION = '(.+)'/.exec(text('wordpress/skills-quiz/skills-quiz.php'))?.[1], version);
  });

  it('asks no server but the author’s own', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(php|js|jsx|tsx|ts|vue|svelte|astro|html|json)$/.test(name));
    assert.ok(files.length > 15);
    const addresses = files.flatMap((name) => [...text(name).matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host!));
    // Names of verbs and of the block's schema, and examples; none is fetched.
    assert.deepEqual(sorted(new Set(addresses.filter((host) => !host.endsWith('.example')))), ['adlnet.gov', 'schemas.wp.org']);
  });
});
