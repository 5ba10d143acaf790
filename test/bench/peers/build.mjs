/** Bundles each peer with its glue into `node_modules/.built/`. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const here = new URL('.', import.meta.url).pathname;
rmSync(`${here}node_modules/.built`, { recursive: true, force: true });
mkdirSync(`${here}node_modules/.built`);
for (const name of ['survey', 'qti', 'quizdown', 'react-quiz', 'jspsych']) {
  await build({ entryPoints: [`${here}glue/${name}.js`], outfile: `${here}node_modules/.built/${name}.js`, bundle: true, minify: true, format: 'esm', target: 'es2022', jsx: 'automatic', loader: { '.js': 'jsx' }, define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error' });
}
cpSync(`${here}node_modules/survey-core/survey-core.fontless.min.css`, `${here}node_modules/.built/survey.css`);
cpSync(`${here}node_modules/jspsych/css/jspsych.css`, `${here}node_modules/.built/jspsych.css`);
