import type { AttributeName } from '../host/frame-messages.js';

/** The attributes of `<skills-quiz>` as they are written in templates. */
export interface SkillsQuizAttributes {
  src?: string;
  sets?: string;
  profile?: string;
  seniority?: 'junior' | 'mid' | 'senior';
  length?: number | string;
  mode?: 'adaptive' | 'fixed' | 'practice';
  feedback?: 'each' | 'end';
  'no-self-rating'?: boolean | '';
  lang?: string;
  theme?: 'auto' | 'light' | 'dark';
  storage?: 'local' | 'none';
  seed?: number | string;
  heading?: string;
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Does not compile when an attribute is missing above, or is none. */
export const isComplete: Same<keyof SkillsQuizAttributes, AttributeName> = true;
