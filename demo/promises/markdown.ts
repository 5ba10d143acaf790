import { h } from '../dom.js';

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

const cells = (line: string): string[] => line.split('|').slice(1, -1).map((cell) => cell.trim());

/** The blocks of a document of this repository: headings, paragraphs, lists of one level and tables. Not Markdown as a whole. */
export function blocksOf(text: string): readonly Block[] {
  return text.split(/\n{2,}/).flatMap((part): Block[] => {
    const lines = part.split('\n').filter((line) => line.trim());
    const [first] = lines;
    if (!first) return [];
    const heading = /^(#+) (.*)$/.exec(first);
    if (heading) return [{ kind: 'heading', level: heading[1]!.length, text: heading[2]! }];
    if (first.startsWith('|')) return [{ kind: 'table', head: cells(first), rows: lines.slice(2).map(cells) }];
    if (first.startsWith('- ')) return [{ kind: 'list', items: lines.map((line) => line.replace(/^- /, '')) }];
    return [{ kind: 'paragraph', text: lines.join(' ') }];
  });
}

/** Text with its `code` and **bold** as elements. */
export const inline = (text: string): Node[] =>
  text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).filter(Boolean).map((piece) => (piece.startsWith('`') ? h('code', {}, piece.slice(1, -1)) : piece.startsWith('**') ? h('strong', {}, piece.slice(2, -2)) : document.createTextNode(piece)));

/** A table that scrolls in its own box; `name` is told to who cannot see that. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[], name: string): HTMLElement {
  return h('div', { class: 'panel scroll', tabindex: 0, role: 'region', 'aria-label': name },
    h('table', {},
      h('thead', {}, h('tr', {}, ...head.map((text) => h('th', { scope: 'col' }, ...inline(text))))),
      h('tbody', {}, ...rows.map(([first = '', ...rest]) => h('tr', {}, h('th', { scope: 'row' }, ...inline(first)), ...rest.map((text) => h('td', {}, ...inline(text))))))));
}

/** One section for each second-level heading; what stands before the first is one without. */
export function sectionsOf(text: string, lead: string): readonly HTMLElement[] {
  const sections: HTMLElement[] = [h('section', {}, h('h2', {}, lead))];
  let title = lead;
  for (const block of blocksOf(text)) {
    const section = sections.at(-1)!;
    if (block.kind === 'heading') {
      if (block.level === 1) continue; // the page has its own
      title = block.text;
      sections.push(h('section', {}, h('h2', {}, title)));
    } else if (block.kind === 'paragraph') section.append(h('p', {}, ...inline(block.text)));
    else if (block.kind === 'list') section.append(h('ul', {}, ...block.items.map((item) => h('li', {}, ...inline(item)))));
    else section.append(tableOf(block.head, block.rows, title));
  }
  return sections;
}
