import { assert } from '@open-wc/testing';
import { heap, isChromium, itInChromium, slowDown } from '../support/engine.js';
import { find, findAll, has, until } from '../support/find.js';
import { isLong, sizeOf } from '../support/long.js';
import { clear, mount, place } from '../support/mount.js';
import { assertQuick } from '../support/pace.js';
import { begin, finish, isAsking, isFeedback, isIntro, press } from '../support/reader.js';
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

  type Times = Readonly<Record<'choose' | 'check' | 'next', number[]>>;

  /** Answers so many questions: how long each press held the page. */
  async function presses(questions: number, factor: number): Promise<Times> {
    const { element } = await mount({ quiz: quizOf(10_000), attributes: { seed: '3', storage: 'none' } });
    await begin(element);
    if (factor > 1) await slowDown(factor);
    const times: Times = { choose: [], check: [], next: [] };
    for (let number = 1; number <= questions; number++) {
      await until(() => isAsking(element) && idle(), `question ${number}`);
      const choice = findAll(element, has(element, 'radio') ? 'radio' : 'checkbox', /^I don’t know/)[0]!;
      times.choose.push(await blocking(() => choice.click()));
      times.check.push(await blocking(() => find(element, 'button', 'Check answer').click()));
      await until(() => isFeedback(element) && idle(), 'the feedback');
      times.next.push(await blocking(() => find(element, 'button', /^(Next|See)/).click()));
    }
    return times;
  }

  /** The median of each: on a busy machine a single press may wait for its turn, and that is not the quiz. */
  function areShort(times: Times, factor: number): void {
    const median = (list: readonly number[]) => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)]!;
    const medians = Object.fromEntries(Object.entries(times).map(([what, list]) => [what, Math.round(median(list))]));
    console.log(`scale: 10,000 items, ${factor} times slower: median ms ${JSON.stringify(medians)}, longest ${Math.max(...Object.values(times).flat()).toFixed(0)}`);
    for (const [what, time] of Object.entries(medians)) assertQuick(time, longTask, what);
  }

  it('is adaptive, and keeps the page free: no press holds it for 50 ms', async () => areShort(await presses(7, 1), 1));

  // In the long run only: beside other test files a slowed page measures those.
  if (isLong) itInChromium('does so on a machine four times as slow', async () => {
    const times = await presses(7, 4);
    await slowDown(1); // or the pace would forgive what is slowed down on purpose
    areShort(times, 4);
  });
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
    assertQuick(performance.now() - started, 10_000);
    await begin(all[24]!);
    assert.isTrue(all.every((element, n) => (n === 24 ? isAsking(element) : isIntro(element))));
  });
});

describe('a page where quizzes come and go', function () {
  this.timeout(120_000);
  beforeEach(clear);
  afterEach(clear);

  /** A quiz comes, is taken, and goes: up to its first answer in quick runs, in the long one through the results to the review. */
  async function visit(): Promise<void> {
    const { element } = await mount({ attributes: { mode: 'fixed', storage: 'none', 'no-self-rating': '', length: '4' } });
    await begin(element);
    if (isLong) {
      assert.lengthOf(await finish(element, sampleQuiz(), (index) => (index % 2 ? 'right' : 'wrong')), 4);
      for (const disclosure of findAll(element, 'disclosure')) disclosure.click();
      await press(element, 'Review every question');
      await until(() => has(element, 'heading', 'Your answers, one by one'), 'the review');
      return clear();
    }
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
