import { assert } from '@open-wc/testing';
import { heap, isChromium, itInChromium, slowDown } from '../support/engine.js';
import { find, findAll, has, until } from '../support/find.js';
import { sizeOf } from '../support/long.js';
import { clear, mount, place } from '../support/mount.js';
import { begin, isAsking, isFeedback, isIntro, press } from '../support/reader.js';
import { sampleQuiz } from '../support/sample-quiz.js';

/** A quiz of so many items, whose texts all differ. */
const quizOf = (count: number) => {
  const quiz = sampleQuiz();
  return { ...quiz, items: Array.from({ length: count }, (_, n) => ({ ...quiz.items[n % 12]!, id: `item-${n}`, stem: `Question number ${n} of ${quiz.items[n % 12]!.skill}?` })) };
};

/** The longest that one press kept the page from doing anything else, milliseconds: from the press until the page could take another. */
async function blocking(act: () => void): Promise<number> {
  const channel = new MessageChannel();
  const turn = () => new Promise<void>((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(0);
  });
  let longest = 0;
  const started = performance.now();
  act();
  let last = started;
  for (let turns = 0; turns < 40; turns++) {
    await turn();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

/** A task longer than this makes a page feel slow (RAIL, web.dev/articles/rail). */
const longTask = 50;

describe('a quiz of 10,000 items', function () {
  this.timeout(90_000);
  beforeEach(clear);
  afterEach(async () => {
    clear();
    if (isChromium) await slowDown(1);
  });

  /** Answers so many questions; the time that each press held the page, as text, longest first. */
  async function presses(questions: number, factor: number): Promise<readonly { readonly what: string; readonly time: number }[]> {
    const { element } = await mount({ quiz: quizOf(10_000), attributes: { seed: '3', storage: 'none' } });
    await begin(element);
    if (factor > 1) await slowDown(factor);
    const all: { what: string; time: number }[] = [];
    for (let number = 1; number <= questions; number++) {
      await until(() => isAsking(element) && idle(), `question ${number}`);
      const choice = findAll(element, has(element, 'radio') ? 'radio' : 'checkbox', /^I don’t know/)[0]!;
      all.push({ what: `choose ${number}`, time: await blocking(() => choice.click()) });
      all.push({ what: `check ${number}`, time: await blocking(() => find(element, 'button', 'Check answer').click()) });
      await until(() => isFeedback(element) && idle(), 'the feedback');
      all.push({ what: `next ${number}`, time: await blocking(() => find(element, 'button', /^(Next|See)/).click()) });
    }
    all.sort((one, other) => other.time - one.time);
    console.log(`scale: 10,000 items, ${factor} times slower: ${all.slice(0, 3).map(({ what, time }) => `${what} ${time.toFixed(0)} ms`).join(', ')}`);
    return all.filter(({ time }) => time > longTask);
  }

  it('is adaptive, and keeps the page free: no press holds it for 50 ms', async () => assert.deepEqual(await presses(8, 1), []));

  itInChromium('does so on a machine four times as slow', async () => assert.deepEqual(await presses(4, 4), []));
});

/** Resolves when the page has had an idle moment: what the quiz works out while the reader reads is done. */
const idle = () => new Promise<true>((resolve) => ('requestIdleCallback' in globalThis ? requestIdleCallback(() => resolve(true)) : setTimeout(() => resolve(true), 60)));

describe('fifty quizzes on one page', function () {
  this.timeout(60_000);
  beforeEach(clear);
  afterEach(clear);

  it('are all there, and one is taken without touching the others', async () => {
    const started = performance.now();
    const all = Array.from({ length: 50 }, (_, n) => place({ quiz: { ...sampleQuiz(), id: `quiz-${n}` }, attributes: { mode: 'fixed' } }).element);
    await until(() => all.every((element) => isIntro(element)), 'fifty intros');
    assert.isBelow(performance.now() - started, 10_000);
    await begin(all[24]!);
    assert.isTrue(all.every((element, n) => (n === 24 ? isAsking(element) : isIntro(element))));
  });
});

describe('a page where quizzes come and go', function () {
  this.timeout(120_000);
  beforeEach(clear);
  afterEach(clear);

  /** A quiz comes, is taken up to its first answer, and goes. */
  async function visit(): Promise<void> {
    const { element } = await mount({ attributes: { mode: 'fixed', storage: 'none', 'no-self-rating': '' } });
    await begin(element);
    find(element, 'radio', 'The right one').click();
    await press(element, 'Check answer');
    await until(() => isFeedback(element), 'the feedback');
    clear();
  }

  itInChromium('keeps nothing of them: nodes, listeners and heap stay level', async () => {
    for (let round = 0; round < 5; round++) await visit(); // what is loaded and compiled once
    await idle();
    const before = await heap();
    const rounds = sizeOf(25, 100);
    for (let round = 0; round < rounds; round++) await visit();
    await idle();
    const after = await heap();
    console.log(`leaks: ${rounds} visits, nodes ${before.nodes} → ${after.nodes}, listeners ${before.listeners} → ${after.listeners}, heap ${(before.heap / 1e6).toFixed(1)} → ${(after.heap / 1e6).toFixed(1)} MB`);
    assert.isBelow(after.nodes - before.nodes, rounds, 'less than a node a visit');
    assert.isBelow(after.listeners - before.listeners, rounds);
    assert.isBelow(after.heap - before.heap, rounds * 20_000, 'less than 20 kB a visit');
  });
});
