import { css } from 'lit';

/** The look of what stands behind the titles that open, and of results that others shared. Comes with it, after the styles of the results. */
export const moreStyles = css`
  .views ul, .attempts, .fits { list-style: none; }
  .views { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr)); gap: 1em 2em; margin-block-start: 0.4em; }
  .views li { margin-block-start: 0.25em; }
  .view .mark { display: inline-block; min-width: 1em; color: var(--_accent); font-weight: 700; }
  .attempts { margin-block-start: 0.8em; }
  .attempts li { display: flex; flex-wrap: wrap; gap: 0 1em; justify-content: space-between; padding-block: 0.4em; border-block-end: 1px solid var(--_line); }
  .closed .actions { margin-block-start: 0.8em; }
  .results button.quiet, .file span { text-decoration: underline; text-underline-offset: 0.2em; text-decoration-color: var(--_control); }

  .link-row { display: flex; flex-wrap: wrap; gap: 0.6em; margin-block-start: 0.8em; }
  .link, .opener input:not([type='file']) { font: inherit; font-size: 0.95em; width: 100%; height: auto; min-height: 2.75em; padding: 0.5em 0.7em; color: var(--_text); background: var(--_surface); border: 1px solid var(--_control); border-radius: calc(var(--_radius) * 0.5); }
  .link { flex: 1 1 14em; min-width: 0; width: auto; font-family: var(--_mono); text-overflow: ellipsis; }
  .opener { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr)); gap: 0.7em 1em; margin-block-start: 0.8em; }
  .opener label:not(.file) { display: grid; gap: 0.2em; font-size: 0.9em; color: var(--_muted); }
  .opener .actions { grid-column: 1 / -1; margin: 0; }
  .file { position: relative; display: inline-flex; align-items: center; min-height: 2.75em; padding: 0.6em 1.1em; color: var(--_muted); cursor: pointer; line-height: 1.3; }
  .file:hover { color: var(--_text); }
  .file input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
  .receipt { padding-inline-start: 1.2em; }
  .receipt, .erase p { max-width: 46em; }
  .erase > summary { display: inline-block; list-style: none; padding: 0.6em 1.1em; min-height: 2.75em; margin-block: 0.8em 0.6em; border: 1px solid var(--_control); border-radius: calc(var(--_radius) * 0.66); line-height: 1.3; }
  .erase > summary::-webkit-details-marker { display: none; }
  .erase p { margin-block-end: 0.6em; }
  .method dl { display: grid; grid-template-columns: minmax(6em, auto) minmax(0, 42em); gap: 0.6em 1.4em; margin-block-start: 0.4em; }
  .method dt { font-weight: 600; }
  @container (max-width: 34em) { .method dl { grid-template-columns: minmax(0, 1fr); gap: 0.1em; } .method dd + dt { margin-block-start: 0.6em; } }

  /* Over the end of the screen, where the sentence would otherwise be out of sight. */
  .root:has(.results) .say:not(:empty) { position: sticky; inset-block-end: 0; padding-block: 0.8em; max-width: none; background: var(--_surface); border-block-start: 2px solid var(--_accent); border-radius: 0 0 var(--_radius) var(--_radius); }

  @media print {
    .closed > .rating, .closed > .method { display: block !important; }
    .view { break-inside: avoid; }
  }
`;
