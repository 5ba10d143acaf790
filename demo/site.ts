/** What every page of the site does. */
import { enableCopyButtons } from './copy-button.js';
import { fillFigures, type Figures } from './figures.js';
import figures from './figures.json';
import { enableScheme } from './scheme.js';

fillFigures(figures as Figures);
enableCopyButtons();
const button = document.querySelector<HTMLElement>('[data-scheme-button]');
if (button) enableScheme(button);
