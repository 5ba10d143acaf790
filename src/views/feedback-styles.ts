import { css } from 'lit';

/** The look of an answered question, in the feedback and in the review. */
export const styles = css`
  .asked { font-size: 1.05em; margin-block: 0.6em; }
  .outcome { font-size: 1.25em; margin-block: 0 0.4em; }
  .outcome::before { margin-inline-end: 0.4em; }
  .outcome.right { color: var(--_good); } .outcome.right::before { content: '✓'; }
  .outcome.wrong { color: var(--_bad); } .outcome.wrong::before { content: '✗'; }
  .outcome.unknown::before { content: '?'; }
  .verdicts { list-style: none; display: grid; gap: 0.5em; margin-block: 0.8em; }
  .minor:has(+ .verdicts) { margin-block-start: 1em; }
  .verdicts .option > div { flex: 1; }
  .verdicts .mark { font-weight: 700; min-width: 1em; text-align: center; }
  .verdicts .key { border-color: var(--_good); box-shadow: inset 3px 0 0 var(--_good); }
  .verdicts .miss { border-color: var(--_bad); box-shadow: inset 3px 0 0 var(--_bad); }
  .key .mark, .key .label, .mark.right { color: var(--_good); }
  .miss .mark, .miss .label, .mark.wrong { color: var(--_bad); }
  .why { margin-block-start: 0.3em; color: var(--_muted); }
  .rule { margin-block: 1em; padding: 0.85em 1em; background: var(--_sunken); border-inline-start: 3px solid var(--_accent); border-radius: 0 calc(var(--_radius) * 0.5) calc(var(--_radius) * 0.5) 0; }
  .refs { font-size: 0.9em; margin-block-start: 0.5em; }
`;
