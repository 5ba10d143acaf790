import type { Item, Quiz } from '../../src/schema/index.js';
import { find, findAll, has, nameOf, until, type Role } from './find.js';

/** How a person answers a question. */
export type Manner = 'right' | 'wrong' | 'unknown';

/** Waits for a thing with this role and name, then clicks it. */
export async function press(element: Element, name: string | RegExp, role: Role = 'button'): Promise<void> {
  (await until(() => find(element, role, name), `${role} ${name}`)).click();
  await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
}

/** Opens a section of the results that is closed at first, and waits for what it holds. */
export async function openSection(element: Element, title: string): Promise<void> {
  await press(element, title, 'disclosure');
  await until(() => areFilled(element), `what "${title}" holds`);
}

/** Opens everything that is closed, on the results or in the review, and waits for what it holds. */
export async function openAll(element: Element): Promise<void> {
  for (const disclosure of findAll(element, 'disclosure')) if (!(disclosure.parentElement as HTMLDetailsElement).open) disclosure.click();
  await until(() => areFilled(element), 'what was closed');
}

/** Whether all that is open has arrived. */
const areFilled = (element: Element): boolean => [...element.shadowRoot!.querySelectorAll('details[open]')].every((details) => details.childElementCount > 1 && !details.querySelector('[aria-busy]'));

/** Text as it reads, without the marks of the small Markdown. */
const spoken = (text: string): string => text.replaceAll(/[`*]/g, '').replace(/\s+/g, ' ').trim();

/** The item that is asked, known by its stem. */
export async function askedItem(element: Element, quiz: Quiz): Promise<Item> {
  return until(() => quiz.items.find((item) => has(element, 'group', spoken(item.stem).slice(0, 60)) && has(element, 'button', 'Check answer')), 'a question');
}

/** Picks an answer to the question in view and leaves it unchecked. */
export async function choose(element: Element, item: Item, manner: Manner): Promise<void> {
  if (manner === 'unknown') return press(element, 'I don’t know', item.kind === 'single' ? 'radio' : 'checkbox');
  switch (item.kind) {
    case 'single':
      return press(element, spoken(item.options.find((option) => Boolean(option.correct) === (manner === 'right'))!.text), 'radio');
    case 'multiple':
      for (const option of item.options.filter(({ correct }) => correct).slice(manner === 'right' ? 0 : 1)) await press(element, spoken(option.text), 'checkbox');
      return;
    case 'numeric': {
      const field = find<HTMLInputElement>(element, 'textbox');
      field.value = String(manner === 'right' ? item.answer.value : item.answer.value + 10 * item.answer.tolerance + 5);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return;
    }
    case 'order': {
      const wanted = item.options.map(({ text }) => spoken(text));
      if (manner === 'wrong') wanted.reverse();
      await arrange(element, wanted);
    }
  }
}

/** Moves steps up, one press at a time, until they stand as wanted. */
export async function arrange(element: Element, wanted: readonly string[]): Promise<void> {
  const order = () => findAll(element, 'button', 'Move up: ').map((button) => nameOf(button).slice('Move up: '.length));
  for (const [place, text] of wanted.entries()) {
    while (order().indexOf(text) > place) await press(element, `Move up: ${text}`);
  }
}

/** Checks the answer and waits until another screen stands there. Steps that are right as they came are checked twice. */
export async function check(element: Element): Promise<void> {
  const asked = nameOf(find(element, 'group'));
  await press(element, 'Check answer');
  if (has(element, 'status', 'Nothing has moved yet')) await press(element, 'Check answer');
  await until(() => !has(element, 'button', 'Check answer') || nameOf(find(element, 'group')) !== asked, 'the answer to be taken');
}

export const isAsking = (element: Element): boolean => has(element, 'button', 'Check answer');
export const isFeedback = (element: Element): boolean => has(element, 'button', /^(Next question|See results)/);
export const isResults = (element: Element): boolean => has(element, 'heading', 'Your results');
export const isIntro = (element: Element): boolean => has(element, 'button', /^(Start|Go on)/);
export const isRating = (element: Element): boolean => has(element, 'button', 'Skip this step');

/** From the intro to the first question. */
export async function begin(element: Element): Promise<void> {
  await press(element, /^Start/);
  await until(() => isRating(element) || isAsking(element), 'the first step');
  if (isRating(element)) await press(element, 'Skip this step');
  await until(() => isAsking(element), 'the first question');
}

/** Goes on from the question in view to the results; returns the items in the order they were asked. */
export async function finish(element: Element, quiz: Quiz, manner: (index: number) => Manner = () => 'right'): Promise<readonly Item[]> {
  const asked: Item[] = [];
  for (;;) {
    await until(() => isAsking(element) || isFeedback(element) || isResults(element), 'the next step');
    if (isResults(element)) return asked;
    if (isFeedback(element)) {
      await press(element, /^(Next question|See results)/);
      continue;
    }
    const item = await askedItem(element, quiz);
    asked.push(item);
    await choose(element, item, manner(asked.length - 1));
    await check(element);
  }
}

/** A whole attempt, from the intro to the results. */
export async function take(element: Element, quiz: Quiz, manner?: (index: number) => Manner): Promise<readonly Item[]> {
  await begin(element);
  return finish(element, quiz, manner);
}
