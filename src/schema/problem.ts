/** One thing that is wrong with a document: where, what stands there, what should. */
export interface Problem {
  /** Such as `items[3].options[0].text`; empty for the document itself. */
  readonly path: string;
  readonly found: string;
  readonly wanted: string;
  /** The three in one sentence. */
  readonly message: string;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export const problem = (path: string, found: string, wanted: string): Problem =>
  ({ path, found, wanted, message: `${path || 'the document'}: found ${found}, ${wanted}` });

/** `['items', 3, 'stem']` as `items[3].stem`. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)), '');

/** A value in a few words, for a message. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return value === '' ? 'an empty text' : value.length > 40 ? `"${value.slice(0, 40)}…" (${value.length} characters)` : `"${value}"`;
  return `${typeof value} ${String(value)}`;
}
