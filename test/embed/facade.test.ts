import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { SkillsQuiz } from '../../src/element/skills-quiz.js';
import { has, until } from '../support/find.js';
import { dismissGuests, facade, fetched, guestAt, guestPage, isDefined, type GuestPage } from './guest-page.js';

const quizIn = ({ document }: GuestPage): SkillsQuiz => document.querySelector('skills-quiz')!;
const running = (guest: GuestPage, quiz: Element = quizIn(guest)) => until(() => has(quiz, 'button', 'Start'), 'the Start button');
const tall = '<div><svg width="10" height="3000"></svg></div>';

describe('the script a page includes', () => {
  afterEach(dismissGuests);

  it('shows the fallback and fetches nothing more while the quiz is far from view', async () => {
    const guest = await guestPage(`${facade}${tall}<skills-quiz><a href="/quiz">Take the quiz</a></skills-quiz>`);
    await until(() => fetched(guest).includes('skills-quiz.js'), 'the facade');
    await new Promise((resolve) => guest.window.requestAnimationFrame(() => guest.window.requestAnimationFrame(resolve)));
    expect(isDefined(guest)).to.equal(false);
    expect(fetched(guest)).to.deep.equal(['skills-quiz.js']);
    expect(guest.document.querySelector('a')!.checkVisibility()).to.equal(true);
    quizIn(guest).scrollIntoView();
    await running(guest);
  });

  it('wakes the quiz when the reader touches it, wherever it is', async () => {
    const guest = await guestPage(`${facade}${tall}<skills-quiz><a href="/quiz">Take the quiz</a></skills-quiz>`);
    await until(() => fetched(guest).includes('skills-quiz.js'), 'the facade');
    quizIn(guest).dispatchEvent(new guest.window.PointerEvent('pointerover', { bubbles: true, composed: true }));
    await until(() => isDefined(guest), 'the element');
  });

  it('finds a quiz that is written after the script, by innerHTML, or moved in later', async () => {
    const guest = await guestPage(`${facade}<main></main>`);
    await until(() => fetched(guest).includes('skills-quiz.js'), 'the facade');
    guest.document.querySelector('main')!.innerHTML = '<section><skills-quiz></skills-quiz></section>';
    await running(guest);
  });

  it('finds a quiz in an open shadow root, there from the start or filled later', async () => {
    const guest = await guestPage(`<div></div>${facade}`);
    const root = guest.document.querySelector('div')!.attachShadow({ mode: 'open' });
    const host = guest.document.createElement('div');
    const inner = host.attachShadow({ mode: 'open' });
    guest.document.body.append(host);
    await until(() => fetched(guest).includes('skills-quiz.js'), 'the facade');
    inner.append(guest.document.createElement('p'));
    inner.append(guest.document.createElement('skills-quiz'));
    root.append(guest.document.createElement('skills-quiz'));
    await running(guest, inner.querySelector('skills-quiz')!);
    await running(guest, root.querySelector('skills-quiz')!);
  });

  it('keeps the place of a quiz that is moved, taken out and put back', async () => {
    const guest = await guestPage(`${facade}<main></main><aside></aside><skills-quiz seed="7" no-self-rating></skills-quiz>`);
    await running(guest);
    const quiz = quizIn(guest);
    quiz.start();
    await until(() => has(quiz, 'button', 'Check answer'), 'a question');
    const stem = quiz.shadowRoot!.querySelector('legend')!.textContent;
    guest.document.querySelector('aside')!.append(quiz);
    quiz.remove();
    guest.document.querySelector('main')!.append(quiz);
    await quiz.updateComplete;
    expect(quiz.shadowRoot!.querySelector('legend')!.textContent).to.equal(stem);
    expect(has(quiz, 'button', 'Check answer')).to.equal(true);
  });

  it('keeps properties that were set before the element was defined', async () => {
    const guest = await guestPage('<skills-quiz></skills-quiz>');
    quizIn(guest).heading = 'Set early';
    quizIn(guest).length = 3;
    const script = guest.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/skills-quiz.js';
    guest.document.body.append(script);
    await running(guest);
    expect(quizIn(guest).shadowRoot!.querySelector('h2')!.textContent).to.equal('Set early');
    expect(quizIn(guest).shadowRoot!.textContent).to.contain('Up to 3 questions');
  });

  it('may be included twice, beside the classic script, without a word', async () => {
    const guest = await guestPage(`${facade}<script type="module" src="/dist/skills-quiz.js?again"></script><skills-quiz></skills-quiz>`);
    const said: unknown[] = [];
    guest.window.console.warn = (...words: unknown[]) => void said.push(words);
    await running(guest);
    const classic = guest.document.createElement('script');
    classic.src = '/dist/skills-quiz.classic.js';
    const loaded = new Promise((resolve, reject) => ((classic.onload = resolve), (classic.onerror = reject)));
    guest.document.body.append(classic);
    await loaded;
    expect(said).to.deep.equal([]);
  });

  it('stops watching the page once the element is defined, even where the page is still loading then', async () => {
    const token = 'facade-watch';
    const body = `<script>watching = 0; ['observe', 'disconnect'].forEach((name) => { const was = MutationObserver.prototype[name]; MutationObserver.prototype[name] = function (...rest) { watching += name === 'observe' ? 1 : -1; return was.apply(this, rest); }; })</script>${facade}<skills-quiz></skills-quiz>`;
    const guest = await guestAt(`/__page/${token}/?classic&body=${encodeURIComponent(body)}`);
    await running(guest);
    guest.window.dispatchEvent(new Event('pageshow'));
    expect((guest.window as unknown as { watching: number }).watching).to.be.at.most(0);
  });

  it('asks again when the connection is back, in engines that remember failures too', async () => {
    const token = 'facade-retry';
    await executeServerCommand('fault', { token, part: 'element.js' });
    const body = `<script>said = []; console.error = (...words) => said.push(words.join(' '))</script><script type="module" src="/__via/${token}/dist/skills-quiz.js"></script><skills-quiz>fallback</skills-quiz>`;
    const guest = await guestAt(`/__page/${token}/?classic&body=${encodeURIComponent(body)}`);
    const { said } = guest.window as unknown as { said: readonly string[] };
    await until(() => said.length, 'the first failure');
    expect(guest.document.querySelector('skills-quiz')!.textContent).to.equal('fallback');
    guest.window.dispatchEvent(new Event('online'));
    await running(guest);
    expect(said).to.have.length(1);
  });

  it('says so once, with both versions, where the page has another version already', async () => {
    const guest = await guestPage('<skills-quiz></skills-quiz>');
    const said: string[] = [];
    guest.window.console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    guest.window.customElements.define('skills-quiz', class extends guest.window.HTMLElement { static version = '0.0.7'; });
    const script = guest.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/skills-quiz.js';
    guest.document.body.append(script);
    await until(() => said.length, 'the warning');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<skills-quiz> \d+\.\d+\.\d+ .* 0\.0\.7/);
    expect(fetched(guest)).to.not.include('element.js');
  });
});
