import { defineConfig } from 'vite';
import { questionPacks } from './scripts/question-packs.mjs';

/** `vite` serves the demo with the element from its sources; `scripts/build.ts` builds what ships. */
export default defineConfig({
  root: 'demo',
  appType: 'mpa',
  server: { host: '127.0.0.1', port: 5173, fs: { allow: ['..'] } },
  plugins: [questionPacks()],
});
