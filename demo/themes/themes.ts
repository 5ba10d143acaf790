import { find } from '../dom.js';
import dark from './dark.css?raw';
import github from './github.css?raw';
import highContrast from './high-contrast.css?raw';
import newspaper from './newspaper.css?raw';
import plain from './plain.css?raw';
import { forOnePage } from './for-one-page.js';

const themes: Readonly<Record<string, string>> = { plain, github, dark, 'high-contrast': highContrast, newspaper };

// The very file that dresses the quiz above it is the one that is shown.
for (const [name, css] of Object.entries(themes)) find(`[data-theme-css="${name}"] code`).textContent = forOnePage(css, name);

// A started quiz shows more of a theme: code, options, a bar. Starting takes the focus there, so only on request.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-start]')) {
  const quiz = find<HTMLElementTagNameMap['skills-quiz']>(`skills-quiz.${button.dataset['start']}`);
  customElements.whenDefined('skills-quiz').then(() => { button.disabled = false; });
  button.addEventListener('click', () => quiz.start());
}
