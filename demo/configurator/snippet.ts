import { attributesOf, type Settings } from './knobs.js';
import { propertiesOf, ruleOf } from './look.js';

/** What `release.json` says of the files that ship; the build writes it. */
export interface Release {
  readonly version: string;
  /** Address of the folder that holds the files; may be relative to the site. */
  readonly base: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

/** All that a snippet is written from. `release.base` is absolute here and ends in a slash. */
export interface Order {
  readonly settings: Settings;
  readonly release: Release;
  /** The first question as a template, for hosts whose snippet holds it; undefined while it is fetched. */
  readonly standing?: string | undefined;
}

/** One file, or one place to paste into. */
export interface Piece {
  readonly name: string;
  readonly code: string;
}

export interface Snippet {
  readonly pieces: readonly Piece[];
  readonly notes: readonly string[];
}

export interface Host {
  readonly id: string;
  readonly label: string;
  /** Whether the snippet holds the first question. */
  readonly hasQuestion?: boolean;
  readonly write: (order: Order) => Snippet;
}

/** Template languages would take braces, backticks and backslashes for their own, so those go out as entities too. */
export const entities = (text: string): string => text.replace(/[&"<>{}`\\]/g, (character) => `&#${character.charCodeAt(0)};`);

export const fallbackText = 'Take the quiz: which ML-engineering role fits you?';

/** The page that holds the quiz alone, with the same settings; colours are parameters too, because no stylesheet reaches into it. */
export function frameAddress({ settings, release }: Order): string {
  const query = new URLSearchParams([...attributesOf(settings), ...propertiesOf(settings)].map(([name, value]) => [name, value])).toString();
  return `${release.base}embed.html${query && `?${query}`}`;
}

/** The script tag, with the file's hash where the release has one. */
export function script({ release }: Order): string {
  const { integrity } = release.files['skills-quiz.js'] ?? {};
  return `<script type="module" src="${release.base}skills-quiz.js"${integrity ? `\n  integrity="${integrity}" crossorigin="anonymous"` : ''}></script>`;
}

/** How attributes are written: plain HTML, or a template language that passes numbers as numbers. */
export type Notation = 'html' | 'jsx' | 'vue' | 'svelte';

/** The element with its attributes, the first question where the snippet holds it, and the link that stands in for it all. */
export function element(order: Order, notation: Notation = 'html'): string {
  const attributes = attributesOf(order.settings).map(([name, value]) => attribute(name, value, notation));
  const line = ['<skills-quiz', ...attributes].join(' ');
  const opening = line.length < 90 ? `${line}>` : `<skills-quiz\n${attributes.map((text) => `  ${text}\n`).join('')}>`;
  const question = order.standing ? `${order.standing}\n` : '';
  return `${opening}\n${question}  <a href="${entities(frameAddress(order))}">${fallbackText}</a>\n</skills-quiz>`;
}

const numbers: ReadonlySet<string> = new Set(['length', 'seed']);

// These frameworks set properties where the element has them, and a property of type number wants one.
function attribute(name: string, value: string, notation: Notation): string {
  if (value === '') return name;
  if (!numbers.has(name) || notation === 'html') return `${name}="${entities(value)}"`;
  return notation === 'vue' ? `:${name}="${value}"` : `${name}={${value}}`;
}

/** Script and element: all that a page of plain HTML needs. */
export const tag = (order: Order): string => `${script(order)}\n${element(order)}`;

/** The stylesheet rules for the room and the colours chosen, as a piece; none where the author wants neither. */
export function stylesheet(order: Order, name = 'Your stylesheet'): readonly Piece[] {
  const code = ruleOf(order.settings);
  return code ? [{ name, code }] : [];
}

/** For pages that send a Content-Security-Policy: what theirs has to allow. */
export function policy({ release }: Order): Piece {
  return { name: 'Content-Security-Policy, if your page sends one', code: `script-src 'self' ${release.base}; trusted-types lit-html 'allow-duplicates'` };
}

export const indent = (text: string, by = '  '): string => text.replace(/^(?=.)/gm, by);
