/** Finds things in a quiz as a person does: by role and name, through the shadow root, and only what is shown. */

const selectors: Readonly<Record<string, string>> = {
  button: 'button', heading: 'h1,h2,h3,h4', group: 'fieldset', radio: 'input[type=radio]', checkbox: 'input[type=checkbox]', textbox: 'input[type=text]',
  progressbar: 'progress', status: '[role=status]', alert: '[role=alert]', img: '[role=img]', table: 'table', link: 'a[href]', combobox: 'select', list: 'ol,ul', region: '[role=region]', disclosure: 'summary',
};

export type Role = keyof typeof selectors & string;

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

const textOf = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined; // not instanceof: it may be of another document
  if (element?.getAttribute('aria-hidden') === 'true') return '';
  const text = [...node.childNodes].map(textOf).join('');
  return element && getComputedStyle(element).display !== 'inline' ? ` ${text} ` : text;
};

/** The accessible name, as far as this project's markup needs it: `aria-label`, label, legend, caption, alt, content. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  const named = (element as HTMLInputElement).labels?.[0] ?? element.querySelector(':scope > legend') ?? element.querySelector(':scope > caption') ?? element;
  return (label ?? textOf(named)).replace(/\s+/g, ' ').trim();
}

const matches = (name: string, wanted: string | RegExp | undefined): boolean => wanted === undefined || (typeof wanted === 'string' ? name.startsWith(wanted) : wanted.test(name));

/** Everything shown with this role whose name starts with, or matches, `name`. */
export function findAll<E extends HTMLElement = HTMLElement>(within: Element, role: Role, name?: string | RegExp): E[] {
  const root = within.shadowRoot ?? within;
  return [...root.querySelectorAll<E>(selectors[role]!)].filter((element) => isShown(element) && matches(nameOf(element), name));
}

export const has = (within: Element, role: Role, name?: string | RegExp): boolean => findAll(within, role, name).length > 0;

/** The one thing with this role and name; an error that tells what there is where there is none, or several. */
export function find<E extends HTMLElement = HTMLElement>(within: Element, role: Role, name?: string | RegExp): E {
  const found = findAll<E>(within, role, name);
  if (found.length === 1) return found[0]!;
  throw new Error(`wanted one ${role} ${name ?? ''}, found ${found.length}; there are: ${findAll(within, role).map(nameOf).join(' | ') || 'none'}`);
}

/** What the quiz shows, as one line of text. */
export const shownText = (within: Element): string => ((within.shadowRoot?.querySelector('.root') ?? within) as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

/** Ends what hangs, even on a busy machine; nothing is measured by it. */
const patience = 20_000;

/** Resolves with the first truthy answer; rejects with `what` when there is none in time, 8 s unless told. Asks again as soon as the page has had a turn. */
export async function until<T>(ask: () => T | Promise<T>, what: string, time = patience): Promise<NonNullable<T>> {
  const end = performance.now() + time;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as NonNullable<T>;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`waited in vain for ${what}${last ? `: ${(last as Error).message}` : ''}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
