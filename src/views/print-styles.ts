import { css } from 'lit';

/** The results on paper: dark on white whatever the screen shows, everything open, nothing to press. */
export const printStyles = css`
  @media print {
    :host { color-scheme: light !important; }
    .root { border: 0; }
    .screen { padding: 0; }
    .results { display: block; max-width: none; font-size: 10.5pt; }
    .results > * + * { margin-block-start: 1.6em; }
    .results h2 + .opening { margin-block-start: 0.4em; }
    .opening, .role.in-view { background: none; }
    .opening { padding: 0; }
    .on-paper { display: block; overflow-wrap: anywhere; }
    .actions, .switch, .choices, .share, .compare, .opener, .erase, .say, .file, .gap > button, .legend button { display: none !important; }
    .role-name { text-decoration: none; }
    details::details-content { content-visibility: visible !important; block-size: auto !important; }
    .skill-bar > p, .skill-bar summary::after { display: none; }
    .overview .radar { max-width: 24em; }
    h3, h4 { break-after: avoid; }
    .role, .skill-bar, .gap, .topics > li, tr, .radar, .view { break-inside: avoid; }
    a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.85em; color: #444; overflow-wrap: anywhere; }
    a .hidden { display: none; }
  }
`;
