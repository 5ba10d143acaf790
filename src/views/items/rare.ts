/** The controls that few questions need: fetched with the first question that does. */
export { numeric } from './numeric.js';
export { arrangement, ordering } from './ordering.js';
export { styles } from './rare-styles.js';
