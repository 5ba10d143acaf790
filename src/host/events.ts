import type { Problem, Response, ResultRecord } from '../schema/index.js';

/** What `<skills-quiz>` tells the page. Every detail is plain JSON. */
export interface SkillsQuizEvents {
  /** The quiz is loaded and can be started. */
  'skills-quiz-ready': { readonly quiz: string; readonly version: string };
  'skills-quiz-start': { readonly quiz: string; readonly seed: number };
  /** One answer; `index` counts from 0. */
  'skills-quiz-answer': Pick<Response, 'id' | 'rev' | 'choice' | 'correct'> & { readonly skill: string; readonly index: number };
  'skills-quiz-complete': ResultRecord;
  /** Something the page's author must mend, or a download that failed. */
  'skills-quiz-error': { readonly code: string; readonly problems: readonly Problem[] };
}

/** What the page hears of an answer: not how long it took. */
export const answerDetail = ({ id, rev, choice, correct }: Response, skill: string, index: number): SkillsQuizEvents['skills-quiz-answer'] => ({ id, rev, choice, correct, skill, index });

/** Tells the page, through shadow roots. */
export function tell<K extends keyof SkillsQuizEvents>(from: EventTarget, name: K, detail: SkillsQuizEvents[K]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

type Fired = { readonly [K in keyof SkillsQuizEvents]: CustomEvent<SkillsQuizEvents[K]> };

declare global {
  /** The events bubble through shadow roots, so every element and the document can hear them. */
  interface GlobalEventHandlersEventMap extends Fired {}
}
