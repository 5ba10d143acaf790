import { html, type TemplateResult } from 'lit';
import type { Item } from '../schema/index.js';
import { fits } from '../machine/score.js';
import { openItem } from '../machine/selectors.js';
import { waiting } from './failure.js';
import { languageOf, material, questionBar, stem } from './frame.js';
import { choices } from './items/choices.js';
import type { Screen } from './screen.js';

/** The open question with its controls; a plain "loading" line until its text, and controls that few questions need, have arrived. */
export function question(screen: Screen): TemplateResult {
  const { context, quiz, messages } = screen;
  const item = openItem(context, quiz.content);
  if (!item || (!screen.rareItems && (item.kind === 'numeric' || item.kind === 'order'))) return waiting(messages);
  return html`
    <section class="screen question" part="screen question" @keydown=${(event: KeyboardEvent) => isEntered(event) && check(item, screen)}>
      ${questionBar(screen, item)}
      ${turns[context.responses.length % 2]!(html`
        <legend part="stem" lang=${languageOf(item, screen)} tabindex="-1" data-focus>${stem(item)}</legend>
        ${material(item, screen)}
        <p class="note task">${taskOf(item, screen)}</p>
        ${controls(item, screen)}
      `, item.id)}
      <div class="actions">
        <button type="button" class="primary" part="button primary" @click=${() => check(item, screen)}>${messages.check}</button>
      </div>
    </section>
  `;
}

/**
 * Two templates in turn, so that each question has elements of its own: what was typed or scrolled in one never stands in the
 * next. Lit's `keyed` does the same for 0.3 kB.
 */
const turns = [
  (content: TemplateResult, id: string) => html`<fieldset class="item" part="item" data-item=${id}>${content}</fieldset>`,
  (content: TemplateResult, id: string) => html`<fieldset class="item" part="item" data-item=${id}>${content}</fieldset>`,
];

function controls(item: Item, screen: Screen): TemplateResult {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return choices(item, screen);
    case 'numeric':
      return screen.rareItems!.numeric(item, screen);
    case 'order':
      return screen.rareItems!.ordering(item, screen);
  }
}

function taskOf(item: Item, { messages }: Screen): string {
  switch (item.kind) {
    case 'single':
      return messages.pickOne;
    case 'multiple':
      return messages.pickSeveral;
    case 'numeric':
      return messages.typeNumber;
    case 'order':
      return messages.putInOrder;
  }
}

/** Enter in the field for a number, as in any form. Not on a choice, where it may be meant to pick. */
const isEntered = ({ key, isComposing, target }: KeyboardEvent): boolean => key === 'Enter' && !isComposing && (target as HTMLInputElement).type === 'text';

/** Checks what is picked, or says what is missing. Steps left as they came are an answer too, once the reader says so by a second press. */
function check(item: Item, screen: Screen): void {
  const { context, messages, send, say } = screen;
  if (item.kind === 'order' && context.draft === undefined) {
    send({ type: 'pick', choice: screen.rareItems!.arrangement(item, screen) });
    return say(messages.keepOrder);
  }
  if (!fits(item, context.draft)) return say(item.kind === 'numeric' && context.draft !== undefined ? messages.notNumber : messages.pickFirst);
  send({ type: 'check' });
}
