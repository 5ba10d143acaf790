import type { ReactiveControllerHost } from 'lit';
import type { Keeper } from '../host/storage.js';
import type { QuizEmitted } from '../machine/quiz-machine.js';

/** What an attempt asks of the element that holds it. */
export interface AttemptHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly seed: number | undefined;
  readonly keeper: Keeper;
  /** Whether the keeper keeps anything. */
  readonly isKeeping: boolean;
  /** BCP 47, of the interface. */
  readonly language: string;
  /** Something happened that the page should hear of. */
  heard(emitted: QuizEmitted): void;
  /** Another screen is coming. */
  turned(): void;
}
