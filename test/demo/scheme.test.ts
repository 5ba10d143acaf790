import { expect } from '@open-wc/testing';
import { enableCopyButtons } from '../../demo/copy-button.js';
import { enableScheme } from '../../demo/scheme.js';

const key = 'skills-quiz-site/scheme';

describe('the button for light and dark', () => {
  let button: HTMLButtonElement;
  let quizzes: HTMLElement[];

  beforeEach(() => {
    localStorage.removeItem(key);
    button = document.createElement('button');
    quizzes = [document.createElement('skills-quiz'), document.createElement('skills-quiz')];
    quizzes[1]!.dataset['ownTheme'] = '';
    document.body.append(button, ...quizzes);
  });
  afterEach(() => {
    for (const element of [button, ...quizzes]) element.remove();
    delete document.documentElement.dataset['scheme'];
    localStorage.removeItem(key);
  });

  it('stores nothing before it is pressed', () => {
    enableScheme(button);
    expect(localStorage.getItem(key)).to.equal(null);
    expect(quizzes[0]!.getAttribute('theme')).to.equal('auto');
  });

  it('turns the page and its quizzes over, and back', () => {
    enableScheme(button);
    const first = button.getAttribute('aria-label');
    button.click();
    const scheme = document.documentElement.dataset['scheme']!;
    expect(scheme).to.match(/^(dark|light)$/);
    expect(quizzes[0]!.getAttribute('theme')).to.equal(scheme);
    expect(button.getAttribute('aria-label')).not.to.equal(first);
    button.click();
    expect(quizzes[0]!.getAttribute('theme')).not.to.equal(scheme);
  });

  it('leaves a quiz with a look of its own alone', () => {
    enableScheme(button);
    button.click();
    expect(quizzes[1]!.hasAttribute('theme')).to.equal(false);
  });

  it('is remembered on the next page', () => {
    localStorage.setItem(key, 'dark');
    enableScheme(button);
    expect(document.documentElement.dataset['scheme']).to.equal('dark');
  });
});

describe('a copy button', () => {
  it('shows itself and, where nothing may be copied, selects the text', async () => {
    const page = document.createElement('div');
    page.innerHTML = '<div class="snippet"><button data-copy hidden>Copy</button><pre>the text</pre></div>';
    document.body.append(page);
    enableCopyButtons(page);
    const button = page.querySelector('button')!;
    expect(button.hidden).to.equal(false);
    const changed = new Promise((resolve) => new MutationObserver(resolve).observe(button, { childList: true }));
    button.click();
    await changed;
    // Engines differ in whether a test may write to the clipboard; the button says which of the two it did.
    expect(button.textContent).to.be.oneOf(['Copied', 'Selected']);
    if (button.textContent === 'Selected') expect(getSelection()!.toString()).to.equal('the text');
    page.remove();
  });
});
