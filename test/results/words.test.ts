import { assert } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { enResults } from '../../src/i18n/en-results.js';
import { roleInView, roleTitle, skillViews, studyPlan } from '../../src/machine/findings.js';
import { changesSince, ratingGaps, repeatedIn } from '../../src/machine/more-findings.js';
import type { QuizContext } from '../../src/machine/quiz-machine.js';
import { ranking, resultRecord, type Quiz } from '../../src/machine/selectors.js';
import { contenders, verdictSentence } from '../../src/views/results/verdict.js';
import { able, attempt, attemptOfKind, builtInQuiz, kinds } from './readers.js';

const sentence = (context: QuizContext, quiz: Quiz) => verdictSentence({ context, quiz, messages: en, words: enResults });

describe('the verdict', () => {
  let quiz: Quiz;
  before(async () => { quiz = await builtInQuiz(); });

  it('names every role that may be the best, or says how many it leaves unnamed', () => {
    for (const kind of ['strong', 'beginner', 'specialist'] as const) {
      const context = attemptOfKind(kind, quiz);
      const all = contenders({ context, quiz });
      const said = sentence(context, quiz);
      const named = all.filter(({ role }) => said.includes(roleTitle(quiz, role)));
      const unnamed = Number(/(\d+) other roles?/.exec(said)?.[1] ?? 0);
      assert.equal(named.length + unnamed, all.length, said);
    }
  });

  it('leaves out no role that ranks above one it names, and none that may be the best', () => {
    let gaps = 0;
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      for (const questions of [2, 4, 8, 12]) {
        const context = attempt(quiz, able(() => 0.4), { seed, questions });
        const { roles, set } = ranking(context, quiz);
        const all = contenders({ context, quiz }).map(({ role }) => role);
        assert.deepEqual(all, roles.slice(0, all.length).map(({ role }) => role));
        assert.isTrue(set.every((role) => all.includes(role)));
        assert.include(set, all.at(-1));
        if (all.length > set.length) gaps += 1;
      }
    }
    assert.isAbove(gaps, 0, 'the set alone would skip a role now and then');
  });

  it('gives none before eight answers', () => {
    assert.equal(sentence(attemptOfKind('interrupted', quiz), quiz), 'Too early for a verdict: 4 answers so far.');
  });

  it('is kind to a reader who knows nothing yet: where they are, and what is nearest', () => {
    const said = sentence(attemptOfKind('knowsNothing', quiz), quiz);
    assert.match(said, /^At the start of the way to these roles\. Nearest at mid level: /);
    assert.notMatch(said, /%/);
  });

  it('is a fit with its range where the page asked about one role', async () => {
    const profiled = await builtInQuiz({ profile: 'data-scientist' });
    assert.match(sentence(attemptOfKind('specialist', profiled), profiled), /^Fit with Data scientist, mid level: about \d+%, likely (\d+%|<.1%) to \d+%\.$/);
  });

  it('never counts right answers as a share', () => {
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
      const context = attemptOfKind(kind, quiz);
      const share = Math.round((100 * context.responses.filter(({ correct }) => correct).length) / context.responses.length);
      if (share > 0) assert.notInclude(sentence(context, quiz), `${share}%`);
    }
  });
});

describe('the study plan', () => {
  it('names three topics at most, of the skills that cost the role the most, and more fit than now', async () => {
    const quiz = await builtInQuiz();
    const context = attemptOfKind('specialist', quiz);
    const plan = studyPlan(context, quiz);
    assert.equal(plan.reduce((sum, { topics }) => sum + topics.length, 0), 3);
    const { fit, gaps } = roleInView(context, quiz)!;
    const costly = new Set(gaps.slice(0, 3).map(({ skill }) => skill));
    for (const step of plan) {
      assert.isAbove(step.fitThen, fit);
      assert.isTrue(costly.has(step.skill), step.skill);
    }
  });

  it('is empty for a reader far above all that is asked', async () => {
    const quiz = await builtInQuiz({ seniority: 'junior' });
    const context = attempt(quiz, () => ({ correct: true, choice: 'picked' }), { questions: 40, goal: 40, extended: true });
    assert.isEmpty(studyPlan(context, quiz));
  });
});

describe('the self-rating beside the answers', () => {
  it('finds the reader who claims less, the one who claims more, and owns up where it cannot tell', async () => {
    const quiz = await builtInQuiz();
    const rated = (level: number) => Object.fromEntries(quiz.content.index.skills.map(({ id }) => [id, level]));
    const verdicts = (level: number, ability: number) => ratingGaps(attempt(quiz, able(() => ability, 0), { selfRatings: rated(level), questions: 32, goal: 32, extended: true }), quiz).map(({ verdict }) => verdict);
    assert.include(verdicts(0, 2), 'lower');
    assert.include(verdicts(4, -1.5), 'higher');
    assert.include(verdicts(2, 0), 'unknown');
  });
});

describe('then and now', () => {
  it('speaks of no change between two attempts of the same reader, and counts repeated questions', async () => {
    const quiz = await builtInQuiz();
    const first = attempt(quiz, able(() => 0.3), { seed: 1 });
    const second = attempt(quiz, able(() => 0.3), { seed: 2 });
    const record = resultRecord(first, quiz, 'en')!;
    assert.isTrue(changesSince(record, second, quiz)!.every(({ verdict }) => verdict === 'unknown'));
    assert.equal(repeatedIn(first, [record]), first.responses.length);
  });

  it('sees a change that is no chance', async () => {
    const quiz = await builtInQuiz();
    const longer = { questions: 32, goal: 32, extended: true };
    const record = resultRecord(attempt(quiz, able(() => -1.5), { seed: 1, ...longer }), quiz, 'en')!;
    const verdicts = changesSince(record, attempt(quiz, able(() => 2, 0), { seed: 2, ...longer }), quiz)!.map(({ verdict }) => verdict);
    assert.include(verdicts, 'higher');
    assert.notInclude(verdicts, 'lower');
  });

  it('compares nothing with an attempt at other questions', async () => {
    const quiz = await builtInQuiz();
    const context = attemptOfKind('specialist', quiz);
    const record = resultRecord(context, quiz, 'en')!;
    const changed = { ...record, responses: record.responses.map((response, place) => (place ? response : { ...response, rev: response.rev + 1 })) };
    assert.isUndefined(changesSince(changed, context, quiz));
  });
});

describe('skills against a role', () => {
  it('gives each requirement the probability of the levels that meet it', async () => {
    const quiz = await builtInQuiz();
    for (const { required, met, levelProbabilities } of skillViews(attemptOfKind('strong', quiz), quiz)) {
      assert.closeTo(met!, levelProbabilities.slice(required).reduce((sum, p) => sum + p, 0), 1e-9);
    }
  });
});
