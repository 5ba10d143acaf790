import { css } from 'lit';

/** The look of the controls that few questions need. */
export const styles = css`
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
`;
