import { assert } from '@open-wc/testing';
import { find, has, shownText, until } from '../support/find.js';
import { begin, choose, finish, isAsking, isIntro, isResults, press, type Manner } from '../support/reader.js';
import { newToken, failFor, openPage, type Page } from '../support/page.js';
import { sampleQuiz, sampleText } from '../support/sample-quiz.js';

const inline = (attributes = '') => `<skills-quiz mode="fixed" seed="3" length="3" storage="none" ${attributes}><script type="application/json">${sampleText()}</script></skills-quiz>`;
const ready = (page: Page) => until(() => page.element().shadowRoot && isIntro(page.element()), 'the intro');
const failed = (page: Page) => until(() => has(page.element(), 'alert'), 'the sentence');
const sentence = 'The next part has not arrived. Your answers are safe: check your connection and try again.';

describe('a part that does not arrive', () => {
  let page: Page;
  afterEach(() => page.close());

  it('(the machine, on Start) is had by one press of "Try again", which begins the attempt', async () => {
    page = await openPage({ body: inline() });
    await ready(page);
    await page.fail('/element/session', 1000);
    await press(page.element(), /^Start/);
    await failed(page);
    assert.include(shownText(page.element()), sentence);
    await until(() => page.element().shadowRoot!.activeElement === find(page.element(), 'alert'), 'the focus on the sentence');
    await page.mend();
    await press(page.element(), 'Try again');
    await until(() => has(page.element(), 'button', 'Skip this step'), 'the rating');
    assert.deepEqual(page.complaints, []);
  });

  it('(the machine) is had without a word when only the first try fails', async () => {
    page = await openPage({ body: inline() });
    await ready(page);
    await page.fail('/element/session', 1);
    await begin(page.element());
    assert.deepEqual(page.complaints, []);
  });

  it('(the results) keeps every answer, and one press of "Try again" shows them', async () => {
    page = await openPage({ body: inline() });
    await ready(page);
    await page.fail('/element/result-part', 1000);
    await begin(page.element());
    const quiz = sampleQuiz();
    for (const [place, item] of quiz.items.slice(0, 3).entries()) {
      await until(() => isAsking(page.element()), 'the question');
      await choose(page.element(), item, 'right');
      await press(page.element(), 'Check answer');
      await press(page.element(), place === 2 ? 'See results' : 'Next question');
    }
    await failed(page);
    assert.include(shownText(page.element()), sentence);
    assert.lengthOf(page.element().result!.responses, 3);
    await page.mend();
    await press(page.element(), 'Try again');
    await until(() => isResults(page.element()), 'the results');
    assert.lengthOf(page.element().result!.responses, 3);
  });

  for (const part of ['/element/more-part', '/i18n/en-more-results']) {
    it(`(what stands behind the closed titles: ${part}) is said to be missing where it would stand, and comes by one press`, async () => {
      page = await openPage({ body: inline() });
      await ready(page);
      await begin(page.element());
      await finish(page.element(), sampleQuiz());
      await page.fail(part, 1000);
      const title = find(page.element(), 'disclosure', 'Compare with others');
      title.click();
      await failed(page);
      assert.include(shownText(page.element()), sentence);
      assert.isTrue(has(page.element(), 'heading', 'How each role fits'), 'the results stay');
      await page.mend();
      await press(page.element(), 'Try again');
      assert.equal(page.element().shadowRoot!.activeElement, title, 'the focus stays near');
      await until(() => has(page.element(), 'textbox', 'Link to a result'), 'what it holds');
      assert.isFalse(has(page.element(), 'alert'));
    });
  }

  it('(a question) keeps the place: the same question comes by one press', async () => {
    page = await openPage({ body: '<skills-quiz mode="fixed" no-self-rating storage="none" seed="3"></skills-quiz>' });
    await ready(page);
    await page.fail('/__questions/', 1000);
    await press(page.element(), /^Start/);
    await failed(page);
    await page.mend();
    await press(page.element(), 'Try again');
    await until(() => isAsking(page.element()), 'the question');
    assert.deepEqual(page.complaints, []);
  });

  it('(the built-in quiz) says so once to the author and plainly to the reader, and comes by one press', async () => {
    const token = newToken();
    await failFor(token, '/__questions/built-in', 1000);
    page = await openPage({ token, body: '<skills-quiz storage="none"></skills-quiz>' });
    await until(() => page.element().shadowRoot && has(page.element(), 'alert'), 'the sentence');
    assert.include(shownText(page.element()), 'The quiz could not be loaded. Please try again in a moment.');
    await page.mend();
    await press(page.element(), 'Try again');
    await ready(page);
  });

  it('(the schema) of a document from outside comes by one press', async () => {
    const token = newToken();
    await failFor(token, '/host/document', 2, 'cut');
    page = await openPage({ token, body: inline() });
    await until(() => page.element().shadowRoot && (has(page.element(), 'alert') || isIntro(page.element())), 'the sentence, or the quiz where the browser asked again by itself');
    if (has(page.element(), 'alert')) await press(page.element(), 'Try again');
    await ready(page);
  });

  it('(what takes over a question that stands in the HTML) is done without: the quiz begins at its intro', async () => {
    const token = newToken();
    await failFor(token, '/element/standing-question', 1000);
    page = await openPage({ token, body: inline().replace('<script', '<template shadowrootmode="open"><div><fieldset data-item="algebra-pick"><legend>A question</legend></fieldset></div></template><script') });
    await ready(page);
    assert.notInclude(shownText(page.element()), 'A question');
    await press(page.element(), /^Start/);
    await until(() => !isIntro(page.element()), 'the next step');
    assert.deepEqual(page.complaints, []);
  });

  it('(what takes over a question that stands in the HTML) loses no press that was made before it came', async () => {
    const token = newToken();
    await failFor(token, '/element/standing-question', 1000, 'late');
    const standing = '<div><fieldset data-item="algebra-pick"><legend>A question</legend></fieldset><button>Pause</button><button>Copy code</button><button>Check answer</button></div>';
    page = await openPage({ token, body: inline().replace('<script', `<template shadowrootmode="open">${standing}</template><script`) });
    await until(async () => (await page.asked()).some((path) => path.includes('/element/standing-question')), 'the part to be asked for');
    find(page.element(), 'button', 'Check answer').click();
    await page.mend();
    await until(() => has(page.element(), 'status', 'Pick an answer first'), 'the hint');
  });

  it('(the element itself) leaves the page its own link', async () => {
    const token = newToken();
    await failFor(token, '/element/skills-quiz', 1000);
    page = await openPage({ token, body: '<skills-quiz storage="none"><a href="#there">Take the quiz</a></skills-quiz>' });
    await until(async () => (await page.asked()).some((path) => path.includes('/element/skills-quiz')), 'the first try');
    assert.isTrue(page.element().querySelector('a')!.checkVisibility());
  });

  it('never comes, and the reader may still try again and again', async () => {
    page = await openPage({ body: inline() });
    await ready(page);
    await page.fail('/element/session', 1000);
    await press(page.element(), /^Start/);
    for (let turn = 0; turn < 3; turn++) {
      await failed(page);
      await press(page.element(), 'Try again');
    }
    await failed(page);
    assert.deepEqual(page.complaints, []);
  });
});

describe('a link to a result, where a part does not arrive', () => {
  it('is opened by one press of "Try again"', async () => {
    const token = newToken();
    await failFor(token, '/element/session', 1000);
    const page = await openPage({ token, body: inline() });
    await ready(page);
    page.window.location.hash = '#sq=abcDEF';
    await failed(page);
    await page.mend();
    await press(page.element(), 'Try again');
    await until(() => shownText(page.element()).includes('damaged'), 'the sentence about the link');
    page.close();
  });
});

describe('another quiz while a part is on its way', () => {
  it('is taken as if nothing had been there', async () => {
    const page = await openPage({ body: inline() });
    await ready(page);
    page.element().start();
    page.element().quiz = { ...sampleQuiz(), id: 'other', title: 'The other' };
    await until(() => has(page.element(), 'heading', 'The other'), 'the other quiz');
    await begin(page.element());
    const manner = (index: number): Manner => (index ? 'unknown' : 'right');
    await finish(page.element(), sampleQuiz(), manner);
    assert.equal(page.element().result!.quiz.id, 'other');
    assert.deepEqual(page.complaints, []);
    page.close();
  });
});
