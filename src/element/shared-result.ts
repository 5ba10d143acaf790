import { answerOf, given } from '../host/share/answers-code.js';
import { decodeResult, encodeResult, type Course, type Setting, type SharedResult } from '../host/share/share-link.js';
import type { QuizIndex } from '../machine/content.js';
import type { Guest } from '../machine/guest.js';
import { activeItems, activeSkills, defaultOptions, type QuizOptions } from '../machine/options.js';
import { blockLength, type QuizContext } from '../machine/quiz-machine.js';
import type { ResultRecord } from '../schema/index.js';
import { createReckoner } from '../machine/reckoner.js';
import { seniorityOf, type Quiz } from '../machine/selectors.js';

/** The course that the quiz takes by itself, so that a link need not list the questions. */
const courseIn = (index: QuizIndex) => ({ sets, profile, seniority, length, mode, seed, selfRatings }: Setting): Course => {
  const options: QuizOptions = { ...defaultOptions, sets, profile, seniority, length, mode };
  const reckoner = createReckoner(index, options);
  return {
    items: activeItems(index, options).map(({ id }) => id),
    skills: activeSkills(index, options).map(({ id }) => id),
    blocks: blockLength,
    next: (walked) => reckoner.next({ ...walked, seed, selfRatings }),
  };
};

/** A completed attempt as text for a link; undefined where there is nothing to share. Takes tens of milliseconds. */
export function linkTextOf(context: QuizContext, { content: { index }, options }: Quiz): string | undefined {
  if (options.mode === 'practice') return undefined;
  const known = new Set(index.items.map(({ id }) => id));
  const result: SharedResult = {
    sets: options.sets, profile: options.profile, seniority: options.seniority, length: options.length, mode: options.mode,
    seed: context.seed, selfRatings: context.selfRatings, lookedAt: seniorityOf(context, options),
    answers: context.responses.filter(({ id }) => known.has(id)).map(answerOf),
  };
  return encodeResult(result, index, courseIn(index));
}

export type Opened = { readonly ok: true; readonly guest: Guest } | { readonly ok: false; readonly why: 'broken' | 'other' };

/** The result in the text of a link, to be looked at. */
export function openLinkText(text: string, index: QuizIndex, label: string): Opened {
  const opened = decodeResult(text, index, courseIn(index));
  if (!opened.ok) return opened;
  const { lookedAt, sets, selfRatings, answers } = opened.result;
  const revisions = new Map(index.items.map(({ id, rev }) => [id, rev]));
  return { ok: true, guest: { label, seniority: lookedAt, sets, selfRatings, responses: answers.map((answer) => ({ ...given(answer), rev: revisions.get(answer.id) ?? 1, milliseconds: 0 })) } };
}

/** A result record as something to look at; undefined where the questions have changed since it was made. */
export function guestFrom({ seniority, skills, responses }: ResultRecord, index: QuizIndex, label: string): Guest | undefined {
  const revisions = new Map(index.items.map(({ id, rev }) => [id, rev]));
  const sets = index.skills.filter(({ id }) => skills.some((skill) => skill.id === id)).map(({ id }) => id);
  if (!sets.length || !responses.length || !responses.every(({ id, rev }) => revisions.get(id) === rev)) return undefined;
  return {
    label, seniority, responses,
    sets: sets.length === index.skills.length ? [] : sets,
    selfRatings: Object.fromEntries(skills.flatMap(({ id, selfRating }) => (selfRating === undefined || !sets.includes(id) ? [] : [[id, selfRating]]))),
  };
}
