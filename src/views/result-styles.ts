import { css } from 'lit';
import { printStyles } from './print-styles.js';

/** The look of the results as they are first seen. Comes with them, and stands after the styles of the quiz. */
export const resultStyles = css`
  .results { max-width: 60em; display: grid; grid-template-columns: minmax(0, 1fr); gap: 2em; }
  .results .actions { margin-block-start: 0.8em; }
  .part > h3 { font-size: 1.25em; margin-block: 0 0.4em; }
  .part > .note, .hint { max-width: 46em; }
  .results h2 { margin-block-end: -0.6em; }
  .opening + .actions { margin: 0; }

  .on-paper { display: none; }
  .opening { padding: 1.4em 1.5em; background: var(--_sunken); border-radius: var(--_radius); }
  .verdict { font-size: 1.5em; line-height: 1.3; font-weight: 680; letter-spacing: -0.01em; max-width: 30em; }
  .opening .lead { max-width: 46em; }
  .opening .actions, .switch { margin-block: 0.8em 0.4em; }
  .opening button { background: var(--_surface); }
  @container (max-width: 30em) { .opening { padding: 1em; } .verdict { font-size: 1.25em; } }

  .switch legend { padding: 0; }
  .switch label { background: var(--_surface); }

  .roles, .gaps, .topics, .sources, .legend { list-style: none; }
  .roles { margin-block-start: 0.8em; }
  .role { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1em; padding: 0.4em 0.8em; border-block-end: 1px solid var(--_line); }
  .role.in-view { background: var(--_sunken); border-radius: calc(var(--_radius) * 0.66); border-color: transparent; border-inline-start: 3px solid var(--_accent); }
  .role > .note, .about, .fit-bar { grid-column: 1 / -1; }
  .role-name { border: 0; padding: 0; min-height: 1.6em; text-align: start; font-weight: 650; text-decoration: underline; text-decoration-color: var(--_control); text-underline-offset: 0.25em; }
  .role-name:hover { color: var(--_accent); }
  .in-view .role-name { text-decoration: none; }
  .fit { align-self: center; font-variant-numeric: tabular-nums; }
  .fit-bar { width: 100%; height: 10px; }
  [dir='rtl'] :is(.fit-bar, .bar-chart) { transform: scaleX(-1); }
  .tag { display: inline-block; padding: 0 0.5em; margin-inline-start: 0.4em; border: 1px solid var(--_control); border-radius: 1em; font-size: 0.8em; }
  .role .note { font-size: 0.85em; text-wrap: wrap; }
  .about { font-size: 0.95em; } .about[open] { padding-block-end: 0.4em; }
  @container (max-width: 34em) { .role { grid-template-columns: minmax(0, 1fr); padding-inline: 0.6em; } .part .note { font-size: 0.85em; } }

  .track { fill: var(--_line); }
  .span { fill: color-mix(in srgb, var(--_accent) 42%, var(--_surface)); }
  .mean, .dot { fill: var(--_accent); }
  .grid { fill: none; stroke: var(--_line); }
  .band { fill: var(--_sunken); } .band.odd { fill: var(--_line); fill-opacity: 0.7; }
  .interval { stroke: color-mix(in srgb, var(--_accent) 42%, var(--_surface)); stroke-width: 7; stroke-linecap: round; }
  .required { fill: none; stroke: var(--_text); stroke-width: 1.8; stroke-dasharray: 5 4; }
  .legend { display: flex; flex-wrap: wrap; justify-content: center; gap: 0.2em 1.2em; margin-block: 0.3em 0.6em; }
  .legend li { display: inline-flex; align-items: center; gap: 0.4em; }
  .swatch { width: 28px; height: 12px; flex: none; overflow: visible; }

  .overview { display: grid; grid-template-columns: minmax(0, 1fr); align-items: start; gap: 0 1.5em; margin-block-end: 0.5em; }
  @container (min-width: 52em) { .overview:has(.radar) { grid-template-columns: minmax(0, 9fr) minmax(0, 10fr); } }
  .radar { display: block; width: 100%; max-width: 28em; margin-inline: auto; padding: 0.6em 5.4em; overflow: visible; }
  .radar text { font-size: 13px; fill: var(--_text); }
  .radar .axis-number { display: none; font-weight: 650; }
  .radar .hit { fill: transparent; }
  .radar .reader { fill: color-mix(in srgb, var(--_accent) 14%, transparent); stroke: var(--_accent); stroke-width: 2.2; stroke-linejoin: round; }
  .bar-chart { display: block; width: 100%; height: 18px; overflow: visible; }
  .bar-chart .required { stroke-dasharray: none; }
  .state { display: block; font-size: 0.9em; } .state.met { color: var(--_good); } .state.short { color: var(--_bad); }
  summary { cursor: pointer; padding-block: 0.4em; }
  table { border-collapse: collapse; width: 100%; font-size: 0.95em; line-height: 1.35; overflow-wrap: normal; }
  th, td { text-align: start; vertical-align: top; padding: 0.4em 0.7em 0.4em 0; border-block-end: 1px solid var(--_line); font-variant-numeric: tabular-nums; font-weight: 400; }
  th[scope='row'] { font-weight: 600; }
  th .note { font-weight: 400; }
  .levels { padding-inline-start: 1.6em; }
  @container (max-width: 34em) {
    .state { display: inline; }
    .overview > div { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1em; }
    .radar { padding: 0; max-width: 12em; flex: 1 1 11em; } .legend { display: grid; flex: 1 1 8em; }
    .radar .axis-name, .rest { display: none; } .radar .axis-number { display: initial; }
    tbody { counter-reset: skill; }
    tbody th::before { counter-increment: skill; content: counter(skill) '. '; }
    [role='table'] thead { position: absolute; clip-path: inset(50%); }
    [role='row'] { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 0.6em; padding-block: 0.4em; border-block-end: 1px solid var(--_line); }
    [role='row'] > * { padding: 0; border: 0; }
    .level { display: contents; } .level > * { font-size: 0.9em; }
    .level .bar-chart { order: 1; height: 16px; } .level .note { order: 2; } .level + td { order: 3; font-size: 0.9em; }
  }

  .gaps { display: grid; gap: 0.8em; margin-block-start: 0.8em; }
  .gap { padding: 0.8em 1em; border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 0.66); }
  .topics { margin-block: 0.3em 0.6em; }
  .gap button { padding-inline: 0.6em; }
  @container (max-width: 34em) { .gap { padding: 0.7em 0 0; border-width: 1px 0 0; border-radius: 0; } }
  .sources { padding-inline-start: 1em; border-inline-start: 3px solid var(--_line); font-size: 0.95em; display: grid; gap: 0.3em; }
  .kind { color: var(--_muted); }
  .time { white-space: nowrap; }

  .closed { border-block-start: 1px solid var(--_line); }
  .closed > * { border-block-end: 1px solid var(--_line); }
  .closed > [open] { padding-block-end: 1.2em; }
  .closed > * > summary { padding-block: 0.5em; }
  summary h3 { display: inline; margin: 0; font-size: 1.05em; }

  @media (forced-colors: active) {
    .role.in-view { border: 1px solid Highlight; }
    .radar .reader { stroke: Highlight; fill: none; }
    .interval, .grid { stroke: GrayText; } .track { fill: GrayText; }
    .span, .band { fill: Canvas; stroke: CanvasText; } .band { stroke: GrayText; stroke-width: 0.5; }
    .dot, .mean { fill: Highlight; stroke: Canvas; paint-order: stroke; stroke-width: 3px; }
    .required { stroke: CanvasText; }
    .radar text { fill: CanvasText; }
  }

  ${printStyles}
`;
