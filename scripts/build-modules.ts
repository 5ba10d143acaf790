/** How the files that a page loads are built: as modules, and as one classic script. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { InlineConfig } from 'vite';
import { fetchBeside } from './fetch-beside.js';
import { inlineRuntime } from './inline-runtime.js';
import { leanXState } from './lean-xstate.js';
import { minifyTemplates } from './minify-templates.js';
import { questionFile, questionPacks } from './question-packs.mjs';
import { stages } from './stages.js';
import { trustedNumbers } from './trusted-numbers.js';

const entries = (root: string) => ({ 'skills-quiz': `${root}src/embed/skills-quiz.ts`, element: `${root}src/element/skills-quiz.ts` });

/** How long each plugin took is no news for who builds. */
const checks = { bundlerTimings: false };

/** A page includes `skills-quiz.js`; the rest comes from beside it. Immutable names for all but the entries. */
export function modules(root: string, outDir: string, { sourcemap = false } = {}): InlineConfig {
  const { plugin, of, names } = stages(entries(root).element, { session: `${root}src/element/session.ts`, feedback: `${root}src/views/feedback.ts`, rare: `${root}src/views/items/rare.ts`, history: `${root}src/host/history.ts`, results: `${root}src/element/result-part.ts`, more: `${root}src/element/more-part.ts` });
  return {
    configFile: false, root, logLevel: 'warn',
    plugins: [questionPacks(), minifyTemplates(), leanXState(), trustedNumbers(), plugin, inlineRuntime(), fetchBeside()],
    build: {
      outDir, emptyOutDir: false, target: 'es2022', modulePreload: false, reportCompressedSize: false, sourcemap,
      lib: { entry: entries(root), formats: ['es'] },
      rolldownOptions: {
        checks,
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
        output: {
          minify: true,
          codeSplitting: { groups: names.map((name, place) => ({ name, priority: names.length - place, test: (id) => of(id) === name })) },
          chunkFileNames: ({ name, moduleIds }) => questionFile(name) ?? languageFile(root, name, moduleIds) ?? `parts/${name.replace(/^_?questions[_:]/, 'questions-')}-[hash].js`,
        },
      },
    },
  };
}

/** Languages share a folder named after what they hold: one hash in the table of languages instead of one for each. */
function languageFile(root: string, name: string, moduleIds: readonly string[]): string | undefined {
  const folder = `${root}src/i18n/`;
  if (!moduleIds.length || !moduleIds.every((id) => id.startsWith(folder))) return undefined;
  const texts = readdirSync(folder).sort().map((file) => readFileSync(folder + file, 'utf8'));
  return `parts/i18n-${createHash('sha256').update(texts.join()).digest('hex').slice(0, 8)}/${name}.js`;
}

/** For sandboxed frames and pages without modules: one file that holds everything. */
export const classic = (root: string, outDir: string): InlineConfig => ({
  configFile: false, root, logLevel: 'warn',
  plugins: [questionPacks(), minifyTemplates(), leanXState(), trustedNumbers()],
  build: {
    outDir, emptyOutDir: false, target: 'es2022', reportCompressedSize: false,
    lib: { entry: 'src/embed/classic.ts', formats: ['iife'], name: 'skillsQuiz', fileName: () => 'skills-quiz.classic.js' },
    rolldownOptions: { checks, output: { minify: true, codeSplitting: false } },
  },
});
