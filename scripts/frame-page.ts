/** Builds the frame page: its script, its two pages, the card and the oEmbed answer, in `dist/` and in `dist/site/`. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { cardLines, oEmbed, type Card } from '../src/embed/card.js';

/** What `embed.html` loads, and what its pages may load: copied to the site, so that its folder alone can be served. */
const parts = ['skills-quiz.js', 'element.js', 'skills-quiz.classic.js', 'instant.css', 'frame-host.js', 'parts'];

/** `base` is the site's address with a slash at its end; without one, cards and oEmbed name their files alone. */
export async function buildFramePage(root: string, dist: string, base = ''): Promise<void> {
  await script(root, dist, 'frame', 'iife');
  await script(root, dist, 'frame-host', 'es');
  for (const [name, text] of Object.entries(framePages(root, base))) for (const folder of ['', 'site/']) write(`${dist}${folder}`, name, text);
  for (const name of ['frame.js', ...parts].filter((name) => existsSync(`${dist}${name}`))) cpSync(`${dist}${name}`, `${dist}site/${name}`, { recursive: true });
  const picture = `${root}src/embed/card.png`;
  if (existsSync(picture)) for (const folder of ['', 'site/']) cpSync(picture, `${dist}${folder}card.png`);
}

const script = (root: string, dist: string, name: string, format: 'iife' | 'es') =>
  build({
    configFile: false, root, logLevel: 'warn',
    build: {
      outDir: dist, emptyOutDir: false, target: 'es2022', reportCompressedSize: false,
      lib: { entry: `src/embed/${name}.ts`, formats: [format], name: 'skillsQuizFrame', fileName: () => `${name}.js` },
      rolldownOptions: { output: { minify: true } },
    },
  });

/** The texts of `embed.html`, `embed.classic.html` and `oembed.json`. */
export function framePages(root: string, base: string): Readonly<Record<string, string>> {
  const page = readFileSync(`${root}src/embed/embed.html`, 'utf8');
  const card: Card = { title: /<title>(.*)<\/title>/.exec(page)![1]!, description: /name="description" content="(.*?)"/.exec(page)![1]!, base };
  const fill = (...scripts: string[]) => page.replace('<!-- card -->', cardLines(card)).replace('<!-- scripts -->', scripts.map((name) => `<script src="${name}" defer></script>`).join('\n    '));
  return {
    'embed.html': fill('frame.js'),
    'embed.classic.html': fill('skills-quiz.classic.js', 'frame.js'),
    'oembed.json': JSON.stringify(oEmbed(card), null, 2),
  };
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${name}`, text);
}
