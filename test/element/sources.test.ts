import { assert } from '@open-wc/testing';
import { find, has, nameOf, shownText, until } from '../support/find.js';
import { clear, detailsOf, listen, mount, overhear, place } from '../support/mount.js';
import { askedItem, begin, isIntro } from '../support/reader.js';
import { sampleQuiz, sampleText } from '../support/sample-quiz.js';

/** An address that gives this text. */
const addressOf = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'application/json' }));

const broken = () => {
  const quiz = sampleQuiz() as unknown as Record<string, any>;
  quiz['items'][0].options[0].correct = false;
  quiz['items'][2].answer.tolerance = -1;
  quiz['items'][3].kind = 'essay';
  quiz['colour'] = 'red';
  return quiz;
};

/** Places a quiz that cannot be had; returns what the page's author got. */
async function fail(attributes: Record<string, string>, quiz?: unknown) {
  const told = overhear('error');
  const { element, heard } = place({ attributes, quiz: null });
  if (quiz !== undefined) element.quiz = quiz;
  await until(() => has(element, 'alert'), 'the sentence');
  told.stop();
  return { element, heard, lines: told.lines };
}

describe('a quiz comes from', () => {
  beforeEach(clear);
  afterEach(clear);

  it('the address in src', async () => {
    const { element, heard } = await mount({ quiz: null, attributes: { src: addressOf(sampleText()) } });
    assert.equal(nameOf(find(element, 'heading')), 'A sample quiz');
    assert.deepEqual(detailsOf(heard, 'skills-quiz-ready'), [{ quiz: 'sample', version: '1.0.0' }]);
  });

  it('a script inside it, before anything else', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = `<skills-quiz src="/nowhere.json"><a href="#">a link</a><script type="application/json">${sampleText()}</script></skills-quiz>`;
    await until(() => has(box.firstElementChild!, 'heading', 'A sample quiz'), 'the intro');
    box.remove();
  });

  it('the property `quiz`, set before or after the element is in the page', async () => {
    const { element } = await mount();
    element.quiz = { ...sampleQuiz(), title: 'Another title' };
    await until(() => has(element, 'heading', 'Another title'), 'the other quiz');
  });

  it('the built-in questions otherwise', async () => {
    const { element, heard } = await mount({ quiz: null });
    assert.equal(detailsOf(heard, 'skills-quiz-ready')[0]!.quiz, 'ml-engineer');
    assert.isTrue(has(element, 'button', /^Start/));
  });

  it('the latest address, however slow an earlier one is', async () => {
    const { element } = await mount();
    element.quiz = undefined;
    element.src = addressOf(JSON.stringify({ ...sampleQuiz(), title: 'First' }));
    await Promise.resolve();
    element.src = addressOf(JSON.stringify({ ...sampleQuiz(), title: 'Second' }));
    await until(() => has(element, 'heading', 'Second'), 'the second');
    await until(() => !has(element, 'heading', 'First'), 'no first');
  });
});

describe('a quiz that cannot be had', () => {
  beforeEach(clear);
  afterEach(clear);

  const cases: readonly (readonly [string, () => string, string, RegExp])[] = [
    ['is missing', () => '/nowhere.json', 'network', /status 404/],
    ['gives no answer', () => 'http://127.0.0.1:1/quiz.json', 'network', /no answer/],
    ['is no JSON', () => addressOf('<!doctype html><p>Not found'), 'invalid', /not JSON/],
    ['is empty', () => addressOf(''), 'invalid', /not JSON/],
    ['is an empty object', () => addressOf('{}'), 'invalid', /skills: found nothing/],
    ['is null', () => addressOf('null'), 'invalid', /the document: found null, wanted object/],
    ['has no items', () => addressOf(JSON.stringify({ ...sampleQuiz(), items: [] })), 'invalid', /items: found a list of 0, wanted at least one item/],
  ];
  for (const [title, address, code, message] of cases) {
    it(`tells the author once, and the reader plainly, when it ${title}`, async () => {
      const { element, heard, lines } = await fail({ src: address() });
      const errors = detailsOf(heard, 'skills-quiz-error');
      assert.lengthOf(errors, 1);
      assert.equal(errors[0]!.code, code);
      assert.match(errors[0]!.problems.map((problem) => problem.message).join('\n'), message);
      assert.lengthOf(lines, 1);
      assert.match(lines[0]!, /^<skills-quiz> /);
      assert.match(lines[0]!, message);
      assert.equal(shownText(element), 'The quiz could not be loaded. Please try again in a moment. Try again');
    });
  }

  it('lists every problem with its path, what was found and what was wanted', async () => {
    const { heard, lines } = await fail({}, broken());
    const { problems } = detailsOf(heard, 'skills-quiz-error')[0]!;
    assert.sameMembers(problems.map(({ path }) => path), ['', 'items[2].answer.tolerance', 'items[3].kind']);
    for (const { message, found, wanted } of problems) {
      assert.isNotEmpty(found);
      assert.isNotEmpty(wanted);
      assert.include(lines[0]!, message);
    }
    assert.match(lines[0]!, /^<skills-quiz> invalid: 3 problems\n/);
  });

  it('lists contradictions once the shape is right', async () => {
    const quiz = broken();
    delete quiz['colour'];
    quiz['items'][2].answer.tolerance = 0;
    quiz['items'][3].kind = 'order';
    const { heard } = await fail({}, quiz);
    assert.deepEqual(detailsOf(heard, 'skills-quiz-error')[0]!.problems.map(({ message }) => message), ['items[0].options: found 0 options with "correct": true, wanted exactly one']);
  });

  it('is had after all with one press, once it is mended', async () => {
    const { element, heard } = await fail({ src: '/nowhere.json' });
    const real = globalThis.fetch;
    globalThis.fetch = async () => new Response(sampleText());
    find(element, 'button', 'Try again').click();
    await until(() => isIntro(element), 'the intro');
    globalThis.fetch = real;
    assert.lengthOf(detailsOf(heard, 'skills-quiz-error'), 1);
    assert.lengthOf(detailsOf(heard, 'skills-quiz-ready'), 1);
  });

  it('does not bring back the quiz that was there before', async () => {
    const { element } = await mount();
    const told = overhear('error');
    element.quiz = { id: 'none' };
    await until(() => has(element, 'alert'), 'the sentence');
    told.stop();
    element.start();
    element.quiz = sampleQuiz();
    await until(() => has(element, 'button', 'Skip this step'), 'the attempt that start() asked for');
  });
});

describe('an element', () => {
  beforeEach(clear);
  afterEach(clear);

  it('keeps its place and says ready once when it is moved in the page, in the middle of a question', async () => {
    const { element, heard } = await mount({ attributes: { mode: 'fixed', 'no-self-rating': '' } });
    await begin(element);
    find(element, 'radio', 'The right one').click();
    const box = document.createElement('section');
    document.body.prepend(box);
    box.append(element);
    await element.updateComplete;
    assert.isTrue(find<HTMLInputElement>(element, 'radio', 'The right one').checked);
    find(element, 'button', 'Check answer').click();
    await until(() => has(element, 'button', 'Next question'), 'the feedback');
    assert.lengthOf(detailsOf(heard, 'skills-quiz-ready'), 1);
    assert.lengthOf(detailsOf(heard, 'skills-quiz-answer'), 1);
    box.remove();
  });

  it('says ready once when it is moved while it loads', async () => {
    const { element, heard } = place();
    const box = document.createElement('section');
    document.body.append(box);
    box.append(element);
    await until(() => isIntro(element), 'the intro');
    await until(() => detailsOf(heard, 'skills-quiz-ready').length, 'ready');
    assert.lengthOf(detailsOf(heard, 'skills-quiz-ready'), 1);
    box.remove();
  });

  it('shows and keeps what was done to it while it was out of the page', async () => {
    const { element } = await mount({ attributes: { mode: 'fixed', 'no-self-rating': '' } });
    await begin(element);
    element.restart();
    await until(() => isIntro(element), 'the intro');
    element.remove();
    element.start();
    document.body.append(element);
    assert.equal((await askedItem(element, sampleQuiz())).id, 'algebra-pick');
    await until(() => localStorage.getItem('skills-quiz/1/sample/attempt/fixed')?.includes('algebra-pick'), 'the place to be kept');
  });

  it('leaves its own children alone, and hides them behind the quiz', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = '<skills-quiz storage="none"><a href="/quiz">Take the quiz</a></skills-quiz>';
    const element = box.firstElementChild!;
    await until(() => isIntro(element), 'the intro');
    const link = element.querySelector('a')!;
    assert.equal(link.textContent, 'Take the quiz');
    assert.isFalse(link.checkVisibility());
    box.remove();
  });

  it('does not disturb another one on the page', async () => {
    const first = await mount({ attributes: { mode: 'fixed', 'no-self-rating': '' } });
    const second = await mount({ quiz: { ...sampleQuiz(), id: 'other', title: 'The other' } });
    const heard = listen(second.element);
    await begin(first.element);
    assert.equal(nameOf(find(second.element, 'heading')), 'The other');
    assert.deepEqual(heard, []);
  });

  it('takes the language of the page around it, and follows a change of its own', async () => {
    const box = document.createElement('div');
    box.lang = 'xx-unknown';
    document.body.append(box);
    const { element } = await mount({ into: box });
    assert.equal(element.shadowRoot!.querySelector('.root')!.getAttribute('lang'), 'en');
    element.lang = 'en-GB';
    await element.updateComplete;
    assert.isTrue(isIntro(element));
    box.remove();
  });
});
