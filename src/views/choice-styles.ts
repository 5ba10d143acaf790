import { css } from 'lit';

/** The look of boxes to choose from, as the review and comparisons have them. */
export const choiceStyles = css`
  .choices { display: flex; flex-wrap: wrap; gap: 0.7em 1.2em; margin-block: 1em; }
  .choices label { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.2em; font-size: 0.9em; color: var(--_muted); min-width: 0; max-width: 100%; }
  select { font: inherit; color: var(--_text); background: var(--_surface); border: 1px solid var(--_control); border-radius: 6px; padding: 0.35em 0.5em; min-height: 2.6em; max-width: 100%; }
  @media print { .choices { display: none; } }
`;
