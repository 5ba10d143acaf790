import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { framePages } from '../../scripts/frame-page.js';
import { oEmbed } from '../../src/embed/card.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const base = 'https://quiz.example/';
const card = { title: 'Which "role" <fits> you?', description: 'A quiz', base };

describe('the frame page as it is built', () => {
  const pages = framePages(root, base);

  it('has a card with whole addresses, and oEmbed to be found by', () => {
    for (const line of ['<meta property="og:image" content="https://quiz.example/card.png" />', '<meta property="og:url" content="https://quiz.example/embed.html" />', 'name="twitter:card"', 'type="application/json+oembed" href="https://quiz.example/oembed.json"']) {
      assert.ok(pages['embed.html']!.includes(line), line);
    }
  });

  it('has nothing inline that a strict policy would refuse', () => {
    for (const name of ['embed.html', 'embed.classic.html']) {
      assert.doesNotMatch(pages[name]!, /<script(?![^>]* src=)|<style| style=| on\w+=/);
    }
  });

  it('loads one small script; the classic page has the element before it', () => {
    const scripts = (name: string) => [...pages[name]!.matchAll(/<script src="([^"]+)"/g)].map(([, file]) => file);
    assert.deepEqual(scripts('embed.html'), ['frame.js']);
    assert.deepEqual(scripts('embed.classic.html'), ['skills-quiz.classic.js', 'frame.js']);
  });

  it('has a picture of the size that the card names', () => {
    const png = readFileSync(`${root}src/embed/card.png`);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  });
});

describe('the oEmbed answer', () => {
  it('is a rich one of version 1.0 with all that it must have', () => {
    const answer = oEmbed(card);
    assert.deepEqual([answer['type'], answer['version']], ['rich', '1.0']);
    for (const name of ['html', 'width', 'height']) assert.ok(answer[name], name);
    assert.match(String(answer['html']), /^<iframe src="https:\/\/quiz\.example\/embed\.html" title="Which &#34;role&#34; &#60;fits&#62; you\?"/);
  });

  it('keeps the settings of the address it was asked for, and frames no other site', () => {
    const frameOf = (url: string) => /src="([^"]*)"/.exec(String(oEmbed(card, { url })['html']))![1];
    assert.equal(frameOf('https://quiz.example/embed.html?sets=python&theme=dark'), 'https://quiz.example/embed.html?sets=python&#38;theme=dark');
    for (const url of ['https://evil.example/embed.html?', 'https://quiz.example/embed.html.evil.example/', 'javascript:alert(1)']) assert.equal(frameOf(url), 'https://quiz.example/embed.html');
    assert.equal(frameOf('https://quiz.example/embed.html?"><script>'), 'https://quiz.example/embed.html?&#34;&#62;&#60;script&#62;');
  });

  it('stays within the size it is given', () => {
    const { width, height, html } = oEmbed(card, { maxwidth: 400, maxheight: 300 });
    assert.deepEqual([width, height], [400, 300]);
    assert.match(String(html), /width="400" height="300"/);
  });
});
