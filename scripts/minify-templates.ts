/**
 * Takes the indentation out of Lit's templates when built: a minifier for JavaScript leaves strings as they are.
 * In `html` and `svg`, white space with a line break in it becomes one line break, which renders the same. `css` is
 * minified as style sheets: an expression in it may stand for whole rules only.
 */
import { transform } from 'esbuild';
import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly tag?: { readonly name?: string };
  readonly quasi?: { readonly quasis: readonly (Node & { readonly value: { readonly raw: string; readonly cooked: string } })[] };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Spaces are kept inside `<pre>`, where they show. */
const shorter = (markup: string): string => markup.split(/(<pre[^]*?(?:<\/pre>|$))/).map((part, place) => (place % 2 ? part : part.replace(/\s*\n\s*/g, '\n'))).join('');

export const minifyTemplates = (): Plugin => ({
  name: 'minify-templates',
  enforce: 'post',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/(views|element)\/.*\.ts$/ },
    async handler(code) {
      const edits: Edit[] = [];
      for (const { tag, quasi } of tagged(this.parse(code) as unknown as Node)) {
        const pieces = quasi!.quasis;
        if (tag!.name === 'css') {
          for (const { start, end, value } of pieces) {
            const { code: css } = await transform(value.cooked, { loader: 'css', minify: true, charset: 'utf8' });
            edits.push({ start, end, text: css.trim().replace(/[\\`]|\$(?={)/g, '\\$&') });
          }
        } else if (tag!.name === 'html' || tag!.name === 'svg') {
          edits.push(...pieces.map(({ start, end, value }) => ({ start, end, text: shorter(value.raw) })));
        }
      }
      return edits.length ? { code: applied(code, edits), map: null } : undefined;
    },
  },
});

/** Every tagged template under a node. */
function* tagged(node: unknown): Generator<Node> {
  if (typeof node !== 'object' || node === null) return;
  if ((node as Node).type === 'TaggedTemplateExpression') yield node as Node;
  for (const child of Object.values(node)) yield* tagged(child);
}

function applied(code: string, edits: readonly Edit[]): string {
  let result = '', done = 0;
  for (const { start, end, text } of [...edits].sort((one, other) => one.start - other.start)) {
    result += code.slice(done, start) + text;
    done = end;
  }
  return result + code.slice(done);
}
