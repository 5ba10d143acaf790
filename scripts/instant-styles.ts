/** The looks of a question that stands in the page's HTML, as a style sheet: what the element and the session wear, without the arriving. */
import { writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { sessionStyles } from '../src/views/session-styles.js';
import { styles } from '../src/views/styles.js';

export async function writeInstantStyles(dist: string): Promise<void> {
  const { code } = await transform(`${styles.cssText}\n${sessionStyles.cssText}\n.screen { animation: none }`, { loader: 'css', minify: true, charset: 'utf8', target: ['chrome123', 'firefox120', 'safari17.5'] });
  writeFileSync(`${dist}instant.css`, code);
}
