import type { ReactiveController } from 'lit';
import { keys } from '../host/storage.js';

/** What the element does when something happens around it. */
export interface Outside {
  /** The quiz in the element, by its id. */
  quiz(): string | undefined;
  /** Another tab kept its place or erased it; or this element comes back from where it heard of nothing: out of the document, the back-forward cache. */
  moved(): void;
  /** The page's address has another fragment. */
  addressed(): void;
  /** There is a network again. */
  online(): void;
}

/** Listens to the window while the element is in the page. */
export class OutsideController implements ReactiveController {
  readonly #acts: Readonly<Record<string, (event: Event) => void>>;

  constructor(private readonly outside: Outside) {
    this.#acts = {
      storage: (event) => {
        const quiz = outside.quiz();
        if (quiz !== undefined && (event as StorageEvent).key?.startsWith(keys.all(quiz))) outside.moved();
      },
      pageshow: (event) => {
        if ((event as PageTransitionEvent).persisted) outside.moved();
      },
      hashchange: outside.addressed,
      online: outside.online,
    };
  }

  hostConnected(): void {
    for (const [name, act] of Object.entries(this.#acts)) addEventListener(name, act);
    this.outside.moved();
  }

  hostDisconnected(): void {
    for (const [name, act] of Object.entries(this.#acts)) removeEventListener(name, act);
  }
}
