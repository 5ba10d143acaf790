import { html, nothing, type TemplateResult } from 'lit';
import { skillTitle, skillViews } from '../../machine/findings.js';
import { ratingGaps, type SelfRatingGap } from '../../machine/more-findings.js';
import type { MoreScreen } from './desk.js';
import { bandText, levelName, shortTitle } from './format.js';
import { titled } from './titles.js';

const order = ['lower', 'higher', 'same', 'unknown'] as const satisfies readonly SelfRatingGap['verdict'][];

/** What the reader said of themself beside what their answers say, the most useful first. */
export function ratingSection(screen: MoreScreen): TemplateResult {
  const { context, quiz, more: { rating: words } } = screen;
  const bands = new Map(skillViews(context, quiz).map(({ skill, band }) => [skill, band]));
  const gaps = ratingGaps(context, quiz).map((gap) => told(gap, bands.get(gap.skill)!, context.selfRatings[gap.skill] ?? 0));
  return html`
    ${gaps.length === 0 ? html`<p class="note">${words.skipped}</p>` : nothing}
    <div class="views">
      ${order.map((verdict) => {
        const here = gaps.filter((gap) => gap.verdict === verdict);
        return here.length ? group(verdict, here, screen) : nothing;
      })}
    </div>
  `;
}

/** A gap only where the levels shown leave out what was said: "you said None, your answers say None to Working" tells nobody anything. */
const told = (gap: SelfRatingGap, [low, high]: readonly [number, number], said: number): SelfRatingGap =>
  gap.verdict !== 'same' && low <= said && said <= high ? { ...gap, verdict: 'unknown' } : gap;

function group(verdict: SelfRatingGap['verdict'], gaps: readonly SelfRatingGap[], screen: MoreScreen): TemplateResult {
  const { context, quiz, more: { rating: words } } = screen;
  const views = new Map(skillViews(context, quiz).map((view) => [view.skill, view]));
  const hint = { lower: words.lowerHint, higher: words.higherHint, unknown: words.unknownHint, same: undefined }[verdict];
  return html`
    <div class="view ${verdict}">
      <h4><span class="mark" aria-hidden="true">${{ lower: '↑', higher: '↓', same: '=', unknown: '?' }[verdict]}</span> ${words[verdict]}</h4>
      ${hint ? html`<p class="note">${hint}</p>` : nothing}
      ${verdict === 'same' || verdict === 'unknown'
        ? html`<p>${titled(words.names(gaps.map(({ skill }) => shortTitle(skillTitle(quiz, skill)))), screen)}</p>`
        : html`<ul>${gaps.map(({ skill }) => {
            const view = views.get(skill)!;
            return html`<li>${titled(words.pair(skillTitle(quiz, skill), levelName(view.selfRating ?? 0, screen), bandText(view, screen)), screen)}</li>`;
          })}</ul>`}
    </div>
  `;
}
