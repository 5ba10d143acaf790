import { assert } from '@open-wc/testing';
import type { SkillsQuiz } from '../../src/element/skills-quiz.js';
import { keys } from '../../src/host/storage.js';
import { passesAxe } from '../support/axe.js';
import { find, findAll, has, nameOf, shownText, until } from '../support/find.js';
import { clear, mount, reload } from '../support/mount.js';
import { begin, finish, isIntro, isResults, openAll, openSection, press, take, type Manner } from '../support/reader.js';
import { sampleQuiz } from '../support/sample-quiz.js';

const manners: readonly Manner[] = ['right', 'wrong', 'unknown'];
const mixed = (index: number): Manner => manners[index % 3]!;

const verdictOf = (element: Element): string => element.shadowRoot!.querySelector('[part~=verdict]')!.textContent!.replace(/\s+/g, ' ').trim();
const linkField = (element: Element) => find<HTMLInputElement>(element, 'textbox', 'Link to this result');
async function linkOf(element: Element): Promise<string> {
  await openSection(element, 'Share and keep');
  return until(() => /#sq=/.exec(linkField(element).value) && linkField(element).value, 'the link');
}
const said = (element: Element): string => element.shadowRoot!.querySelector('.say[role=status]')!.textContent!;

/** Types into the field with this label, as a person does. */
function fill(element: Element, label: string, text: string): void {
  const field = find<HTMLInputElement>(element, 'textbox', label);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A finished attempt in the page. */
async function finished(manner: (index: number) => Manner = mixed, attributes: Readonly<Record<string, string>> = {}): Promise<SkillsQuiz> {
  const { element } = await mount({ attributes: { seed: '5', 'no-self-rating': '', ...attributes } });
  await take(element, sampleQuiz(), manner);
  return element;
}

/** The page's address, as a link sets it; taken back afterwards. */
const setFragment = (text: string): void => history.replaceState(null, '', `${location.pathname}${location.search}${text}`);

describe('the results', () => {
  beforeEach(() => { clear(); setFragment(''); });
  afterEach(() => { clear(); setFragment(''); });

  it('have one entry for each role with its fit and range, one of them in view', async () => {
    const element = await finished();
    const entries = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=role]')];
    assert.lengthOf(entries, 2);
    for (const entry of entries) assert.match(entry.innerText, /%[\s\S]*likely/);
    assert.deepEqual(entries.map((entry) => entry.querySelector('button')!.ariaPressed), ['true', 'false']);
  });

  it('move at once to another seniority, and to another role', async () => {
    const element = await finished();
    const fits = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=role]')].map((entry) => entry.innerText).join();
    const before = fits();
    await press(element, 'senior', 'radio');
    assert.notEqual(fits(), before);
    const other = findAll(element, 'button', 'Compare with').find((button) => button.ariaPressed === 'false')!;
    const role = nameOf(other).replace('Compare with ', '');
    other.click();
    await element.updateComplete;
    assert.isTrue(has(element, 'heading', `Skills against ${role}`));
    assert.equal(other.getRootNode() === element.shadowRoot && other.ariaPressed, 'true');
  });

  it('show the skills as an image with the same numbers in a table', async () => {
    const element = await finished();
    assert.match(nameOf(find(element, 'img')), /^Radar chart: level in each skill/);
    const rows = [...find(element, 'table').querySelectorAll('tbody tr')].map((row) => row.textContent!);
    const record = element.result!.skills;
    record.forEach(({ title, ability }, place) => {
      assert.include(rows[place], title);
      assert.include(rows[place], (Math.min(4, Math.max(0, ability + 2))).toFixed(1));
    });
  });

  it('say what the levels mean', async () => {
    const element = await finished();
    await press(element, 'What the levels mean', 'disclosure');
    assert.match(shownText(element), /Working: .+ Practitioner: /);
  });

  it('show study material of the first topic alone, and of another when it is opened', async () => {
    const element = await finished(() => 'wrong');
    const topics = [...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part~=gaps] details')];
    assert.isAbove(topics.length, 1);
    assert.deepEqual(topics.map(({ open }) => open), topics.map((_, place) => place === 0));
    topics[1]!.querySelector('summary')!.click();
    assert.isTrue(topics[1]!.open);
  });

  it('mark titles that are in another language than the interface, wherever they stand in a sentence', async () => {
    const { element } = await mount({ attributes: { seed: '5', 'no-self-rating': '' }, quiz: { ...sampleQuiz(), language: 'en' } });
    await take(element, sampleQuiz(), mixed);
    assert.isNull(element.shadowRoot!.querySelector('bdi'));
    element.lang = 'ar';
    const heading = await until(() => [...element.shadowRoot!.querySelectorAll('h3')].find((one) => one.querySelector('bdi')), 'a title in a heading');
    const title = heading.querySelector('bdi')!;
    assert.equal(title.lang, 'en');
    assert.include(element.result!.roles.map((role) => role.title), title.textContent);
    assert.isAbove(heading.textContent!.length, title.textContent!.length);
    for (const cell of element.shadowRoot!.querySelectorAll('tbody th')) assert.equal(cell.querySelector('bdi')?.lang, 'en');
  });

  it('lead to a deep dive into one skill, and back to a verdict with more questions', async () => {
    const element = await finished(mixed, { length: '3' });
    const asked = element.result!.responses.length;
    const [dive] = await until(() => findAll(element, 'button', 'Quiz me on '), 'the plan');
    const skill = nameOf(dive!).split(/ on |:/)[1];
    dive!.click();
    const deeper = await finish(element, sampleQuiz());
    assert.isAbove(element.result!.responses.length, asked);
    assert.isTrue(deeper.every((item) => item.skill === skill!.toLowerCase()));
  });

  it('are reached from a pause after some answers, and say that it is early', async () => {
    const { element } = await mount({ attributes: { seed: '5', 'no-self-rating': '' } });
    await begin(element);
    await press(element, 'I don’t know', element.shadowRoot!.querySelector('input[type=radio]') ? 'radio' : 'checkbox');
    await press(element, 'Check answer');
    await press(element, 'Pause');
    await press(element, 'See what 1 answer says');
    await until(() => isResults(element), 'the results');
    assert.equal(verdictOf(element), 'Too early for a verdict: 1 answer so far.');
    await press(element, /^Sharpen/);
    await finish(element, sampleQuiz());
    assert.lengthOf(element.result!.responses, 9);
  });

  it('filter the review by skill and by outcome', async () => {
    const element = await finished();
    await press(element, 'Review every question');
    await until(() => findAll(element, 'disclosure').length === 12, 'every question');
    const choose = async (label: string, value: string) => {
      const box = find<HTMLSelectElement>(element, 'combobox', label);
      box.value = value;
      box.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await choose('Answer', 'unknown');
    assert.lengthOf(findAll(element, 'disclosure'), 4);
    assert.isTrue(findAll(element, 'disclosure').every((one) => /Didn’t know/.test(nameOf(one))));
    await choose('Answer', '');
    await choose('Skill', 'botany');
    assert.lengthOf(findAll(element, 'disclosure'), 4);
    findAll(element, 'disclosure')[0]!.click();
    const report = find<HTMLAnchorElement>(element, 'link', 'Report this question');
    assert.match(report.href, /^https:\/\/example\.org\/report\?item=botany-\w+&rev=\d$/);
  });

  it('are found free of faults by axe, closed and open, as the review is', async () => {
    const element = await finished();
    await passesAxe(element);
    await openAll(element);
    await passesAxe(element);
    await press(element, 'Review every question');
    await until(() => findAll(element, 'disclosure').length === 12, 'every question');
    await passesAxe(element);
  });
});

describe('what is closed on the results', () => {
  beforeEach(() => { clear(); setFragment(''); });
  afterEach(() => { clear(); setFragment(''); });

  const isHere = (element: Element) => element.shadowRoot!.querySelector('[part~=share] .link') !== null;

  it('comes neither with the results nor with another seniority, but with the first sign of interest in a title', async () => {
    const element = await finished();
    await press(element, 'senior', 'radio');
    await until(() => JSON.parse(localStorage.getItem(keys.history('sample'))!)[0].seniority === 'senior', 'the entry');
    assert.isFalse(isHere(element));
    find(element, 'disclosure', 'Then and now').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await until(() => isHere(element), 'what it holds');
    assert.isFalse(has(element, 'button', 'Save all results as a file'), 'and stays closed');
  });

  it('opens with all it needs by one press of "Share", which leads to the link', async () => {
    const element = await finished();
    await press(element, 'Share');
    assert.equal(nameOf(element.shadowRoot!.activeElement!), 'Share and keep');
    await until(() => /#sq=/.test(linkField(element).value), 'the link');
  });

  it('prints with the link, once that is worked out', async () => {
    const element = await finished();
    let printed = '';
    const { print } = window;
    window.print = () => { printed = element.shadowRoot!.querySelector('.on-paper')!.textContent!; };
    await press(element, 'Print or PDF');
    await until(() => printed, 'the print').finally(() => { window.print = print; });
    assert.match(printed, /20\d\d · http.+#sq=\w+/);
  });

  it('turns to another language with the rest', async () => {
    const element = await finished();
    await openSection(element, 'Where your answers are');
    element.lang = 'de';
    await until(() => shownText(element).includes('Auf diesem Gerät gespeichert'), 'German');
  });
});

describe('past results', () => {
  beforeEach(clear);
  afterEach(clear);

  it('stand under the next, with what can be said of the change, and their questions come last', async () => {
    const element = await finished(mixed, { length: '3' });
    const first = element.result!.responses.map(({ id }) => id);
    await press(element, 'Take it again');
    await until(() => isIntro(element), 'the intro');
    await take(element, sampleQuiz(), () => 'right');
    const second = element.result!.responses.map(({ id }) => id);
    await openSection(element, 'Then and now');
    assert.isEmpty(second.filter((id) => first.includes(id)));
    assert.match(shownText(element), /Since [A-Z]\w+ \d+, \d{4}/);
    assert.include(shownText(element), 'None of these questions was in an earlier attempt.');
  });

  it('have one entry for an attempt that was sharpened', async () => {
    const element = await finished(mixed, { length: '3' });
    await press(element, /^Sharpen/);
    await finish(element, sampleQuiz());
    await until(() => JSON.parse(localStorage.getItem(keys.history('sample'))!)[0]?.responses.length > 3, 'the longer entry');
    assert.lengthOf(JSON.parse(localStorage.getItem(keys.history('sample'))!), 1);
  });

  it('are erased with everything else, after one question, and are not kept again by a click', async () => {
    const element = await finished();
    await until(() => localStorage.getItem(keys.history('sample')), 'the entry');
    await openSection(element, 'Where your answers are');
    assert.match(shownText(element), /Kept on this device: [\d.]+ kB/);
    await press(element, 'Erase everything kept here', 'disclosure');
    find(element, 'button', 'Yes, erase everything').focus();
    await press(element, 'Yes, erase everything');
    assert.equal(nameOf(element.shadowRoot!.activeElement!), 'Where your answers are', 'the focus stays near');
    assert.lengthOf(localStorage, 0);
    await press(element, 'senior', 'radio');
    assert.lengthOf(localStorage, 0);
    assert.include(shownText(element), 'Kept on this device: nothing.');
  });

  it('come in from a file, and a wrong file changes nothing', async () => {
    const element = await finished();
    const record = element.result!;
    await openSection(element, 'Then and now');
    const give = (text: string) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'results.json', { type: 'application/json' }));
      const input = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=file]')][0]!;
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    };
    await until(() => localStorage.getItem(keys.history('sample')), 'the entry');
    const before = localStorage.getItem(keys.history('sample'));
    give('{"not": "ours"}');
    await until(() => /holds no result/.test(said(element)), 'a sentence');
    assert.equal(localStorage.getItem(keys.history('sample')), before);
    give(JSON.stringify({ ...record, startedAt: '2025-03-01T10:00:00.000Z', finishedAt: '2025-03-01T10:20:00.000Z' }));
    await until(() => /1 result added/.test(said(element)), 'a sentence');
    await until(() => has(element, 'heading', 'Since Mar 1, 2025'), 'the earlier result');
  });

  it('are not kept where the page says so', async () => {
    const element = await finished(mixed, { storage: 'none' });
    assert.lengthOf(localStorage, 0);
    await openSection(element, 'Then and now');
    assert.include(shownText(element), 'This page keeps no results.');
  });
});

describe('a result that is shared', () => {
  beforeEach(() => { clear(); setFragment(''); });
  afterEach(() => { clear(); setFragment(''); });

  const fragmentOf = (link: string): string => link.slice(link.indexOf('#'));

  it('opens read-only with the same verdict, invites to the quiz, and leaves nothing behind', async () => {
    const link = await linkOf(await finished());
    const verdict = verdictOf(document.querySelector('skills-quiz')!);
    clear();
    setFragment(fragmentOf(link));
    const { element } = await mount();
    await until(() => has(element, 'heading', 'A shared result'), 'the shared result');
    assert.equal(verdictOf(element), verdict);
    assert.isFalse(has(element, 'button', 'Review every question') || has(element, 'button', /^Sharpen/));
    assert.lengthOf(localStorage, 0);
    await passesAxe(element);
    await press(element, 'Take the quiz yourself');
    await until(() => has(element, 'button', 'Skip this step'), 'the quiz');
    assert.equal(location.hash, '');
  });

  it('keeps the reader’s own place', async () => {
    const link = await linkOf(await finished());
    clear();
    const { element } = await mount({ attributes: { seed: '1', 'no-self-rating': '' } });
    await begin(element);
    setFragment(fragmentOf(link));
    const again = (await reload(element)).element;
    await until(() => has(again, 'heading', 'A shared result'), 'the shared result');
    await press(again, 'Take the quiz yourself');
    await until(() => isIntro(again), 'the intro');
    assert.isTrue(has(again, 'button', 'Go on'));
  });

  it('tells of a damaged link in a sentence, and the quiz works', async () => {
    setFragment('#sq=abcDEF');
    const { element } = await mount({ attributes: { 'no-self-rating': '' } });
    const alert = await until(() => find(element, 'alert', /damaged/), 'the sentence');
    assert.isBelow(alert.getBoundingClientRect().bottom, find(element, 'heading').getBoundingClientRect().top, 'over the heading, where it is seen');
    await take(element, sampleQuiz());
  });

  it('is laid over the reader’s own and a third, each with a line and a column', async () => {
    const weak = await linkOf(await finished(() => 'unknown'));
    clear();
    const strong = await linkOf(await finished(() => 'right'));
    clear();
    const element = await finished();
    await openSection(element, 'Compare with others');
    for (const [link, name] of [[weak, 'Bea'], [strong, '<b>Sam</b>']] as const) {
      fill(element, 'Link to a result', link);
      fill(element, 'Name, if you like', name);
      find(element, 'button', /^Compare$/).focus();
      await press(element, /^Compare$/);
      await until(() => shownText(element).includes(name), name);
    }
    const isAtHeading = (heading: string) => nameOf(element.shadowRoot!.activeElement ?? element) === heading;
    await until(() => isAtHeading('3 results, one over another'), 'the focus on what has come');
    assert.deepEqual([...find(element, 'table').querySelectorAll('thead th')].map((cell) => cell.textContent), ['Skill', 'Asked for', 'You', 'Bea', '<b>Sam</b>']);
    assert.lengthOf(element.shadowRoot!.querySelectorAll('.radar .reader'), 3);
    assert.match(verdictOf(element), /^\w+, mid level, asks for \d skills?\. Together: \d likely covered, \d too close to call, \d still to learn\.$/);
    await passesAxe(element);
    find(element, 'button', 'Leave out <b>Sam</b>').focus();
    await press(element, 'Leave out <b>Sam</b>');
    await until(() => isAtHeading('2 results, one over another'), 'the focus on what is left');
    await press(element, 'Back');
    await until(() => isResults(element), 'the own results');
  });
});
