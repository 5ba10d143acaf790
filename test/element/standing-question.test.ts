import { assert } from '@open-wc/testing';
import { standingTemplate } from '../../demo/configurator/instant.js';
import type { SkillsQuiz } from '../../src/element/skills-quiz.js';
import type { Quiz } from '../../src/schema/index.js';
import { find, findAll, has, nameOf, shownText, until } from '../support/find.js';
import { clear, detailsOf, listen, mount, overhear, type Heard } from '../support/mount.js';
import { begin, check, finish, isAsking, isFeedback, isIntro, isResults, press } from '../support/reader.js';
import { quizOf } from '../support/sample-quiz.js';

const attributes = { mode: 'fixed', seed: '3' };
const places: HTMLElement[] = [];

/** What the configurator writes: the template with the first question of this quiz. */
async function templateOf(quiz: Quiz): Promise<string> {
  const { element } = await mount({ quiz, attributes: { ...attributes, storage: 'none' } });
  await begin(element);
  const template = standingTemplate(element, { address: 'data:text/css,' })!;
  element.remove();
  return template;
}

interface Standing {
  readonly element: SkillsQuiz;
  readonly heard: Heard[];
}

/** A page whose HTML holds the question; `before` is what the reader does before there is a script. */
function stand(template: string, quiz: Quiz, options: { readonly seed?: string; readonly attributes?: string; readonly before?: (root: ShadowRoot) => void } = {}): Standing {
  const inert = document.implementation.createHTMLDocument();
  inert.body.setHTMLUnsafe(`<skills-quiz mode="fixed"${options.seed ? ` seed="${options.seed}"` : ''} ${options.attributes ?? ''}>${template}<a href="/quiz">A link</a></skills-quiz>`);
  const before = inert.querySelector('skills-quiz') as SkillsQuiz;
  options.before?.(before.shadowRoot!);
  const place = document.createElement('div');
  const heard = listen(place);
  places.push(place);
  document.body.append(place);
  place.append(before);
  const element = place.querySelector('skills-quiz')!;
  element.quiz = quiz;
  return { element, heard };
}

const ready = ({ heard }: Standing) => until(() => heard.some(({ name }) => name === 'skills-quiz-ready'), 'the quiz to be ready');
/** The live question has taken the place of the other. */
const live = ({ heard, element }: Standing) => until(() => detailsOf(heard, 'skills-quiz-start').length && findAll(element, 'group').length === 1 && !element.shadowRoot!.querySelector('link'), 'the live question');
const radios = (element: Element) => findAll<HTMLInputElement>(element, 'radio');

describe('a first question that stands in the page', () => {
  const leave = () => {
    clear();
    for (const place of places.splice(0)) place.remove();
  };
  beforeEach(leave);
  afterEach(leave);

  it('can be read before any script, and stands as it is until the reader does something', async () => {
    const quiz = quizOf('single');
    const standing = stand(await templateOf(quiz), quiz);
    const before = shownText(standing.element);
    await ready(standing);
    assert.include(before, 'Which of these is right for algebra?');
    assert.equal(shownText(standing.element), before);
    assert.lengthOf(findAll(standing.element, 'group'), 1);
    assert.lengthOf(detailsOf(standing.heard, 'skills-quiz-start'), 0);
  });

  it('is begun with by the first pick: the same question, the options in their order, the pick and the focus kept', async () => {
    const quiz = quizOf('single');
    const standing = stand(await templateOf(quiz), quiz);
    const { element } = standing;
    await ready(standing);
    const order = radios(element).map(nameOf);
    radios(element)[1]!.focus();
    radios(element)[1]!.click();
    await live(standing);
    assert.equal(nameOf(find(element, 'group')), 'Which of these is right for algebra?');
    assert.deepEqual(radios(element).map(nameOf), order);
    assert.deepEqual(radios(element).map(({ checked }) => checked), [false, true, false, false]);
    assert.equal(element.shadowRoot!.activeElement, radios(element)[1]);
  });

  it('loses no pick that was made before the script came, nor a press of "Check answer" that came with it', async () => {
    const quiz = quizOf('single');
    const standing = stand(await templateOf(quiz), quiz, { before: (root) => { root.querySelector<HTMLInputElement>('input[value=yes]')!.checked = true; } });
    find(standing.element, 'button', 'Check answer').click();
    await until(() => isFeedback(standing.element), 'the feedback');
    assert.deepInclude(detailsOf(standing.heard, 'skills-quiz-answer')[0]!, { id: 'algebra-pick', choice: 'yes', correct: true, index: 0 });
  });

  it('keeps several ticks, and "I don’t know"', async () => {
    const quiz = quizOf('multiple');
    const template = await templateOf(quiz);
    const several = stand(template, quiz, { before: (root) => { for (const id of ['one', 'three']) root.querySelector<HTMLInputElement>(`input[value=${id}]`)!.checked = true; } });
    await live(several);
    await check(several.element);
    assert.deepInclude(detailsOf(several.heard, 'skills-quiz-answer')[0]!, { choice: ['one', 'three'], correct: true });
    leave();
    const unsure = stand(template, quiz);
    await ready(unsure);
    findAll(unsure.element, 'checkbox', 'I don’t know')[0]!.click();
    await live(unsure);
    await check(unsure.element);
    assert.deepInclude(detailsOf(unsure.heard, 'skills-quiz-answer')[0]!, { choice: null, correct: false });
  });

  it('says to pick first when nothing was picked, and goes on to the results like any other', async () => {
    const quiz = quizOf('single');
    const standing = stand(await templateOf(quiz), quiz);
    await ready(standing);
    find(standing.element, 'button', 'Check answer').click();
    await live(standing);
    await until(() => has(standing.element, 'status', 'Pick'), 'the hint');
    const asked = await finish(standing.element, quiz);
    assert.equal(asked[0]!.id, 'algebra-pick');
    assert.isTrue(isResults(standing.element));
    assert.lengthOf(detailsOf(standing.heard, 'skills-quiz-complete'), 1);
  });

  it('gives way to an attempt that is under way', async () => {
    const quiz = quizOf('single');
    const template = await templateOf(quiz);
    const first = stand(template, quiz, { before: (root) => { root.querySelector<HTMLInputElement>('input[value=no]')!.checked = true; } });
    await live(first);
    await check(first.element);
    first.element.remove();
    const second = stand(template, quiz);
    radios(second.element)[1]!.focus();
    await until(() => isFeedback(second.element), 'where the reader was');
    assert.notInclude(second.element.shadowRoot!.innerHTML, '<link');
    await until(() => second.element.shadowRoot!.activeElement === find(second.element, 'heading', /^(That’s right|Not this time)/), 'the focus where the reading goes on');
  });

  it('goes on from the intro after a restart', async () => {
    const quiz = quizOf('single');
    const standing = stand(await templateOf(quiz), quiz);
    await ready(standing);
    radios(standing.element)[0]!.click();
    await live(standing);
    standing.element.restart();
    await until(() => isIntro(standing.element), 'the intro');
    await press(standing.element, /^Start/);
    await until(() => !isIntro(standing.element), 'another attempt');
  });

  it('that the quiz does not have is replaced by the intro, and the author is told', async () => {
    const quiz = quizOf('single');
    const template = (await templateOf(quiz)).replace('data-item="algebra-pick"', 'data-item="gone"');
    const { lines, stop } = overhear('warn');
    const standing = stand(template, quiz);
    await until(() => isIntro(standing.element), 'the intro');
    stop();
    assert.isFalse(isAsking(standing.element));
    assert.match(lines.join(), /"gone", is not one of this quiz: copy the snippet anew/);
  });

  it('that is of none of the skills asked for is replaced by the intro, and the author is told', async () => {
    const quiz = quizOf('single');
    const { lines, stop } = overhear('warn');
    const standing = stand(await templateOf(quiz), quiz, { attributes: 'sets="botany"' });
    await until(() => isIntro(standing.element), 'the intro');
    stop();
    assert.match(lines.join(), /"algebra-pick", is not one of this quiz/);
  });

  it('gives way to another quiz that the page turns to', async () => {
    const quiz = quizOf('single');
    const standing = stand(await templateOf(quiz), quiz);
    await ready(standing);
    standing.element.quiz = { ...quiz, id: 'another', title: 'Another' };
    await until(() => has(standing.element, 'heading', 'Another'), 'the intro of the other');
    assert.isFalse(isAsking(standing.element));
    await begin(standing.element);
    assert.lengthOf(detailsOf(standing.heard, 'skills-quiz-start'), 1);
  });

  it('is written for questions to pick from only', async () => {
    const { element } = await mount({ quiz: quizOf('numeric'), attributes });
    assert.isUndefined(standingTemplate(element, { address: '/instant.css' }));
    await begin(element);
    assert.isUndefined(standingTemplate(element, { address: '/instant.css' }));
  });
});
