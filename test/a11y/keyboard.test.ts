import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SkillsQuiz } from '../../src/element/skills-quiz.js';
import type { Item } from '../../src/schema/index.js';
import { accessibleNodes, bringToFront, itInChromium, type AccessibleNode } from '../support/engine.js';
import { find, findAll, has, nameOf, until } from '../support/find.js';
import { clear, mount, overhear } from '../support/mount.js';
import { begin, isAsking, isIntro, isRating, isResults } from '../support/reader.js';
import { everyScreen } from '../support/screens.js';
import { sampleQuiz } from '../support/sample-quiz.js';

/** The four kinds of item, once each. */
const quiz = { ...sampleQuiz(), items: sampleQuiz().items.slice(0, 4) };
const options = { quiz, attributes: { mode: 'fixed', seed: '4', storage: 'none' } };

function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
const focusedName = () => (focused() && focused() !== document.body ? nameOf(focused()!) : '');

/** Presses Tab until the focus is on something with this name; the names passed on the way. */
async function tabTo(name: RegExp): Promise<string[]> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await sendKeys({ press: 'Tab' });
    if (name.test(focusedName())) return passed;
    passed.push(focusedName());
  }
  throw new Error(`Tab never came to ${name}; it came to ${passed.join(' | ')}`);
}

async function pressKey(key: string): Promise<void> {
  await sendKeys({ press: key });
}

/** Waits until the focus has been put on the new screen, where a screen reader goes on. */
const arrive = (name: string | RegExp) => until(() => (typeof name === 'string' ? focusedName().startsWith(name) : name.test(focusedName())), `the focus on ${name}, not on "${focusedName()}"`);

async function answerByKeys(item: Item): Promise<void> {
  switch (item.kind) {
    case 'single':
      await tabTo(/wrong|right|I don’t know/);
      await pressKey(' ');
      for (let turn = 0; turn < 4 && focusedName() !== 'The right one'; turn++) await pressKey('ArrowDown');
      return;
    case 'multiple':
      await tabTo(/^Holds, the first/);
      await pressKey(' ');
      await tabTo(/^Holds, the second/);
      await pressKey(' ');
      return;
    case 'numeric':
      await tabTo(/^Your answer/);
      for (const key of '0.25') await pressKey(key);
      return;
    case 'order':
      for (const [place, text] of ['First this', 'Then that', 'At last the other'].entries()) {
        const at = () => findAll(currentElement, 'button', 'Move up: ').findIndex((button) => nameOf(button) === `Move up: ${text}`);
        if (at() <= place) continue;
        findAll(currentElement, 'group')[0]!.querySelector('legend')!.focus();
        await tabTo(new RegExp(`^Move up: ${text}`));
        while (at() > place) await pressKey('Enter');
        assert.equal(focusedName(), `Move up: ${text}`, 'the focus stays on the step that moves');
      }
  }
}

let currentElement: SkillsQuiz;

describe('with the keyboard alone', function () {
  this.timeout(120_000);
  beforeEach(bringToFront);
  beforeEach(clear);
  afterEach(clear);

  it('the whole quiz is taken, and after every step the focus stands where the reading goes on', async () => {
    const { element } = await mount(options);
    currentElement = element;
    await tabTo(/^Start/);
    await pressKey('Enter');
    await arrive('How do you see yourself?');
    await tabTo(/^None|^Working/);
    await pressKey(' ');
    await pressKey('ArrowDown');
    await tabTo(/^Continue/);
    await pressKey('Enter');
    for (const [place, item] of quiz.items.entries()) {
      await arrive(item.stem.replaceAll(/[*`]/g, '').split('\n')[0]!);
      assert.equal(focused()!.localName, 'legend');
      await answerByKeys(item);
      await tabTo(/^Check answer/);
      await pressKey('Enter');
      await arrive('That’s right');
      assert.match(focused()!.localName, /^h[23]$/);
      await tabTo(place === 3 ? /^See results/ : /^Next question/);
      await pressKey('Enter');
    }
    await arrive('Your results');
    assert.isTrue(isResults(element));
    assert.isTrue(element.result!.responses.every(({ correct }) => correct));
    await tabTo(/^Review every question/);
    await pressKey('Enter');
    await arrive('Your answers, one by one');
    await tabTo(/^Right\. Which of these/);
    await pressKey('Enter');
    await until(() => findAll(element, 'link', 'A page about it').length === 1, 'the answer to open');
    await tabTo(/^Back to the results/);
    await pressKey('Enter');
    await arrive('Your results');
    await tabTo(/^Take it again/);
    await pressKey('Enter');
    await arrive('A sample quiz');
    assert.isTrue(isIntro(element));
  });

  it('the rating is skipped, the quiz paused and gone on with, and the focus goes along', async () => {
    const { element } = await mount(options);
    await tabTo(/^Start/);
    await pressKey(' ');
    await until(() => isRating(element), 'the rating');
    await tabTo(/^Skip this step/);
    await pressKey('Enter');
    await arrive('Which of these');
    const before = document.createElement('button'); // Pause stands before the question: come from above
    element.before(before);
    before.focus();
    await tabTo(/^Pause/);
    before.remove();
    await pressKey('Enter');
    await arrive('A sample quiz');
    await tabTo(/^Go on/);
    await pressKey('Enter');
    await arrive('Which of these');
  });

  it('Tab goes through a question in the order it is read, and out of the quiz again', async () => {
    const after = document.createElement('button');
    after.textContent = 'after the quiz';
    const { element } = await mount(options);
    document.body.append(after);
    await begin(element);
    const passed = await tabTo(/^after the quiz/);
    after.remove();
    const radios = findAll(element, 'radio').map(nameOf);
    assert.deepEqual(passed.map((name) => (radios.includes(name) ? 'an option' : name)), ['Code, python', 'Copy code', 'an option', 'Check answer']);
  });

  it('every stop shows that it has the focus, nothing that is only shown takes it, and no trap holds it', async () => {
    const { element } = await mount(options);
    await begin(element);
    for (let turn = 0; turn < 12; turn++) {
      await pressKey('Tab');
      const active = focused();
      if (!active || active === document.body || active === document.documentElement) break;
      assert.isTrue((active as HTMLElement).checkVisibility(), nameOf(active));
      const ring = getComputedStyle((active as HTMLInputElement).labels?.[0] ?? active);
      assert.isTrue(ring.outlineStyle === 'solid' && Number.parseFloat(ring.outlineWidth) >= 2, `no ring on ${nameOf(active)}`);
    }
    assert.isTrue(isAsking(element));
  });
});

describe('the focus is kept', function () {
  this.timeout(60_000);
  beforeEach(() => { clear(); bringToFront(); });
  afterEach(clear);

  it('when a quiz that could not be loaded is asked for again: it goes to the intro', async () => {
    const { stop } = overhear('error');
    const { element } = await mount({ quiz: null, attributes: { src: '/not-there.json' } });
    stop();
    element.removeAttribute('src');
    const retry = await until(() => find(element, 'button', 'Try again'), 'the way on');
    element.quiz = quiz;
    retry.focus();
    retry.click();
    await until(() => isIntro(element), 'the intro');
    await arrive(quiz.title);
  });

  it('when the attempt has moved on in another tab', async () => {
    const attributes = { ...options.attributes, storage: 'local', 'no-self-rating': '', feedback: 'end' };
    const { element } = await mount({ quiz, attributes });
    await begin(element);
    find(element, 'radio', 'The right one').focus();
    const key = Object.keys(localStorage).find((name) => name.includes('attempt'))!;
    const saved = JSON.parse(localStorage.getItem(key)!);
    localStorage.setItem(key, JSON.stringify({ ...saved, open: quiz.items[1]!.id, responses: [{ id: quiz.items[0]!.id, rev: 1, choice: null, correct: false, milliseconds: 1 }] }));
    dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
    await until(() => has(element, 'checkbox', /^Holds, the first/), 'the second question');
    await until(() => element.shadowRoot!.activeElement?.localName === 'legend', 'the focus on it');
  });
});

describe('what is announced', function () {
  this.timeout(60_000);
  beforeEach(clear);
  afterEach(clear);
  const said = (element: SkillsQuiz) => nameOf(element.shadowRoot!.querySelector('[role=status]')!);

  it('is that an answer is missing, a step moved, code was copied or not', async () => {
    const { element } = await mount(options);
    await begin(element);
    find(element, 'button', 'Check answer').click();
    await until(() => said(element) === 'Pick an answer first. “I don’t know” counts as one.', 'the sentence');
    find(element, 'radio', 'The right one').click();
    await until(() => said(element) === '', 'silence');
    find(element, 'button', 'Copy code').click();
    await until(() => said(element) !== '', 'a word about copying');
  });

  it('is heard again when the same thing is missing again', async () => {
    const { element } = await mount(options);
    await begin(element);
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    find(element, 'button', 'Check answer').click();
    await until(() => said(element).startsWith('Pick an answer first'), 'the sentence');
    const before = region.textContent;
    find(element, 'button', 'Check answer').click();
    await until(() => region.textContent !== before, 'a change that is read out');
    assert.isTrue(said(element).startsWith('Pick an answer first'));
  });

  it('is the new place of a step that moves', async () => {
    const { element } = await mount({ ...options, quiz: { ...quiz, items: quiz.items.slice(3) } });
    await begin(element);
    const second = findAll(element, 'button', 'Move up: ')[1]!;
    const step = nameOf(second).slice('Move up: '.length);
    second.click();
    await until(() => said(element) === `${step}: now 1 of 3`, 'the place');
  });

  it('has its region in the page before anything is said, one and the same all along', async () => {
    const { element } = await mount(options);
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    await begin(element);
    find(element, 'button', 'Check answer').click();
    await until(() => nameOf(region) !== '', 'the sentence');
    assert.isTrue(region.isConnected);
  });
});

describe('the tree that a screen reader gets', function () {
  this.timeout(60_000);
  beforeEach(clear);
  afterEach(clear);

  const named = (nodes: readonly AccessibleNode[], role: string) => nodes.filter((node) => node.role === role).map(({ name }) => name ?? '');

  itInChromium('has a name for everything that can be operated, on every screen', async () => {
    const { element } = await mount(options);
    let screens = 0;
    await everyScreen(element, quiz, async (screen) => {
      const nodes = await accessibleNodes();
      for (const role of ['button', 'radio', 'checkbox', 'textbox', 'link', 'combobox', 'image', 'img', 'progressbar', 'table']) {
        for (const name of named(nodes, role)) assert.isNotEmpty(name, `${role} on ${screen}`);
      }
      screens++;
    });
    assert.equal(screens, 16);
  });

  itInChromium('tells a question as a group named by its stem, with its options', async () => {
    const { element } = await mount(options);
    await begin(element);
    const nodes = await accessibleNodes();
    assert.include(named(nodes, 'group'), 'Which of these is right for algebra?');
    assert.lengthOf(named(nodes, 'radio'), 4);
    assert.deepEqual(named(nodes, 'progressbar'), ['Progress']);
    assert.isTrue(has(element, 'group'));
  });
});
