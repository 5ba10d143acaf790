import { abilities, type SkillEstimate } from '../measure/abilities.js';
import { levels } from '../measure/levels.js';
import type { RoleRanking } from '../measure/rank-roles.js';
import type { Item, ResultRecord, Seniority } from '../schema/index.js';
import type { Content } from './content.js';
import { activeSkills, type QuizOptions } from './options.js';
import type { QuizContext } from './quiz-machine.js';
import type { Reckoner } from './reckoner.js';

/** What a view may ask about an attempt. */
export interface Quiz {
  readonly content: Content;
  readonly options: QuizOptions;
  readonly reckoner: Reckoner;
}

/** Questions answered, the one now open (from 1), and how many there will be at most. */
export function progress(context: QuizContext): { readonly answered: number; readonly number: number; readonly goal: number } {
  const answered = context.responses.length;
  const isOpen = context.open !== undefined && context.responses.at(-1)?.id !== context.open;
  return { answered, number: isOpen ? answered + 1 : answered, goal: context.goal };
}

export const openItem = (context: QuizContext, content: Content): Item | undefined => (context.open === undefined ? undefined : content.item(context.open));

export const seniorityOf = (context: QuizContext, options: QuizOptions): Seniority => context.seniority ?? options.seniority;

/** The roles with their fit, best first. */
export const ranking = (context: QuizContext, quiz: Quiz): RoleRanking => quiz.reckoner.ranking(context, seniorityOf(context, quiz.options));

/** The role the results are about: the one the reader looks at, the author's profile, or the best fit. */
export function consideredRole(context: QuizContext, quiz: Quiz): string | undefined {
  const { roles } = ranking(context, quiz);
  const wanted = context.role ?? quiz.options.profile;
  return roles.some(({ role }) => role === wanted) ? wanted : roles[0]?.role;
}

export const skillEstimates = (context: QuizContext, quiz: Quiz): readonly SkillEstimate[] => abilities(quiz.reckoner.posterior(context));

/** "working", or "awareness to practitioner": the band as the record names it. */
export const bandName = ([low, high]: SkillEstimate['band']): string => (low === high ? levels[low]! : `${levels[low]} to ${levels[high]}`);

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
const iso = (time: number | undefined): string => new Date(time ?? 0).toISOString();

/** The result record: plain JSON, recomputable from its own responses. Undefined until the attempt is complete. */
export function resultRecord(context: QuizContext, quiz: Quiz, language: string): ResultRecord | undefined {
  if (context.finishedAt === undefined) return undefined;
  const { index } = quiz.content;
  const titles = new Map([...index.skills, ...index.roles].map(({ id, title }) => [id, title]));
  const estimates = new Map(skillEstimates(context, quiz).map((estimate) => [estimate.skill, estimate]));
  return {
    schema: 'skills-quiz-result/1',
    quiz: { id: index.id, version: index.version, hash: index.hash },
    language,
    seniority: seniorityOf(context, quiz.options),
    startedAt: iso(context.startedAt),
    finishedAt: iso(context.finishedAt),
    seed: context.seed,
    skills: activeSkills(index, quiz.options).map(({ id, title }) => {
      const { mean, standardError, interval, band } = estimates.get(id)!;
      const selfRating = context.selfRatings[id];
      return {
        id, title, ability: rounded(mean), standardError: rounded(standardError), interval: [rounded(interval[0]), rounded(interval[1])], band: bandName(band),
        ...(selfRating === undefined ? {} : { selfRating }),
      };
    }),
    roles: ranking(context, quiz).roles.map(({ role, fit, interval, probability, gaps }) => ({
      id: role, title: titles.get(role) ?? role, fit: rounded(fit), interval: [rounded(interval[0]), rounded(interval[1])], probability: rounded(probability),
      gaps: gaps.map(({ skill, required, shortfall }) => ({ skill, required, shortfall: rounded(shortfall) })),
    })),
    responses: [...context.responses],
  };
}
