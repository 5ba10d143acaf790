import type { ResultMessages } from './results.js';

const plural = new Intl.PluralRules('en');
const count = (number: number, one: string, other: string) => `${number} ${plural.select(number) === 'one' ? one : other}`;
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const either = new Intl.ListFormat('en', { type: 'disjunction' });

export const enResults: ResultMessages = {
  title: 'Your results',
  closest: (role, seniority) => `You are closest to ${role}, ${seniority} level.`,
  between: (roles, seniority) => `You are closest to ${either.format(roles)}, ${seniority} level: your answers don’t separate these yet.`,
  against: (role, seniority, fit, low, high) => `Your fit with ${role}, ${seniority} level, is about ${fit} (likely between ${low} and ${high}).`,
  howSure: (questions, width) =>
    `Based on ${count(questions, 'question', 'questions')}; the ranges are ${{ wide: 'still wide', fair: 'fairly narrow', narrow: 'narrow' }[width]}.`,
  authored: 'Difficulty was set by the authors and has not been checked against many answers yet; the ranges allow for that. They compare you with what roles ask for, not with other people.',
  practiceDone: (right, questions) => `Practice done: ${right} of ${count(questions, 'answer', 'answers')} right. Practice gives no verdict; the review below is the point of it.`,
  seniority: 'Compare with',
  seniorities: { junior: 'junior', mid: 'mid', senior: 'senior' },
  roles: 'How well each role fits',
  fit: (fit, low, high) => `${fit}, likely ${low} to ${high}`,
  fitExplained: '100 % means you meet everything the role asks for. One full level short in a skill that makes up a quarter of the role halves it; extra skill elsewhere cannot make up for it.',
  tie: 'a tie with the one above: the ranges overlap',
  decidedBy: (skills) => `Decided by ${list.format(skills)}`,
  experimental: 'experimental profile',
  showRole: (role) => `Compare me with ${role}`,
  skills: 'What holds you back, and what carries you',
  chart: (role) => `Your skills against ${role}`,
  skill: 'Skill',
  you: 'You',
  range: 'Likely range',
  wanted: 'Asked for',
  band: (low, high) => (low === high ? low : `${low} to ${high}`),
  numbers: 'The same numbers as a table',
  gaps: 'Gaps for this role',
  noGaps: 'No clear gap: you seem to meet what this role asks for.',
  gap: (skill, band, required) => `${skill}: you are at ${band}, the role asks for ${required}`,
  nextSteps: 'What to do next',
  resourceKinds: { read: 'Read', course: 'Course', project: 'Build' },
  minutes: (minutes) => (minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`),
  practise: (skill) => `Quiz me on ${skill}`,
  sharpen: (questions) => `Sharpen this with ${count(questions, 'more question', 'more questions')}`,
  review: 'Review every question',
  reviewTitle: 'Your answers, one by one',
  backToResults: 'Back to the results',
  retake: 'Take it again',
  noRoles: 'This quiz has no role profiles, so it tells your level in each skill.',
  outcomes: { right: 'Right', wrong: 'Wrong', unknown: 'Didn’t know' },
};
