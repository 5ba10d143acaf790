import { h } from '../dom.js';
import { attributesOf, type Settings } from './knobs.js';
import type { Release } from './snippet.js';

/** What the snippet of the instant variant needs beside the element. */
export interface InstantFile {
  readonly address: string;
  readonly integrity?: string | undefined;
}

/**
 * The first question as it goes into the page's HTML, from a live quiz that shows it: a declarative shadow root, which the
 * element takes over. Undefined when the quiz does not show a question to pick from.
 */
export function standingTemplate(quiz: HTMLElement, { address, integrity }: InstantFile): string | undefined {
  const live = quiz.shadowRoot?.querySelector('.root');
  if (!live?.querySelector('[data-item] .option input:not([value=""])')) return undefined;
  const root = live.cloneNode(true) as HTMLElement;
  for (const line of root.querySelectorAll('.say')) line.remove();
  for (const bar of root.querySelectorAll('progress')) bar.setAttribute('value', String(bar.value));
  const hash = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return `<template shadowrootmode="open">\n<link rel="stylesheet" href="${address}"${hash}>\n<noscript><slot></slot></noscript>\n${tidy(root)}\n</template>`;
}

/** Without the marks that Lit leaves, and without white space that shows nowhere. */
function tidy(root: HTMLElement): string {
  const [, ...parts] = ['', ...root.outerHTML.replace(/<!--[^]*?-->/g, '').split(/(<pre[^]*?<\/pre>)/)];
  return parts.map((part, place) => (place % 2 ? part : part.replace(/\s*\n\s*/g, '\n'))).join('').replace(/\n+/g, '\n').trim();
}

/** Longest that the snippet is waited for, milliseconds. */
const patience = 20_000;

/** The template for a quiz with these settings, taken from one that is begun out of sight; undefined where there is none in time, or its first question cannot stand alone. */
export async function firstQuestion(settings: Settings, { base, files }: Release): Promise<string | undefined> {
  const attributes = { ...Object.fromEntries(attributesOf(settings)), 'no-self-rating': '', storage: 'none' };
  const place = h('div', { inert: true });
  Object.assign(place.style, { position: 'fixed', insetInlineStart: '-200vw', width: '40em' });
  const quiz = h('skills-quiz', attributes) as HTMLElementTagNameMap['skills-quiz'];
  document.body.append(place);
  try {
    await customElements.whenDefined('skills-quiz');
    place.append(quiz);
    quiz.start();
    await new Promise<void>((resolve) => {
      setTimeout(resolve, patience);
      quiz.addEventListener('skills-quiz-error', () => resolve());
      const look = new MutationObserver(() => { if (quiz.shadowRoot!.querySelector('[data-item]')) resolve(look.disconnect()); });
      void quiz.updateComplete.then(() => look.observe(quiz.shadowRoot!, { childList: true, subtree: true }));
    });
    return standingTemplate(quiz, { address: `${base}instant.css`, integrity: files['instant.css']?.integrity });
  } finally {
    place.remove();
  }
}
