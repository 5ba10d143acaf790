export { results } from '../views/results.js';
export { review } from '../views/review.js';
