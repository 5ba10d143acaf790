import { html, nothing, type TemplateResult } from 'lit';
import { changesSince, repeatedIn, roleTitle, skillTitle } from '../../machine/findings.js';
import type { ResultRecord } from '../../schema/index.js';
import type { ResultsScreen } from './desk.js';
import { day, percent } from './format.js';

/** Past attempts on this device, and what changed since the last, as far as it can be told from chance. */
export function historySection(screen: ResultsScreen): TemplateResult {
  const { words, desk, send } = screen;
  const { history: texts } = words;
  const last = desk.history.at(-1);
  return html`
    <section class="part" part="section">
      <h3>${texts.title}</h3>
      ${last ? since(last, screen) : html`<p>${desk.bytes === undefined ? texts.notKept : texts.first} ${texts.retake}</p>`}
      ${desk.history.length ? html`<ol class="attempts" reversed>${desk.history.toReversed().map((record) => attempt(record, screen))}</ol>` : nothing}
      <div class="actions">
        <button type="button" part="button" @click=${() => send({ type: 'restart' })}>${words.retake}</button>
        <button type="button" class="quiet" part="button" @click=${() => desk.saveHistory()}>${texts.saveFile}</button>
        ${desk.bytes === undefined ? nothing : filePicker(texts.openFile, (file) => desk.addToHistory(file))}
      </div>
    </section>
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

function since(record: ResultRecord, screen: ResultsScreen): TemplateResult {
  const { context, quiz, words: { history: words }, desk } = screen;
  const changes = changesSince(record, context, quiz);
  const repeated = repeatedIn(context, desk.history);
  const named = (verdict: string) => changes?.filter((change) => change.verdict === verdict).map(({ skill }) => skillTitle(quiz, skill)) ?? [];
  const [higher, lower] = [named('higher'), named('lower')];
  return html`
    <h4>${words.since(day(record.finishedAt, screen))}</h4>
    ${changes
      ? html`
          ${higher.length ? html`<p>${words.higher(higher)}</p>` : nothing}
          ${lower.length ? html`<p>${words.lower(lower)}</p>` : nothing}
          ${higher.length + lower.length < changes.length ? html`<p>${words.noise(higher.length + lower.length === 0)}</p>` : nothing}
          <p class="note">${repeated ? words.repeated(repeated, context.responses.length) : words.allNew}</p>
        `
      : html`<p>${words.otherQuestions}</p>`}
  `;
}

function attempt({ finishedAt, responses, roles, seniority }: ResultRecord, screen: ResultsScreen): TemplateResult {
  const { quiz, words } = screen;
  const best = roles[0];
  return html`
    <li>
      ${words.history.attempt(day(finishedAt, screen), responses.length)}
      ${best ? html`<span class="note">${words.history.best(roleTitle(quiz, best.id), words.seniorities[seniority], percent(best.fit, screen))}</span>` : nothing}
    </li>
  `;
}
