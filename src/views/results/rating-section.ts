import { html, nothing, type TemplateResult } from 'lit';
import { ratingGaps, skillTitle, skillViews, type SelfRatingGap } from '../../machine/findings.js';
import type { ResultsScreen } from './desk.js';
import { bandText, levelName, shortTitle } from './format.js';

const order = ['lower', 'higher', 'same', 'unknown'] as const satisfies readonly SelfRatingGap['verdict'][];

/** What the reader said of themself beside what their answers say, the most useful first. */
export function ratingSection(screen: ResultsScreen): TemplateResult | typeof nothing {
  const { context, quiz, words: { rating: words } } = screen;
  if (!quiz.options.selfRating) return nothing;
  const bands = new Map(skillViews(context, quiz).map(({ skill, band }) => [skill, band]));
  const gaps = ratingGaps(context, quiz).map((gap) => told(gap, bands.get(gap.skill)!, context.selfRatings[gap.skill] ?? 0));
  return html`
    <section class="part" part="section">
      <h3>${words.title}</h3>
      ${gaps.length === 0 ? html`<p class="note">${words.skipped}</p>` : nothing}
      <div class="views">
        ${order.map((verdict) => {
          const here = gaps.filter((gap) => gap.verdict === verdict);
          return here.length ? group(verdict, here, screen) : nothing;
        })}
      </div>
    </section>
  `;
}

/** A gap only where the levels shown leave out what was said: "you said None, your answers say None to Working" tells nobody anything. */
const told = (gap: SelfRatingGap, [low, high]: readonly [number, number], said: number): SelfRatingGap =>
  gap.verdict !== 'same' && low <= said && said <= high ? { ...gap, verdict: 'unknown' } : gap;

function group(verdict: SelfRatingGap['verdict'], gaps: readonly SelfRatingGap[], screen: ResultsScreen): TemplateResult {
  const { context, quiz, words: { rating: words } } = screen;
  const views = new Map(skillViews(context, quiz).map((view) => [view.skill, view]));
  const hint = { lower: words.lowerHint, higher: words.higherHint, unknown: words.unknownHint, same: undefined }[verdict];
  return html`
    <div class="view ${verdict}">
      <h4><span class="mark" aria-hidden="true">${{ lower: '↑', higher: '↓', same: '=', unknown: '?' }[verdict]}</span> ${words[verdict]}</h4>
      ${hint ? html`<p class="note">${hint}</p>` : nothing}
      ${verdict === 'same' || verdict === 'unknown'
        ? html`<p>${words.names(gaps.map(({ skill }) => shortTitle(skillTitle(quiz, skill))))}</p>`
        : html`<ul>${gaps.map(({ skill }) => {
            const view = views.get(skill)!;
            return html`<li>${words.pair(skillTitle(quiz, skill), levelName(view.selfRating ?? 0, screen), bandText(view, screen))}</li>`;
          })}</ul>`}
    </div>
  `;
}
