import type { Plugin } from 'vite';

/**
 * Leaves the input checks of `src/measure` out of what a page loads: the built-in questions are checked before they ship, documents
 * from outside by the schema, what was stored when it is read. Whoever imports `skills-quiz/measure` keeps them.
 */
export const trustedNumbers = (): Plugin => ({
  name: 'trusted-numbers',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/measure\/measure-error\.ts$/ },
    handler: () => ({ code: '/* @__NO_SIDE_EFFECTS__ */\nexport function inspect() {}\nexport class MeasureError extends Error {}\n', map: null }),
  },
});
