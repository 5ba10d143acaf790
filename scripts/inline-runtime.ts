import type { Plugin } from 'vite';

/**
 * Rolldown keeps its few lines of helper in a file of their own, which a browser would find only when the part that needs it
 * has arrived: another trip to the server for a hundred bytes. Each part gets its own copy instead.
 */
export const inlineRuntime = (): Plugin => ({
  name: 'inline-runtime',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const runtime = chunks.find(({ moduleIds }) => moduleIds.length > 0 && moduleIds.every((id) => id.includes('rolldown/runtime')));
    if (!runtime) return;
    const [, body, own] = /^(.*);export\{(\w+) as t\};\s*$/s.exec(runtime.code) ?? [undefined, runtime.code.replace(/;?export\{t\};\s*$/, ''), 't'];
    for (const chunk of chunks.filter(({ imports }) => imports.includes(runtime.fileName))) {
      const code = chunk.code.replace(/import\{t as (\w+)\}from"[^"]*rolldown-runtime[^"]*";/, (_line, name: string) => `const ${name}=(()=>{${body};return ${own}})();`);
      if (code === chunk.code) throw new Error(`scripts/inline-runtime.ts: ${chunk.fileName} imports Rolldown's helper in another way than expected`);
      chunk.code = code;
    }
    delete bundle[runtime.fileName];
  },
});
