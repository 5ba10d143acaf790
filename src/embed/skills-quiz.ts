/**
 * What a page includes. Costs next to nothing until a `<skills-quiz>` nears the viewport or is touched; then it fetches
 * the element and defines it. Until then the element's own children stand as they are. Does nothing on a server.
 */
import type { SkillsQuiz } from '../element/skills-quiz.js';
import { version } from '../element/version.js';

const name = 'skills-quiz';

/** How far outside the viewport an element is when its code is fetched. */
const margin = '600px';

/**
 * Components that were defined after their markup have their shadow roots by the first; after the second, what failed may come.
 * The others are a touch: a finger that comes down has come over first. None of the four comes from an image or a frame, as `load` does.
 */
const signs = ['pageshow', 'online', 'focusin', 'pointerover'] as const;

function watch(): void {
  let busy: Promise<void> | null = null;
  let failures = 0;

  // Firefox and WebKit remember that a module failed; under another address they ask again.
  const fetchElement = (): Promise<{ SkillsQuiz: typeof SkillsQuiz }> =>
    failures ? import(/* @vite-ignore */ /* webpackIgnore: true */ `./element.js?${failures}`) : import('../element/skills-quiz.js');

  const define = () => (busy ??= fetchElement().then(
    ({ SkillsQuiz: element }) => {
      if (!customElements.get(name)) customElements.define(name, element);
    },
    (error) => {
      if (!failures++) console.error('<skills-quiz> could not be loaded', error);
      setTimeout(again, 1000 * 2 ** failures);
    },
  ));

  /** Observing anew tells at once whether a quiz is in view, so this is also the next try. */
  const again = () => {
    busy = null;
    visible.disconnect();
    look(document);
  };

  /** Deep, because no observer of the document sees into a shadow root. What is in closed ones nobody sees from outside, no touch either. */
  const look = (root: Document | ShadowRoot | Element) => {
    for (const node of [root, ...root.querySelectorAll('*')] as Element[]) {
      // Who opens a link to a result came for it, wherever on the page the quiz stands.
      if (node.localName === name) /[#&]sq=/.test(location.hash) ? define() : visible.observe(node);
      if (node.shadowRoot) enter(node.shadowRoot);
    }
  };

  const enter = (root: Document | ShadowRoot) => {
    added.observe(root, { childList: true, subtree: true });
    look(root);
  };

  const visible = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && define(), { rootMargin: margin });
  const added = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node);
  });
  const sense = (event: Event) => (event.target instanceof Element ? event.composedPath().some((node) => (node as Element).localName === name) && define() : again());

  enter(document);
  for (const sign of signs) addEventListener(sign, sense, true);

  void customElements.whenDefined(name).then((element) => {
    visible.disconnect();
    added.disconnect();
    for (const sign of signs) removeEventListener(sign, sense, true);
    const other = (element as typeof SkillsQuiz).version;
    // One page, one element: the first version to be defined stays. The build writes the number in place (inlineConst), so that this file is the only one fetched.
    if (other !== version) console.warn('<skills-quiz>', version, 'not used, but', other);
  });
}

if (globalThis.customElements) watch();

export type { SkillsQuiz } from '../element/skills-quiz.js';
export type { SkillsQuizAttributes } from './markup.js';
export type { SkillsQuizEvents } from '../host/events.js';
export type { Quiz, ResultRecord } from '../schema/index.js';
