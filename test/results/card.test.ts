import { assert } from '@open-wc/testing';
import { cardPng } from '../../src/element/card-png.js';
import { en } from '../../src/i18n/en.js';
import { enMoreResults } from '../../src/i18n/en-more-results.js';
import { enResults } from '../../src/i18n/en-results.js';
import { cardOf, shareText, type Card } from '../../src/views/results/card.js';
import { cardShapes, cardSize, wrap } from '../../src/views/results/card-shapes.js';
import { cardSvg } from '../../src/views/results/card-svg.js';
import type { ClosedSections, Desk, MoreScreen } from '../../src/views/results/desk.js';
import { attemptOfKind, builtInQuiz, kinds } from './readers.js';

const screenOf = async (kind: keyof typeof kinds): Promise<MoreScreen> => {
  const quiz = await builtInQuiz();
  const desk = { link: 'https://example.org/#sq=abc' } as Desk;
  return { quiz, context: attemptOfKind(kind, quiz), messages: en, words: enResults, more: enMoreResults, closed: {} as ClosedSections, desk, whose: 'own', send: () => {}, say: () => {}, copy: async () => true };
};

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('the card of a result', () => {
  it('is an SVG that says verdict and roles in text, for every kind of reader', async () => {
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
      const card = cardOf(await screenOf(kind));
      const drawing = parse(cardSvg(card));
      assert.isNull(drawing.querySelector('parsererror'));
      assert.include(drawing.querySelector('title')!.textContent, card.verdict);
      const texts = [...drawing.querySelectorAll('text')].map((text) => text.textContent);
      assert.include(texts, card.roles[0]!.title);
      assert.isEmpty([...drawing.querySelectorAll('script,a,image,use,foreignObject,[onload],[href]')]);
    }
  });

  it('holds any text of a quiz without becoming markup', async () => {
    const hostile = `</text><script>alert("1")</script> & 'x' \u0000\u0008 ]]>`;
    const real = cardOf(await screenOf('specialist'));
    const card: Card = { ...real, title: hostile, foot: hostile, axes: real.axes.map((axis) => ({ ...axis, label: hostile })) };
    const drawing = parse(cardSvg(card));
    assert.isNull(drawing.querySelector('parsererror'));
    assert.isNull(drawing.querySelector('script'));
    assert.isAbove([...drawing.querySelectorAll('text')].filter((text) => text.textContent!.includes('<script>')).length, 1);
  });

  it('keeps every shape inside the picture, in both directions of writing', async () => {
    const real = cardOf(await screenOf('strong'));
    for (const direction of ['ltr', 'rtl'] as const) {
      for (const shape of cardShapes({ ...real, direction })) {
        if (shape.kind === 'path') continue;
        assert.isTrue(shape.x >= 0 && shape.x <= cardSize.width && shape.y >= 0 && shape.y <= cardSize.height, JSON.stringify(shape));
        if (shape.kind === 'rect') assert.isAtMost(shape.x + shape.width, cardSize.width + 0.5);
      }
    }
  });

  it('is a PNG of twice its size, with more than one colour', async () => {
    const picture = await createImageBitmap((await cardPng(cardOf(await screenOf('specialist'))))!);
    assert.deepEqual([picture.width, picture.height], [2 * cardSize.width, 2 * cardSize.height]);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = canvas.getContext('2d')!;
    pen.drawImage(picture, 0, 0);
    const { data } = pen.getImageData(0, 0, 1300, 600);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
    assert.isAbove(colours.size, 20);
  });

  it('breaks lines between words, and cuts a word that no line can hold', () => {
    assert.deepEqual(wrap('one two three', 7), ['one two', 'three']);
    assert.deepEqual(wrap('incomprehensibilities', 6), ['incom…']);
    assert.deepEqual(wrap('', 6), ['']);
  });
});

describe('the result as text', () => {
  it('has the verdict, the roles with their ranges, and the link', async () => {
    const text = shareText(await screenOf('specialist'));
    assert.match(text, /Closest to/);
    assert.match(text, /· .+: \d+% \(likely \d+% to \d+%\)/);
    assert.match(text, /https:\/\/example\.org\/#sq=abc$/);
    assert.include(text, 'not a certificate');
  });
});
