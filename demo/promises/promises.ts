/** The promises as `test/PROMISES.md` has them, and the speed as the benchmark wrote it: read when this is built, so there is no second copy. */
import text from '../../test/PROMISES.md?raw';
import { find, h } from '../dom.js';
import { sectionsOf } from './markdown.js';
import { speedSource, speedTable, type SpeedResults } from './speed-table.js';

find('[data-promises]').prepend(...sectionsOf(text, 'The table'));

// Written by the benchmark: a tree that has not been measured has none.
const results = Object.values(import.meta.glob<SpeedResults>('../../test/bench/results.json', { eager: true, import: 'default' }))[0];
const plot = Object.values(import.meta.glob<string>('../../test/bench/plot.svg', { eager: true, import: 'default', query: '?url' }))[0];
if (results) {
  find('[data-speed-table]').append(speedTable(results));
  find('[data-speed-source]').textContent = speedSource(results);
  if (plot) find('[data-speed-plot]').append(h('img', { src: plot, alt: 'The same numbers as bars, shorter is better', width: 1320, height: 282, loading: 'lazy' }));
  find('[data-speed]').hidden = false;
}
