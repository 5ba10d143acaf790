import { css } from 'lit';
import { choiceStyles } from './choice-styles.js';

/** The look of the review. Comes with it. */
export const reviewStyles = css`
  .answered { list-style: none; }
  .answered summary { display: flex; gap: 0.7em; }
  .answered .asked > .stem-line:first-child { display: none; }
  .answered li { border-block-end: 1px solid var(--_line); padding-block: 0.5em; }

  ${choiceStyles}
`;
