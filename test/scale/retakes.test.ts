import { assert } from '@open-wc/testing';
import { keys } from '../../src/host/storage.js';
import type { ResultRecord } from '../../src/schema/index.js';
import { find, has, until } from '../support/find.js';
import { clear, mount } from '../support/mount.js';
import { assertQuick } from '../support/pace.js';
import { begin, check, choose, askedItem, isAsking, isFeedback, isResults, openSection, press } from '../support/reader.js';
import { sampleQuiz } from '../support/sample-quiz.js';

const key = keys.history('sample');
const stored = (): ResultRecord[] => JSON.parse(localStorage.getItem(key)!);
const fixed = { attributes: { mode: 'fixed', 'no-self-rating': '', length: '3' } };

/** A whole attempt; returns how long the results took from the press that asks for them, milliseconds. */
async function attempt(): Promise<{ readonly element: Element; readonly took: number }> {
  const { element } = await mount(fixed);
  await begin(element);
  for (;;) {
    await until(() => isAsking(element) || isFeedback(element), 'the next step');
    if (has(element, 'button', 'See results')) break;
    if (isFeedback(element)) {
      await press(element, 'Next question');
      continue;
    }
    await choose(element, await askedItem(element, sampleQuiz()), 'right');
    await check(element);
  }
  const started = performance.now();
  find(element, 'button', 'See results').click();
  await until(() => isResults(element), 'the results');
  return { element, took: performance.now() - started };
}

/** As many results as wanted, one a day, before those that are there. */
function older(count: number, record: ResultRecord): ResultRecord[] {
  const at = (day: number, hour: number) => new Date(Date.UTC(2020, 0, 1 + day, hour)).toISOString();
  return Array.from({ length: count }, (_, day) => ({ ...record, seed: day, startedAt: at(day, 9), finishedAt: at(day, 10) }));
}

describe('a device with the results of 200 attempts', () => {
  beforeEach(clear);
  afterEach(clear);

  it('keeps and lists every one, and the next results stand there as soon', async () => {
    const first = await attempt();
    await until(() => localStorage.getItem(key), 'the first result');
    const [record] = stored();
    localStorage.clear();
    const alone = await attempt();
    localStorage.clear();
    localStorage.setItem(key, JSON.stringify(older(200, record!)));
    first.element.remove();
    alone.element.remove();

    const { element, took } = await attempt();
    console.log(`retakes: results after ${alone.took.toFixed(0)} ms with none before, ${took.toFixed(0)} ms with 200; ${localStorage.getItem(key)!.length} characters kept`);
    assertQuick(took - alone.took, 300, 'what 200 results add');
    await until(() => stored().length === 201, 'the 201st result');
    assert.deepEqual(stored().slice(0, 200), older(200, record!), 'none is lost or changed');

    const opened = performance.now();
    await openSection(element, 'Then and now');
    const list = await until(() => element.shadowRoot!.querySelector('.attempts'), 'the list');
    assert.lengthOf(list.children, 200);
    assertQuick(performance.now() - opened, 1000, 'the list of 200');
  });

  it('loses none of them when the device is full', async () => {
    const first = await attempt();
    await until(() => localStorage.getItem(key), 'the first result');
    const all = JSON.stringify(older(200, stored()[0]!));
    first.element.remove();
    localStorage.clear();
    localStorage.setItem(key, all);
    for (let size = 2 ** 22; size >= 1; size = Math.floor(size / 2)) {
      try {
        localStorage.setItem(`filler-${size}`, 'x'.repeat(size));
      } catch {
        continue; // it is full for this much: less may fit
      }
    }
    const { element } = await attempt();
    await openSection(element, 'Then and now');
    await until(() => element.shadowRoot!.querySelector('.attempts')?.children.length === 200, 'the list');
    assert.equal(localStorage.getItem(key), all);
  });
});
