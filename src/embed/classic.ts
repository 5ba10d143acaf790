/** For frames and pages where modules do not load: defines the element at once, from one file. */
import { SkillsQuiz } from '../element/skills-quiz.js';
import { register } from './register.js';

register(SkillsQuiz);
