/**
 * The frame page: one quiz as its address asks, its height told to the page around it, and events and messages for the
 * one origin that the address names. Two pages include this script: `embed.html`, which loads the modules, and
 * `embed.classic.html`, which has the element in one classic script, for sandboxes in which no module loads.
 */
import type { SkillsQuiz } from '../element/skills-quiz.js';
import { eventNames, protocol, readToFrame, type FromFrame, type ToFrame } from '../host/frame-messages.js';
import { readAddress } from './frame-address.js';
import { tellHeight } from './frame-height.js';

const { attributes, properties, origin, warnings } = readAddress(location.search, location.href);
for (const warning of warnings) console.warn(`<skills-quiz> ${warning}`);

/** Who may listen and speak: whom the address names, else a page of this very site. */
const trusted = origin ?? sameOriginParent();

const quiz = document.createElement('skills-quiz');
for (const [name, value] of Object.entries(attributes)) quiz.setAttribute(name, value);
for (const [name, value] of Object.entries(properties)) document.documentElement.style.setProperty(name, value);
follow();
dress();
document.body.append(quiz);

new ResizeObserver(() => measure()).observe(quiz);
let told = 0;
let shrinking: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds that a smaller height must last: between two screens the quiz is small for a moment, and the page should not jump. */
const patience = 250;

function measure(): void {
  clearTimeout(shrinking);
  const height = Math.ceil(quiz.getBoundingClientRect().bottom + scrollY);
  if (height > told) tell(height);
  else if (height < told) shrinking = setTimeout(tell, patience, height);
}

function tell(height: number): void {
  told = height;
  if (parent !== window) tellHeight(height, location, (message) => parent.postMessage(message, '*'));
}

if (trusted !== undefined && parent !== window) {
  for (const name of eventNames) {
    quiz.addEventListener(name, (event) => parent.postMessage({ protocol, type: 'event', name, detail: (event as CustomEvent).detail } as FromFrame, trusted));
  }
  addEventListener('message', ({ source, origin: from, data }) => {
    const message = source === parent && (trusted === '*' || from === trusted) && readToFrame(data);
    if (message) obey(message, quiz);
  });
}

if (!customElements.get('skills-quiz')) void loadModules();

/** A sandbox without an origin loads no modules; there, and where they fail to load, the classic page takes over. */
async function loadModules(): Promise<void> {
  const beside = './skills-quiz.js';
  try {
    if (self.origin === 'null') throw new Error('no modules without an origin');
    await import(/* @vite-ignore */ beside);
  } catch {
    location.replace(`embed.classic.html${location.search}${location.hash}`);
  }
}

function obey(message: ToFrame, element: SkillsQuiz): void {
  switch (message.type) {
    case 'attributes':
      for (const [name, value] of Object.entries(message.attributes)) {
        if (value === null) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
      return follow();
    case 'quiz':
      element.quiz = message.quiz;
      return;
    case 'call':
      // The page may speak before the quiz is there.
      return void customElements.whenDefined('skills-quiz').then(() => element[message.method]());
  }
}

/** The page itself speaks the quiz's language and has its colour scheme, so that the frame's canvas stays clear. */
function follow(): void {
  const { documentElement: page } = document;
  page.lang = quiz.getAttribute('lang') ?? 'en';
  const theme = quiz.getAttribute('theme');
  page.style.colorScheme = theme === 'dark' || theme === 'light' ? theme : 'light dark';
}

/** A constructed sheet, because strict policies refuse styles in the page. */
function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function sameOriginParent(): string | undefined {
  try {
    return parent.location.origin === self.origin && self.origin !== 'null' ? self.origin : undefined;
  } catch {
    return undefined;
  }
}
