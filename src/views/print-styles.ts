import { css } from 'lit';

/** The results on paper: dark on white whatever the screen shows, everything open that belongs there, nothing to press. */
export const printStyles = css`
  @media print {
    :host { color-scheme: light !important; }
    .screen { padding: 0; }
    .results { max-width: none; font-size: 10.5pt; }
    .opening, .role.in-view { background: none; }
    .opening { padding: 0; }
    .on-paper { display: block; overflow-wrap: anywhere; }
    .switch, .hint, .gap > button, .closed > *, .say { display: none !important; }
    details::details-content { content-visibility: visible !important; block-size: auto !important; }
    h3, h4 { break-after: avoid; }
    .role, .gap, .topics > li, tr, .radar { break-inside: avoid; }
    a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.85em; overflow-wrap: anywhere; }
  }
`;
