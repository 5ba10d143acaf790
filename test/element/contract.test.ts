import { assert } from '@open-wc/testing';
import { check as checkShape } from '../../src/schema/parse.js';
import { resultSchema } from '../../src/schema/result.js';
import { find, findAll, has, nameOf, shownText, until } from '../support/find.js';
import { clear, detailsOf, mount, overhear, place } from '../support/mount.js';
import { arrange, askedItem, begin, check, choose, finish, isAsking, isFeedback, isIntro, isRating, isResults, press, take } from '../support/reader.js';
import { quizOf, sampleQuiz } from '../support/sample-quiz.js';

const fixed = { mode: 'fixed', seed: '3' };

describe('what a reader finds', () => {
  beforeEach(clear);
  afterEach(clear);

  it('is greeted by the title, how long it takes, and one Start button', async () => {
    const { element } = await mount();
    assert.equal(nameOf(find(element, 'heading')), 'A sample quiz');
    assert.match(shownText(element), /Up to 12 questions from 3 skills, about \d+ minutes/);
    assert.match(shownText(element), /Nothing you answer leaves this page/);
    assert.match(shownText(element), /not a certificate/);
    assert.lengthOf(findAll(element, 'button'), 1);
    assert.match(nameOf(find(element, 'button')), /^Start/);
  });

  it('rates themself in one group of five for each skill, or skips', async () => {
    const { element } = await mount({ attributes: fixed });
    await press(element, /^Start/);
    await until(() => isRating(element), 'the rating');
    assert.deepEqual(findAll(element, 'group').map(nameOf), ['Algebra', 'Botany', 'Cookery & baking']);
    for (const group of findAll(element, 'group')) assert.deepEqual(findAll(group, 'radio').map(nameOf), ['None', 'Awareness', 'Working', 'Practitioner', 'Expert']);
    await press(element, 'Skip this step');
    await until(() => isAsking(element), 'the first question');
  });

  it('has the levels they rated themself at in the record', async () => {
    const { element } = await mount({ attributes: { ...fixed, length: '1' } });
    await press(element, /^Start/);
    const botany = await until(() => find(element, 'group', 'Botany'), 'the rating');
    findAll(botany, 'radio', 'Practitioner')[0]!.click();
    await press(element, 'Continue');
    await finish(element, sampleQuiz());
    assert.deepEqual(element.result!.skills.map(({ selfRating }) => selfRating), [undefined, 3, undefined]);
  });

  it('meets a question as a group named by its stem, with native inputs and "I don’t know" last', async () => {
    const { element } = await mount({ attributes: fixed });
    await begin(element);
    assert.equal(nameOf(find(element, 'group')), 'Which of these is right for algebra?');
    const radios = findAll<HTMLInputElement>(element, 'radio');
    assert.sameMembers(radios.slice(0, 3).map(nameOf), ['The right one', 'The wrong one', 'The other wrong one']);
    assert.match(nameOf(radios[3]!), /^I don’t know/);
    assert.isFalse(radios.some(({ checked }) => checked));
    const bar = find<HTMLProgressElement>(element, 'progressbar');
    assert.deepEqual([bar.value, bar.max, nameOf(bar)], [0, 12, 'Progress']);
    assert.include(shownText(element), 'Question 1 of up to 12');
  });

  it('is told to pick first when they check nothing', async () => {
    const { element } = await mount({ attributes: fixed });
    await begin(element);
    await press(element, 'Check answer');
    await until(() => nameOf(find(element, 'status')).startsWith('Pick an answer first'), 'the sentence');
    assert.isTrue(isAsking(element));
  });

  it('is told when what they typed is no number', async () => {
    const { element, heard } = await mount({ attributes: fixed, quiz: quizOf('numeric') });
    await begin(element);
    for (const text of ['many', '1e999', '1.2.3', '--1']) {
      const field = find<HTMLInputElement>(element, 'textbox');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await press(element, 'Check answer');
      await until(() => nameOf(find(element, 'status')).startsWith('That is not a number'), `the sentence about ${text}`);
    }
    assert.lengthOf(detailsOf(heard, 'skills-quiz-answer'), 0);
  });

  it('skips the self-rating before all its groups, by a button that is not the main one', async () => {
    const { element } = await mount({ attributes: fixed });
    await press(element, /^Start/);
    const skip = await until(() => find(element, 'button', 'Skip this step'), 'the rating');
    assert.isBelow(skip.getBoundingClientRect().bottom, findAll(element, 'group')[0]!.getBoundingClientRect().top);
    assert.deepEqual(findAll(element, 'button').filter((button) => button.part.contains('primary')).map(nameOf), ['Continue']);
  });

  it('is asked once more when they check steps as they came, and then they count', async () => {
    const { element, heard } = await mount({ attributes: fixed, quiz: quizOf('order') });
    await begin(element);
    await press(element, 'Check answer');
    await until(() => has(element, 'status', 'Nothing has moved yet'), 'the sentence');
    assert.lengthOf(detailsOf(heard, 'skills-quiz-answer'), 0);
    await press(element, 'Check answer');
    await until(() => isFeedback(element), 'the feedback');
    assert.lengthOf(detailsOf(heard, 'skills-quiz-answer'), 1);
  });

  it('reads of each step whether it was in its place, and else where they had it', async () => {
    const quiz = quizOf('order');
    const { element } = await mount({ attributes: fixed, quiz });
    await begin(element);
    await arrange(element, ['First this', 'At last the other', 'Then that']);
    await check(element);
    assert.match(shownText(element), /In its place: First this.*You had it at 3: Then that.*You had it at 2: At last the other/);
  });

  it('reads over the numbers of others what they are, and none of that where there are none', async () => {
    const quiz = quizOf('numeric');
    const bare = { ...quiz, items: quiz.items.map((item) => ({ ...item, mistakes: [] })) as typeof quiz.items };
    for (const [document, isThere] of [[quiz, true], [bare, false]] as const) {
      const { element } = await mount({ attributes: fixed, quiz: document });
      await begin(element);
      await choose(element, quiz.items[0]!, 'unknown');
      await check(element);
      assert.equal(has(element, 'heading', 'Where other answers come from'), isThere);
      clear();
    }
  });

  it('is told that questions adapt only where they do', async () => {
    const says: boolean[] = [];
    for (const mode of ['adaptive', 'fixed', 'practice']) says.push(shownText((await mount({ attributes: { mode } })).element).includes('adapt'));
    assert.deepEqual(says, [true, false, false]);
  });

  it('learns from the feedback what was right and why each other option tempts', async () => {
    const quiz = quizOf('single');
    const { element } = await mount({ attributes: fixed, quiz });
    await begin(element);
    await choose(element, quiz.items[0]!, 'wrong');
    await check(element);
    const text = shownText(element);
    assert.include(text, 'Not this time');
    assert.match(text, /Right answer: The right one/);
    assert.match(text, /Your choice: The wrong one/);
    for (const reason of ['Because it holds.', 'Because it tempts.', 'Because it tempts too.', 'Pick what holds.']) assert.include(text, reason);
    assert.equal(find<HTMLAnchorElement>(element, 'link', 'A page about it').rel, 'noopener noreferrer');
    assert.equal(find<HTMLAnchorElement>(element, 'link', 'Report this question').href, 'https://example.org/report?item=algebra-pick&rev=1');
  });

  it('may say "I don’t know", which is recorded as null and not as a guess', async () => {
    const { element, heard } = await mount({ attributes: { ...fixed, length: '4' } });
    await begin(element);
    await finish(element, sampleQuiz(), () => 'unknown');
    assert.deepEqual(detailsOf(heard, 'skills-quiz-answer').map(({ choice, correct }) => [choice, correct]), Array.from({ length: 4 }, () => [null, false]));
  });

  it('takes back "I don’t know" on a number and is asked about the number that stands there', async () => {
    const quiz = quizOf('numeric');
    const { element, heard } = await mount({ attributes: { ...fixed, length: '1' }, quiz });
    await begin(element);
    await choose(element, quiz.items[0]!, 'right');
    await press(element, 'I don’t know', 'checkbox');
    await press(element, 'I don’t know', 'checkbox');
    await check(element);
    assert.equal(detailsOf(heard, 'skills-quiz-answer')[0]!.choice, 0.25);
  });

  it('reads at the end: a role entry each with fit and range, the chart with its table, gaps, review, retake', async () => {
    const { element } = await mount({ attributes: fixed });
    await take(element, sampleQuiz(), (index) => (index % 2 ? 'wrong' : 'right'));
    assert.isTrue(isResults(element));
    const text = shownText(element);
    for (const { title, fit } of element.result!.roles) {
      assert.match(text, new RegExp(`${title} ${Math.round(fit * 100)}\\s?%,? likely \\d+`));
    }
    assert.match(nameOf(find(element, 'img')), /against what (Cook|Teacher) asks for/);
    assert.lengthOf(find(element, 'table').querySelectorAll('tbody tr'), 3);
    for (const name of ['Share', 'Print or PDF', 'Take it again']) assert.isTrue(has(element, 'button', name), name);
    await press(element, 'Review every question');
    await until(() => has(element, 'heading', 'Your answers, one by one'), 'the review');
    assert.lengthOf(findAll(element, 'disclosure'), 12);
    await press(element, 'Back to the results');
    await press(element, 'Take it again');
    await until(() => isIntro(element), 'the intro');
    assert.isNull(element.result);
  });

  it('never sees more than one primary button', async () => {
    const { element } = await mount({ attributes: { ...fixed, length: '4' } });
    const primaries = () => [...element.shadowRoot!.querySelectorAll('[part~=primary]')].length;
    const seen = new Set<number>();
    const observer = new MutationObserver(() => seen.add(primaries()));
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
    await take(element, sampleQuiz());
    await press(element, 'Review every question');
    observer.disconnect();
    seen.delete(0); // while a part is on its way there is nothing to press
    assert.deepEqual([...seen], [1]);
  });

  it('goes back to the intro in the middle and on again where they were', async () => {
    const quiz = sampleQuiz();
    const { element } = await mount({ attributes: fixed });
    await begin(element);
    await choose(element, quiz.items[0]!, 'right');
    await check(element);
    await press(element, 'Next question');
    const second = await askedItem(element, quiz);
    await press(element, 'Pause');
    await until(() => has(element, 'button', 'Go on'), 'the intro');
    assert.include(shownText(element), 'You have answered 1 of up to 12');
    await press(element, 'Go on');
    assert.equal((await askedItem(element, quiz)).id, second.id);
  });
});

describe('what a page hears', () => {
  beforeEach(clear);
  afterEach(clear);

  it('tells ready, start, each answer and complete, in this order, through shadow roots', async () => {
    const quiz = sampleQuiz();
    const { element, heard } = await mount({ attributes: { ...fixed, length: '3' } });
    const outside: string[] = [];
    const note = (event: Event) => outside.push(event.type);
    addEventListener('skills-quiz-complete', note);
    await take(element, quiz);
    removeEventListener('skills-quiz-complete', note);
    assert.deepEqual(heard.map(({ name }) => name), ['skills-quiz-ready', 'skills-quiz-start', 'skills-quiz-answer', 'skills-quiz-answer', 'skills-quiz-answer', 'skills-quiz-complete']);
    assert.deepEqual(detailsOf(heard, 'skills-quiz-ready')[0], { quiz: 'sample', version: '1.0.0' });
    assert.deepEqual(detailsOf(heard, 'skills-quiz-start')[0], { quiz: 'sample', seed: 3 });
    assert.deepEqual(detailsOf(heard, 'skills-quiz-answer')[1], { id: 'algebra-tick', rev: 2, skill: 'algebra', choice: ['one', 'three'], correct: true, index: 1 });
    assert.deepEqual(outside, ['skills-quiz-complete']);
  });

  it('gets a result record that fits the schema, is plain JSON, and is the property `result` too', async () => {
    const { element, heard } = await mount({ attributes: { ...fixed, length: '5', seniority: 'senior', lang: 'en' } });
    assert.isNull(element.result);
    await take(element, sampleQuiz(), (index) => (index === 2 ? 'unknown' : 'right'));
    const record = detailsOf(heard, 'skills-quiz-complete')[0]!;
    const shape = checkShape(resultSchema, record);
    assert.isTrue(shape.ok, JSON.stringify(shape));
    assert.deepEqual(JSON.parse(JSON.stringify(record)), record as unknown);
    assert.deepEqual(element.result, record);
    assert.deepInclude(record, { seniority: 'senior', seed: 3, language: 'en', schema: 'skills-quiz-result/1' });
    assert.match(record.quiz.hash, /^[0-9a-f]{8}$/);
    assert.deepEqual(record.responses.map(({ id }) => id), ['algebra-pick', 'algebra-tick', 'algebra-count', 'algebra-sort', 'botany-pick']);
    assert.isAtMost(Date.parse(record.startedAt), Date.parse(record.finishedAt));
  });

  it('may call start() before anything is loaded, and the reader is in the quiz', async () => {
    const { element, heard } = place({ attributes: { ...fixed, 'no-self-rating': '' } });
    element.start();
    await until(() => isAsking(element), 'the first question');
    assert.lengthOf(detailsOf(heard, 'skills-quiz-start'), 1);
  });

  it('may call restart() in the middle: back to the intro, with another seed unless one is set', async () => {
    const { element, heard } = await mount({ attributes: { mode: 'fixed', 'no-self-rating': '' } });
    await begin(element);
    element.restart();
    await until(() => isIntro(element), 'the intro');
    await begin(element);
    const [first, second] = detailsOf(heard, 'skills-quiz-start').map(({ seed }) => seed);
    assert.notEqual(first, second);
  });

  it('hears one start however often Start is pressed', async () => {
    const { element, heard } = await mount({ attributes: fixed });
    const button = find(element, 'button', /^Start/);
    button.click();
    button.click();
    element.start();
    await until(() => isRating(element), 'the rating');
    assert.lengthOf(detailsOf(heard, 'skills-quiz-start'), 1);
  });
});

describe('a page whose listener', () => {
  beforeEach(clear);
  afterEach(clear);

  it('calls restart() at the last answer hears of no end without a result, and the reader may begin anew', async () => {
    const { element, heard } = await mount({ attributes: { ...fixed, length: '1', feedback: 'end', 'no-self-rating': '' } });
    element.addEventListener('skills-quiz-answer', () => element.restart(), { once: true });
    await begin(element);
    await choose(element, sampleQuiz().items[0]!, 'right');
    await press(element, 'Check answer');
    await until(() => isIntro(element), 'the intro');
    assert.lengthOf(detailsOf(heard, 'skills-quiz-complete'), 0);
    await take(element, sampleQuiz());
    assert.lengthOf(detailsOf(heard, 'skills-quiz-complete'), 1);
  });

  it('takes the quiz out of the page at the end loses neither the last answer nor the result', async () => {
    const attributes = { ...fixed, length: '1', feedback: 'end', 'no-self-rating': '' };
    const { element } = await mount({ attributes });
    element.addEventListener('skills-quiz-complete', () => element.remove());
    await begin(element);
    await choose(element, sampleQuiz().items[0]!, 'right');
    find(element, 'button', 'Check answer').click();
    assert.isFalse(element.isConnected);
    const { element: again, heard } = await mount({ attributes });
    await until(() => isResults(again), 'the results');
    assert.lengthOf(again.result!.responses, 1);
    assert.lengthOf(detailsOf(heard, 'skills-quiz-complete'), 0, 'which was told already');
  });
});

describe('the attributes', () => {
  beforeEach(clear);
  afterEach(clear);

  it('leave the self-rating out, set the length, the mode and the heading', async () => {
    const { element } = await mount({ attributes: { 'no-self-rating': '', length: '2', mode: 'fixed', heading: 'Mind & hand' } });
    assert.equal(nameOf(find(element, 'heading')), 'Mind & hand');
    assert.include(shownText(element), 'Up to 2 questions');
    const asked = await take(element, sampleQuiz());
    assert.deepEqual(asked.map(({ id }) => id), ['algebra-pick', 'algebra-tick']);
  });

  it('narrow the quiz to some skills', async () => {
    const { element } = await mount({ attributes: { sets: 'botany cookery', mode: 'fixed' } });
    assert.include(shownText(element), 'Up to 8 questions from 2 skills');
    const asked = await take(element, sampleQuiz());
    assert.sameMembers([...new Set(asked.map(({ skill }) => skill))], ['botany', 'cookery']);
    assert.deepEqual(element.result!.skills.map(({ id }) => id), ['botany', 'cookery']);
  });

  it('practise one skill with feedback and without a verdict', async () => {
    const { element } = await mount({ attributes: { mode: 'practice', sets: 'cookery' } });
    assert.match(shownText(element), /Practice: 4 questions on Cookery/);
    const asked = await take(element, sampleQuiz());
    assert.lengthOf(asked, 4);
    assert.isFalse(has(element, 'img'), 'no chart');
    assert.notInclude(shownText(element), '%');
  });

  it('practise the skill that the author names first', async () => {
    const { element } = await mount({ attributes: { mode: 'practice', sets: 'cookery algebra' } });
    assert.match(shownText(element), /Practice: 4 questions on Cookery/);
  });

  it('are absent where nothing is written in them', async () => {
    const warned = overhear('warn');
    const { element, heard } = await mount({ attributes: { length: '', seed: ' ', sets: '', profile: '', mode: '', feedback: '', lang: '' } });
    assert.include(shownText(element), 'Up to 12 questions');
    const seeds: number[] = [];
    for (let turn = 0; turn < 2; turn++) {
      await press(element, /^Start/);
      await until(() => isRating(element), 'the rating');
      seeds.push(detailsOf(heard, 'skills-quiz-start').at(-1)!.seed);
      element.restart();
      await until(() => isIntro(element), 'the intro');
    }
    warned.stop();
    assert.notEqual(seeds[0], seeds[1], 'a seed of their own for each attempt');
    assert.deepEqual(warned.lines, []);
  });

  it('measure against a role first', async () => {
    const { element } = await mount({ attributes: { profile: 'teacher', seniority: 'junior', ...fixed } });
    await take(element, sampleQuiz());
    assert.match(shownText(element), /Fit with Teacher, junior level/);
  });

  it('give the feedback at the end, in the review', async () => {
    const { element } = await mount({ attributes: { feedback: 'end', ...fixed, length: '4' } });
    const seen: boolean[] = [];
    const observer = new MutationObserver(() => seen.push(isFeedback(element)));
    observer.observe(element.shadowRoot!, { childList: true, subtree: true });
    await take(element, sampleQuiz(), () => 'wrong');
    observer.disconnect();
    assert.isFalse(seen.includes(true));
    await press(element, 'Review every question');
    const first = await until(() => findAll(element, 'disclosure')[0], 'the review');
    first.click();
    await until(() => shownText(element).includes('Because it holds.'), 'the explanation');
  });

  it('ask the same questions for the same seed and answers', async () => {
    const asked: string[][] = [];
    for (const seed of ['11', '11', '12', '13']) {
      const { element } = await mount({ attributes: { seed, length: '6', 'no-self-rating': '' } });
      asked.push((await take(element, sampleQuiz(), (index) => (index % 3 ? 'right' : 'wrong'))).map(({ id }) => id));
      clear();
    }
    assert.deepEqual(asked[0], asked[1]);
    assert.notDeepEqual([asked[0], asked[0]], [asked[2], asked[3]], 'two other seeds may not both ask the same');
  });

  it('wait for the next attempt where one is under way', async () => {
    const { element } = await mount({ attributes: { ...fixed, 'no-self-rating': '' } });
    await begin(element);
    element.setAttribute('length', '1');
    element.setAttribute('sets', 'cookery');
    await element.updateComplete;
    assert.equal(find<HTMLProgressElement>(element, 'progressbar').max, 12);
    await press(element, 'Pause');
    await press(element, 'Start over');
    const first = await askedItem(element, sampleQuiz());
    assert.equal(first.skill, 'cookery');
    assert.equal(find<HTMLProgressElement>(element, 'progressbar').max, 1);
  });

  it('apply at once before an attempt', async () => {
    const { element } = await mount();
    element.length = 3;
    element.sets = 'botany';
    element.heading = 'Other';
    await element.updateComplete;
    assert.include(shownText(element), 'Up to 3 questions from 1 skill,');
    assert.equal(nameOf(find(element, 'heading')), 'Other');
  });

  it('fall back to the default with one warning each that names the values', async () => {
    const warned = overhear('warn');
    const attributes = { mode: 'quick', feedback: 'never', seniority: 'boss', length: 'many', profile: 'nobody', sets: 'algebra magic', theme: 'neon', storage: 'cloud', seed: 'x' };
    const { element } = await mount({ attributes });
    element.heading = 'changed';
    element.length = 2;
    await element.updateComplete;
    element.length = undefined;
    await element.updateComplete;
    warned.stop();
    const about = (name: string) => warned.lines.filter((line) => line.startsWith(`<skills-quiz> ${name}=`));
    for (const name of Object.keys(attributes)) assert.lengthOf(about(name), 1, `${name}: ${about(name).join(' / ')}`);
    assert.match(about('mode')[0]!, /adaptive, fixed, practice/);
    assert.match(about('theme')[0]!, /auto, light, dark/);
    assert.match(about('storage')[0]!, /local, none/);
    assert.match(about('profile')[0]!, /cook, teacher/);
    assert.match(about('sets')[0]!, /"magic".*algebra, botany, cookery/);
    assert.match(about('seed')[0]!, /whole numbers/);
    assert.include(shownText(element), 'from 1 skill');
    await begin(element);
    assert.isTrue(Number.isInteger(JSON.parse(localStorage.getItem('skills-quiz/1/sample/attempt/adaptive/algebra')!).seed));
  });

  it('keep nothing on the device with storage="none", and say nothing else', async () => {
    const { element } = await mount({ attributes: { storage: 'none', ...fixed, 'no-self-rating': '' } });
    await begin(element);
    await choose(element, sampleQuiz().items[0]!, 'right');
    await check(element);
    assert.equal(localStorage.length, 0);
    await press(element, 'Pause');
    await until(() => isIntro(element), 'the intro');
    assert.notInclude(shownText(element), 'kept on this device');
  });

  it('take the theme and colour scheme', async () => {
    const { element } = await mount({ attributes: { theme: 'dark' } });
    assert.equal(getComputedStyle(element).colorScheme, 'dark');
    element.theme = 'light';
    await element.updateComplete;
    assert.equal(getComputedStyle(element).colorScheme, 'light');
  });
});
