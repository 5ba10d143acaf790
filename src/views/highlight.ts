export type TokenKind = 'plain' | 'comment' | 'string' | 'number' | 'keyword' | 'name';
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const keywords: Readonly<Record<string, string>> = {
  python: 'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield match case',
  sql: 'select from where join left right inner outer full cross on group by order having limit as and or not in is null case when then else end with over partition rows between union all distinct insert into values update set delete create table count sum avg min max row_number lag lead asc desc using',
  bash: 'if then else fi for do done while case esac in function export',
  dockerfile: 'FROM RUN COPY ADD CMD ENTRYPOINT ENV WORKDIR EXPOSE ARG USER VOLUME HEALTHCHECK AS',
  yaml: 'true false null',
  json: 'true false null',
};

const comments: Readonly<Record<string, string>> = { python: '#[^\\n]*', bash: '#[^\\n]*', yaml: '#[^\\n]*', dockerfile: '#[^\\n]*', sql: '--[^\\n]*' };

/** A mark without its partner is an apostrophe, say: it ends with the line, and is matched so that no other try goes over the line again. */
const isClosed = (string: string): boolean => /^[rbfu]{0,2}(["'])[^]*\1$/.test(string);

/**
 * Source as coloured pieces whose texts join to the source again.
 * One pass of one linear pattern: comments, strings, numbers, words. Good enough for a dozen lines; no parser.
 */
export function highlight(source: string, lang: string): readonly Token[] {
  if (lang === 'text') return [{ kind: 'plain', text: source }];
  const known = new Set(keywords[lang]?.split(' '));
  const isKeyword = (word: string) => known.has(lang === 'sql' ? word.toLowerCase() : word);
  const pattern = new RegExp(`(${comments[lang] ?? '(?!)'})|([rbfu]{0,2}(?:"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)|"(?:\\\\.|[^"\\\\\\n])*"?|'(?:\\\\.|[^'\\\\\\n])*'?))|(\\b\\d[\\d_]*(?:\\.\\d+)?(?:e[+-]?\\d+)?\\b)|([A-Za-z_][A-Za-z0-9_]*)(?=(\\()?)`, 'g');
  const tokens: Token[] = [];
  let end = 0;
  for (const match of source.matchAll(pattern)) {
    const [text, comment, string, number, word, call] = match;
    const kind: TokenKind = comment !== undefined ? 'comment' : string !== undefined ? (isClosed(string) ? 'string' : 'plain') : number !== undefined ? 'number' : isKeyword(word!) ? 'keyword' : call ? 'name' : 'plain';
    if (match.index > end) tokens.push({ kind: 'plain', text: source.slice(end, match.index) });
    tokens.push({ kind, text });
    end = match.index + text.length;
  }
  if (end < source.length) tokens.push({ kind: 'plain', text: source.slice(end) });
  return tokens;
}
