/** `<skills-quiz>` in JSX: write `import type {} from 'skills-quiz/jsx'` once in the project. React 18, 19 and Preact. */
import type { SkillsQuiz, SkillsQuizAttributes } from 'skills-quiz';

interface Props extends SkillsQuizAttributes {
  id?: string;
  class?: string;
  className?: string;
  slot?: string;
  style?: object;
  key?: string | number;
  ref?: ((element: SkillsQuiz | null) => void) | { current: SkillsQuiz | null } | null;
  children?: unknown;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'skills-quiz': Props;
    }
  }
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'skills-quiz': Props;
    }
  }
}
