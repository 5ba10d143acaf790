import { assert } from '@open-wc/testing';
import { find, has, until } from '../support/find.js';
import { clear, detailsOf, mount, place } from '../support/mount.js';
import { askedItem, begin, check, choose, press, take, openSection } from '../support/reader.js';
import { sampleQuiz } from '../support/sample-quiz.js';

const key = 'skills-quiz/1/sample/attempt/fixed';
const fixed = { attributes: { mode: 'fixed', 'no-self-rating': '', length: '3' } };
async function linkIn(element: Element): Promise<string> {
  await openSection(element, 'Share and keep');
  return until(() => /#sq=.+/.exec(find<HTMLInputElement>(element, 'textbox', 'Link to this').value)?.[0], 'the link');
}

describe('what happens around an attempt', () => {
  beforeEach(clear);
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves the history what another tab added to it', async () => {
    const one = await mount(fixed);
    await take(one.element, sampleQuiz());
    const historyKey = 'skills-quiz/1/sample/history';
    const [mine] = JSON.parse(localStorage.getItem(historyKey)!);
    localStorage.setItem(historyKey, JSON.stringify([mine, { ...mine, startedAt: '2031-01-01T00:00:00.000Z' }]));
    await press(one.element, 'senior', 'radio');
    await until(() => JSON.parse(localStorage.getItem(historyKey)!)[0].seniority === 'senior', 'the entry');
    assert.lengthOf(JSON.parse(localStorage.getItem(historyKey)!), 2);
  });

  it('keeps the next attempt after everything was erased', async () => {
    const { element } = await mount(fixed);
    await take(element, sampleQuiz());
    await openSection(element, 'Where your answers are');
    await press(element, 'Erase everything', 'disclosure');
    await press(element, 'Yes, erase');
    await press(element, 'Take it again');
    await begin(element);
    await choose(element, sampleQuiz().items[0]!, 'right');
    await check(element);
    assert.lengthOf(JSON.parse(localStorage.getItem(key) ?? '{"responses":[]}').responses, 1);
  });

  it('takes a seed that is set as text', async () => {
    const { element, heard } = place(fixed);
    (element as { seed: unknown }).seed = '7';
    await until(() => detailsOf(heard, 'skills-quiz-ready').length, 'the quiz');
    await begin(element);
    assert.equal(detailsOf(heard, 'skills-quiz-start')[0]!.seed, 7);
  });

  it('lets an element that was out of the page follow what another tab did meanwhile', async () => {
    const one = await mount(fixed);
    await begin(one.element);
    one.element.remove();
    const two = await mount(fixed);
    await choose(two.element, await askedItem(two.element, sampleQuiz()), 'right');
    await check(two.element);
    document.body.append(one.element);
    assert.lengthOf(JSON.parse(localStorage.getItem(key)!).responses, 1);
  });

  it('goes back to the intro for a retake, whatever results of others were opened', async () => {
    const { element } = await mount(fixed);
    await take(element, sampleQuiz());
    const link = await linkIn(element);
    await press(element, 'Take it again');
    await take(element, sampleQuiz(), () => 'unknown');
    await openSection(element, 'Compare with others');
    const field = find<HTMLInputElement>(element, 'textbox', 'Link to a result');
    field.value = link;
    await press(element, /^Compare$/);
    await until(() => has(element, 'button', 'Back'), 'the comparison');
    element.restart();
    await until(() => element.shadowRoot!.querySelector('[part~=intro][aria-busy=false]'), 'the intro');
  });

  it('leaves the seniority that the reader looks at when the page changes the theme', async () => {
    const { element } = await mount(fixed);
    await take(element, sampleQuiz());
    await press(element, 'senior', 'radio');
    element.theme = 'dark';
    await element.updateComplete;
    assert.equal(element.result!.seniority, 'senior');
  });

  it('leaves a shared result in view when the page changes the theme', async () => {
    const { element } = await mount(fixed);
    await take(element, sampleQuiz());
    const link = await linkIn(element);
    clear();
    location.hash = link;
    const visitor = await mount(fixed);
    await until(() => has(visitor.element, 'button', 'Take the quiz yourself'), 'the shared result');
    visitor.element.theme = 'dark';
    await visitor.element.updateComplete;
    assert.isTrue(has(visitor.element, 'button', 'Take the quiz yourself'));
  });
});
