// Google Analytics 4. Copy this file, or import 'skills-quiz/analytics/ga4'. Nothing is sent until you call connect().
//   import { connect } from './ga4.js';
//   connect();                      // who starts and who finishes; no answers, no results
//   connect({ results: true });     // the closest role and each answer too: tell your readers
// The page must have gtag.js already, with whatever consent your readers gave.

/** Sends the quiz's events to `gtag`. Returns a function that stops it. */
export function connect({ target = document, results = false, gtag = globalThis.gtag } = {}) {
  const send = (name, parameters) => gtag('event', name, parameters);
  const listeners = {
    'skills-quiz-start': ({ detail }) => send('skills_quiz_start', { quiz_id: detail.quiz }),
    'skills-quiz-complete': ({ detail }) => send('skills_quiz_complete', { quiz_id: detail.quiz.id, questions: detail.responses.length, ...(results && detail.roles[0] ? { role_id: detail.roles[0].id, fit: detail.roles[0].fit } : {}) }),
    ...(results ? { 'skills-quiz-answer': ({ detail }) => send('skills_quiz_answer', { item_id: detail.id, skill_id: detail.skill, correct: detail.correct, question: detail.index + 1 }) } : {}),
  };
  for (const [name, listener] of Object.entries(listeners)) target.addEventListener(name, listener);
  return () => Object.entries(listeners).forEach(([name, listener]) => target.removeEventListener(name, listener));
}
