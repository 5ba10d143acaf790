import type { Plugin } from 'vite';

/** What a page may name ahead, in the order of need; `dist/preload.json` lists the files. */
const ahead = ['skills-quiz', 'element', 'base', 'questions-built-in', 'session'];

/**
 * The small script fetches the element and, beside it, the base that the element imports: found by the browser itself, that
 * would take one more trip to the server. Also takes line breaks out of comments for bundlers, which minifying leaves there.
 */
export const fetchBeside = (): Plugin => ({
  name: 'fetch-beside',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const base = chunks.find(({ name }) => name === 'base');
    const small = chunks.find(({ fileName }) => fileName === 'skills-quiz.js');
    const element = 'import(`./element.js`)';
    if (!base || !small?.code.includes(element)) throw new Error('scripts/fetch-beside.ts: no base, or no import of the element in skills-quiz.js');
    small.code = small.code
      .replace(element, `(import(\`./${base.fileName}\`).catch(()=>{}),${element})`)
      .replace(/\(\s*\/\*\s*@vite-ignore\s*\*\/\s*\/\*\s*webpackIgnore: true\s*\*\/\s*/, '(/*@vite-ignore*//*webpackIgnore:true*/')
      .trimEnd();
    const names = chunks.map(({ fileName, name }) => ({ fileName, name: name.replace(/^_?questions[_:]/, 'questions-') }));
    const files = ahead.map((wanted) => names.find(({ name }) => name === wanted)?.fileName);
    if (files.includes(undefined)) throw new Error(`scripts/fetch-beside.ts: no file for ${ahead[files.indexOf(undefined)]!}`);
    this.emitFile({ type: 'asset', fileName: 'preload.json', source: JSON.stringify(files) });
  },
});
