/** For frames and pages where modules do not load: defines the element at once, from one file. */
import { SkillsQuiz } from '../element/skills-quiz.js';

if (!customElements.get('skills-quiz')) customElements.define('skills-quiz', SkillsQuiz);
