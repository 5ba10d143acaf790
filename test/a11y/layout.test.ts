import { assert } from '@open-wc/testing';
import type { SkillsQuiz } from '../../src/element/skills-quiz.js';
import { passesAxe } from '../support/axe.js';
import { emulateMedia, itInChromium } from '../support/engine.js';
import { find, findAll, nameOf } from '../support/find.js';
import { clear, mount } from '../support/mount.js';
import { begin } from '../support/reader.js';
import { everyScreen } from '../support/screens.js';
import { sampleQuiz } from '../support/sample-quiz.js';

/** Long words and long lines, where they are hardest on a narrow page. */
const quiz = { ...sampleQuiz(), items: sampleQuiz().items.slice(0, 4) };
quiz.items[0] = { ...quiz.items[0]!, code: { lang: 'python', source: `value = ${'compute_something_'.repeat(12)}()\n` }, stem: `Is ${'unbreakably'.repeat(9)} or https://example.org/${'path/'.repeat(12)} right?` };
const attributes = { mode: 'fixed', seed: '4', storage: 'none' };

/** A quiz in a column so wide. */
async function inColumn(width: number, more: Record<string, string> = {}): Promise<{ element: SkillsQuiz; box: HTMLElement }> {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  document.body.append(box);
  const { element } = await mount({ quiz, into: box, attributes: { ...attributes, ...more } });
  return { element, box };
}

const scrolls = (node: Element) => /auto|scroll/.test(getComputedStyle(node).overflowX);
const isHidden = (node: Element) => node.closest('.hidden') !== null || !node.checkVisibility();

/** Nothing sticks out of the column, but what scrolls by itself. */
function fits(element: SkillsQuiz, screen: string): void {
  const { right } = element.getBoundingClientRect();
  for (const node of element.shadowRoot!.querySelectorAll('*')) {
    let up: Element | null = node.parentElement;
    while (up && !scrolls(up)) up = up.parentElement;
    if (up || isHidden(node) || node.closest('svg, select, progress')) continue;
    const box = node.getBoundingClientRect();
    assert.isAtMost(box.right, right + 1, `${screen}: ${node.localName}.${node.className} "${(node.textContent ?? '').trim().slice(0, 40)}"`);
  }
  assert.isAtMost(element.scrollWidth, Math.ceil(element.clientWidth), screen);
}

/** No text is cut off by its own box. */
function isWhole(element: SkillsQuiz, screen: string): void {
  for (const node of element.shadowRoot!.querySelectorAll<HTMLElement>('*')) {
    if (isHidden(node) || scrolls(node) || node.closest('svg, progress, input')) continue; // a field scrolls
    const { overflowX, overflowY } = getComputedStyle(node);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    assert.isTrue(node.scrollHeight <= node.clientHeight + 1 && node.scrollWidth <= node.clientWidth + 1, `${screen}: ${node.localName}.${node.className} is cut off`);
  }
}

/** Extra rules inside the quiz, as a reader's own style sheet would bring. */
function impose(element: SkillsQuiz, rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  element.shadowRoot!.adoptedStyleSheets.push(sheet);
}

describe('on a narrow page and with large text', function () {
  this.timeout(120_000);
  beforeEach(clear);
  afterEach(clear);

  for (const width of [280, 320]) {
    it(`every screen fits into ${width} px without scrolling sideways`, async () => {
      const { element, box } = await inColumn(width);
      await everyScreen(element, quiz, (screen) => fits(element, screen));
      box.remove();
    });
  }

  it('every screen fits with text of twice the size', async () => {
    const { element, box } = await inColumn(640);
    box.style.fontSize = '32px';
    await everyScreen(element, quiz, (screen) => {
      fits(element, screen);
      isWhole(element, screen);
    });
    box.remove();
  });

  it('nothing is cut off with the text spacing of WCAG 1.4.12', async () => {
    const { element, box } = await inColumn(320);
    impose(element, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
    await everyScreen(element, quiz, (screen) => {
      fits(element, screen);
      isWhole(element, screen);
    });
    box.remove();
  });
});

describe('what is pressed', function () {
  this.timeout(60_000);
  beforeEach(clear);
  afterEach(clear);

  it('is at least 24 by 24 px, or a link in a line of text', async () => {
    const { element, box } = await inColumn(320);
    const small: string[] = [];
    await everyScreen(element, quiz, (screen) => {
      const controls = [...findAll(element, 'button'), ...findAll(element, 'disclosure'), ...findAll(element, 'combobox'), ...findAll(element, 'textbox'), ...findAll<HTMLInputElement>(element, 'radio').map((radio) => radio.labels![0]!), ...findAll<HTMLInputElement>(element, 'checkbox').map((one) => one.labels![0]!)];
      for (const control of controls) {
        const { width, height } = control.getBoundingClientRect();
        if (width < 24 || height < 24) small.push(`${screen}: ${nameOf(control)} ${width.toFixed(0)}×${height.toFixed(0)}`);
      }
    });
    assert.deepEqual([...new Set(small)], []);
    box.remove();
  });
});

describe('in the dark theme', function () {
  this.timeout(60_000);
  beforeEach(clear);
  afterEach(clear);

  it('every screen passes axe, contrast and all', async () => {
    const { element, box } = await inColumn(700, { theme: 'dark' });
    await everyScreen(element, quiz, async (screen) => {
      try {
        await passesAxe(element);
      } catch (error) {
        throw new Error(`${screen}: ${(error as Error).message}`);
      }
    });
    box.remove();
  });
});

/** Contrast of two opaque colours, 1 to 21. @source WCAG 2.2, relative luminance */
function contrast(one: string, other: string): number {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const luminance = (colour: string) => {
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...brush.getImageData(0, 0, 1, 1).data].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe('the edges of what can be operated', function () {
  beforeEach(clear);
  afterEach(clear);

  for (const theme of ['light', 'dark']) {
    it(`have a contrast of 3 to 1 with the ${theme} ground, and so has the ring of the focus`, async () => {
      const { element, box } = await inColumn(700, { theme });
      await begin(element);
      const ground = getComputedStyle(element.shadowRoot!.querySelector('.root')!).backgroundColor;
      const primary = getComputedStyle(find(element, 'button', 'Check answer'));
      assert.isAtLeast(contrast(primary.backgroundColor, ground), 3);
      assert.isAtLeast(contrast(getComputedStyle(find(element, 'button', 'Copy code')).color, ground), 4.5);
      const { accentColor } = getComputedStyle(find(element, 'radio', 'The right one'));
      assert.isAtLeast(contrast(accentColor, ground), 3, 'the accent, which rings the focus and marks the pick');
      find(element, 'radio', 'The right one').click();
      await element.updateComplete;
      assert.isAtLeast(contrast(getComputedStyle(find<HTMLInputElement>(element, 'radio', 'The right one').labels![0]!).borderTopColor, ground), 3);
      box.remove();
    });
  }
});

describe('where the reader set up their system', function () {
  this.timeout(60_000);
  beforeEach(clear);
  afterEach(async () => {
    clear();
    await emulateMedia({ 'forced-colors': 'none', 'prefers-reduced-motion': 'no-preference' });
  });

  itInChromium('for forced colours, a pick and the progress are still told from the rest', async () => {
    const { element, box } = await inColumn(700);
    await begin(element);
    await emulateMedia({ 'forced-colors': 'active' });
    find(element, 'radio', 'The right one').click();
    await element.updateComplete;
    const [picked, other] = ['The right one', 'The wrong one'].map((name) => getComputedStyle(find<HTMLInputElement>(element, 'radio', name).labels![0]!));
    assert.equal(picked!.outlineStyle, 'solid');
    assert.equal(other!.outlineStyle, 'none');
    assert.notEqual(getComputedStyle(find(element, 'progressbar')).borderTopWidth, '0px');
    for (const button of findAll(element, 'button', /^Check/)) assert.notEqual(getComputedStyle(button).borderTopStyle, 'none');
    box.remove();
  });

  itInChromium('for less motion, nothing moves', async () => {
    const { element, box } = await inColumn(700);
    const animations = () => element.shadowRoot!.getAnimations().length + [...element.shadowRoot!.querySelectorAll('*')].filter((node) => getComputedStyle(node).animationName !== 'none').length;
    await begin(element);
    assert.isAbove(animations(), 0, 'screens arrive with a movement otherwise');
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    let moving = 0;
    await element.updateComplete;
    moving += animations();
    find(element, 'button', 'Pause').click();
    await element.updateComplete;
    moving += animations();
    assert.equal(moving, 0);
    box.remove();
  });
});
