import { assert } from '@open-wc/testing';
import { find, has, shownText, until } from '../support/find.js';
import { clear, detailsOf, mount, place, reload } from '../support/mount.js';
import { askedItem, begin, check, choose, finish, isAsking, isIntro, isResults, press, take } from '../support/reader.js';
import { sampleQuiz } from '../support/sample-quiz.js';

const key = 'skills-quiz/1/sample/attempt/fixed';
const aside = 'skills-quiz/1/sample/aside/fixed';
const fixed = { attributes: { mode: 'fixed', 'no-self-rating': '', length: '3' } };

/** Runs with a storage that fails in one way; puts the real one back. */
async function withStorage(kind: 'missing' | 'forbidden' | 'full', act: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
  const { setItem } = Storage.prototype;
  const refuse = (name: string) => () => { throw new DOMException('refused', name); };
  if (kind === 'full') Storage.prototype.setItem = refuse('QuotaExceededError');
  else Object.defineProperty(window, 'localStorage', { configurable: true, get: kind === 'missing' ? () => undefined : refuse('SecurityError') });
  try {
    await act();
  } finally {
    Storage.prototype.setItem = setItem;
    if (own) Object.defineProperty(window, 'localStorage', own);
    else delete (window as { localStorage?: Storage }).localStorage;
  }
}

/** The attempt as it is saved after one answer, with the second question open. */
async function savedAttempt(): Promise<Record<string, any>> {
  const { element } = await mount(fixed);
  await begin(element);
  await choose(element, sampleQuiz().items[0]!, 'right');
  await check(element);
  await press(element, 'Next question');
  await askedItem(element, sampleQuiz());
  element.remove();
  return JSON.parse(localStorage.getItem(key)!);
}

describe('storage that fails', () => {
  beforeEach(clear);
  afterEach(clear);

  for (const kind of ['missing', 'forbidden', 'full'] as const) {
    it(`(${kind}) lets the whole quiz be taken and says nothing scary`, async () => {
      await withStorage(kind, async () => {
        const { element } = await mount(fixed);
        await take(element, sampleQuiz());
        assert.lengthOf(element.result!.responses, 3);
        assert.isFalse(has(element, 'alert'));
      });
    });

    it(`(${kind}) in the middle loses nothing while the page is open, and tells a reader who pauses`, async () => {
      const { element } = await mount(fixed);
      await begin(element);
      await choose(element, sampleQuiz().items[0]!, 'right');
      await check(element);
      await withStorage(kind, async () => {
        await press(element, 'Next question');
        await askedItem(element, sampleQuiz());
        await press(element, 'Pause');
        await until(() => isIntro(element), 'the intro');
        assert.include(shownText(element), 'Your place is kept while this page stays open');
        await press(element, 'Go on');
        await finish(element, sampleQuiz());
        assert.lengthOf(element.result!.responses, 3);
      });
    });
  }

  it('(full) in the middle loses no answer when the quiz is moved in the page', async () => {
    const { element } = await mount(fixed);
    await begin(element);
    await withStorage('full', async () => {
      await choose(element, sampleQuiz().items[0]!, 'right');
      await check(element);
      const place = document.createElement('div');
      element.replaceWith(place);
      place.append(element);
      await element.updateComplete;
      assert.isTrue(has(element, 'button', 'Next question'), 'the feedback on the answer');
      element.remove();
      place.remove();
    });
  });

  it('(full, then with room again) keeps everything from then on', async () => {
    const { element } = await mount(fixed);
    await withStorage('full', async () => {
      await begin(element);
      await choose(element, sampleQuiz().items[0]!, 'right');
    });
    await check(element);
    assert.lengthOf(JSON.parse(localStorage.getItem(key)!).responses, 1);
  });
});

describe('a saved attempt that is strange', () => {
  beforeEach(clear);
  afterEach(clear);

  const unreadable: readonly (readonly [string, (saved: Record<string, any>) => string])[] = [
    ['is cut off', (saved) => JSON.stringify(saved).slice(0, -9)],
    ['is empty', () => ''],
    ['is other text', () => 'hello'],
    ['is of another shape, as an older version might have written', ({ responses }) => JSON.stringify({ v: 0, answers: responses })],
    ['belongs to another quiz', (saved) => JSON.stringify({ ...saved, quiz: 'other' })],
    ['has an answer twice', (saved) => JSON.stringify({ ...saved, responses: [...saved['responses'], ...saved['responses']] })],
    ['has a seed that is none', (saved) => JSON.stringify({ ...saved, seed: 'x' })],
    ['began at no time there is', (saved) => JSON.stringify({ ...saved, startedAt: 1e300 })],
    ['has a rating that is none', (saved) => JSON.stringify({ ...saved, selfRatings: { algebra: 9 } })],
    ['has a rating between two levels', (saved) => JSON.stringify({ ...saved, selfRatings: { algebra: 2.5 } })],
  ];
  for (const [title, spoil] of unreadable) {
    it(`is put aside, not dropped, and the quiz starts afresh, when it ${title}`, async () => {
      const text = spoil(await savedAttempt());
      localStorage.setItem(key, text);
      const { element } = await mount(fixed);
      assert.isTrue(has(element, 'button', /^Start/));
      assert.equal(localStorage.getItem(aside), text);
      await take(element, sampleQuiz());
      assert.isTrue(isResults(element));
    });
  }

  const readable: readonly (readonly [string, (saved: Record<string, any>) => Record<string, any>])[] = [
    ['has fields of a newer version', (saved) => ({ ...saved, mood: 'good', version: '99.0.0' })],
    ['is about an earlier version of the quiz', (saved) => ({ ...saved, version: '0.0.1' })],
    ['has an answer to a question that the quiz has lost', (saved) => ({ ...saved, responses: [{ ...saved['responses'][0], id: 'lost' }] })],
    ['has a question open that the quiz has lost', (saved) => ({ ...saved, open: 'lost', draft: 'yes' })],
    ['has a draft of another kind', (saved) => ({ ...saved, draft: 7 })],
    ['has a draft with options that are gone', (saved) => ({ ...saved, draft: ['gone', 'away'] })],
    ['is about a skill that is gone', (saved) => ({ ...saved, focus: 'gone', extended: true })],
    ['names self-ratings of skills that are gone', (saved) => ({ ...saved, selfRatings: { gone: 2, constructor: 3 } })],
    ['has a goal past all items', (saved) => ({ ...saved, goal: 1e15 })],
    ['has a goal that is behind already', (saved) => ({ ...saved, goal: 1 })],
    ['has a field that could reach every object', (saved) => JSON.parse(JSON.stringify({ ...saved }).replace('{', '{"__proto__":{"polluted":1},'))],
  ];
  for (const [title, change] of readable) {
    it(`is gone on with, to the end, when it ${title}`, async () => {
      localStorage.setItem(key, JSON.stringify(change(await savedAttempt())));
      const { element } = await mount(fixed);
      await until(() => isAsking(element) || isResults(element), 'the next step');
      await finish(element, sampleQuiz());
      assert.isAtLeast(element.result!.responses.length, 1);
      assert.isUndefined(({} as { polluted?: number }).polluted);
      await press(element, 'Review every question');
      await until(() => has(element, 'heading', 'Your answers, one by one'), 'the review');
      assert.notInclude(shownText(element), 'Loading');
    });
  }
});

describe('a saved attempt whose last open question is gone', () => {
  beforeEach(clear);
  afterEach(clear);

  it('is at its end: the page hears of it, and the reader sees the results', async () => {
    const saved = await savedAttempt();
    localStorage.setItem(key, JSON.stringify({ ...saved, open: 'lost', goal: 1 }));
    const { element, heard } = await mount({ attributes: { ...fixed.attributes, feedback: 'end' } });
    await until(() => isResults(element), 'the results');
    assert.lengthOf(detailsOf(heard, 'skills-quiz-complete'), 1);
    assert.deepEqual(detailsOf(heard, 'skills-quiz-complete')[0], element.result!);
    const { heard: again } = await reload(element, fixed);
    assert.lengthOf(detailsOf(again, 'skills-quiz-complete'), 0);
  });

  it('may be begun anew by the page as soon as it hears of the end', async () => {
    const saved = await savedAttempt();
    localStorage.setItem(key, JSON.stringify({ ...saved, open: 'lost', goal: 1 }));
    const { element, heard } = place({ attributes: { ...fixed.attributes, feedback: 'end' } });
    element.addEventListener('skills-quiz-complete', () => element.restart(), { once: true });
    await until(() => heard.some(({ name }) => name === 'skills-quiz-ready'), 'the quiz');
    await take(element, sampleQuiz());
    assert.lengthOf(detailsOf(heard, 'skills-quiz-complete'), 2);
  });
});

describe('two tabs with one quiz', () => {
  beforeEach(clear);
  afterEach(clear);

  /** What the browser tells this page when another tab has written. */
  const tellOthers = () => dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));

  it('are never apart: an answer in one is there in the other, and none is lost after a reload', async () => {
    const quiz = sampleQuiz();
    const one = await mount(fixed);
    await begin(one.element);
    const two = await mount(fixed);
    await askedItem(two.element, quiz);
    await choose(two.element, quiz.items[0]!, 'right');
    await check(two.element);
    await press(two.element, 'Next question');
    await until(() => has(two.element, 'group', 'Which two hold'), 'the second question');
    tellOthers();
    await until(() => has(one.element, 'group', 'Which two hold'), 'the second question in the first tab');
    await choose(one.element, quiz.items[1]!, 'right');
    await check(one.element);
    const { element } = await reload(one.element, fixed);
    await until(() => has(element, 'button', 'Next question'), 'the feedback');
    await press(element, 'Next question');
    await finish(element, quiz);
    assert.deepEqual(element.result!.responses.map(({ id }) => id), ['algebra-pick', 'algebra-tick', 'algebra-count']);
  });

  it('offer to go on in the second what was begun in the first', async () => {
    const two = await mount(fixed);
    const one = await mount(fixed);
    await begin(one.element);
    tellOthers();
    await until(() => has(two.element, 'button', 'Go on') || isAsking(two.element), 'the way on');
  });

  it('come together when one returns from the back-forward cache', async () => {
    const one = await mount(fixed);
    await begin(one.element);
    const two = await mount(fixed);
    await choose(two.element, await askedItem(two.element, sampleQuiz()), 'right');
    await check(two.element);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => has(one.element, 'button', 'Next question'), 'the feedback in the first tab');
    assert.equal(find(one.element, 'button', 'Next question').textContent, 'Next question');
  });
});
