// Google Tag Manager. Copy this file, or import 'skills-quiz/analytics/gtm'. Nothing is pushed until you call connect().
// In the container, make custom-event triggers for skills_quiz_start and skills_quiz_complete.
//   connect();                      // who starts and who finishes; no answers, no results
//   connect({ results: true });     // the closest role and each answer too: tell your readers

/** Pushes the quiz's events to the data layer. Returns a function that stops it. */
export function connect({ target = document, results = false, dataLayer = (globalThis.dataLayer ??= []) } = {}) {
  const push = (event, skillsQuiz) => dataLayer.push({ event, skillsQuiz });
  const listeners = {
    'skills-quiz-start': ({ detail }) => push('skills_quiz_start', { quiz: detail.quiz }),
    'skills-quiz-complete': ({ detail }) => push('skills_quiz_complete', { quiz: detail.quiz.id, questions: detail.responses.length, ...(results && detail.roles[0] ? { role: detail.roles[0].id, fit: detail.roles[0].fit } : {}) }),
    ...(results ? { 'skills-quiz-answer': ({ detail }) => push('skills_quiz_answer', { item: detail.id, skill: detail.skill, correct: detail.correct, question: detail.index + 1 }) } : {}),
  };
  for (const [name, listener] of Object.entries(listeners)) target.addEventListener(name, listener);
  return () => Object.entries(listeners).forEach(([name, listener]) => target.removeEventListener(name, listener));
}
