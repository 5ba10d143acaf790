import type { LitElement, ReactiveController } from 'lit';

/** Takes the focus along when another screen comes. `isHeld` tells while it is to stay where it is. */
export class FocusController implements ReactiveController {
  #hasTurned = false;
  /** What had the focus before the update. */
  #focused: Element | null | undefined;

  constructor(private readonly host: LitElement, private readonly isHeld: () => boolean) {
    host.addController(this);
  }

  /** Another screen is coming; or, with false, one that has been there all along. */
  turn(hasTurned = true): void {
    this.#hasTurned = hasTurned;
    this.host.requestUpdate();
  }

  /** What has the focus and goes with its screen is left first: else the page is laid out once more while it is half changed. */
  hostUpdate(): void {
    const focused = (this.#focused = (this.host.renderRoot as ShadowRoot | undefined)?.activeElement);
    if (this.#hasTurned && !this.isHeld() && focused?.matches('[data-focus], button')) (focused as HTMLElement).blur();
  }

  /** The focus goes to the new screen as soon as that stands there; its text may still be on its way. */
  hostUpdated(): void {
    // Gone with a screen that nobody here left: the reader moved on in another tab, or the page set another option.
    if (this.#focused && !this.host.renderRoot.contains(this.#focused)) this.#hasTurned = true;
    const target = this.#hasTurned && !this.isHeld() && this.host.renderRoot.querySelector<HTMLElement>('[data-focus]');
    if (!target) return;
    this.#hasTurned = false;
    // Scrolled by itself, since focus() would centre it; and first, since Firefox 153 passes over a legend that has no box yet.
    target.scrollIntoView({ block: 'nearest' });
    target.focus({ preventScroll: true });
  }
}
