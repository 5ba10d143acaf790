import { css } from 'lit';
import { choiceStyles } from '../choice-styles.js';

/** The look of a comparison: dash and mark tell its lines apart, the hue helps. */
export const sharedStyles = css`
  button.small { min-height: 2em; min-width: 2em; padding: 0.1em 0.5em; }
  .scroll { overflow-x: auto; }
  .shared .radar .reader { fill: none; }
  .shared .swatch .reader { fill: none; stroke: var(--_accent); stroke-width: 2.2; }
  .shared .line-1 { --_line-hue: light-dark(#a8420a, #ffb27a); } .shared .line-2 { --_line-hue: light-dark(#0b6b47, #6fd6a6); }
  .shared .line-3 { --_line-hue: light-dark(#8a1f7a, #f0a0e0); } .shared .line-4 { --_line-hue: light-dark(#5a5200, #d9cf6a); }
  .shared .line-5 { --_line-hue: light-dark(#005f73, #7ad3e6); } .shared .line-6 { --_line-hue: light-dark(#7a1f1f, #ff9d94); } .shared .line-7 { --_line-hue: var(--_muted); }
  .shared .reader[class*='line-'] { stroke: var(--_line-hue, var(--_accent)); }
  .shared .dot[class*='line-'] { fill: var(--_line-hue, var(--_accent)); }
  .shared .reader.line-1 { stroke-dasharray: 9 3; } .shared .reader.line-2 { stroke-dasharray: 2 3; } .shared .reader.line-3 { stroke-dasharray: 9 3 2 3; }
  .shared .reader.line-4 { stroke-dasharray: 14 4; } .shared .reader.line-5 { stroke-dasharray: 5 2; } .shared .reader.line-6 { stroke-dasharray: 1 4; } .shared .reader.line-7 { stroke-dasharray: 14 3 2 3 2 3; }
  .shared > .radar { max-width: 34em; padding-block: 0; }
  .shared > .radar .required { stroke-width: 1.2; stroke-dasharray: 2 2; }
  .shared > .legend { margin-block: 0 -1.4em; }

  @media (forced-colors: active) {
    .shared .reader[class*='line-'] { stroke: Highlight; }
    .shared .dot[class*='line-'] { fill: Highlight; }
  }
  @media print { .shared .choices, .shared .opener, .legend button { display: none !important; } }

  ${choiceStyles}
`;
