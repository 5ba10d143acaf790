import { css } from 'lit';

/**
 * The look. Public custom properties are read once, into private ones, on `:host`; everything below uses those.
 * A page's rules for every element reach `:host` but not `.root`, which therefore sets all that is inherited, the font apart.
 */
export const styles = css`
  :host {
    --_accent: var(--skills-quiz-accent, light-dark(#3538cd, #a4b0ff));
    --_on-accent: var(--skills-quiz-on-accent, light-dark(#fff, #14163a));
    --_surface: var(--skills-quiz-surface, light-dark(#fff, #17181c));
    --_sunken: var(--skills-quiz-sunken, light-dark(#f5f6fa, #202228));
    --_text: var(--skills-quiz-text, light-dark(#1a1c23, #e8e9ee));
    --_muted: var(--skills-quiz-muted, light-dark(#565b6b, #a7acbb));
    --_line: var(--skills-quiz-line, light-dark(#d8dbe6, #363a45));
    --_control: var(--skills-quiz-control, light-dark(#7b8194, #7f8698));
    --_good: var(--skills-quiz-good, light-dark(#0b6b47, #6fd6a6));
    --_bad: var(--skills-quiz-bad, light-dark(#a8332b, #ff9d94));
    --_radius: var(--skills-quiz-radius, 12px);
    --_mono: var(--skills-quiz-mono, ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, monospace);
    --_space: var(--skills-quiz-space, 1em);

    /* Beats what the page sets on every element; everything else the page sets stops at .root. */
    display: block !important;
    container-type: inline-size !important;
    color-scheme: inherit;
  }
  :host([hidden]) { display: none !important; }
  :host([theme='light']) { color-scheme: light; }
  :host([theme='dark']) { color-scheme: dark; }

  *, *::before, *::after { box-sizing: border-box; }
  .root {
    font-family: var(--skills-quiz-font, inherit);
    font-size: var(--skills-quiz-font-size, max(1em, 15px));
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .screen { padding: calc(var(--_space) * 1.5); max-width: 48em; margin-inline: auto; }
  @container (max-width: 30em) { .screen { padding: var(--_space); } }

  h2, h3, h4, p, ul, ol, dl, dd, figure, pre, fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
  h2 { font-size: 1.5em; line-height: 1.2; font-weight: 700; text-wrap: balance; letter-spacing: -0.01em; }
  h3 { font-size: 1.15em; line-height: 1.3; font-weight: 650; margin-block: 1.6em 0.6em; }
  h4 { font-size: 1em; font-weight: 650; }
  p { text-wrap: pretty; }
  .lead { margin-block-start: 0.5em; }
  .note, small { color: var(--_muted); font-size: 0.9em; }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  a { color: var(--_accent); text-underline-offset: 0.15em; }
  :focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; border-radius: 4px; }
  /* Where the focus is put so that reading goes on there; nothing to operate. */
  [data-focus]:focus { outline: none; }
  [data-focus] { scroll-margin-block-start: 1em; }
  code { font-family: var(--_mono); font-size: 0.9em; background: var(--_sunken); border-radius: 4px; padding: 0.1em 0.3em; }

  .facts { list-style: none; margin-block: 1em; display: grid; gap: 0.45em; }
  .facts li { padding-inline-start: 1.6em; position: relative; color: var(--_muted); }
  .facts li::before { content: '✓'; position: absolute; inset-inline-start: 0.2em; color: var(--_accent); font-weight: 700; }

  .actions { display: flex; flex-wrap: wrap; gap: 0.6em; align-items: center; margin-block-start: 1.5em; }
  button { font: inherit; line-height: 1.3; color: var(--_text); background: none; border: 1px solid var(--_control); border-radius: calc(var(--_radius) * 0.66); padding: 0.6em 1.1em; min-height: 2.75em; cursor: pointer; }
  button:hover { border-color: var(--_accent); }
  button.primary { background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent); font-weight: 650; }
  button.primary:hover { filter: brightness(1.08); }
  button.quiet { border-color: transparent; color: var(--_muted); }
  button.quiet:hover { color: var(--_text); text-decoration: underline; }

  .scale { display: grid; grid-template-columns: repeat(auto-fit, minmax(9em, 1fr)); gap: 0.2em 1em; margin-block: 1em; font-size: 0.9em; }
  .scale dt { font-weight: 650; display: inline; }
  .scale dd { display: inline; color: var(--_muted); }
  .scale dd::before { content: ' – '; }
  .rate { padding-block: 0.9em; border-block-start: 1px solid var(--_line); }
  .rate legend { padding: 0; font-weight: 650; float: inline-start; width: 100%; }
  .rate legend + * { clear: both; }
  .steps { display: grid; grid-template-columns: repeat(5, 1fr); gap: 0.35em; margin-block-start: 0.5em; }
  @container (max-width: 38em) { .steps { grid-template-columns: 1fr; } }
  .steps label { display: flex; align-items: center; gap: 0.4em; padding: 0.45em 0.6em; border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 0.5); cursor: pointer; font-size: 0.9em; min-height: 2.6em; }
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

  .item legend { padding: 0; float: inline-start; width: 100%; font-size: 1.1em; font-weight: 500; line-height: 1.45; }
  .item legend + * { clear: both; }
  .asked { font-size: 1.05em; margin-block: 0.6em; }
  .stem-line { display: block; }
  /* Each text runs in the direction of its own letters: an English question stays whole in an Arabic quiz. */
  .stem-line, .option span, .option-text, .why, .rule p { unicode-bidi: plaintext; }
  .stem-line + .stem-line { margin-block-start: 0.6em; }
  .task { padding-block: 0.9em 0.6em; }
  .options { display: grid; gap: 0.5em; }
  .option { display: flex; gap: 0.7em; align-items: start; padding: 0.7em 0.85em; border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 0.66); line-height: 1.45; }
  label.option { cursor: pointer; }
  label.option input { margin-block-start: 0.15em; }
  label.option:hover { border-color: var(--_control); }
  label.option:has(:checked), label.option:has(:checked):hover { border-color: var(--_accent); background: color-mix(in srgb, var(--_accent) 9%, transparent); box-shadow: inset 0 0 0 1px var(--_accent); }
  .unsure { border-style: dashed; color: var(--_muted); }
  .number { display: grid; gap: 0.3em; font-weight: 550; }
  .entry { display: flex; gap: 0.5em; align-items: center; font-weight: 400; }
  .entry input { font: inherit; width: 10em; max-width: 100%; height: auto; padding: 0.6em 0.7em; color: inherit; background: var(--_surface); border: 1px solid var(--_control); border-radius: calc(var(--_radius) * 0.5); }
  .entry input:focus-visible { outline: 3px solid var(--_accent); }
  .ordering { list-style: none; display: grid; gap: 0.4em; counter-reset: place; }
  .ordering .option { justify-content: space-between; align-items: center; padding: 0.4em 0.4em 0.4em 0.85em; }
  .ordering .option::before { counter-increment: place; content: counter(place); color: var(--_muted); font-variant-numeric: tabular-nums; }
  .ordering .option > :first-child { flex: 1; }
  .moves { display: flex; gap: 0.3em; }
  .moves button { padding: 0; width: 2.6em; min-height: 2.6em; }
  .moves button[aria-disabled='true'] { opacity: 0.35; cursor: default; }
  .say { padding: 0 calc(var(--_space) * 1.5) var(--_space); max-width: 48em; margin-inline: auto; font-weight: 550; }
  .say:empty { display: none; }

  .code { position: relative; clear: both; margin-block: 0.9em; background: var(--_sunken); border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 0.66); text-align: left; }
  .code pre { overflow-x: auto; padding: 0.9em 1em; font-family: var(--_mono); font-size: 0.875em; line-height: 1.55; tab-size: 4; white-space: pre; overflow-wrap: normal; }
  .code pre code { background: none; padding: 0; font-size: 1em; }
  .code .copy { display: block; margin-inline-start: auto; font-size: 0.8em; padding: 0.2em 0.9em; min-height: 2.2em; }
  .t-comment { color: var(--_muted); font-style: italic; }
  .t-string { color: light-dark(#0a6640, #8fd8ae); }
  .t-number { color: light-dark(#8a4600, #f0bd7c); }
  .t-keyword { color: light-dark(#7a1fa2, #d5a6f5); }
  .t-name { color: light-dark(#1d4fb8, #9dbdff); }
  figure img { max-width: 100%; height: auto; }

  .outcome { font-size: 1.25em; margin-block: 0 0.4em; }
  .outcome::before { margin-inline-end: 0.4em; }
  .outcome.right { color: var(--_good); } .outcome.right::before { content: '✓'; }
  .outcome.wrong { color: var(--_bad); } .outcome.wrong::before { content: '✗'; }
  .outcome.unknown::before { content: '?'; }
  .verdicts { list-style: none; display: grid; gap: 0.5em; margin-block: 0.8em; }
  .verdicts .option > div { flex: 1; }
  .verdicts .mark { font-weight: 700; min-width: 1em; text-align: center; }
  .verdicts .key { border-color: var(--_good); box-shadow: inset 3px 0 0 var(--_good); }
  .verdicts .miss { border-color: var(--_bad); box-shadow: inset 3px 0 0 var(--_bad); }
  .key .mark, .key .label, .mark.right { color: var(--_good); }
  .miss .mark, .miss .label, .mark.wrong { color: var(--_bad); }
  .why { margin-block-start: 0.3em; color: var(--_muted); }
  .rule { margin-block: 1em; padding: 0.85em 1em; background: var(--_sunken); border-inline-start: 3px solid var(--_accent); border-radius: 0 calc(var(--_radius) * 0.5) calc(var(--_radius) * 0.5) 0; }
  .refs { font-size: 0.9em; margin-block-start: 0.5em; }

  .problem { border-inline-start: 3px solid var(--_bad); padding-inline-start: 0.9em; }

  @media (prefers-reduced-motion: no-preference) {
    .screen { animation: arrive 0.18s ease-out; }
    @keyframes arrive { from { opacity: 0; transform: translateY(4px); } }
  }
  @media (forced-colors: active) {
    label.option:has(:checked), .steps label:has(:checked) { outline: 2px solid Highlight; }
    progress { border: 1px solid CanvasText; }
    progress::-webkit-progress-value { background: Highlight; }
    progress::-moz-progress-bar { background: Highlight; }
  }
  @media print {
    .root { border: 0; }
    .actions, .bar, .copy { display: none; }
  }
`;
