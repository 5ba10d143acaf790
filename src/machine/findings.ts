import { sureness, type SkillEstimate } from '../measure/abilities.js';
import { centre } from '../measure/levels.js';
import type { RoleFit } from '../measure/rank-roles.js';
import { topicGains, type SkillGain, type TopicGain } from '../measure/topic-gains.js';
import type { Role } from '../schema/index.js';
import { activeSkills } from './options.js';
import type { QuizContext } from './quiz-machine.js';
import { consideredRole, ranking, seniorityOf, skillEstimates, type Quiz } from './selectors.js';

export { sureness };
export type { RoleFit, SkillEstimate };

/** One skill as the results show it. */
export interface SkillView extends SkillEstimate {
  readonly title: string;
  /** Level 0 to 4 that the role in view asks for; undefined without a role, or where the role leaves the skill out. */
  readonly required: number | undefined;
  /** Share of the role, 0 to 100. */
  readonly importance: number;
  /** That the reader meets the requirement, 0 to 1; undefined where nothing is asked for. */
  readonly met: number | undefined;
  /** As the reader rated themself, 0 to 4. */
  readonly selfRating: number | undefined;
  readonly asked: number;
  readonly right: number;
}

/** The role in view with its profile. */
export function roleInView(context: QuizContext, quiz: Quiz): (RoleFit & { readonly profile: Role }) | undefined {
  const id = consideredRole(context, quiz);
  const fit = ranking(context, quiz).roles.find(({ role }) => role === id);
  const profile = quiz.content.index.roles.find((role) => role.id === id);
  return fit && profile && { ...fit, profile };
}

/** The skills in the order of the quiz, each beside what the role in view asks for. */
export function skillViews(context: QuizContext, quiz: Quiz): readonly SkillView[] {
  const profile = roleInView(context, quiz)?.profile;
  const seniority = seniorityOf(context, quiz.options);
  const skillOf = new Map(quiz.content.index.items.map(({ id, skill }) => [id, skill]));
  return skillEstimates(context, quiz).map((estimate) => {
    const answers = context.responses.filter(({ id }) => skillOf.get(id) === estimate.skill);
    const required = profile && (profile.importance[estimate.skill] ?? 0) > 0 ? profile.required[seniority][estimate.skill] ?? 0 : undefined;
    return {
      ...estimate, required,
      title: quiz.content.index.skills.find(({ id }) => id === estimate.skill)?.title ?? estimate.skill,
      importance: profile?.importance[estimate.skill] ?? 0,
      met: required ? estimate.levelProbabilities.slice(required).reduce((sum, p) => sum + p, 0) : undefined,
      selfRating: context.selfRatings[estimate.skill],
      asked: answers.length,
      right: answers.filter(({ correct }) => correct).length,
    };
  });
}

/** A logit on the scale that readers see: 0 is the middle of "none", 4 that of "expert", and level L begins at L − 0.5. */
export const onLevelScale = (logits: number): number => Math.min(4.5, Math.max(-0.5, logits - centre(0)));

/** How far each skill's range reaches either way, in levels, on average: what "give or take" says. */
export function giveOrTake(estimates: readonly SkillEstimate[]): number {
  return estimates.reduce((sum, { interval: [low, high] }) => sum + (high - low) / 2, 0) / Math.max(1, estimates.length);
}

/** Levels short of what a role asks for, on average over the role: tells roles apart where every fit is near 0. */
export const levelsShort = ({ gaps }: RoleFit, { importance }: Pick<Role, 'importance'>): number =>
  gaps.reduce((sum, { skill, shortfall }) => sum + ((importance[skill] ?? 0) / 100) * shortfall, 0);

/** One step of the plan: a skill, what meeting its requirement would bring, and the topics of it to begin with. */
export interface PlanStep {
  readonly skill: string;
  readonly required: number;
  /** The role's fit if this requirement were met, 0 to 1. */
  readonly fitThen: number;
  readonly topics: readonly TopicGain[];
}

/** Less than this is not worth a plan: a point of 100, or a tenth of a fit that is small itself. */
const leastGain = (fit: number): number => Math.min(0.01, fit / 10);

/** The topics that would raise the fit of the role in view the most, grouped by skill; none where nothing is short. */
export function studyPlan(context: QuizContext, quiz: Quiz, topics = 3): readonly PlanStep[] {
  const role = roleInView(context, quiz);
  const seniority = seniorityOf(context, quiz.options);
  const spec = quiz.reckoner.roles(seniority).find(({ id }) => id === role?.role);
  if (!role || !spec) return [];
  const skills = topicGains(quiz.reckoner.bank, quiz.reckoner.posterior(context), spec, quiz.reckoner.answers(context.responses))
    .filter(({ gain }) => gain >= leastGain(role.fit));
  const best = new Set(skills.flatMap((skill) => skill.topics).sort((one, other) => other.gain - one.gain).slice(0, topics));
  const step = ({ skill, gain, topics: all }: SkillGain): PlanStep =>
    ({ skill, required: spec.required[skill] ?? 0, fitThen: role.fit + gain, topics: all.filter((topic) => best.has(topic)) });
  return skills.map(step).filter((one) => one.topics.length > 0);
}

/** Skills of the quiz by id, titles as the author wrote them. */
export const skillTitle = ({ content, options }: Quiz, id: string): string => activeSkills(content.index, options).find((skill) => skill.id === id)?.title ?? id;
export const roleTitle = ({ content }: Quiz, id: string): string => content.index.roles.find((role) => role.id === id)?.title ?? id;
