/** The same quiz with the two libraries and nothing else: what their use alone costs. */
import { LitElement, html } from 'lit';
import { assign, createActor, setup } from 'xstate';

interface Item {
  readonly stem: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly correct?: boolean }[];
}

const machine = setup({
  types: { context: {} as { items: readonly Item[]; at: number; right: number; picked: string | undefined }, events: {} as { type: 'pick'; id: string } | { type: 'next' }, input: {} as { items: readonly Item[] } },
}).createMachine({
  context: ({ input }) => ({ items: input.items, at: 0, right: 0, picked: undefined }),
  initial: 'question',
  states: {
    question: {
      on: {
        pick: { actions: assign({ picked: ({ event }) => event.id }) },
        next: [
          { guard: ({ context }) => context.picked === undefined },
          {
            target: 'judging',
            actions: assign({ at: ({ context }) => context.at + 1, picked: undefined, right: ({ context: { items, at, right, picked } }) => right + (items[at]!.options.find(({ id }) => id === picked)!.correct ? 1 : 0) }),
          },
        ],
      },
    },
    judging: { always: [{ guard: ({ context }) => context.at < context.items.length, target: 'question' }, { target: 'done' }] },
    done: {},
  },
});

class FloorQuiz extends LitElement {
  #actor: ReturnType<typeof createActor<typeof machine>> | undefined;

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    const { items } = (await (await fetch('/bench/ten.json')).json()) as { items: readonly Item[] };
    this.#actor = createActor(machine, { input: { items } });
    this.#actor.subscribe(() => this.requestUpdate());
    this.#actor.start();
    this.requestUpdate();
  }

  protected override render(): unknown {
    const snapshot = this.#actor?.getSnapshot();
    if (!snapshot) return html``;
    const { items, at, right, picked } = snapshot.context;
    if (snapshot.value === 'done') return html`<h2>Done</h2><p>${right} of ${items.length} right.</p>`;
    const item = items[at]!;
    return html`
      <p>Question ${at + 1} of ${items.length}</p>
      <fieldset>
        <legend>${item.stem}</legend>
        ${item.options.map(({ id, text }) => html`<label><input type="radio" name="answer" .checked=${picked === id} @change=${() => this.#actor!.send({ type: 'pick', id })} /> ${text}</label>`)}
      </fieldset>
      <button @click=${() => this.#actor!.send({ type: 'next' })}>Next</button>
    `;
  }
}

customElements.define('floor-quiz', FloorQuiz);
