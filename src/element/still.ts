import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchPart } from '../host/parts.js';
import type { AttemptController } from './attempt-controller.js';

/** What the element tells of itself to whoever looks after its standing question. */
export interface StillHost extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** A first question that the page's HTML holds, as a declarative shadow root: stands until the live one takes its place. */
export class Still implements ReactiveController {
  #nodes: readonly ChildNode[];
  /** The attempt that it may begin. */
  #first: AttemptController | undefined;
  /** What was pressed last, since that part may be late. */
  #pressed: EventTarget | null = null;
  #standing: Promise<{ readonly moved: () => void }> | undefined;

  /** `attempt` is there once the quiz is loaded; `turn` is called when the live screen is about to be drawn. */
  constructor(private readonly host: StillHost, private readonly attempt: () => AttemptController | undefined, private readonly turn: () => void) {
    this.#nodes = [...(host.shadowRoot?.childNodes ?? [])];
    if (!this.stands) return;
    host.addController(this);
    // On what stands, so that it ends with that.
    for (const node of this.#nodes) node.addEventListener('click', ({ target }) => (this.#pressed = target));
  }

  get stands(): boolean {
    return this.#nodes.length > 0;
  }

  hostUpdated(): void {
    const attempt = this.attempt();
    if (!attempt || !this.stands) return;
    this.#first ??= attempt;
    // The page has turned to another quiz.
    if (attempt !== this.#first) void this.#giveUp();
    else void (this.#standing ??= this.#begin(attempt)).then(({ moved }) => moved(), () => this.#giveUp());
  }

  async #begin(attempt: AttemptController): Promise<{ readonly moved: () => void }> {
    const { standIn } = await fetchPart(() => import('./standing-question.js'), 'standIn');
    return standIn({ nodes: this.#nodes, attempt, pressed: this.#pressed, show: () => this.#show() });
  }

  /** A question that cannot be answered: the quiz begins as ever. */
  async #giveUp(): Promise<void> {
    const nodes = this.#nodes;
    await this.#show(); // first: until something stands before them, Lit finds its place by the first of the nodes
    for (const node of nodes) node.remove();
  }

  /** The live screen, in this task. */
  #show(): Promise<boolean> {
    this.#nodes = [];
    this.turn();
    return this.host.updateComplete;
  }
}
