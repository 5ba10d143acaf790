import type { Plugin } from 'vite';

/**
 * A part that shares some of its modules is fetched as an object that holds its exports. Rolldown makes that with a few lines of
 * helper in a file of their own, which a browser would find only when the part that needs it has arrived. An object with getters
 * says the same without a helper: exports stay live, and are read after the whole part has run.
 */
export const inlineRuntime = (): Plugin => ({
  name: 'inline-runtime',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const runtime = chunks.find(({ moduleIds }) => moduleIds.length > 0 && moduleIds.every((id) => id.includes('rolldown/runtime')));
    if (!runtime) return;
    for (const chunk of chunks.filter(({ imports }) => imports.includes(runtime.fileName))) {
      const [line, helper] = /import\{t as ([\w$]+)\}from"[^"]*rolldown-runtime[^"]*";/.exec(chunk.code) ?? [];
      const uses = new RegExp(`(?<=[=,])(?:/\\* @__PURE__ \\*/ ?)?${helper?.replaceAll('$', '\\$')}\\(\\{((?:[\\w$]+:\\(\\)=>[\\w$]+,?)+)\\}\\)`, 'g');
      let made = 0;
      const code = chunk.code.replace(line ?? '', '').replace(uses, (_use, pairs: string) => {
        made += 1;
        return `{${pairs.replace(/([\w$]+):\(\)=>([\w$]+)/g, 'get $1(){return $2}')}}`;
      });
      if (!line || made !== 1) throw new Error(`scripts/inline-runtime.ts: ${chunk.fileName} uses Rolldown's helper in another way than expected`);
      chunk.code = code;
    }
    delete bundle[runtime.fileName];
  },
});
