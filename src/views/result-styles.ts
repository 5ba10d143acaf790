import { css } from 'lit';
import { printStyles } from './print-styles.js';

/** The look of the results and the review. Comes with them, and stands after the styles of the quiz. */
export const resultStyles = css`
  .results { max-width: 60em; display: grid; gap: 2.6em; }
  .results > * { min-width: 0; }
  .part > h3:first-child, .opening > :first-child { margin-block-start: 0; }
  .part > h3 { font-size: 1.25em; margin-block-end: 0.4em; }
  .part > .note { max-width: 46em; }
  .results h2 + .opening, .results h2 + .note, .note + .opening, .opening + .actions { margin-block-start: -1.6em; }
  .opening > :last-child { margin-block-end: 0; }

  .on-paper { display: none; }
  .opening { padding: 1.4em 1.5em 1.5em; background: var(--_sunken); border-radius: var(--_radius); }
  .verdict { font-size: 1.5em; line-height: 1.3; font-weight: 680; letter-spacing: -0.01em; text-wrap: balance; max-width: 30em; }
  .opening .lead { max-width: 46em; margin-block-start: 0.7em; }
  .opening .actions { margin-block-start: 1.1em; }
  .opening button:not(.quiet) { background: var(--_surface); }
  .results button.quiet, .file span { text-decoration: underline; text-underline-offset: 0.2em; text-decoration-color: var(--_control); }
  @container (max-width: 30em) { .opening { padding: 1.1em; } .verdict { font-size: 1.25em; } }

  .switch { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 0.7em; margin-block-start: 1.1em; }
  .switch legend { float: inline-start; padding: 0; margin-inline-end: 0.3em; }
  @container (max-width: 27em) { .switch legend { width: 100%; } }
  .switch label { display: flex; align-items: center; gap: 0.45em; padding: 0.35em 0.85em; min-height: 2.5em; border: 1px solid var(--_control); border-radius: 2em; background: var(--_surface); cursor: pointer; }
  .switch label:has(:checked) { border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); font-weight: 600; }
  .choices { display: flex; flex-wrap: wrap; gap: 0.7em 1.2em; margin-block: 1em; }
  .choices label { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.2em; font-size: 0.9em; color: var(--_muted); min-width: 0; max-width: 100%; }
  select { font: inherit; color: var(--_text); background: var(--_surface); border: 1px solid var(--_control); border-radius: 6px; padding: 0.35em 0.5em; min-height: 2.6em; max-width: 100%; }

  .roles, .gaps, .answered, .attempts, .topics, .sources, .views ul, .fits, .receipt, .legend, .skill-bars { list-style: none; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5em; }
  .roles { gap: 0; margin-block-start: 1em; }
  .role { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.15em 1em; padding: 0.7em 0.9em 0.8em; border-block-end: 1px solid var(--_line); }
  .role.in-view { background: var(--_sunken); border-radius: calc(var(--_radius) * 0.66); border-block-end-color: transparent; box-shadow: inset 3px 0 0 var(--_accent); }
  [dir='rtl'] .role.in-view { box-shadow: inset -3px 0 0 var(--_accent); }
  .role > .note, .role .about { grid-column: 1 / -1; }
  .role-name { border: 0; padding: 0; min-height: 2.1em; text-align: start; font-weight: 650; text-decoration: underline; text-decoration-color: var(--_control); text-underline-offset: 0.25em; }
  .role-name:hover { color: var(--_accent); text-decoration-color: currentColor; }
  .in-view .role-name { text-decoration: none; }
  .fit { align-self: center; text-align: end; font-variant-numeric: tabular-nums; }
  .fit-bar { grid-column: 1 / -1; width: 100%; height: 12px; }
  [dir='rtl'] :is(.fit-bar, .bar-chart) { transform: scaleX(-1); }
  .tag { display: inline-block; padding: 0 0.55em; margin-block: 0.25em; margin-inline-end: 0.5em; border: 1px solid currentColor; border-radius: 1em; font-size: 0.9em; color: var(--_text); white-space: nowrap; }
  .about { display: grid; gap: 0.35em; margin-block-start: 0.4em; font-size: 0.95em; }
  @container (max-width: 34em) { .role { grid-template-columns: minmax(0, 1fr); padding-inline: 0.6em; } .fit { text-align: start; } }

  .track { fill: var(--_line); }
  .span { fill: color-mix(in srgb, var(--_accent) 42%, var(--_surface)); }
  .mean, .dot { fill: var(--_accent); }
  .grid { fill: none; stroke: var(--_line); }
  .band { fill: var(--_sunken); } .band.odd { fill: var(--_line); fill-opacity: 0.7; }
  .interval { stroke: color-mix(in srgb, var(--_accent) 42%, var(--_surface)); stroke-width: 7; stroke-linecap: round; }
  .required { fill: none; stroke: var(--_text); stroke-width: 1.8; stroke-dasharray: 5 4; }
  .said { fill: var(--_surface); stroke: var(--_text); stroke-width: 1.1; }
  .legend { display: flex; flex-wrap: wrap; gap: 0.3em 1.3em; margin-block: 0.4em 1.2em; }
  .time { white-space: nowrap; }
  .legend li { display: inline-flex; align-items: center; gap: 0.5em; }
  .swatch { width: 28px; height: 12px; flex: none; overflow: visible; }

  .overview { display: grid; gap: 1em 2em; align-items: center; margin-block-start: 0.6em; }
  @container (min-width: 46em) { .overview:has(.radar) { grid-template-columns: minmax(0, 6fr) minmax(0, 5fr); } .overview .legend { display: grid; } .overview .radar { padding-inline: 6.2em; max-width: 32em; } .overview .radar text { font-size: 14px; } }
  .sums { display: grid; gap: 0.6em; }
  .sums dt { font-weight: 650; }
  .radar { display: block; width: 100%; max-width: 29em; margin-inline: auto; padding: 0.6em 4.8em; overflow: visible; }
  .radar text { font-size: 11px; fill: var(--_text); }
  .radar .axis-number { display: none; font-size: 13px; font-weight: 650; }
  .radar .hit { fill: transparent; }
  .radar .reader { fill: color-mix(in srgb, var(--_accent) 14%, transparent); stroke: var(--_accent); stroke-width: 2.2; stroke-linejoin: round; }
  @container (max-width: 27em) {
    .radar { padding: 0; max-width: 17em; }
    .radar .axis-name { display: none; } .radar .axis-number { display: initial; }
    .skill-bars { counter-reset: skill; }
    .skill-bars .skill-name::before { counter-increment: skill; content: counter(skill) '. '; color: var(--_muted); font-variant-numeric: tabular-nums; }
  }

  .skill-bars { gap: 0 2.5em; margin-block-start: 1.2em; }
  @container (min-width: 46em) { .skill-bars { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
  .skill-bars li { border-block-end: 1px solid var(--_line); }
  .skill-bar summary { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.1em 0.8em; padding: 0.55em 0.3em; list-style: none; }
  .skill-bar .bar-chart, .skill-bar .scale-row { flex: 0 0 100%; }
  .skill-bar summary::after { content: '+' / ''; width: 1.2em; color: var(--_accent); font-weight: 700; text-align: center; }
  .skill-bar[open] summary::after { content: '−' / ''; }
  .skill-bar summary::-webkit-details-marker { display: none; }
  .skill-bar summary:hover { background: var(--_sunken); }
  .skill-name { font-weight: 600; }
  .bar-chart { display: block; width: 100%; height: 24px; margin-block: 0.15em; overflow: visible; }
  .scale-row { display: grid; grid-template-columns: repeat(5, 1fr); font-size: 0.7em; line-height: 1.2; text-align: center; overflow-wrap: normal; }
  @container (max-width: 24em) { .scale-row { display: none; } }
  @container (max-width: 27em) or (min-width: 46em) { .skill-name { flex: 0 0 100%; } }
  .bar-chart .required { stroke-dasharray: none; stroke-width: 2; }
  .skill-state { flex: 1; }
  .skill-bar > p { padding: 0 0.3em 0.8em; }
  .state { white-space: nowrap; }
  .state.met { color: var(--_good); } .state.short { color: var(--_bad); }

  summary { cursor: pointer; padding: 0.5em 0; }
  .numbers { margin-block-start: 0.8em; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; font-size: 0.92em; overflow-wrap: normal; }
  th, td { text-align: start; vertical-align: top; padding: 0.45em 0.9em 0.45em 0; border-block-end: 1px solid var(--_line); font-variant-numeric: tabular-nums; }
  thead th { color: var(--_muted); font-weight: 550; }
  tbody th { font-weight: 550; min-width: 8em; }

  .gaps { counter-reset: gap; gap: 0.9em; margin-block-start: 1em; }
  .gap { padding: 1.1em 1.2em; border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 0.66); display: grid; gap: 0.7em; justify-items: start; }
  .gap h4 { font-size: 1.08em; }
  .topics { gap: 1em; width: 100%; }
  .topics > li { padding-inline-start: 0.9em; border-inline-start: 3px solid var(--_line); }
  .sources { gap: 0.3em; margin-block-start: 0.35em; font-size: 0.95em; }
  .sources li { display: grid; grid-template-columns: 4em minmax(0, 1fr); }
  .kind { color: var(--_muted); }
  @container (max-width: 30em) { .sources li { grid-template-columns: minmax(0, 1fr); } }

  .views { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr)); gap: 1em 2em; margin-block-start: 0.8em; }
  .views ul { gap: 0.25em; margin-block-start: 0.4em; font-size: 0.95em; }
  .view .mark { display: inline-block; min-width: 1em; color: var(--_accent); font-weight: 700; }
  .attempts { margin-block-start: 0.8em; gap: 0; }
  .attempts li { display: flex; flex-wrap: wrap; gap: 0 1em; justify-content: space-between; padding-block: 0.4em; border-block-end: 1px solid var(--_line); }
  .part h4 + p { margin-block-start: 0.3em; }

  .link-row { display: flex; flex-wrap: wrap; gap: 0.6em; margin-block-start: 0.8em; }
  .link { flex: 1 1 14em; min-width: 0; }
  .link, .opener input:not([type='file']) { font: inherit; font-size: 0.95em; width: 100%; height: auto; min-height: 2.75em; padding: 0.5em 0.7em; color: inherit; background: var(--_surface); border: 1px solid var(--_control); border-radius: calc(var(--_radius) * 0.5); }
  .link { font-family: var(--_mono); width: auto; text-overflow: ellipsis; }
  .share .actions { margin-block-start: 0.7em; }
  .opener { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr)); gap: 0.7em 1em; margin-block-start: 0.8em; }
  .opener label:not(.file) { display: grid; gap: 0.2em; font-size: 0.9em; color: var(--_muted); }
  .opener label:not(.file) input { color: var(--_text); }
  .opener .actions { grid-column: 1 / -1; margin: 0; }
  .file { position: relative; display: inline-flex; align-items: center; min-height: 2.75em; padding: 0.6em 1.1em; color: var(--_muted); border: 1px solid transparent; border-radius: calc(var(--_radius) * 0.66); cursor: pointer; line-height: 1.3; }
  .file:hover { color: var(--_text); text-decoration: underline; }
  .file input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
  button.small { min-height: 2em; min-width: 2em; padding: 0.1em 0.5em; }
  .receipt { list-style: disc; padding-inline-start: 1.2em; max-width: 46em; }
  .erase > summary { display: inline-block; list-style: none; padding: 0.6em 1.1em; min-height: 2.75em; margin-block: 0.8em 0.6em; border: 1px solid var(--_control); border-radius: calc(var(--_radius) * 0.66); line-height: 1.3; }
  .erase > summary::-webkit-details-marker { display: none; }
  .erase p { margin-block-end: 0.6em; max-width: 46em; }
  .method summary h3 { display: inline; margin: 0; font-size: 1.05em; }
  .method dl { display: grid; grid-template-columns: minmax(6em, auto) minmax(0, 42em); gap: 0.6em 1.4em; margin-block-start: 0.6em; }
  .method dt { font-weight: 600; }
  @container (max-width: 34em) { .method dl { grid-template-columns: minmax(0, 1fr); gap: 0.1em; } .method dd + dt { margin-block-start: 0.6em; } }

  .answered summary { display: flex; gap: 0.7em; }
  .answered .asked > .stem-line:first-child { display: none; }
  .answered li { border-block-end: 1px solid var(--_line); padding-block: 0.3em; }

  /* Over the end of the screen, where the sentence would otherwise be out of sight. */
  .root:has(.results) .say:not(:empty) { position: sticky; inset-block-end: 0; padding-block: 0.8em; max-width: none; background: var(--_surface); border-block-start: 2px solid var(--_accent); border-radius: 0 0 var(--_radius) var(--_radius); }

  /* Lines of a comparison: dash and mark tell them apart, the hue helps. */
  .shared .radar .reader { fill: none; }
  .shared .swatch .reader { fill: none; stroke: var(--_accent); stroke-width: 2.2; }
  .shared .line-1 { --_line-hue: light-dark(#a8420a, #ffb27a); } .shared .line-2 { --_line-hue: light-dark(#0b6b47, #6fd6a6); }
  .shared .line-3 { --_line-hue: light-dark(#8a1f7a, #f0a0e0); } .shared .line-4 { --_line-hue: light-dark(#5a5200, #d9cf6a); }
  .shared .line-5 { --_line-hue: light-dark(#005f73, #7ad3e6); } .shared .line-6 { --_line-hue: light-dark(#7a1f1f, #ff9d94); } .shared .line-7 { --_line-hue: var(--_muted); }
  .shared .reader[class*='line-'] { stroke: var(--_line-hue, var(--_accent)); }
  .shared .dot[class*='line-'] { fill: var(--_line-hue, var(--_accent)); }
  .shared .reader.line-1 { stroke-dasharray: 9 3; } .shared .reader.line-2 { stroke-dasharray: 2 3; } .shared .reader.line-3 { stroke-dasharray: 9 3 2 3; }
  .shared .reader.line-4 { stroke-dasharray: 14 4; } .shared .reader.line-5 { stroke-dasharray: 5 2; } .shared .reader.line-6 { stroke-dasharray: 1 4; } .shared .reader.line-7 { stroke-dasharray: 14 3 2 3 2 3; }
  .shared .radar .required { stroke-width: 1.2; stroke-dasharray: 2 2; }
  .shared > .radar { max-width: 34em; padding-block: 0; }
  .shared > .legend { margin-block: 0 -1.6em; }
  .shared td .state { white-space: normal; }
  @container (max-width: 27em) { .shared .radar ~ .scroll tbody { counter-reset: skill; } .shared .radar ~ .scroll tbody th::before { counter-increment: skill; content: counter(skill) '. '; } }

  @media (forced-colors: active) {
    .switch label:has(:checked) { outline: 2px solid Highlight; }
    .role.in-view { border: 1px solid Highlight; }
    .radar .reader, .shared .reader[class*='line-'] { stroke: Highlight; fill: none; }
    .interval { stroke: GrayText; } .span { fill: Canvas; stroke: CanvasText; }
    .dot, .mean, .shared .dot[class*='line-'] { fill: Highlight; stroke: Canvas; paint-order: stroke; stroke-width: 3px; }
    .grid { stroke: GrayText; } .track { fill: GrayText; }
    .band { fill: Canvas; stroke: GrayText; stroke-width: 0.5; } .band.odd { fill: Canvas; }
    .required { stroke: CanvasText; } .said { fill: Canvas; stroke: CanvasText; }
    .radar text { fill: CanvasText; }
  }

  ${printStyles}
`;
