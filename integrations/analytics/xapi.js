// xAPI 1.0.3, for a learning record store. Copy this file, or import 'skills-quiz/analytics/xapi'. Nothing is sent until you call connect().
//   connect({
//     actor: { account: { homePage: 'https://school.example', name: 'learner-17' } },
//     activity: 'https://school.example/courses/ml/quiz',
//     send: sendTo('https://lrs.school.example/xapi/', 'Basic …'),
//   });
// It records a known learner's answers and results: tell your learners, and send through your own server if the key is secret.

const verbs = {
  initialized: { id: 'http://adlnet.gov/expapi/verbs/initialized', display: { en: 'initialized' } },
  answered: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
  completed: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
};

/** Makes a statement of each event and gives it to `send`. Returns a function that stops it. */
export function connect({ actor, activity, send, target = document, language = document.documentElement.lang || 'en' }) {
  let registration = crypto.randomUUID();
  const assessment = { objectType: 'Activity', id: activity, definition: { type: 'http://adlnet.gov/expapi/activities/assessment' } };
  const state = (verb, object, rest) =>
    send({ id: crypto.randomUUID(), actor: { objectType: 'Agent', ...actor }, verb: verbs[verb], object, timestamp: new Date().toISOString(), ...rest });
  const context = (parent) => ({ registration, language, platform: 'skills-quiz', ...(parent ? { contextActivities: { parent: [{ objectType: 'Activity', id: activity }] } } : {}) });

  const listeners = {
    'skills-quiz-start': () => {
      registration = crypto.randomUUID();
      state('initialized', assessment, { context: context() });
    },
    'skills-quiz-answer': ({ detail }) => {
      const definition = { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: interactionOf(detail.choice) };
      const object = { objectType: 'Activity', id: `${activity}/items/${detail.id}`, definition };
      // "I don't know" is no response, and no success.
      const result = { success: detail.correct, ...(detail.choice === null ? {} : { response: [detail.choice].flat().join('[,]') }) };
      state('answered', object, { result, context: context(true) });
    },
    'skills-quiz-complete': ({ detail }) => {
      const milliseconds = Date.parse(detail.finishedAt) - Date.parse(detail.startedAt);
      const extensions = { [`${activity}/roles`]: detail.roles.map(({ id, fit, interval }) => ({ id, fit, interval })), [`${activity}/skills`]: detail.skills.map(({ id, ability, standardError, band }) => ({ id, ability, standardError, band })) };
      // No score and no success: the quiz tells where a learner stands, and passes or fails nobody.
      state('completed', assessment, { result: { completion: true, duration: `PT${(Math.max(0, milliseconds) / 1000).toFixed(2)}S`, extensions }, context: context() });
    },
  };
  for (const [name, listener] of Object.entries(listeners)) target.addEventListener(name, listener);
  return () => Object.entries(listeners).forEach(([name, listener]) => target.removeEventListener(name, listener));
}

/** Options by id, alone or several; a number; or something else. */
const interactionOf = (choice) => (typeof choice === 'number' ? 'numeric' : choice === null ? 'other' : 'choice');

/** A `send` that posts each statement to a record store. What fails is told in the console, never to the reader. */
export const sendTo = (endpoint, authorization) => (statement) =>
  fetch(new URL('statements', endpoint), {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json', 'x-experience-api-version': '1.0.3', authorization },
    body: JSON.stringify(statement),
  }).then(
    ({ ok, status }) => ok || console.error(`xAPI: the record store answered ${status}`),
    (error) => console.error('xAPI: the record store did not answer', error),
  );
