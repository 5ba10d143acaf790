/** `<skills-quiz>` in Svelte templates: put this file beside `app.d.ts`. */
import type { ResultRecord, SkillsQuizAttributes } from 'skills-quiz';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'skills-quiz': SkillsQuizAttributes & { 'onskills-quiz-complete'?: (event: CustomEvent<ResultRecord>) => void } & HTMLAttributes<HTMLElement>;
  }
}
