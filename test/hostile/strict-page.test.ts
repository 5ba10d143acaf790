import { assert } from '@open-wc/testing';
import { findAll, has, shownText, until } from '../support/find.js';
import { openPage, type Page } from '../support/page.js';
import { finish, begin, isIntro, openAll, press } from '../support/reader.js';
import { sampleQuiz, sampleText } from '../support/sample-quiz.js';

describe('under a strict policy with Trusted Types', () => {
  let page: Page;
  afterEach(() => page.close());
  const ready = () => until(() => page.element()?.shadowRoot && isIntro(page.element()), 'the intro');

  it('a whole attempt with every kind of item, results and review brings no single report', async function () {
    this.timeout(60_000);
    page = await openPage({ strict: true, body: `<skills-quiz mode="fixed" seed="3" theme="dark"><script type="application/json">${sampleText()}</script></skills-quiz>` });
    await ready();
    await begin(page.element());
    await finish(page.element(), sampleQuiz(), (index) => (index % 3 ? 'right' : 'wrong'));
    await openAll(page.element());
    await press(page.element(), 'Review every question');
    await until(() => has(page.element(), 'heading', 'Your answers, one by one'), 'the review');
    await openAll(page.element());
    await page.element().updateComplete;
    assert.deepEqual(page.complaints, []);
  });

  it('the built-in quiz asks its first question, looks as it should, and brings no report', async () => {
    page = await openPage({ strict: true, body: '<skills-quiz seed="3" no-self-rating storage="none"></skills-quiz>' });
    await ready();
    const button = findAll(page.element(), 'button')[0]!;
    assert.notEqual(page.window.getComputedStyle(button).backgroundColor, 'rgba(0, 0, 0, 0)', 'styles are in force');
    await press(page.element(), /^Start/);
    await until(() => has(page.element(), 'button', 'Check answer'), 'the question');
    assert.deepEqual(page.complaints, []);
  });

  it('a policy is in force at all: markup written by the page itself is reported', async () => {
    page = await openPage({ strict: true, body: '<skills-quiz storage="none"></skills-quiz>' });
    await ready();
    try {
      page.window.document.querySelector('main')!.setAttribute('style', 'color: red');
    } catch {}
    await until(() => page.complaints.some((line) => line.startsWith('policy: style-src')), 'a report');
    assert.include(shownText(page.element()), 'questions');
  });
});
