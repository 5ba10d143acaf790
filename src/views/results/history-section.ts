import { html, nothing, type TemplateResult } from 'lit';
import { roleTitle, skillTitle } from '../../machine/findings.js';
import { changesSince, repeatedIn } from '../../machine/more-findings.js';
import type { ResultRecord } from '../../schema/index.js';
import type { MoreScreen } from './desk.js';
import { day, percent } from './format.js';
import { titled } from './titles.js';

/** Past attempts on this device, and what changed since the last, as far as it can be told from chance. */
export function historySection(screen: MoreScreen): TemplateResult {
  const { more: { history: words }, desk } = screen;
  const last = desk.history.at(-1);
  return html`
    ${last ? since(last, screen) : html`<p>${desk.bytes === undefined ? words.notKept : words.first} ${words.retake}</p>`}
    ${desk.history.length ? html`<ol class="attempts" reversed>${desk.history.toReversed().map((record) => attempt(record, screen))}</ol>` : nothing}
    <div class="actions">
      <button type="button" part="button" @click=${() => desk.saveHistory()}>${words.saveFile}</button>
      ${desk.bytes === undefined ? nothing : filePicker(words.openFile, (file) => desk.addToHistory(file))}
    </div>
  `;
}

/** A native file input that looks like the other buttons. */
export const filePicker = (label: string, onFile: (file: File) => void): TemplateResult => html`
  <label class="file button quiet">
    <span>${label}</span>
    <input type="file" accept="application/json,.json" @change=${(event: Event) => {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      if (file) onFile(file);
      input.value = ''; // so that the same file can be chosen again
    }} />
  </label>
`;

function since(record: ResultRecord, screen: MoreScreen): TemplateResult {
  const { context, quiz, more: { history: words }, desk } = screen;
  const changes = changesSince(record, context, quiz);
  const repeated = repeatedIn(context, desk.history);
  const named = (verdict: string) => changes?.filter((change) => change.verdict === verdict).map(({ skill }) => skillTitle(quiz, skill)) ?? [];
  const [higher, lower] = [named('higher'), named('lower')];
  return html`
    <h4>${words.since(day(record.finishedAt, screen))}</h4>
    ${changes
      ? html`
          ${higher.length ? html`<p>${titled(words.higher(higher), screen)}</p>` : nothing}
          ${lower.length ? html`<p>${titled(words.lower(lower), screen)}</p>` : nothing}
          ${higher.length + lower.length < changes.length ? html`<p>${words.noise(higher.length + lower.length === 0)}</p>` : nothing}
          <p class="note">${repeated ? words.repeated(repeated, context.responses.length) : words.allNew}</p>
        `
      : html`<p>${words.otherQuestions}</p>`}
  `;
}

function attempt({ finishedAt, responses, roles, seniority }: ResultRecord, screen: MoreScreen): TemplateResult {
  const { quiz, words: { seniorities }, more: { history: words } } = screen;
  const best = roles[0];
  return html`
    <li>
      ${words.attempt(day(finishedAt, screen), responses.length)}
      ${best ? html`<span class="note">${titled(words.best(roleTitle(quiz, best.id), seniorities[seniority], percent(best.fit, screen)), screen)}</span>` : nothing}
    </li>
  `;
}
