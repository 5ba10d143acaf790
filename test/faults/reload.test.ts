import { assert } from '@open-wc/testing';
import type { SkillsQuiz } from '../../src/element/skills-quiz.js';
import { find, findAll, has, nameOf, shownText, until } from '../support/find.js';
import { clear, detailsOf, mount, reload } from '../support/mount.js';
import { askedItem, begin, check, choose, isAsking, isRating, isFeedback, isResults, press } from '../support/reader.js';
import { sampleQuiz } from '../support/sample-quiz.js';

/** All that a reader sees and has done on the screen in view. */
const view = (element: SkillsQuiz) => ({
  text: shownText(element).replace(nameOf(element.shadowRoot!.querySelector('[role=status]')!), '').trim(),
  on: findAll<HTMLInputElement>(element, 'radio').concat(findAll<HTMLInputElement>(element, 'checkbox')).filter(({ checked }) => checked).map(nameOf),
  typed: findAll<HTMLInputElement>(element, 'textbox').map(({ value }) => value),
  progress: findAll<HTMLProgressElement>(element, 'progressbar').map(({ value }) => value),
});

const settled = (element: SkillsQuiz) => until(() => has(element, 'button') && !element.shadowRoot!.querySelector('[aria-busy=true]'), 'the screen');

for (const feedback of ['each', 'end']) {
  describe(`a reload at every step with feedback="${feedback}"`, () => {
    beforeEach(clear);
    afterEach(clear);

    it('comes back to the same screen, with the same picks and no answer lost', async function () {
      this.timeout(60_000);
      const quiz = sampleQuiz();
      const options = { attributes: { mode: 'fixed', seed: '5', length: '5', feedback } };
      let { element, heard } = await mount(options);
      const answers: unknown[] = [];
      let reloads = 0;

      async function again(what: string): Promise<void> {
        await settled(element);
        const before = view(element);
        answers.push(...detailsOf(heard, 'skills-quiz-answer').map(({ id, choice }) => [id, choice]));
        ({ element, heard } = await reload(element, options));
        await settled(element);
        assert.deepEqual(view(element), before, what);
        reloads++;
      }

      await again('the intro');
      await press(element, /^Start/);
      await until(() => isRating(element), 'the rating');
      await again('the rating');
      findAll(find(element, 'group', 'Botany'), 'radio', 'Expert')[0]!.click();
      await again('one rating');
      await press(element, 'Continue');
      for (let number = 1; number <= 5; number++) {
        await until(() => isAsking(element), 'the question');
        await again(`question ${number}`);
        await choose(element, await askedItem(element, quiz), number % 2 ? 'wrong' : 'right');
        await again(`question ${number}, picked`);
        await choose(element, await askedItem(element, quiz), 'unknown');
        await again(`question ${number}, not known`);
        if (has(element, 'checkbox', 'I don’t know')) await press(element, 'I don’t know', 'checkbox');
        await choose(element, await askedItem(element, quiz), 'right');
        await check(element);
        await again(`question ${number}, answered`);
        if (isFeedback(element)) await press(element, /^(Next question|See results)/);
      }
      await until(() => isResults(element), 'the results');
      await again('the results');
      assert.deepEqual(element.result!.responses.map(({ id, choice }) => [id, choice]), answers as never);
      assert.lengthOf(answers, 5);
      assert.isTrue(element.result!.responses.every(({ correct }) => correct));
      assert.equal(element.result!.skills[1]!.selfRating, 4);
      await press(element, 'Review every question');
      ({ element } = await reload(element, options));
      await until(() => isResults(element), 'the results, from the review');
      assert.equal(reloads, 3 + 5 * 4 + 1);
    });
  });
}

describe('leaving in the middle', () => {
  beforeEach(clear);
  afterEach(clear);

  it('keeps the place in one quiz while another is shown in the same element', async () => {
    const quiz = sampleQuiz();
    const { element } = await mount({ attributes: { mode: 'fixed', 'no-self-rating': '' } });
    await begin(element);
    await choose(element, quiz.items[0]!, 'right');
    await check(element);
    await press(element, 'Next question');
    await choose(element, await askedItem(element, quiz), 'right');
    const before = view(element);
    element.quiz = { ...quiz, id: 'other', title: 'The other' };
    await until(() => has(element, 'heading', 'The other'), 'the other quiz');
    element.quiz = quiz;
    await until(() => isAsking(element), 'the question');
    assert.deepEqual(view(element), before);
  });

  it('keeps the draft through a change of language, theme, size and heading', async () => {
    const { element } = await mount({ attributes: { mode: 'fixed', 'no-self-rating': '' } });
    await begin(element);
    await choose(element, sampleQuiz().items[0]!, 'wrong');
    const before = view(element);
    for (const [name, value] of [['lang', 'de'], ['theme', 'dark'], ['heading', 'New'], ['length', '2'], ['mode', 'adaptive'], ['seed', '77'], ['storage', 'none'], ['feedback', 'end']] as const) {
      element.setAttribute(name, value);
      await element.updateComplete;
      assert.deepEqual(view(element), before, name);
    }
  });
});
