import { assert } from '@open-wc/testing';
import { giveOrTake, levelsShort, onLevelScale, roleInView, roleTitle, skillTitle, skillViews, studyPlan, type RoleFit, type SkillEstimate } from '../../src/machine/findings.js';
import type { QuizOptions } from '../../src/machine/options.js';
import type { QuizContext } from '../../src/machine/quiz-machine.js';
import { play } from '../support/machine.js';
import { sampleQuiz } from '../support/sample-quiz.js';

const response = (id: string, correct: boolean) => ({ id, rev: 1, choice: 'x', correct, milliseconds: 1000 });
const allOf = (correct: boolean) => sampleQuiz().items.map(({ id }) => response(id, correct));

/** Three answers: one of two right in algebra, one right in botany, none in cookery. */
const some = [response('algebra-pick', true), response('algebra-tick', false), response('botany-pick', true)];

async function results(change: Partial<QuizContext> = {}, options: Partial<QuizOptions> = {}, document: unknown = sampleQuiz()) {
  const { quiz, actor } = await play(options, {}, document);
  return [{ ...actor.getSnapshot().context, finishedAt: 1, responses: some, ...change }, quiz] as const;
}

/** The sample with its roles changed. */
const withRoles = (change: (roles: any[]) => void) => {
  const quiz = sampleQuiz();
  change(quiz.roles as any[]);
  return quiz;
};

describe('a skill in the results', () => {
  it('stands beside what the role in view asks for', async () => {
    const [algebra, botany, cookery] = skillViews(...await results({ role: 'teacher', selfRatings: { botany: 0 } }));
    assert.deepInclude(algebra, { skill: 'algebra', title: 'Algebra', required: 3, importance: 60, selfRating: undefined, asked: 2, right: 1 });
    assert.deepInclude(botany, { skill: 'botany', title: 'Botany', required: 2, importance: 40, selfRating: 0, asked: 1, right: 1 });
    assert.deepInclude(cookery, { skill: 'cookery', title: 'Cookery & baking', required: undefined, importance: 0, met: undefined, asked: 0, right: 0 });
  });

  it('is met with the probability of that level and those above', async () => {
    const [algebra] = skillViews(...await results({ role: 'teacher' }));
    assert.closeTo(algebra!.met!, algebra!.levelProbabilities[3]! + algebra!.levelProbabilities[4]!, 1e-12);
  });

  it('is asked for more by a higher seniority', async () => {
    const requiredAt = async (seniority: 'junior' | 'senior') => skillViews(...await results({ role: 'teacher', seniority })).map(({ required }) => required);
    assert.deepEqual(await requiredAt('junior'), [2, 1, undefined]);
    assert.deepEqual(await requiredAt('senior'), [4, 3, undefined]);
  });

  it('of which nothing is asked cannot be missed', async () => {
    const quiz = withRoles(([cook]) => Object.assign(cook, { importance: { algebra: 100, botany: 0 }, required: { junior: {}, mid: { botany: 3 }, senior: {} } }));
    const views = skillViews(...await results({ role: 'cook' }, {}, quiz));
    assert.deepEqual(views.map(({ required, met }) => [required, met]), [[0, undefined], [undefined, undefined], [undefined, undefined]]);
  });

  it('is there without any role too', async () => {
    const { roles: _, ...quiz } = sampleQuiz();
    const views = skillViews(...await results({}, {}, quiz));
    assert.deepEqual(views.map(({ required, importance, met }) => [required, importance, met]), [[undefined, 0, undefined], [undefined, 0, undefined], [undefined, 0, undefined]]);
    assert.isUndefined(roleInView(...await results({}, {}, quiz)));
  });
});

describe('the role in view', () => {
  it('comes with its fit and its profile', async () => {
    const role = roleInView(...await results({ role: 'teacher' }))!;
    assert.equal(role.role, 'teacher');
    assert.equal(role.profile.title, 'Teacher');
    assert.isAbove(role.fit, 0);
  });
});

describe('a title', () => {
  it('is the author\'s, or the id where the quiz has no such skill in play, or no such role', async () => {
    const [, quiz] = await results({}, { sets: ['cookery'] });
    assert.equal(skillTitle(quiz, 'cookery'), 'Cookery & baking');
    assert.equal(skillTitle(quiz, 'algebra'), 'algebra');
    assert.equal(roleTitle(quiz, 'cook'), 'Cook');
    assert.equal(roleTitle(quiz, 'pilot'), 'pilot');
  });
});

describe('the scale of levels', () => {
  it('has the middle reader in the middle, a logit to a level, and ends half a level beyond the last', () => {
    assert.deepEqual([-9, -2.5, -2, -0.5, 0, 0.5, 2, 2.5, 9].map(onLevelScale), [-0.5, -0.5, 0, 1.5, 2, 2.5, 4, 4.5, 4.5]);
  });

  it('has "give or take" for half the width of a range, on average', () => {
    const range = (low: number, high: number) => ({ interval: [low, high] }) as unknown as SkillEstimate;
    assert.equal(giveOrTake([range(-1, 1), range(0.5, 1.5)]), 0.75);
    assert.equal(giveOrTake([]), 0);
  });

  it('counts what a role misses by how much each skill matters', () => {
    const gap = (skill: string, shortfall: number) => ({ skill, shortfall });
    const fit = { gaps: [gap('algebra', 2), gap('botany', 0.5), gap('music', 3)] } as unknown as RoleFit;
    assert.closeTo(levelsShort(fit, { importance: { algebra: 60, botany: 40 } }), 1.4, 1e-12);
  });
});

describe('the study plan', () => {
  it('begins with what would raise the fit most, and says to what', async () => {
    const [context, quiz] = await results({ role: 'cook' });
    const plan = studyPlan(context, quiz);
    assert.deepEqual(plan.map(({ skill }) => skill), ['cookery', 'botany'], 'algebra asks for little, and that is met');
    assert.deepEqual(plan.map(({ fitThen }) => fitThen), plan.map(({ fitThen }) => fitThen).sort((one, other) => other - one));
    // With the requirement met, the role is as one that does not ask for it.
    for (const { skill, fitThen } of plan) {
      const met = withRoles(([cook]) => (cook.required.mid[skill] = 0));
      assert.closeTo(fitThen, roleInView(...await results({ role: 'cook' }, {}, met))!.fit, 1e-9);
    }
  });

  it('names the level asked for and the topics to begin with', async () => {
    const [cookery] = studyPlan(...await results({ role: 'cook' }));
    assert.equal(cookery!.required, 3);
    assert.deepEqual(cookery!.topics.map(({ topic }) => topic), ['cookery-basics']);
  });

  it('names so many topics as there is room for, of whichever skill', async () => {
    const [context, quiz] = await results({ role: 'cook' });
    assert.deepEqual(studyPlan(context, quiz, 1).map(({ skill }) => skill), ['cookery']);
    assert.lengthOf(studyPlan(context, quiz, 2), 2);
    const split = sampleQuiz();
    const twoTopics = { ...split, skills: split.skills.map((skill) => ({ ...skill, topics: ['one', 'two'].map((id) => ({ id, title: id })) })), items: split.items.map((item, n) => ({ ...item, topic: n % 2 ? 'one' : 'two' })) };
    const plan = studyPlan(...await results({ role: 'cook', responses: [] }, {}, twoTopics), 3);
    assert.deepEqual(plan.map(({ skill, topics }) => [skill, topics.length]), [['cookery', 2], [plan[1]!.skill, 1]]);
  });

  it('takes the best topic of a lesser skill before the second of a greater one', async () => {
    const quiz = withRoles(([cook]) => Object.assign(cook, { importance: { botany: 45, cookery: 55 }, required: { ...cook.required, mid: { botany: 3, cookery: 3 } } }));
    const twoTopics = { ...quiz, skills: quiz.skills.map((skill) => ({ ...skill, topics: ['weak', 'strong'].map((id) => ({ id, title: id })) })), items: quiz.items.map((item, n) => ({ ...item, topic: n % 2 ? 'strong' : 'weak' })) };
    const responses = twoTopics.items.filter(({ skill }) => skill !== 'algebra').map(({ id, topic }) => response(id, topic === 'strong'));
    const plan = studyPlan(...await results({ role: 'cook', responses }, {}, twoTopics), 2);
    assert.deepEqual(plan.map(({ skill, topics }) => [skill, ...topics.map(({ topic }) => topic)]), [['cookery', 'weak'], ['botany', 'weak']]);
  });

  it('is for the role in view, at its own levels', async () => {
    const plan = studyPlan(...await results({ role: 'teacher' }));
    assert.deepEqual(plan.map(({ skill, required }) => [skill, required]), [['algebra', 3], ['botany', 2]]);
  });

  it('is empty where nothing is asked for, or there is no role', async () => {
    const nothing = withRoles((roles) => roles.forEach((role) => (role.required.mid = {})));
    assert.deepEqual(studyPlan(...await results({}, {}, nothing)), []);
    const { roles: _, ...quiz } = sampleQuiz();
    assert.deepEqual(studyPlan(...await results({}, {}, quiz)), []);
  });

  it('leaves out what would bring less than a point of a hundred', async () => {
    const easy = withRoles(([cook]) => Object.assign(cook, { importance: { algebra: 98, botany: 2 }, required: { ...cook.required, mid: { algebra: 3, botany: 1 } } }));
    const plan = studyPlan(...await results({ role: 'cook', responses: allOf(true) }, {}, easy));
    assert.deepEqual(plan.map(({ skill }) => skill), ['algebra']);
    assert.isBelow(plan[0]!.fitThen - roleInView(...await results({ role: 'cook', responses: allOf(true) }, {}, easy))!.fit, 0.1, 'a few points are worth it');
  });

  it('has something for who is at the very start, where every gain is small', async () => {
    const [context, quiz] = await results({ role: 'cook', seniority: 'senior', responses: allOf(false) });
    const { fit } = roleInView(context, quiz)!;
    const plan = studyPlan(context, quiz);
    assert.isBelow(fit, 0.05);
    assert.lengthOf(plan, 3);
    assert.isBelow(plan[2]!.fitThen - fit, 0.01);
  });
});
