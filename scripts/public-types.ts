/**
 * Writes the types that the package ships for the element and for documents, each in one file that imports nothing: the
 * library is bundled, so a project that uses it has neither Lit nor zod, and types that mention them would come out as `any`.
 * Types inferred from schemas are written out; the element's members are those of its manifest.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type TypeScript from '../node_modules/@custom-elements-manifest/analyzer/node_modules/typescript/lib/typescript.js';
import { limits } from '../src/schema/limits.js';
import type { Declaration } from './manifest.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
/** TypeScript 7 has no programming interface yet; the analyzer brings a version that has one. */
const ts = createRequire(require.resolve('@custom-elements-manifest/analyzer/package.json'))('typescript') as typeof TypeScript;

const program = (files: readonly string[]) =>
  ts.createProgram(files.map((file) => join(root, file)), {
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true, exactOptionalPropertyTypes: true, skipLibCheck: true, noEmit: true, types: [],
  });

const { NoTruncation, InTypeAlias, UseAliasDefinedOutsideCurrentScope } = ts.TypeFormatFlags;

/** Each type that a module exports, written out in full. Types of its own modules keep their names where they are exported too. */
function typesOf(file: string): ReadonlyMap<string, string> {
  const compiled = program([file]);
  const checker = compiled.getTypeChecker();
  const source = compiled.getSourceFile(join(root, file));
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing`);
  const types = new Map<string, string>();
  for (const symbol of checker.getExportsOfModule(module)) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const [declaration] = target.declarations ?? [];
    if (!declaration || !(target.flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface))) continue;
    // An interface, and an alias with parameters, is plain already: it is taken as it is written.
    const isWritten = ts.isInterfaceDeclaration(declaration) || (ts.isTypeAliasDeclaration(declaration) && declaration.typeParameters);
    const text = isWritten ? declaration.getText() : `export type ${symbol.name} = ${checker.typeToString(checker.getDeclaredTypeOfSymbol(target), source, NoTruncation | InTypeAlias | UseAliasDefinedOutsideCurrentScope)};`;
    types.set(symbol.name, text);
  }
  return types;
}

/** The same types, with the name of each in place of its text wherever another holds it. */
function named(types: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const bodies = [...types].flatMap(([name, text]) => (text.startsWith(`export type ${name} = {`) ? [{ name, body: text.slice(text.indexOf('{'), -1) }] : [])).toSorted((a, b) => b.body.length - a.body.length);
  return new Map([...types].map(([name, text]) => [name, bodies.reduce((short, other) => (other.name === name ? short : short.replaceAll(other.body, other.name)), text)]));
}

/** The schemas as far as the package promises them: what they check, by the name of the type. */
const schemas = { attemptSchema: 'Attempt', itemSchema: 'Item', questionSetSchema: 'QuestionSet', quizSchema: 'Quiz', resultSchema: 'ResultRecord', roleSchema: 'Role', skillSchema: 'Skill' };

/** `schema.d.ts`: the types of documents, and what reads them. */
const schemaTypes = (): string => `${[...named(typesOf('src/schema/index.ts')).values()].join('\n\n')}

/** A quiz document from unknown JSON, or every problem with its path. Never throws. */
export declare function parseQuiz(json: unknown): Parsed<Quiz>;
/** One file of \`questions/\`: a skill with its items. */
export declare function parseQuestionSet(json: unknown): Parsed<QuestionSet>;
/** JSON text as a value, or the one problem that it is not JSON or far too long. */
export declare function parseJson(text: string): Parsed<unknown>;
/** A value that fits the schema, or every problem with what was found and wanted. */
export declare function check<T>(schema: Schema<T>, json: unknown): Parsed<T>;

/** A schema of zod/mini, of which this package promises one method. */
export interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: readonly { code: string; path: readonly PropertyKey[]; message: string }[] } };
}
${Object.entries(schemas).map(([schema, type]) => `export declare const ${schema}: Schema<${type}>;`).join('\n')}

/** What a document may hold at most. */
export declare const limits: Readonly<Record<${Object.keys(limits).map((name) => `'${name}'`).join(' | ')}, number>>;
`;

const comment = (text: string | undefined) => (text ? `  /** ${text} */\n` : '');

/** `element.d.ts`: the class, its events, its attributes. */
function elementTypes({ description, members, attributes }: Declaration): string {
  const said = new Map(attributes.map((entry) => [entry.name, entry.description]));
  const lines = members.filter(({ name }) => !inherited.has(name)).map((member) => {
    const text = comment(member.description ?? said.get(member.attribute ?? ''));
    if (member.kind === 'method') return `${text}  ${member.name}(): ${member.return?.type.text ?? 'void'};`;
    return `${text}  ${member.static ? 'static ' : ''}${member.readonly ? 'readonly ' : ''}${member.name}: ${member.type?.text ?? 'unknown'};`;
  });
  return `import type { Problem, Response, ResultRecord, Seniority } from './schema.js';

${typesOf('src/host/events.ts').get('SkillsQuizEvents')}

${typesOf('src/embed/markup.ts').get('SkillsQuizAttributes')}

/** ${description} */
export declare class SkillsQuiz extends HTMLElement {
${lines.join('\n')}
}

type Fired = { readonly [K in keyof SkillsQuizEvents]: CustomEvent<SkillsQuizEvents[K]> };

declare global {
  interface HTMLElementTagNameMap {
    'skills-quiz': SkillsQuiz;
  }
  /** The events bubble through shadow roots, so every element and the document can hear them. */
  interface GlobalEventHandlersEventMap extends Fired {}
}
`;
}

/** Members that every element has. */
const inherited: ReadonlySet<string> = new Set(['lang']);

/** `index.d.ts`: what `import 'skills-quiz'` knows. */
const indexTypes = `export type { SkillsQuiz, SkillsQuizAttributes, SkillsQuizEvents } from './element.js';
export type { Quiz, ResultRecord } from './schema.js';
`;

export function writePublicTypes(folder: string, declaration: Declaration): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries({ 'schema.d.ts': schemaTypes(), 'element.d.ts': elementTypes(declaration), 'index.d.ts': indexTypes })) writeFileSync(join(folder, name), text);
}
