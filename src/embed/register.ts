import type { SkillsQuiz } from '../element/skills-quiz.js';

/** Defines the element, once a page: where another version was first, that one stays and the console says so. */
export function register(element: typeof SkillsQuiz): void {
  const first = customElements.get('skills-quiz') as typeof SkillsQuiz | undefined;
  if (!first) customElements.define('skills-quiz', element);
  else if (first.version !== element.version) console.warn('<skills-quiz>', element.version, 'not used, but', first.version);
}
