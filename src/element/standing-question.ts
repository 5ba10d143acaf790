import { activeItems } from '../machine/options.js';
import type { AttemptController } from './attempt-controller.js';

/** A first question that stood in the page's HTML before there was a script, and what the element does about it. */
export interface Standing {
  /** What the shadow root held, as the page's HTML has it. */
  readonly nodes: readonly ChildNode[];
  readonly attempt: AttemptController;
  /** What the reader pressed before this part was there. */
  readonly pressed: EventTarget | null;
  /** Draws the live screen beside what stands; resolves in the task that drew it. */
  show(): Promise<unknown>;
}

/**
 * Lets the reader answer a question that the page's HTML holds (a declarative shadow root): the first pick or press begins an
 * attempt with that very question. The live question then takes the place of the other in one task: same order of options,
 * same pick, same focus, no flash. Whoever was under way, or followed a link to a result, goes on where they were.
 * `moved` is to be called whenever the attempt may have moved.
 */
export function standIn({ nodes, attempt, pressed: early, show }: Standing): { readonly moved: () => void } {
  const root = nodes[0]!.parentNode as ShadowRoot;
  const within = <E extends HTMLElement>(selector: string, from: ParentNode = root): E[] => [...from.querySelectorAll<E>(selector)];
  const still = nodes.find((node): node is HTMLElement => node instanceof HTMLElement && node.querySelector('[data-item]') !== null);
  const first = still && within('[data-item]', still)[0]!.dataset['item']!;
  const inputs = still ? within<HTMLInputElement>('input', still) : [];
  const buttons = still ? within('button', still) : [];
  /** Place among the buttons of the one pressed last. */
  let pressed = -1;
  let hasBegun = false, isOver = false;

  const begin = () => {
    if (hasBegun) return;
    hasBegun = true;
    void attempt.beginWith(first!, inputs.map(({ value }) => value).filter(Boolean));
  };
  const acted = ({ target, type }: Pick<Event, 'target' | 'type'>) => {
    const place = buttons.indexOf((target as Element).closest('button')!);
    if (place >= 0) pressed = place;
    if (place >= 0 || type === 'change') begin();
  };

  /** The empty value is "I don't know". */
  const choice = () => {
    const picked = inputs.filter(({ checked }) => checked).map(({ value }) => value);
    return picked.includes('') ? null : inputs[0]?.type === 'checkbox' ? picked : picked[0];
  };

  async function takePlace(): Promise<void> {
    isOver = true;
    for (const type of ['change', 'click']) still?.removeEventListener(type, acted);
    if (hasBegun && inputs.some(({ checked }) => checked)) await attempt.act({ type: 'pick', choice: choice() });
    await show();
    const focused = root.activeElement;
    const kind = focused?.matches('button') ? 'button' : 'input';
    const place = still ? within(kind, still).indexOf(focused as HTMLElement) : -1;
    for (const node of nodes) node.remove();
    // It stood there: it does not arrive.
    for (const animation of root.getAnimations()) animation.finish();
    // Another screen may have come first: a result that the page's address holds.
    if (within('[data-item]')[0]?.dataset['item'] !== first) return void (place >= 0 && within('[data-focus]')[0]?.focus());
    within(kind)[place]?.focus({ preventScroll: true });
    within('button')[pressed]?.click();
  }

  const moved = () => {
    const state = attempt.session?.actor.getSnapshot().value;
    if (!isOver && state !== undefined && state !== 'intro') void takePlace();
  };

  const isKnown = activeItems(attempt.loaded.content.index, attempt.options).some(({ id }) => id === first);
  if (!isKnown) console.warn(`<skills-quiz> the question in the page, "${first}", is not one of this quiz: copy the snippet anew`);
  if (!isKnown || attempt.attempt) void takePlace();
  else {
    for (const type of ['change', 'click']) still!.addEventListener(type, acted);
    if (early) acted({ target: early, type: 'click' });
    if (inputs.some(({ checked }) => checked)) begin();
    moved();
  }
  return { moved };
}
