import { find, h } from '../dom.js';
import { attributesOf, type Settings } from './knobs.js';
import { propertiesOf } from './look.js';
import { frameAddress, type Order } from './snippet.js';

/** The live quiz as the settings make it, on a page that can be made narrow, dark, right-to-left or a sandboxed frame. */
export interface Preview {
  readonly show: (order: Order) => void;
}

/** Wires the preview and its switches, which stand in the page's HTML. */
export function createPreview(root: HTMLElement): Preview {
  const host = find('[data-host]', root);
  const note = find('[data-frame-note]', root);
  const quiz = find<HTMLElementTagNameMap['skills-quiz']>('skills-quiz', host);
  const sandbox = find<HTMLInputElement>('[name="sandbox"]', root);
  let order: Order | undefined;

  for (const field of root.querySelectorAll<HTMLInputElement>('[name="width"]')) field.addEventListener('change', () => { host.dataset['width'] = field.value; });
  find('[name="dark"]', root).addEventListener('change', (event) => { host.dataset['scheme'] = (event.target as HTMLInputElement).checked ? 'dark' : ''; });
  find('[name="rtl"]', root).addEventListener('change', (event) => { host.dir = (event.target as HTMLInputElement).checked ? 'rtl' : 'ltr'; });
  sandbox.addEventListener('change', draw);
  find('[data-restart]', root).addEventListener('click', () => {
    const frame = host.querySelector('iframe');
    if (frame) frame.replaceWith(frame.cloneNode()); // its own document is out of reach: a new frame starts anew
    else quiz.restart?.();
  });

  // The frame tells its height to whoever is around it.
  addEventListener('message', ({ source, data }: MessageEvent<{ protocol?: string; type?: string; height?: number } | null>) => {
    const frame = host.querySelector('iframe');
    if (frame && source === frame.contentWindow && data?.protocol === 'skills-quiz/1' && data.type === 'height') frame.style.height = `${Math.min(Number(data.height) || 0, 6000)}px`;
  });

  return {
    show(next) {
      order = next;
      draw();
    },
  };

  function draw(): void {
    if (!order) return;
    dress(quiz, order.settings);
    quiz.hidden = sandbox.checked;
    const frame = host.querySelector('iframe');
    const address = frameAddress(order);
    note.hidden = true;
    if (!sandbox.checked) return frame?.remove();
    if (frame?.src === address) return;
    void exists(address).then((isThere) => {
      note.hidden = isThere;
      if (!isThere || !sandbox.checked) return;
      const next = h('iframe', { src: address, sandbox: 'allow-scripts', title: 'The quiz in a sandboxed frame' });
      if (frame) frame.replaceWith(next);
      else host.append(next);
    });
  }
}

/** Attributes and custom properties as the snippet has them; the reader's place is not kept, so that trying out leaves nothing behind. */
function dress(quiz: HTMLElement, settings: Settings): void {
  const wanted = new Map<string, string>([...attributesOf(settings), ['storage', 'none']]);
  for (const name of quiz.getAttributeNames()) if (!wanted.has(name) && !kept.has(name)) quiz.removeAttribute(name);
  for (const [name, value] of wanted) if (quiz.getAttribute(name) !== value) quiz.setAttribute(name, value);
  for (const name of ['--skills-quiz-accent', '--skills-quiz-on-accent', '--skills-quiz-radius']) quiz.style.removeProperty(name);
  for (const [name, value] of propertiesOf(settings)) quiz.style.setProperty(name, value);
}

const kept: ReadonlySet<string> = new Set(['data-own-theme', 'hidden', 'style']);

async function exists(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD' })).ok;
  } catch {
    return false;
  }
}
