import type { ResultRecord } from '../schema/index.js';
import { isLevel, isNumber, isObject, isResponses, isSize, isText, optional } from './checks.js';

/** The form of the records that this release writes. */
export const recordSchema = 'skills-quiz-result/1';

/**
 * Whether a value is a result record.
 * Numbers are checked for being numbers, not for being right: what is shown of another's result is computed from its answers.
 */
export function isResultRecord(value: unknown): value is ResultRecord {
  if (!isObject(value) || value['schema'] !== recordSchema) return false;
  const { quiz, language, seniority, startedAt, finishedAt, seed, skills, roles, responses } = value;
  return isObject(quiz) && isText(quiz['id']) && isText(quiz['version']) && isText(quiz['hash'])
    && isText(language) && isSeniority(seniority) && isTime(startedAt) && isTime(finishedAt) && isNumber(seed)
    && Array.isArray(skills) && skills.every(isSkill) && Array.isArray(roles) && roles.every(isRole)
    && isResponses(responses);
}

const isTime = (value: unknown): boolean => isText(value) && Number.isFinite(Date.parse(value));
const isSeniority = (value: unknown): boolean => value === 'junior' || value === 'mid' || value === 'senior';
const isRange = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every(isNumber);

const isSkill = (value: unknown): boolean =>
  isObject(value) && isText(value['id']) && isText(value['title']) && isNumber(value['ability']) && isSize(value['standardError'])
  && isRange(value['interval']) && isText(value['band']) && optional(value['selfRating'], isLevel);

const isGap = (value: unknown): boolean => isObject(value) && isText(value['skill']) && isNumber(value['required']) && isNumber(value['shortfall']);

const isRole = (value: unknown): boolean =>
  isObject(value) && isText(value['id']) && isText(value['title']) && isNumber(value['fit']) && isRange(value['interval'])
  && isNumber(value['probability']) && Array.isArray(value['gaps']) && value['gaps'].every(isGap);
