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
    /* Size containment leaves no width of its own: what a flex or grid cell that shrinks to fit should give. */
    contain-intrinsic-inline-size: 40em;
    max-inline-size: 100%;
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
  .say { padding: 0 calc(var(--_space) * 1.5) var(--_space); max-width: 48em; margin-inline: auto; font-weight: 550; }
  .say[role='alert'] { padding-block: var(--_space) 0; }
  .say:empty { display: none; }
  @container (max-width: 30em) { .screen { padding: var(--_space); } .say { padding-inline: var(--_space); } }

  h2, h3, h4, p, ul, ol, dl, dd, figure, pre, fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
  h2 { font-size: 1.5em; line-height: 1.2; font-weight: 700; text-wrap: balance; letter-spacing: -0.01em; }
  h3 { font-size: 1.15em; line-height: 1.3; font-weight: 650; margin-block: 1.6em 0.6em; }
  h4, h3.minor { font-size: 1em; font-weight: 650; margin-block: 0; }
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

  /* Said after a moment only: what comes at once should not flash. */
  [aria-busy='true'] .note { animation: wait 0s 0.4s backwards; }
  @keyframes wait { from { visibility: hidden; } }

  .problem { border-inline-start: 3px solid var(--_bad); padding-inline-start: 0.9em; }

  @media (prefers-reduced-motion: no-preference) {
    .screen { animation: arrive 0.18s ease-out; }
    @keyframes arrive { from { opacity: 0; transform: translateY(4px); } }
  }
  @media print {
    .root { border: 0; }
    .actions { display: none; }
  }
`;
