import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { find, has, until } from '../support/find.js';
import { press, take } from '../support/reader.js';
import { sampleQuiz } from '../support/sample-quiz.js';
import { dismissGuests, guestAt, type GuestPage } from './guest-page.js';

/** A page that sends the strict policy and includes what ships, with every report of the policy noted. */
async function strictPage(token: string, quiz: string): Promise<GuestPage & { readonly reports: readonly string[]; readonly quiz: HTMLElementTagNameMap['skills-quiz'] }> {
  const body = `<script type="module" src="/__via/${token}/dist/skills-quiz.js"></script>${quiz}`;
  const guest = await guestAt(`/__page/${token}/?strict&classic&body=${encodeURIComponent(body)}`);
  const reports: string[] = [];
  guest.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    // WebKit asks for the site's icon by itself.
    if (!blockedURI.endsWith('/favicon.ico')) reports.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  return { ...guest, reports, quiz: guest.document.querySelector('skills-quiz')! };
}

const opened = (quiz: Element, name: RegExp) => {
  for (const details of quiz.shadowRoot!.querySelectorAll('details')) details.open = true;
  return has(quiz, 'button', name);
};

describe('what ships, on a page with the strict policy', () => {
  afterEach(dismissGuests);

  it('takes a reader through a quiz of the page’s own and all of the results without a report', async () => {
    const { quiz, reports } = await strictPage('strict-own', '<skills-quiz seed="3"></skills-quiz>');
    await until(() => has(quiz, 'button', 'Start'), 'the intro');
    quiz.quiz = sampleQuiz();
    await until(() => quiz.shadowRoot!.querySelector('h2')?.textContent === sampleQuiz().title, 'the quiz');
    await take(quiz, sampleQuiz(), (index) => (index % 3 ? 'right' : 'wrong'));
    for (const name of [/^Picture, SVG/, /^Picture, PNG/, /^Copy as text/, /^Data, JSON/]) {
      await until(() => opened(quiz, name), String(name));
      await press(quiz, name);
    }
    await press(quiz, /^Review every question/);
    await until(() => has(quiz, 'heading', 'Your answers'), 'the review');
    opened(quiz, /./);
    await quiz.updateComplete;
    expect(reports).to.deep.equal([]);
  });

  it('asks its own server alone, and stores nothing where the page says so', async () => {
    const token = 'strict-private';
    const { quiz, reports, window } = await strictPage(token, '<skills-quiz seed="3" storage="none" no-self-rating length="2" lang="de"></skills-quiz>');
    await until(() => has(quiz, 'button', 'Los geht’s'), 'the intro in German');
    await press(quiz, 'Los geht’s');
    await until(() => has(quiz, 'button', 'Antwort prüfen'), 'a question');
    find<HTMLInputElement>(quiz, quiz.shadowRoot!.querySelector('.unsure input')!.getAttribute('type') === 'radio' ? 'radio' : 'checkbox', 'Weiß ich nicht').click();
    await press(quiz, 'Antwort prüfen');
    await until(() => has(quiz, 'button', 'Nächste Frage'), 'the feedback');
    const addresses = window.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(new Set(addresses.map(({ origin }) => origin))).to.deep.equal(new Set([location.origin]));
    expect(addresses.filter(({ search }) => search !== '')).to.deep.equal([]);
    expect((await executeServerCommand<readonly string[], { token: string }>('asked', { token }))!.length).to.be.greaterThan(5);
    expect(window.localStorage.length + window.sessionStorage.length + window.document.cookie.length).to.equal(0);
    expect(reports).to.deep.equal([]);
  });
});
