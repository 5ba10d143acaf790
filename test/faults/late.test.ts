import { assert } from '@open-wc/testing';
import { find, has, shownText, until } from '../support/find.js';
import { failFor, newToken, openPage, type Fault, type Page } from '../support/page.js';
import { begin, choose, isAsking, isIntro, isRating, isResults, press } from '../support/reader.js';
import { sampleQuiz, sampleText } from '../support/sample-quiz.js';

const attributes = 'mode="fixed" seed="3" length="1" storage="none" no-self-rating';
const inline = `<skills-quiz ${attributes}><script type="application/json">${sampleText()}</script></skills-quiz>`;
const builtIn = `<skills-quiz ${attributes}></skills-quiz>`;
const ready = (page: Page) => until(() => page.element().shadowRoot && isIntro(page.element()), 'the intro');

/** The sentence comes after ten seconds. */
const inTime = 15_000;
const saysSo = (page: Page, sentence: string) => until(() => has(page.element(), 'alert', sentence) && has(page.element(), 'button', 'Try again'), 'the sentence and the one action', inTime);
const waits = (page: Page) => until(() => shownText(page.element()).includes('Loading'), 'the line that says so');

describe('a part that is late', () => {
  const pages: Page[] = [];
  const opened = async (body: string): Promise<Page> => {
    const page = await openPage({ body });
    pages.push(page);
    await ready(page);
    return page;
  };
  afterEach(() => pages.splice(0).forEach((page) => page.close()));

  // Two at a time, since each waits for the ten seconds after which a reader is told, and a browser opens six connections to one server.
  it('is waited for in words, then told with one way on, and shown when it comes', async function () {
    this.timeout(60_000);
    const atStart = async () => {
      const page = await opened(inline);
      await page.fail('/element/session', 1000, 'late');
      await press(page.element(), /^Start/);
      await waits(page);
      await saysSo(page, 'The next part has not arrived. Your answers are safe');
      await press(page.element(), 'Try again');
      await waits(page);
      await page.mend();
      await until(() => isAsking(page.element()), 'the attempt that the reader began');
    };
    const atQuestion = async () => {
      const page = await opened(builtIn);
      await page.fail('/__questions/', 1000, 'late');
      await press(page.element(), /^Start/);
      await waits(page);
      await saysSo(page, 'The next part has not arrived.');
      assert.equal(page.element().shadowRoot!.activeElement, find(page.element(), 'alert'));
      await page.mend();
      await until(() => isAsking(page.element()), 'the question');
    };
    await Promise.all([atStart(), atQuestion()]);
    assert.deepEqual(pages.flatMap(({ complaints }) => complaints), []);
  });

  it('is no loss for a reader who answered already, nor where the quiz itself is late', async function () {
    this.timeout(60_000);
    const atResults = async () => {
      const page = await opened(inline);
      await page.fail('/element/result-part', 1000, 'late');
      await begin(page.element());
      await choose(page.element(), sampleQuiz().items[0]!, 'right');
      await press(page.element(), 'Check answer');
      await press(page.element(), 'See results');
      assert.notInclude(shownText(page.element()), 'Loading', 'a part that comes at once should not flash a line');
      await waits(page);
      await saysSo(page, 'The next part has not arrived.');
      await page.mend();
      await until(() => isResults(page.element()), 'the results');
      assert.lengthOf(page.element().result!.responses, 1);
    };
    const atQuiz = async () => {
      const token = newToken();
      await failFor(token, '/__questions/built-in', 1000, 'late');
      const page = await openPage({ token, body: builtIn });
      pages.push(page);
      await until(() => page.element().shadowRoot, 'the element');
      await waits(page);
      await saysSo(page, 'The quiz could not be loaded.');
      await page.mend();
      await ready(page);
    };
    await Promise.all([atResults(), atQuiz()]);
    assert.deepEqual(pages.flatMap(({ complaints }) => complaints), []);
  });
});

describe('a part that breaks off in the middle', () => {
  const cases: readonly (readonly [part: string, body: string])[] = [['/element/session', inline], ['/views/feedback', inline], ['/__questions/', builtIn]];
  for (const [part, body] of cases) {
    it(`(${part}) is had by one press of "Try again", and no answer is lost`, async () => {
      const page = await openPage({ body });
      await ready(page);
      await page.fail(part, 1000, 'broken');
      await press(page.element(), /^Start/);
      if (part === '/views/feedback') {
        await until(() => isAsking(page.element()), 'the question');
        await choose(page.element(), sampleQuiz().items[0]!, 'right');
        await press(page.element(), 'Check answer');
      }
      await until(() => has(page.element(), 'button', 'Try again'), 'the way on');
      await page.mend();
      await press(page.element(), 'Try again');
      await until(() => (part === '/views/feedback' ? has(page.element(), 'heading', 'That’s right') : isAsking(page.element())), 'where the reader was');
      assert.deepEqual(page.complaints, []);
      page.close();
    });
  }

  it('(the document in src) is told to the author as what it is', async () => {
    const token = newToken();
    const how: Fault = 'broken';
    await failFor(token, '/package.json', 1, how);
    const page = await openPage({ token, body: `<skills-quiz src="/__via/${token}/package.json" storage="none"></skills-quiz>` });
    const messages = await new Promise<readonly string[]>((resolve) => page.window.addEventListener('skills-quiz-error', ({ detail }) => resolve(detail.problems.map(({ message }) => message))));
    assert.match(messages[0]!, /gave an answer that broke off, wanted a quiz document/);
    page.close();
  });
});

describe('a reader who hovers without a network', () => {
  it('makes the quiz ask once, and once more when there is a network or they press', async () => {
    const page = await openPage({ body: inline });
    await ready(page);
    const count = async () => (await page.asked()).filter((path) => path.includes('/element/session')).length;
    const hover = () => page.element().dispatchEvent(new page.window.PointerEvent('pointerover', { bubbles: true }));
    await page.fail('/element/session', 1000);
    hover();
    await until(async () => (await count()) === 2, 'the first try and its second address');
    for (let turn = 0; turn < 5; turn++) hover();
    page.window.dispatchEvent(new Event('online'));
    hover();
    await until(async () => (await count()) >= 3, 'the try after the network came back');
    hover();
    await page.mend();
    await press(page.element(), /^Start/);
    await until(() => isAsking(page.element()) || isRating(page.element()), 'the first step');
    assert.isAtMost(await count(), 5, 'two tries, two more, and the one that succeeds');
    page.close();
  });
});

describe('a language that did not arrive', () => {
  const german = `<skills-quiz lang="de" ${attributes}><script type="application/json">${sampleText()}</script></skills-quiz>`;

  it('is spoken once there is a network, and meanwhile English', async () => {
    const token = newToken();
    await failFor(token, '/i18n/de.', 1000);
    const page = await openPage({ token, body: german });
    await ready(page);
    await page.mend();
    page.window.dispatchEvent(new Event('online'));
    await until(() => has(page.element(), 'button', 'Los geht’s'), 'German');
    page.close();
  });

  it('is asked for again with the next screen', async () => {
    const token = newToken();
    await failFor(token, '/i18n/de.', 1000);
    const page = await openPage({ token, body: german });
    await ready(page);
    await page.mend();
    await press(page.element(), /^Start/);
    await until(() => has(page.element(), 'button', 'Antwort prüfen'), 'the question in German');
    page.close();
  });

  it('is there at once when only the first try fails', async () => {
    const token = newToken();
    await failFor(token, '/i18n/de.', 1);
    const page = await openPage({ token, body: german });
    await until(() => page.element().shadowRoot && has(page.element(), 'button', 'Los geht’s'), 'German');
    page.close();
  });
});
