import { find } from '../dom.js';
import type { Figures } from '../figures.js';
import figures from '../figures.json';
import { curveFigure } from './curve-figure.js';
import { fitFigure } from './fit-figure.js';
import { narrowingFigure } from './narrowing-figure.js';
import { readersFigure } from './readers-figure.js';
import { roleSources, roleTable } from './role-table.js';
import { simulationTable } from './simulation-table.js';

curveFigure(find('#curve'));
narrowingFigure(find('#narrowing'));
fitFigure(find('#fit'));
find('[data-weights]').append(roleTable());
find('[data-sources]').append(roleSources());
const { simulation } = figures as Figures;
if (simulation) find('[data-simulation]').append(simulationTable(simulation));

// Simulating takes a moment, so it waits until somebody is about to look.
const readers = find('#readers');
const observer = new IntersectionObserver((entries) => {
  if (!entries.some((entry) => entry.isIntersecting)) return;
  observer.disconnect();
  readersFigure(readers);
}, { rootMargin: '400px' });
observer.observe(readers);
