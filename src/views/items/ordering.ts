import { html, type LitElement, type TemplateResult } from 'lit';
import { fits, presentedOptions } from '../../machine/score.js';
import type { OrderItem } from '../../schema/index.js';
import { languageOf } from '../frame.js';
import { inline, plain } from '../inline.js';
import type { Screen } from '../screen.js';
import { dontKnow } from './choices.js';

/** The arrangement the reader sees: their own, or the shuffled one they start from. */
export const arrangement = (item: OrderItem, { context }: Pick<Screen, 'context'>): readonly string[] =>
  Array.isArray(context.draft) && fits(item, context.draft) ? (context.draft as readonly string[]) : presentedOptions(item, context.seed).map(({ id }) => id);

/** Steps to put in order with two native buttons each, so it works by keyboard, touch and voice alike. */
export function ordering(item: OrderItem, screen: Screen): TemplateResult {
  const { messages, send, say } = screen;
  const order = arrangement(item, screen);
  const language = languageOf(item, screen);
  const text = (id: string) => item.options.find((option) => option.id === id)?.text ?? '';
  const move = ({ currentTarget }: Event, place: number, by: number) => {
    const next = [...order];
    [next[place], next[place + by]] = [next[place + by]!, next[place]!];
    send({ type: 'pick', choice: next });
    say(messages.movedTo(plain(text(order[place]!)), place + by + 1, order.length));
    follow(currentTarget as HTMLElement, by);
  };
  return html`
    <div class="options">
      <ol class="ordering">
        ${order.map((id, place) => html`
          <li class="option">
            <span lang=${language}>${inline(text(id))}</span>
            <span class="moves">
              <button type="button" aria-label=${messages.moveUp(plain(text(id)))} aria-disabled=${place === 0} @click=${(event: Event) => place > 0 && move(event, place, -1)}>↑</button>
              <button type="button" aria-label=${messages.moveDown(plain(text(id)))} aria-disabled=${place === order.length - 1} @click=${(event: Event) => place < order.length - 1 && move(event, place, 1)}>↓</button>
            </span>
          </li>
        `)}
      </ol>
      ${dontKnow(screen, 'checkbox')}
    </div>
  `;
}

/** The rows stay and change their texts, so the focus goes along with the step: to the same button, one row up or down. */
function follow(button: HTMLElement, by: number): void {
  const { host } = button.getRootNode() as ShadowRoot;
  const row = button.closest('li')!;
  const buttons = (by < 0 ? row.previousElementSibling : row.nextElementSibling)!.querySelectorAll('button');
  void (host as LitElement).updateComplete.then(() => buttons[by < 0 ? 0 : 1]!.focus());
}
