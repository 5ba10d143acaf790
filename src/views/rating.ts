import { html, type TemplateResult } from 'lit';
import { activeSkills } from '../machine/options.js';
import type { Screen } from './screen.js';

/** One group of five radio buttons a skill; the whole step can be skipped. */
export function rating({ context, quiz, messages, send }: Screen): TemplateResult {
  const skills = activeSkills(quiz.content.index, quiz.options);
  return html`
    <section class="screen rating" part="screen rating">
      <h2 part="heading" tabindex="-1" data-focus>${messages.ratingTitle}</h2>
      <p class="lead">${messages.ratingLead}</p>
      <div class="actions"><button type="button" part="button" @click=${() => send({ type: 'skipRating' })}>${messages.ratingSkip}</button></div>
      <dl class="scale">
        ${messages.levels.map((name, level) => html`<div><dt>${name}</dt><dd>${messages.levelMeanings[level]}</dd></div>`)}
      </dl>
      ${skills.map(
        (skill) => html`
          <fieldset class="rate" part="rate">
            <legend>${skill.title}</legend>
            ${skill.summary ? html`<p class="note">${skill.summary}</p>` : ''}
            <div class="steps">
              ${messages.levels.map(
                (name, level) => html`
                  <label>
                    <input type="radio" name="rate-${skill.id}" .checked=${context.selfRatings[skill.id] === level} @change=${() => send({ type: 'rate', skill: skill.id, level })} />
                    <span>${name}</span>
                  </label>
                `,
              )}
            </div>
          </fieldset>
        `,
      )}
      <div class="actions">
        <button type="button" class="primary" part="button primary" @click=${() => send({ type: 'finishRating' })}>${messages.ratingDone}</button>
        <button type="button" class="quiet" part="button" @click=${() => send({ type: 'leave' })}>${messages.leave}</button>
      </div>
    </section>
  `;
}
