import { expect } from '@open-wc/testing';
import * as ga4 from '../../integrations/analytics/ga4.js';
import * as gtm from '../../integrations/analytics/gtm.js';
import * as plausible from '../../integrations/analytics/plausible.js';
import * as xapi from '../../integrations/analytics/xapi.js';
import { tell } from '../../src/host/events.js';
import type { SkillsQuiz } from '../../src/element/skills-quiz.js';
import { clear, mount } from '../support/mount.js';
import { take } from '../support/reader.js';
import { sampleQuiz } from '../support/sample-quiz.js';
import { breaches } from './xapi-rules.js';

/** A whole attempt, with the first answer "I don't know". */
async function attempt(): Promise<SkillsQuiz> {
  const { element } = await mount({ attributes: { seed: '3' } });
  await take(element, sampleQuiz(), (index) => (index === 0 ? 'unknown' : index % 2 ? 'right' : 'wrong'));
  return element;
}

const actor = { account: { homePage: 'https://school.example', name: 'learner-17' } };
const activity = 'https://school.example/quiz';

describe('analytics that an author opts into', () => {
  let stop = () => {};
  beforeEach(clear);
  afterEach(() => {
    stop();
    clear();
  });

  it('tell Google Analytics who starts and finishes, and no answers', async () => {
    const sent: unknown[][] = [];
    stop = ga4.connect({ gtag: (...words) => void sent.push(words) });
    const { result } = await attempt();
    expect(sent).to.deep.equal([
      ['event', 'skills_quiz_start', { quiz_id: result!.quiz.id }],
      ['event', 'skills_quiz_complete', { quiz_id: result!.quiz.id, questions: result!.responses.length }],
    ]);
  });

  it('tell Google Analytics answers and the closest role when the author says so', async () => {
    const sent: unknown[][] = [];
    stop = ga4.connect({ gtag: (...words) => void sent.push(words), results: true });
    const { result } = await attempt();
    const [first] = result!.responses;
    expect(sent[1]![1]).to.equal('skills_quiz_answer');
    expect(sent[1]![2]).to.include({ item_id: first!.id, correct: false, question: 1 });
    expect(sent.filter(([, name]) => name === 'skills_quiz_answer')).to.have.length(result!.responses.length);
    expect(sent.at(-1)![2]).to.include({ role_id: result!.roles[0]!.id, fit: result!.roles[0]!.fit });
  });

  it('push to the data layer of Tag Manager', async () => {
    const dataLayer: { event?: string }[] = [];
    stop = gtm.connect({ dataLayer });
    await attempt();
    expect(dataLayer.map(({ event }) => event)).to.deep.equal(['skills_quiz_start', 'skills_quiz_complete']);
  });

  it('tell Plausible with props that are text and numbers', async () => {
    const sent: [string, { props: Record<string, string | number> }][] = [];
    stop = plausible.connect({ plausible: (...words) => void sent.push(words), results: true });
    await attempt();
    expect(sent.map(([name]) => name)).to.deep.equal(['Quiz started', 'Quiz finished']);
    for (const [, { props }] of sent) for (const value of Object.values(props)) expect(typeof value).to.be.oneOf(['string', 'number']);
  });

  it('are silent once they are stopped, and listen to one quiz if asked', () => {
    const sent: unknown[] = [];
    const [one, other] = [document.createElement('div'), document.createElement('div')];
    const end = plausible.connect({ plausible: (...words) => void sent.push(words), target: one });
    tell(other, 'skills-quiz-start', { quiz: 'q', seed: 1 });
    tell(one, 'skills-quiz-start', { quiz: 'q', seed: 1 });
    end();
    tell(one, 'skills-quiz-start', { quiz: 'q', seed: 1 });
    expect(sent).to.have.length(1);
  });

  it('make xAPI statements that hold to the rules of 1.0.3', async () => {
    const statements: xapi.Statement[] = [];
    stop = xapi.connect({ actor, activity, send: (statement) => void statements.push(statement), language: 'en' });
    const { result } = await attempt();
    expect(statements.flatMap(breaches)).to.deep.equal([]);
    expect(statements).to.have.length(result!.responses.length + 2);
    expect(new Set(statements.map(({ id }) => id)).size).to.equal(statements.length);
    expect(new Set(statements.map(({ context }) => (context as { registration: string }).registration)).size).to.equal(1);
    expect(statements[1]).to.have.nested.property('result.success', false);
    expect(statements[1]).to.not.have.nested.property('result.response');
    expect(statements.at(-1)).to.have.nested.property('result.completion', true);
  });

  it('would notice a statement that breaks the rules', () => {
    const good = { actor, verb: { id: 'http://adlnet.gov/expapi/verbs/answered' }, object: { id: activity } };
    expect(breaches(good)).to.deep.equal([]);
    const broken: readonly [object, string][] = [
      [{ ...good, actor: {} }, 'identifiers'],
      [{ ...good, actor: { ...actor, mbox: 'mailto:a@b.example' } }, 'identifiers'],
      [{ ...good, object: { id: 'quiz' } }, 'IRI'],
      [{ ...good, verb: { id: 'http://x.example', display: { 'not a tag': 'x' } } }, 'language tag'],
      [{ ...good, result: { duration: '16 minutes' } }, 'duration'],
      [{ ...good, result: { response: null } }, 'text'],
      [{ ...good, result: { extensions: { fit: 1 } } }, 'IRI'],
      [{ ...good, timestamp: '2026-01-01T00:00:00' }, 'zone'],
      [{ ...good, grade: 1 }, 'no property'],
      [{ actor, verb: good.verb }, 'missing'],
    ];
    for (const [statement, problem] of broken) expect(breaches(statement).join(), JSON.stringify(statement)).to.contain(problem);
  });

  it('post statements with the version header, and tell the console what fails', async () => {
    const asked: { url: string; headers: HeadersInit | undefined }[] = [];
    const original = window.fetch;
    window.fetch = async (url, options) => {
      asked.push({ url: String(url), headers: options?.headers });
      return new Response();
    };
    await xapi.sendTo('https://lrs.example/xapi/', 'Basic abc')({});
    window.fetch = original;
    expect(asked).to.deep.equal([{ url: 'https://lrs.example/xapi/statements', headers: { 'content-type': 'application/json', 'x-experience-api-version': '1.0.3', authorization: 'Basic abc' } }]);
  });
});
