import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QuizActor } from '../machine/quiz-actor.js';

/**
 * Renders the host whenever the actor moves. Keeps no copy of the snapshot, and the actor outlives a move in the page:
 * only the subscription ends with the connection.
 */
export class ActorController implements ReactiveController {
  #unsubscribe: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost, readonly actor: QuizActor, private readonly onChange: () => void) {
    host.addController(this);
  }

  hostConnected(): void {
    const moved = () => {
      this.onChange();
      this.host.requestUpdate();
    };
    this.#unsubscribe ??= this.actor.subscribe(moved);
    moved(); // it may have moved before this, or while the element was out of the page
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** For an actor whose attempt is over. */
  release(): void {
    this.hostDisconnected();
    this.host.removeController(this);
    this.actor.stop();
  }
}
