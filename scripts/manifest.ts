/**
 * What editors and readers know of `<skills-quiz>`, all from its class comment: `custom-elements.json`, the data of VS Code
 * and of JetBrains' editors in `dist/`, and the tables between the markers of README.md.
 * `node --import tsx scripts/manifest.ts` writes them; with `--check` it only says whether the README is up to date.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tag = 'skills-quiz';
const element = 'src/element/skills-quiz.ts';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Entry {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly return?: { readonly type: { readonly text: string } };
}

/** The class as the analyzer describes it, without what is private. */
export interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly description: string;
  readonly tagName?: string;
  readonly members: readonly Member[];
  readonly attributes: readonly Entry[];
  readonly events: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
  readonly slots: readonly Entry[];
}

/** Reads the class comment. The analyzer works on a copy elsewhere, because it writes into the package.json that it finds. */
export function describe(): Declaration {
  const folder = mkdtempSync(join(tmpdir(), 'skills-quiz-manifest-'));
  try {
    cpSync(join(root, element), join(folder, 'element.ts'));
    const cem = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    const { status, stderr, stdout } = spawnSync(process.execPath, [cem, 'analyze', '--litelement', '--quiet', '--globs', 'element.ts'], { cwd: folder, encoding: 'utf8' });
    if (status) throw new Error(`the analyzer failed: ${stderr || stdout}`);
    const { modules } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as { modules: readonly { declarations: readonly Declaration[] }[] };
    const found = modules.flatMap(({ declarations }) => declarations).find(({ name }) => name === 'SkillsQuiz');
    if (!found) throw new Error('the analyzer did not find the class SkillsQuiz');
    return tidy(found);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lit's own methods and what the element keeps for itself are nobody else's business. */
const own = new Set(['render', 'willUpdate', 'updated', 'firstUpdated', 'connectedCallback', 'disconnectedCallback', 'styles', 'properties', 'keeper', 'heard', 'turned', 'shouldUpdate']);

function tidy(found: Declaration): Declaration {
  const isPublic = ({ name, privacy }: Member) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !own.has(name);
  // The analyzer prefers the field's type, in which `undefined` and aliases say nothing to an author.
  const written = new Map([...readFileSync(join(root, element), 'utf8').matchAll(/@attr \{([^}]+)\} ([\w-]+)/g)].map(([, text, name]) => [name!, { text: text!.replaceAll('|', ' | ') }]));
  const attributes = found.attributes.filter(({ name }) => written.has(name)).map((entry) => ({ ...entry, type: written.get(entry.name)! }));
  return { ...found, tagName: tag, members: found.members.filter(isPublic), attributes };
}

/** `custom-elements.json`, schema 1.0.0. */
export const manifestOf = (declaration: Declaration) => ({
  schemaVersion: '1.0.0',
  readme: 'README.md',
  modules: [
    {
      kind: 'javascript-module',
      path: 'dist/element.js',
      declarations: [{ ...declaration, customElement: true, superclass: { name: 'LitElement', package: 'lit' } }],
      exports: [{ kind: 'js', name: declaration.name, declaration: { name: declaration.name, module: 'dist/element.js' } }],
    },
    {
      kind: 'javascript-module',
      path: 'dist/skills-quiz.js',
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tag, declaration: { name: declaration.name, module: 'dist/element.js' } }],
    },
  ],
});

/** The values of a type that is a union of strings, else none. */
const valuesOf = ({ type }: Entry): readonly string[] => [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value!);

/** Custom data for VS Code, version 1.1. */
export const editorDataOf = ({ description, attributes }: Declaration) => ({
  version: 1.1,
  tags: [
    {
      name: tag,
      description,
      attributes: attributes.map((entry) => ({ name: entry.name, description: entry.description, ...(entry.type?.text === 'boolean' ? { valueSet: 'v' } : { values: valuesOf(entry).map((name) => ({ name })) }) })),
    },
  ],
});

/** Web-types, for JetBrains' editors. */
export const webTypesOf = ({ description, attributes, events, slots, cssParts, cssProperties, members }: Declaration, version: string) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: tag,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: [
        {
          name: tag,
          description,
          attributes: attributes.map((entry) => ({ name: entry.name, description: entry.description, value: { type: entry.type?.text ?? 'string', kind: entry.type?.text === 'boolean' ? 'no-value' : 'plain', required: true } })),
          slots: slots.map((entry) => ({ name: entry.name, description: entry.description })),
          css: { parts: cssParts.map(({ name, description: text }) => ({ name, description: text })), properties: cssProperties.map(({ name, description: text }) => ({ name, description: text })) },
          js: {
            events: events.map(({ name, description: text }) => ({ name, description: text })),
            properties: members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic).map(({ name, description: text, type }) => ({ name, description: text, type: type?.text })),
          },
        },
      ],
    },
  },
});

/** Bars would end a cell of a Markdown table. */
const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const table = (heads: readonly string[], rows: readonly (readonly string[])[]) => [heads, heads.map(() => '---'), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(' | ')} |`).join('\n');
const named = (entries: readonly Entry[]) => entries.map(({ name, description = '' }) => [`\`${name}\``, description]);

/** The tables of the README, by the name of their marker. */
export const tablesOf = (declaration: Declaration): Readonly<Record<string, string>> => ({
  attributes: table(['attribute', 'type', 'what'], declaration.attributes.map(({ name, type, description = '' }) => [`\`${name}\``, `\`${(type?.text ?? 'string').replaceAll("'", '"')}\``, description])),
  events: table(['event', 'when, and its `detail`'], named(declaration.events)),
  looks: [table(['custom property', 'what'], named(declaration.cssProperties)), table(['part', 'what'], named(declaration.cssParts))].join('\n\n'),
});

/** The text with each table between its markers. A marker without a table, or a table without its marker, is an error. */
export function fill(text: string, tables: Readonly<Record<string, string>>): string {
  const filled = new Set<string>();
  const result = text.replace(/(<!-- generated: ([\w-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g, (_, open: string, name: string, close: string) => {
    const content = tables[name];
    if (content === undefined) throw new Error(`README.md asks for "${name}"; there are ${Object.keys(tables).join(', ')}`);
    filled.add(name);
    return `${open}\n${content}\n\n${close}`;
  });
  const missing = Object.keys(tables).filter((name) => !filled.has(name));
  if (missing.length) throw new Error(`README.md has no place for ${missing.join(', ')}`);
  return result;
}

/** Writes the data of editors into `dist`. */
export function writeManifest(dist: string, declaration = describe()): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  mkdirSync(dist, { recursive: true });
  const files = { 'custom-elements.json': manifestOf(declaration), 'vscode.html-custom-data.json': editorDataOf(declaration), 'web-types.json': webTypesOf(declaration, version) };
  for (const [name, value] of Object.entries(files)) writeFileSync(join(dist, name), `${JSON.stringify(value, null, 2)}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const readme = join(root, 'README.md');
  const declaration = describe();
  const before = readFileSync(readme, 'utf8');
  const after = fill(before, tablesOf(declaration));
  if (process.argv.includes('--check')) {
    if (before !== after) {
      console.error('README.md is not up to date: run node --import tsx scripts/manifest.ts');
      process.exitCode = 1;
    }
  } else {
    writeFileSync(readme, after);
    writeManifest(join(root, 'dist'), declaration);
  }
}
