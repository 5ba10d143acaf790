/** Puts this site's own address into the tag, so that what is copied works as it stands. */
import { find } from '../dom.js';
import release from '../release.json';

const source = find('[data-tag] code');
const address = new URL('skills-quiz.js', new URL(release.base, document.baseURI)).href;
source.textContent = (source.textContent ?? '').replace('./skills-quiz.js', address);
