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
