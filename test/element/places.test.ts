import { assert } from '@open-wc/testing';
import type { SkillsQuiz } from '../../src/element/skills-quiz.js';
import { find, has, shownText, until } from '../support/find.js';
import { clear, detailsOf, mount, overhear, place, reload } from '../support/mount.js';
import { askedItem, begin, check, choose, isAsking, isFeedback, isIntro, openSection, press, take } from '../support/reader.js';
import { openPage } from '../support/page.js';
import { sampleQuiz, sampleText } from '../support/sample-quiz.js';

const whole = { attributes: { 'no-self-rating': '', seed: '3' } };
const practice = (sets: string) => ({ attributes: { mode: 'practice', sets } });
const fixed = { attributes: { mode: 'fixed', 'no-self-rating': '', length: '3' } };

/** What the browser tells this page when another tab has written. */
const tellOthers = (key: string) => dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
const hover = (element: Element) => element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
const number = (element: Element) => /Question (\d+)/.exec(shownText(element))?.[1];

async function answer(element: SkillsQuiz): Promise<void> {
  await choose(element, await askedItem(element, sampleQuiz()), 'unknown');
  await check(element);
  await press(element, /^(Next question|See results)/);
}

describe('quizzes that ask otherwise on one page', () => {
  beforeEach(clear);
  afterEach(clear);

  it('keep a place each: the whole quiz, a practice, a choice of skills', async () => {
    const all = [whole, practice('botany'), { attributes: { ...whole.attributes, sets: 'cookery' } }];
    const elements: SkillsQuiz[] = [];
    for (const [answers, options] of all.entries()) {
      const { element } = await mount(options);
      assert.isTrue(has(element, 'button', /^Start/), 'none goes on with the attempt of another');
      await begin(element);
      for (let n = 0; n < answers; n++) await answer(element);
      elements.push(element);
    }
    for (const [answers, options] of all.entries()) {
      const { element } = await reload(elements[answers]!, options);
      await until(() => isAsking(element), 'the question');
      assert.equal(number(element), String(answers + 1));
    }
  });

  it('share a place where they ask about the same skills, in whatever order the author names them', async () => {
    const { element } = await mount({ attributes: { ...whole.attributes, sets: 'botany algebra' } });
    await begin(element);
    await answer(element);
    const { element: again } = await reload(element, { attributes: { ...whole.attributes, sets: 'algebra botany' } });
    await until(() => isAsking(again), 'the question');
    assert.equal(number(again), '2');
  });

  it('find what the last version kept under the id of the quiz', async () => {
    localStorage.setItem('skills-quiz/1/sample/attempt', JSON.stringify({
      quiz: 'sample', version: '1.0.0', seed: 7, startedAt: 1_700_000_000_000, selfRatings: {}, rated: true, goal: 12, open: 'botany-pick',
      responses: [{ id: 'algebra-pick', rev: 1, choice: 'yes', correct: true, milliseconds: 9000 }],
    }));
    const { element } = await mount();
    await until(() => has(element, 'group', 'Which of these is right for botany'), 'the question');
    assert.equal(number(element), '2');
  });

  it('are all erased by one, and no other quiz is', async () => {
    const { element: other } = await mount(practice('botany'));
    await begin(other);
    await answer(other);
    localStorage.setItem('skills-quiz/1/sample-two/attempt', 'of another quiz');
    const { element } = await mount(fixed);
    await take(element, sampleQuiz());
    await openSection(element, 'Where your answers are');
    await press(element, 'Erase everything', 'disclosure');
    await press(element, 'Yes, erase');
    await until(() => !Object.keys(localStorage).some((key) => key.startsWith('skills-quiz/1/sample/')), 'nothing to be kept');
    assert.equal(localStorage.getItem('skills-quiz/1/sample-two/attempt'), 'of another quiz');
  });

  it('show the place of what an element is turned to, before an attempt', async () => {
    const { element: other } = await mount(practice('botany'));
    await begin(other);
    await answer(other);
    await press(other, 'Pause');
    const { element } = await mount();
    hover(element);
    element.mode = 'practice';
    element.sets = 'botany';
    await until(() => has(element, 'button', 'Go on'), 'the practice that is paused');
  });
});

describe('a reader who paused', () => {
  beforeEach(clear);
  afterEach(clear);

  for (const [where, until_] of [['a question', isAsking], ['the feedback', isFeedback]] as const) {
    it(`in ${where} finds the intro with a way on after a reload, and goes on where they were`, async () => {
      const { element } = await mount(fixed);
      await begin(element);
      await choose(element, sampleQuiz().items[0]!, 'right');
      if (where === 'the feedback') await check(element);
      await press(element, 'Pause');
      const { element: later, heard } = await reload(element, fixed);
      await until(() => has(later, 'button', 'Go on'), 'the way on');
      await press(later, 'Go on');
      await until(() => until_(later), where);
      if (where === 'a question') assert.isTrue(find<HTMLInputElement>(later, 'radio', 'The right one').checked);
      assert.lengthOf(detailsOf(heard, 'skills-quiz-start'), 0);
      const { element: last } = await reload(later, fixed);
      await until(() => until_(last), `${where}, since they went on`);
    });
  }

  it('is not begun anew by a page that calls start()', async () => {
    const { element } = await mount(fixed);
    await begin(element);
    await answer(element);
    await press(element, 'Pause');
    const { element: later, heard } = place(fixed);
    later.start();
    await until(() => isAsking(later), 'the question');
    assert.equal(number(later), '2');
    assert.lengthOf(detailsOf(heard, 'skills-quiz-start'), 0);
  });

  it('reads one length, that of the attempt, also after more questions were added', async () => {
    const { element } = await mount({ attributes: { ...fixed.attributes, length: '2' } });
    await take(element, sampleQuiz());
    await press(element, /^Go deeper|^Sharpen|more questions/i);
    await until(() => isAsking(element), 'a question more');
    await press(element, 'Pause');
    await until(() => isIntro(element), 'the intro');
    assert.deepEqual(shownText(element).match(/[Uu]p to \d+/g), ['up to 10']);
  });
});

describe('two tabs, and what a button says', () => {
  beforeEach(clear);
  afterEach(clear);
  const key = 'skills-quiz/1/sample/attempt/fixed';

  it('"Start" begins an attempt, though another was begun elsewhere meanwhile', async () => {
    const two = await mount(fixed);
    const one = await mount(fixed);
    await begin(one.element);
    await answer(one.element);
    await press(two.element, /^Start/);
    await until(() => isAsking(two.element), 'the question');
    assert.lengthOf(detailsOf(two.heard, 'skills-quiz-start'), 1);
    assert.equal(number(two.element), '1');
  });

  it('"Start over" begins anew, though the attempt that is paused is of another tab', async () => {
    const two = await mount(fixed);
    hover(two.element);
    const one = await mount(fixed);
    await begin(one.element);
    await answer(one.element);
    await press(one.element, 'Pause');
    tellOthers(key);
    await until(() => has(two.element, 'button', 'Start over'), 'the intro of the attempt');
    hover(two.element);
    await press(two.element, 'Start over');
    await until(() => isAsking(two.element), 'the question');
    assert.lengthOf(detailsOf(two.heard, 'skills-quiz-start'), 1);
    assert.equal(number(two.element), '1');
  });

  it('"Start over" begins anew, though another tab keeps its own place at that very moment', async () => {
    const one = await mount(fixed);
    await begin(one.element);
    await answer(one.element);
    const theirs = localStorage.getItem(key)!;
    await press(one.element, 'Pause');
    // Between any two tasks of this page.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      localStorage.setItem(key, theirs);
      tellOthers(key);
      port2.postMessage(0);
    };
    port2.postMessage(0);
    find(one.element, 'button', 'Start over').click();
    await until(() => isAsking(one.element) && number(one.element) === '1', 'the first question');
    port1.close();
    assert.lengthOf(detailsOf(one.heard, 'skills-quiz-start'), 2);
  });

  it('"Start over" begins anew in the tab that paused too, and a reload goes on with that', async () => {
    const one = await mount(fixed);
    await begin(one.element);
    await answer(one.element);
    await press(one.element, 'Pause');
    await press(one.element, 'Start over');
    await until(() => isAsking(one.element), 'the question');
    const { element } = await reload(one.element, fixed);
    await until(() => isAsking(element), 'the question after a reload');
    assert.equal(number(element), '1');
  });

  it('an idle tab goes where the reader is in another, without a press', async () => {
    const two = await mount(fixed);
    const one = await mount(fixed);
    await begin(one.element);
    await answer(one.element);
    tellOthers(key);
    await until(() => number(two.element) === '2', 'the same question');
  });

  it('a page that comes back from the back-forward cache goes where the reader is, though nothing was begun in it', async () => {
    const two = await mount(fixed);
    const one = await mount(fixed);
    await begin(one.element);
    await answer(one.element);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => number(two.element) === '2', 'the same question');
  });

  it('an attempt under way is gone on with from a shared result, also where the page calls start()', async () => {
    const done = await mount(fixed);
    await take(done.element, sampleQuiz());
    await openSection(done.element, 'Share and keep');
    const link = await until(() => /#sq=.+/.exec(find<HTMLInputElement>(done.element, 'textbox', 'Link to this').value)?.[0], 'the link');
    clear();
    const { element, heard } = await mount(fixed);
    await begin(element);
    await answer(element);
    location.hash = link;
    await until(() => has(element, 'button', 'Take the quiz yourself'), 'the shared result');
    element.start();
    await until(() => isAsking(element), 'the question');
    history.replaceState(null, '', location.pathname + location.search);
    assert.equal(number(element), '2');
    assert.lengthOf(detailsOf(heard, 'skills-quiz-start'), 1);
  });
});

describe('a quiz that was replaced before it was ready', () => {
  beforeEach(clear);
  afterEach(clear);

  it('says nothing once its parts arrive', async () => {
    const { element: before } = await mount(fixed);
    await begin(before);
    before.remove();
    const page = await openPage({ body: `<div></div>` });
    const box = page.window.document.querySelector('div')!;
    const heard: string[] = [];
    page.window.addEventListener('skills-quiz-ready', ({ detail }) => heard.push(detail.quiz));
    await page.fail('/element/session', 1000, 'late');
    box.innerHTML = `<skills-quiz mode="fixed" length="3" no-self-rating><script type="application/json">${sampleText()}</script></skills-quiz>`;
    await until(() => page.element().shadowRoot && isIntro(page.element()), 'the intro, with the attempt on its way');
    page.element().quiz = { ...sampleQuiz(), id: 'other', title: 'The other' };
    await until(() => heard.length, 'the other to be ready');
    await page.mend();
    await begin(page.element());
    assert.deepEqual(heard, ['other']);
    page.close();
  });

  it('says nothing either when the next one cannot be had', async () => {
    const { element, heard } = place(fixed);
    await until(() => isIntro(element), 'the intro');
    const told = overhear('error');
    element.quiz = { id: 'none' };
    await until(() => has(element, 'alert'), 'the sentence');
    told.stop();
    element.quiz = { ...sampleQuiz(), id: 'other' };
    await until(() => detailsOf(heard, 'skills-quiz-ready').some(({ quiz }) => quiz === 'other'), 'the other to be ready');
    const order = heard.map(({ name, detail }) => (name === 'skills-quiz-ready' ? (detail as { quiz: string }).quiz : name));
    assert.deepEqual(order.slice(order.indexOf('skills-quiz-error')), ['skills-quiz-error', 'other']);
  });
});
