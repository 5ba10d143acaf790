import { css } from 'lit';

/** The look of the self-rating and of questions. Comes with them, and stands after the styles of the element. */
export const sessionStyles = css`
  .scale { display: grid; grid-template-columns: repeat(auto-fit, minmax(9em, 1fr)); gap: 0.2em 1em; margin-block: 1em; font-size: 0.9em; }
  @container (max-width: 30em) { .scale { grid-template-columns: 1fr; } }
  .scale dt { font-weight: 650; display: inline; }
  .scale dd { display: inline; color: var(--_muted); }
  .scale dd::before { content: ' – '; }
  .rate { padding-block: 0.9em; border-block-start: 1px solid var(--_line); }
  .rate legend { padding: 0; font-weight: 650; float: inline-start; width: 100%; }
  .rate legend + * { clear: both; }
  .steps { display: grid; grid-template-columns: repeat(5, 1fr); gap: 0.35em; margin-block-start: 0.5em; }
  .steps label { display: flex; align-items: center; gap: 0.4em; padding: 0.45em 0.6em; border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 0.5); cursor: pointer; font-size: 0.9em; min-height: 2.6em; }
  /* As many on a row as fit: one a row would put forty rows before the first question on a phone. */
  @container (max-width: 38em) { .steps { display: flex; flex-wrap: wrap; } .steps label { flex: 1 0 auto; max-width: 100%; padding-inline: 0.5em; gap: 0.3em; } }
  .steps label:has(:checked) { border-color: var(--_accent); background: color-mix(in srgb, var(--_accent) 10%, transparent); }
  input { accent-color: var(--_accent); width: 1.15em; height: 1.15em; margin: 0; flex: none; }
  label:has(:focus-visible) { outline: 3px solid var(--_accent); outline-offset: 1px; }
  label :focus-visible { outline: none; }

  .bar { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 0.3em 0.8em; margin-block-end: 1.1em; font-size: 0.9em; color: var(--_muted); }
  .bar .leave { padding: 0.2em 0.6em; min-height: 2em; margin-inline-end: -0.6em; }
  .bar progress, .chip { grid-column: 1 / -1; }
  .chip { font-weight: 600; color: var(--_accent); }
  progress { appearance: none; width: 100%; height: 6px; border: 0; border-radius: 3px; background: var(--_line); overflow: hidden; }
  progress::-webkit-progress-bar { background: var(--_line); }
  progress::-webkit-progress-value { background: var(--_accent); }
  progress::-moz-progress-bar { background: var(--_accent); }

  .item legend { padding: 0 0 0.9em; float: inline-start; width: 100%; font-size: 1.1em; font-weight: 500; line-height: 1.45; }
  .item legend + * { clear: both; }
  .stem-line { display: block; }
  /* Each text runs in the direction of its own letters: an English question stays whole in an Arabic quiz. */
  .stem-line, .option span, .option-text, .why, .rule p { unicode-bidi: plaintext; }
  .stem-line + .stem-line { margin-block-start: 0.6em; }
  .task { padding-block-end: 0.6em; }
  .options { display: grid; gap: 0.5em; }
  .option { display: flex; gap: 0.7em; align-items: start; padding: 0.7em 0.85em; border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 0.66); line-height: 1.45; }
  label.option { cursor: pointer; }
  label.option input { margin-block-start: 0.15em; }
  label.option:hover { border-color: var(--_control); }
  label.option:has(:checked), label.option:has(:checked):hover { border-color: var(--_accent); background: color-mix(in srgb, var(--_accent) 9%, transparent); box-shadow: inset 0 0 0 1px var(--_accent); }
  .unsure { border-style: dashed; color: var(--_muted); }

  .code { position: relative; clear: both; margin-block: 0.9em; background: var(--_sunken); border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 0.66); text-align: left; }
  /* A shade at the edge behind which a line goes on; where it ends, a cover in the colour of the ground scrolls over it. */
  .code pre { background: linear-gradient(to left, var(--_sunken) 40%, transparent) right / 2.5em 100% local no-repeat, linear-gradient(to left, color-mix(in srgb, var(--_text) 16%, transparent), transparent) right / 0.9em 100% no-repeat; border-radius: inherit; overflow-x: auto; padding: 0.9em 1em; font-family: var(--_mono); font-size: 0.875em; line-height: 1.55; tab-size: 4; white-space: pre; overflow-wrap: normal; }
  .code pre code { background: none; padding: 0; font-size: 1em; }
  .code .copy { display: block; margin-inline-start: auto; font-size: 0.8em; padding: 0.2em 0.9em; min-height: 2.2em; }
  .t-comment { color: var(--_muted); font-style: italic; }
  .t-string { color: light-dark(#0a6640, #8fd8ae); }
  .t-number { color: light-dark(#8a4600, #f0bd7c); }
  .t-keyword { color: light-dark(#7a1fa2, #d5a6f5); }
  .t-name { color: light-dark(#1d4fb8, #9dbdff); }
  figure img { max-width: 100%; height: auto; }

  @media (forced-colors: active) {
    label.option:has(:checked), .steps label:has(:checked) { outline: 2px solid Highlight; }
    progress { border: 1px solid CanvasText; }
    progress::-webkit-progress-value { background: Highlight; }
    progress::-moz-progress-bar { background: Highlight; }
  }
  @media print { .bar, .copy { display: none; } }
`;
