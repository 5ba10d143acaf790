import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keys } from '../host/storage.js';

/** Calls back when another tab kept its place, or when this page comes back from the back-forward cache, where it heard of nothing. */
export class OtherTabs implements ReactiveController {
  constructor(host: ReactiveControllerHost, private readonly quiz: () => string | undefined, private readonly onMove: () => void) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('storage', this.#onStorage);
    addEventListener('pageshow', this.#onPageShow);
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
