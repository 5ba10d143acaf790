/**
 * How answers become numbers. Pure functions: no DOM, no clock, no randomness but what is passed in; imports nothing.
 * prepareBank → estimate → abilities, rankRoles → selectNext, shouldStop → …
 */
export { abilities, type SkillEstimate, sureness } from './abilities.js';
export { type Bank, type BankSpec, type ItemSpec, prepareBank, type SkillSpec } from './bank.js';
export { type Change, changeBetween } from './change.js';
export { estimate, type Evidence, extend, type Posterior, type Response } from './estimate.js';
export { type Forecast, forecast } from './forecast.js';
export { centre, cut, type Level, levels } from './levels.js';
export { MeasureError, type Problem } from './measure-error.js';
export { random } from './random.js';
export { type Gap, rankRoles, type RoleFit, type RoleRanking } from './rank-roles.js';
export { chanceRate, type ItemKind } from './response.js';
export { restrictRoles, type RoleSpec } from './role-fit.js';
export { type Ask, selectNext } from './select-next.js';
export { type SelfRatingGap, selfRatingGap } from './self-rating-gap.js';
export { leastQuestions, shouldStop } from './stop.js';
export { type SkillGain, type TopicGain, topicGains } from './topic-gains.js';
