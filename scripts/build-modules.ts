/** How the files that a page loads are built: as modules, and as one classic script. */
import type { InlineConfig } from 'vite';
import { baseModules } from './base-modules.js';
import { leanXState } from './lean-xstate.js';
import { minifyTemplates } from './minify-templates.js';
import { questionFile, questionPacks } from './question-packs.mjs';

const entries = (root: string) => ({ 'skills-quiz': `${root}src/embed/skills-quiz.ts`, element: `${root}src/element/skills-quiz.ts` });

/** A page includes `skills-quiz.js`; the rest comes from beside it. Immutable names for all but the entries. */
export function modules(root: string, outDir: string, { sourcemap = false } = {}): InlineConfig {
  const base = baseModules(entries(root).element);
  return {
    configFile: false, root, logLevel: 'warn',
    plugins: [questionPacks(), minifyTemplates(), leanXState(), base.plugin],
    build: {
      outDir, emptyOutDir: false, target: 'es2022', modulePreload: false, reportCompressedSize: false, sourcemap,
      lib: { entry: entries(root), formats: ['es'] },
      rolldownOptions: {
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
        output: {
          minify: true,
          codeSplitting: { groups: [{ debugName: 'base', name: (id) => (base.has(id) ? 'base' : null) }] },
          chunkFileNames: ({ name }) => questionFile(name) ?? `parts/${name.replace(/^_?questions[_:]/, 'questions-')}-[hash].js`,
        },
      },
    },
  };
}

/** For sandboxed frames and pages without modules: one file that holds everything. */
export const classic = (root: string, outDir: string): InlineConfig => ({
  configFile: false, root, logLevel: 'warn',
  plugins: [questionPacks(), minifyTemplates(), leanXState()],
  build: {
    outDir, emptyOutDir: false, target: 'es2022', reportCompressedSize: false,
    lib: { entry: 'src/embed/classic.ts', formats: ['iife'], name: 'skillsQuiz', fileName: () => 'skills-quiz.classic.js' },
    rolldownOptions: { output: { minify: true, codeSplitting: false } },
  },
});
