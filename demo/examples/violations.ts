import { find, h } from '../dom.js';

/** Counts what the policy of this page refuses, and names it. */
let count = 0;
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
  find('[data-count]').textContent = String(++count);
  find('[data-violations]').append(h('li', {}, `${violatedDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`));
});
