/**
 * What a page includes. Costs next to nothing until a `<skills-quiz>` nears the viewport or is touched; then it fetches
 * the element and defines it. Until then the element's own children stand as they are.
 */
const name = 'skills-quiz';

/** How far outside the viewport an element is when its code is fetched. */
const margin = '600px';

let started = false;

async function define(): Promise<void> {
  if (started) return;
  started = true;
  stop();
  try {
    const { SkillsQuiz } = await import('../element/skills-quiz.js');
    if (!customElements.get(name)) customElements.define(name, SkillsQuiz);
  } catch (error) {
    started = false;
    console.error('<skills-quiz> could not be loaded', error);
  }
}

const visible = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && void define(), { rootMargin: margin });
const look = () => document.querySelectorAll(name).forEach((element) => visible.observe(element));
const added = new MutationObserver(look);
const touches = ['pointerdown', 'focusin', 'pointerover'] as const;
/** Also finds elements inside shadow roots, where no observer of the document looks. */
const touched = (event: Event) => event.composedPath().some((node) => node instanceof Element && node.localName === name) && void define();

function stop(): void {
  visible.disconnect();
  added.disconnect();
  for (const touch of touches) removeEventListener(touch, touched, true);
}

if (!customElements.get(name)) {
  look();
  added.observe(document, { childList: true, subtree: true });
  for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true });
}

export type { SkillsQuiz } from '../element/skills-quiz.js';
export type { SkillsQuizEvents } from '../host/events.js';
export type { Quiz, ResultRecord } from '../schema/index.js';
