import { html, nothing, type TemplateResult } from 'lit';
import { progress } from '../machine/selectors.js';
import { codeBlock } from './code-block.js';
import { inline, paragraphs } from './inline.js';
import type { Item } from '../schema/index.js';
import type { Screen } from './screen.js';

/** The line above a question: how far, which skill, and the way out. */
export function questionBar(screen: Screen, item: Item): TemplateResult {
  const { context, quiz, messages, send } = screen;
  const language = languageOf(item, screen);
  const { number, answered, goal } = progress(context);
  const skill = quiz.content.index.skills.find(({ id }) => id === item.skill);
  return html`
    <div class="bar">
      <span class="count">${messages.question(number, goal)}</span>
      <button type="button" class="quiet leave" @click=${() => send({ type: 'leave' })}>${messages.leave}</button>
      <progress part="progress" aria-label=${messages.progress} max=${goal} .value=${answered}></progress>
      <span class="chip">${skill?.title}</span>
      ${language === nothing ? nothing : html`<span class="note">${messages.writtenIn(language)}</span>`}
    </div>
  `;
}

/** For the `lang` attribute of an item's texts, or of the title of a skill or role: their language where it is not the one of the interface. */
export function languageOf({ id }: Pick<Item, 'id'>, { quiz, messages }: Pick<Screen, 'quiz' | 'messages'>): string | typeof nothing {
  const language = quiz.content.languageOf?.(id);
  return language && primary(language) !== primary(messages.lang) ? language : nothing;
}

/** `pt` of `pt-BR`. By hand, because what an author wrote need not be a tag. */
const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/** The stem's paragraphs. The first is the one that names the group. */
export const stem = (item: Item): readonly TemplateResult[] => paragraphs(item.stem).map((paragraph) => html`<span class="stem-line">${inline(paragraph)}</span>`);

/** What belongs to a question beside its stem: code and figure. */
export const material = (item: Item, screen: Screen): TemplateResult => html`
  ${item.code ? codeBlock(item.code, screen) : nothing}
  ${item.figure ? html`<figure><img src=${item.figure.src} alt=${item.figure.alt} loading="lazy" /></figure>` : nothing}
`;
