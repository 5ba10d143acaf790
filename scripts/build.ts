/** Builds all that ships into `dist/`. One Vite build each for what a page loads, for pages without modules, for Node, and for the site. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { exportsOfThisPackage } from '../vite.config.js';
import { jsonSchema } from '../src/cli/json-schema.js';
import { classic, modules } from './build-modules.js';
import { buildFramePage } from './frame-page.js';
import { writeInstantStyles } from './instant-styles.js';
import { describe, writeManifest } from './manifest.js';
import { writePublicTypes } from './public-types.js';
import { builtIn, questionPacks } from './question-packs.mjs';
import { releaseData } from './release-data.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist/`;
const quiet = { configFile: false, root, logLevel: 'warn' } satisfies InlineConfig;
const only = process.argv.slice(2);

rmSync(dist, { recursive: true, force: true });
mkdirSync(`${dist}questions`, { recursive: true });

/** The libraries, built apart: else a page would download what only they export. */
const libraries: InlineConfig = {
  ...quiet,
  build: {
    outDir: dist, emptyOutDir: false, target: 'es2022', reportCompressedSize: false,
    lib: { entry: { measure: 'src/measure/index.ts', schema: 'src/schema/index.ts' }, formats: ['es'] },
    rolldownOptions: { output: { minify: true, chunkFileNames: 'parts/[name]-[hash].js' } },
  },
};

const commandLine: InlineConfig = {
  ...quiet,
  build: {
    outDir: dist, emptyOutDir: false, target: 'node20', ssr: 'src/cli/main.ts', reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: 'cli.js', chunkFileNames: 'cli/[name]-[hash].js' } },
  },
  ssr: { noExternal: true },
};

/** The demo. Its pages load the very `skills-quiz.js` that ships, which `buildFramePage` puts beside them. */
const site: InlineConfig = {
  ...quiet,
  root: `${root}demo`,
  base: './',
  resolve: { alias: exportsOfThisPackage.filter(({ find }) => String(find) !== String(/^skills-quiz$/)) },
  plugins: [questionPacks(), releaseData(dist, root)],
  build: {
    outDir: `${dist}site`, emptyOutDir: true, target: 'es2022', reportCompressedSize: false, modulePreload: false,
    // The first versions that know light-dark(): put into older words it no longer follows the scheme of a part of the page.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      input: existsSync(`${root}demo`) ? readdirSync(`${root}demo`, { recursive: true }).map(String).filter((name) => name.endsWith('.html')).map((name) => `${root}demo/${name}`) : [],
      external: ['skills-quiz'],
      output: { paths: { 'skills-quiz': '../skills-quiz.js' } },
    },
  },
};

const steps: Record<string, () => Promise<unknown>> = {
  modules: () => build(modules(root, dist)),
  libraries: () => build(libraries),
  classic: () => build(classic(root, dist)),
  cli: async () => {
    await build(commandLine);
    cpSync(`${root}src/cli/prover.py`, `${dist}prover.py`);
  },
  questions: async () => {
    const { sets, items, roles, quiz } = builtIn();
    for (const { skill } of sets) writeFileSync(`${dist}questions/${skill.id}.json`, JSON.stringify({ skill, items: items.filter((item: { skill: string }) => item.skill === skill.id) }));
    writeFileSync(`${dist}questions/roles.json`, JSON.stringify(roles));
    writeFileSync(`${dist}questions/quiz.json`, JSON.stringify(quiz));
    writeFileSync(`${dist}schema.json`, JSON.stringify(jsonSchema(), null, 2));
  },
  types: async () => {
    await once(spawn(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.types.json'], { cwd: root, stdio: 'inherit' }), 'close').then(([status]) => {
      if (status) throw new Error('the types could not be written');
    });
    writePublicTypes(`${dist}types`, describe());
  },
  manifest: async () => writeManifest(dist),
  instant: () => writeInstantStyles(dist),
  site: async () => {
    await build(site);
    if (existsSync(`${dist}custom-elements.json`)) cpSync(`${dist}custom-elements.json`, `${dist}site/custom-elements.json`);
  },
  frame: () => buildFramePage(root, dist, process.env['SITE_URL']),
};

/** The site and the frame page take what the others wrote. */
const last = ['site', 'frame'];

const started = performance.now();
const wanted = Object.keys(steps).filter((name) => only.length === 0 || only.includes(name));
await Promise.all(wanted.filter((name) => !last.includes(name)).map((name) => steps[name]!()));
for (const name of wanted.filter((name) => last.includes(name))) await steps[name]!();
console.log(`built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
