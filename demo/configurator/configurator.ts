import { enableCopyButtons } from '../copy-button.js';
import { find, h } from '../dom.js';
import release from '../release.json';
import { control } from './controls.js';
import { hosts } from './hosts.js';
import { firstQuestion } from './instant.js';
import { accept, type Group, knobs, type Settings, settingsFrom } from './knobs.js';
import { complaints } from './look.js';
import { createPreview } from './preview.js';
import type { Order, Piece, Release } from './snippet.js';

const groups: readonly Group[] = ['What is asked', 'How it goes', 'How it looks'];
const preview = createPreview(find('[data-preview]'));
const output = find('[data-snippet]');
const warnings = find('[data-complaints]');
const shipped: Release = { ...release, base: new URL(release.base, document.baseURI).href };

// The settings stand in the address, so that a reload keeps them and a colleague can be sent them.
let settings: Settings = settingsFrom(new URLSearchParams(location.hash.slice(1)));
let host = hosts[0]!;

find('[data-knobs]').append(...groups.map((group, place) =>
  h('details', { name: 'knobs', open: place === 0 }, h('summary', {}, h('h2', {}, group)), ...knobs.filter((knob) => knob.group === group).map((knob) =>
    control(knob, settings[knob.name] ?? '', (value) => turn(knob.name, value))))));

find('[data-hosts]').append(...hosts.map((one) => {
  const field = h('input', { type: 'radio', name: 'host', value: one.id, checked: one === host });
  field.addEventListener('change', () => {
    host = one;
    printSnippet();
  });
  return h('label', {}, field, h('span', {}, one.label));
}));
show();

function turn(name: string, value: string): void {
  const { [name]: _, ...others } = settings;
  const accepted = accept(knobs.find((knob) => knob.name === name)!, value);
  settings = accepted === undefined ? others : { ...others, [name]: accepted };
  history.replaceState(null, '', Object.keys(settings).length ? `#${new URLSearchParams(settings)}` : location.pathname + location.search);
  show();
}

function show(): void {
  preview.show({ settings, release: shipped });
  warnings.replaceChildren(...complaints(settings).map((text) => h('p', {}, text)));
  printSnippet();
}

function printSnippet(standing?: string): void {
  const asked = settings;
  if (host.hasQuestion && standing === undefined) void firstQuestion(settings, shipped).then((template) => { if (template && settings === asked && host.hasQuestion) printSnippet(template); });
  const { pieces, notes } = host.write({ settings, release: shipped, standing } satisfies Order);
  output.replaceChildren(...pieces.map(draw), ...notes.map((note) => h('p', { class: 'note' }, note)));
  enableCopyButtons(output);
}

function draw({ name, code }: Piece): HTMLElement {
  return h('div', { class: 'snippet' },
    h('div', { class: 'snippet-bar' }, h('span', {}, name), h('button', { class: 'button', type: 'button', 'data-copy': true, 'aria-label': `Copy: ${name}` }, 'Copy')),
    h('pre', { tabindex: 0, role: 'region', 'aria-label': name }, h('code', {}, code)));
}
