// Plausible. Copy this file, or import 'skills-quiz/analytics/plausible'. Nothing is sent until you call connect().
// Add "Quiz started" and "Quiz finished" as custom-event goals.
//   connect();                      // who starts and who finishes; no answers, no results
//   connect({ results: true });     // the closest role too: tell your readers

/** Sends the quiz's events to `plausible`. Returns a function that stops it. */
export function connect({ target = document, results = false, plausible = globalThis.plausible } = {}) {
  const send = (name, props) => plausible(name, { props });
  const listeners = {
    'skills-quiz-start': ({ detail }) => send('Quiz started', { quiz: detail.quiz }),
    'skills-quiz-complete': ({ detail }) => send('Quiz finished', { quiz: detail.quiz.id, questions: detail.responses.length, ...(results && detail.roles[0] ? { role: detail.roles[0].id } : {}) }),
  };
  for (const [name, listener] of Object.entries(listeners)) target.addEventListener(name, listener);
  return () => Object.entries(listeners).forEach(([name, listener]) => target.removeEventListener(name, listener));
}
