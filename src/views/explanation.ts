import { html, nothing, type TemplateResult } from 'lit';
import { presentedOptions } from '../machine/score.js';
import type { Item, NumericItem, Option, OrderItem, Response } from '../schema/index.js';
import { languageOf } from './frame.js';
import { inline } from './inline.js';
import type { Screen } from './screen.js';

type Outcome = 'right' | 'wrong' | 'unknown';

export const outcomeOf = ({ correct, choice }: Response): Outcome => (correct ? 'right' : choice === null ? 'unknown' : 'wrong');

/** What the feedback and the review teach about one answered question: each option's why, the rule, where to read on. */
export const explanation = (item: Item, response: Response, screen: Screen): TemplateResult => html`
  ${item.kind === 'numeric' ? aboutNumber(item, response, screen) : item.kind === 'order' ? aboutOrder(item, response, screen) : aboutOptions(item, response, screen)}
  <div class="rule" part="rule">
    <h3 class="minor">${screen.messages.rule}</h3>
    <p lang=${languageOf(item, screen)}>${inline(item.explanation)}</p>
  </div>
  ${item.refs?.length
    ? html`<p class="refs">${screen.messages.readMore}: ${item.refs.map((ref, place) => html`${place ? ' · ' : nothing}${link(ref.url, ref.title, screen)}`)}</p>`
    : nothing}
  ${screen.quiz.content.index.report ? html`<p class="refs">${link(reportAddress(screen.quiz.content.index.report, item), screen.messages.report, screen)}</p>` : nothing}
`;

export const link = (url: string, title: string, { messages }: Pick<Screen, 'messages'>): TemplateResult =>
  html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}<span class="hidden"> (${messages.opensElsewhere})</span></a>`;

const reportAddress = (template: string, { id, rev }: Item): string => template.replaceAll(/\{id\}|%7Bid%7D/gi, encodeURIComponent(id)).replaceAll(/\{rev\}|%7Brev%7D/gi, String(rev));

function aboutOptions(item: Exclude<Item, NumericItem | OrderItem>, response: Response, screen: Screen): TemplateResult {
  const picked = (option: Option) => (Array.isArray(response.choice) ? response.choice.includes(option.id) : response.choice === option.id);
  return html`
    <ul class="verdicts" lang=${languageOf(item, screen)}>
      ${presentedOptions(item, screen.context.seed).map((option) => {
        const label = labelOf(Boolean(option.correct), picked(option), item.kind === 'multiple', screen);
        return html`
          <li class="option ${option.correct ? 'key' : picked(option) ? 'miss' : ''}" part="option">
            <span class="mark" aria-hidden="true">${option.correct ? '✓' : picked(option) ? '✗' : '·'}</span>
            <div>
              ${label ? html`<strong class="label" lang=${screen.messages.lang}>${label}: </strong>` : nothing}<span class="option-text">${inline(option.text)}</span>
              ${option.feedback ? html`<p class="why">${inline(option.feedback)}</p>` : nothing}
            </div>
          </li>
        `;
      })}
    </ul>
  `;
}

function labelOf(isKey: boolean, isPicked: boolean, isMultiple: boolean, { messages }: Screen): string | undefined {
  if (isKey && isPicked) return messages.yourChoiceRight;
  if (isKey) return isMultiple ? messages.missed : messages.rightAnswer;
  return isPicked ? messages.yourChoice : undefined;
}

function aboutNumber(item: NumericItem, { choice, correct }: Response, screen: Screen): TemplateResult {
  const { answer, mistakes = [] } = item;
  const { messages } = screen;
  const why = (feedback: string) => html`<p class="why" lang=${languageOf(item, screen)}>${inline(feedback)}</p>`;
  const unit = answer.unit ? ` ${answer.unit}` : '';
  const number = new Intl.NumberFormat(messages.lang, { maximumSignificantDigits: 6 });
  const made = correct || typeof choice !== 'number' ? undefined : mistakes.find(({ value, tolerance = Math.abs(value) * 0.005 }) => Math.abs(choice - value) <= tolerance);
  return html`
    ${typeof choice === 'number' ? html`<p>${messages.youSaid(number.format(choice) + unit)}</p>` : nothing}
    <p><strong>${messages.answerIs(number.format(answer.value) + unit, answer.tolerance > 0 ? `± ${number.format(answer.tolerance)}` : '')}</strong></p>
    ${made
      ? why(made.feedback)
      : mistakes.length ? html`<h3 class="minor">${messages.otherAnswers}</h3><ul class="verdicts">${together(mistakes).map(([feedback, values]) => html`<li class="option"><span class="mark" aria-hidden="true">·</span><div><span class="option-text">${values.map((value) => number.format(value)).join(' / ')}${unit}</span>${why(feedback)}</div></li>`)}</ul>` : nothing}
  `;
}

/** Values that one mistake leads to, told once. */
const together = (mistakes: NonNullable<NumericItem['mistakes']>): readonly (readonly [feedback: string, values: readonly number[]])[] =>
  [...new Set(mistakes.map(({ feedback }) => feedback))].map((feedback) => [feedback, mistakes.filter((mistake) => mistake.feedback === feedback).map(({ value }) => value)]);

function aboutOrder(item: OrderItem, { choice }: Response, screen: Screen): TemplateResult {
  const { messages } = screen;
  const chosen = Array.isArray(choice) ? choice : [];
  return html`
    <h3 class="minor">${messages.rightOrder}</h3>
    <ol class="verdicts" lang=${languageOf(item, screen)}>
      ${item.options.map((option, place) => {
        const given = chosen.indexOf(option.id);
        return html`
          <li class="option ${given === place ? 'key' : ''}" part="option">
            <span class="mark" aria-hidden="true">${place + 1}</span>
            <div>
              ${given < 0 ? nothing : html`<strong class="label" lang=${messages.lang}>${given === place ? messages.inPlace : messages.yourPlace(given + 1)}: </strong>`}<span class="option-text">${inline(option.text)}</span>
              ${option.feedback ? html`<p class="why">${inline(option.feedback)}</p>` : nothing}
            </div>
          </li>
        `;
      })}
    </ol>
  `;
}
