import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { questionPacks } from './scripts/question-packs.mjs';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** The package's own exports, so that the demo imports what any page would. Longest first. */
export const exportsOfThisPackage = [
  { find: 'skills-quiz/element', replacement: source('element/skills-quiz.ts') },
  { find: 'skills-quiz/measure', replacement: source('measure/index.ts') },
  { find: 'skills-quiz/schema', replacement: source('schema/index.ts') },
  { find: /^skills-quiz\/questions\//, replacement: fileURLToPath(new URL('questions/', import.meta.url)) },
  { find: /^skills-quiz$/, replacement: source('embed/skills-quiz.ts') },
];

/** `vite` serves the demo with the element from its sources, at /demo/; `scripts/build.ts` builds what ships. */
export default defineConfig({
  appType: 'mpa',
  server: { host: '127.0.0.1', port: 5173, open: false },
  resolve: { alias: exportsOfThisPackage },
  plugins: [questionPacks()],
});
