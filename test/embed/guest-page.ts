/** Pages in frames of their own, so that each test has a registry in which no quiz is defined yet. */

export interface GuestPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

const guests = new Set<HTMLIFrameElement>();

/** A page of this origin with the given body, loaded. */
export function guestPage(body: string): Promise<GuestPage> {
  return open((frame) => (frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}</body></html>`));
}

/** A page at an address of this origin, loaded. */
export const guestAt = (address: string): Promise<GuestPage> => open((frame) => (frame.src = address));

async function open(fill: (frame: HTMLIFrameElement) => void): Promise<GuestPage> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  fill(frame);
  guests.add(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return { frame, window: frame.contentWindow as Window & typeof globalThis, document: frame.contentDocument! };
}

export const facade = '<script type="module" src="/dist/skills-quiz.js"></script>';

/** Takes every guest from the page. For `afterEach`. */
export function dismissGuests(): void {
  for (const frame of guests) frame.remove();
  guests.clear();
  localStorage.clear();
}

export const isDefined = ({ window }: GuestPage): boolean => window.customElements.get('skills-quiz') !== undefined;

/** The files of the quiz that a guest has fetched, by their last path segment. */
export const fetched = ({ window }: GuestPage): readonly string[] =>
  window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.split('/').at(-1)!);
