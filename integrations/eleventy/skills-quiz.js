/**
 * Eleventy: a paired shortcode. In eleventy.config.js:
 *   import skillsQuiz from './skills-quiz.js';
 *   export default (config) => {
 *     config.addPlugin(skillsQuiz, { base: '/skills-quiz/' });
 *     config.addPassthroughCopy({ 'node_modules/skills-quiz/dist': 'skills-quiz' });
 *   };
 * In a page: {% skillsQuiz { sets: "python data", length: 8 } %}What stands there without scripts{% endskillsQuiz %}
 */
const names = ['src', 'sets', 'profile', 'seniority', 'length', 'mode', 'feedback', 'no-self-rating', 'lang', 'theme', 'storage', 'seed', 'heading'];
const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The script and the element, as HTML. */
export function html(content, settings = {}, base = '/skills-quiz/') {
  const strange = Object.keys(settings).filter((name) => name !== '__keywords' && !names.includes(name));
  if (strange.length) throw new Error(`skillsQuiz: ${strange.join(', ')} is not an attribute; there are ${names.join(', ')}`);
  const given = Object.entries(settings).filter(([name, value]) => names.includes(name) && value !== false && value !== undefined && value !== null);
  const attributes = given.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`)).join('');
  const query = new URLSearchParams(given.map(([name, value]) => [name, value === true ? '' : String(value)])).toString();
  const fallback = content.trim() || `<a href="${escape(`${base}embed.html${query && `?${query}`}`)}">Take the quiz: which ML-engineering role fits you?</a>`;
  return `<script type="module" src="${escape(base)}skills-quiz.js"></script><skills-quiz${attributes}>${fallback}</skills-quiz>`;
}

export default function skillsQuiz(config, { base = '/skills-quiz/' } = {}) {
  config.addPairedShortcode('skillsQuiz', (content, settings) => html(content, settings, base));
}
