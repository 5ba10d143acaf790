import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keys } from '../host/storage.js';

/** Calls back when another tab kept its place, or when this element or its page comes back from where it heard of nothing: out of the document, the back-forward cache. */
export class OtherTabs implements ReactiveController {
  constructor(host: ReactiveControllerHost, private readonly quiz: () => string | undefined, private readonly onMove: () => void) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#onStorage);
    addEventListener('pageshow', this.#onPageShow);
    this.onMove();
  }

  hostDisconnected(): void {
    removeEventListener('storage', this.#onStorage);
    removeEventListener('pageshow', this.#onPageShow);
  }

  #onStorage = ({ key }: StorageEvent): void => {
    const quiz = this.quiz();
    if (quiz !== undefined && key === keys.attempt(quiz)) this.onMove();
  };

  #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.onMove();
  };
}
