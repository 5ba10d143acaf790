import type { Contestant } from './contestants.js';

const paragraph = 'A page has words of its own, and a reader who came for them. Whatever is added to it shares the line, the processor and the battery with those words, and should take as little of each as it can. '.repeat(3);

/** The page everybody is measured on: an article with room kept for a quiz, as an author does who cares about layout shift. */
export const hostPage = (contestant?: Contestant): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article with a quiz</title><link rel="icon" href="data:,">
<style>body { font: 16px/1.6 system-ui, sans-serif; max-width: 40em; margin: auto; padding: 1em } .room { min-height: 60em } fieldset { border: 0; padding: 0 } label { display: block }</style>
${contestant?.head ?? ''}
</head>
<body>
<h1>An article with a quiz</h1>
<p>${paragraph}</p>
<div class="room">${contestant?.body ?? ''}</div>
${`<p>${paragraph}</p>\n`.repeat(8)}
</body>
</html>`;
