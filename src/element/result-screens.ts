/** What comes when the results are near: their screens, their look, and their dealings with the world outside. */
export { review } from '../views/review.js';
export { results } from '../views/results/page.js';
export { shared } from '../views/results/shared.js';
export { resultStyles } from '../views/result-styles.js';
export { ResultDesk } from './result-desk.js';
export { openLinkText } from './shared-result.js';
