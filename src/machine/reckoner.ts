// File by file, not through the index: what only results need then comes with the results.
import { prepareBank, type Bank } from '../measure/bank.js';
import { estimate, type Posterior, type Response as MeasuredResponse } from '../measure/estimate.js';
import { random } from '../measure/random.js';
import { rankRoles, type RoleRanking } from '../measure/rank-roles.js';
import { chanceRate } from '../measure/response.js';
import { restrictRoles, type RoleSpec } from '../measure/role-fit.js';
import { selectNext, type Ask } from '../measure/select-next.js';
import { shouldStop } from '../measure/stop.js';
import type { Response, Seniority } from '../schema/index.js';
import { activeItems, activeSkills, type QuizOptions } from './options.js';
import type { QuizIndex } from './content.js';

type Answered = Pick<Response, 'id' | 'correct' | 'choice'>;

/** What the reader did, as far as the numbers depend on it. */
export interface Evidence {
  readonly seed: number;
  readonly responses: readonly Answered[];
  readonly selfRatings?: Readonly<Record<string, number>> | undefined;
  readonly goal: number;
  readonly focus?: string | undefined;
  /** Whether the reader asked for more after a verdict. */
  readonly extended?: boolean | undefined;
}

/**
 * Every number of one quiz, computed from the responses by `measure`.
 * Remembers what it computed, so that the next question is ready before the click.
 */
export interface Reckoner {
  readonly bank: Bank;
  readonly roles: (seniority: Seniority) => readonly RoleSpec[];
  posterior(evidence: Evidence): Posterior;
  ranking(evidence: Evidence, seniority: Seniority): RoleRanking;
  /** The item to ask after these responses; none when the attempt is complete. */
  next(evidence: Evidence): string | undefined;
  /** The answers as `measure` takes them, without those to items that the quiz has lost. */
  answers(responses: Evidence['responses']): readonly MeasuredResponse[];
  /** What is asked for next, as `measure` takes it, whatever the last block was about. */
  ask(evidence: Evidence): Ask;
}

export function createReckoner(index: QuizIndex, options: QuizOptions): Reckoner {
  const skills = activeSkills(index, options);
  const items = activeItems(index, options);
  const order = new Map(items.map((item, place) => [item.id, place]));
  const bank = prepareBank({
    skills: skills.map(({ id }) => ({ id })),
    items: items.map(({ id, skill, topic, level, kind, options: count = 0, stats }) => ({ id, skill, topic, level, stats, format: kind, chance: chanceRate(kind, count) })),
  });
  const known = new Set(skills.map((skill) => skill.id));
  const rolesBy = memo((seniority: Seniority) => restrictRoles(bank, index.roles.map(({ id, importance, required }) => ({ id, importance, required: required[seniority] }))), (seniority) => seniority);

  const answers = (responses: Evidence['responses']) => responses.filter(({ id }) => order.has(id)).map(measured);

  const posterior = memo(
    ({ responses, selfRatings }: Evidence) => estimate(bank, { responses: answers(responses), ...(selfRatings ? { selfRatings: onlyKnown(selfRatings, known) } : {}) }),
    evidenceKey,
  );

  const rankings = memo(
    ({ evidence, seniority }: { evidence: Evidence; seniority: Seniority }) => rankRoles(posterior(evidence), rolesBy(seniority)),
    ({ evidence, seniority }) => `${seniority} ${evidenceKey(evidence)}`,
  );

  /** The first question is one to pick from: an easy first step, whose controls are there already. */
  const notFirst = new Set([...options.seen, ...items.filter(({ kind }) => kind === 'numeric' || kind === 'order').map(({ id }) => id)]);

  const askOf = ({ responses, goal, focus, seed }: Evidence): Ask => ({
    responses: answers(responses), roles: rolesBy(options.seniority), length: goal, seen: responses.length ? options.seen : notFirst, random: random(seed + responses.length * 7919),
    // A role may ask for none of the skills in play.
    profile: rolesBy(options.seniority).some(({ id }) => id === options.profile) ? options.profile : undefined,
    skill: focus ?? (options.mode === 'practice' ? skills[0]!.id : undefined),
  });

  const next = memo((evidence: Evidence) => {
    const { responses, goal, focus, extended } = evidence;
    if (responses.length >= goal) return undefined;
    const asked = new Set(responses.map(({ id }) => id));
    if (options.mode === 'fixed') return items.find((item) => !asked.has(item.id) && (!focus || item.skill === focus))?.id;
    const ask = askOf(evidence);
    const belief = posterior(evidence);
    // Only the first verdict may come early; a block the reader asked for is asked in full.
    if (!extended && options.mode === 'adaptive' && shouldStop(belief, ask)) return undefined;
    return selectNext(bank, belief, ask);
  }, (evidence) => `${evidenceKey(evidence)} ${evidence.goal} ${evidence.focus ?? ''} ${evidence.extended ?? ''} ${evidence.seed}`);

  return {
    bank,
    roles: rolesBy,
    posterior,
    ranking: (evidence, seniority) => rankings({ evidence, seniority }),
    next,
    answers,
    ask: (evidence) => askOf({ ...evidence, focus: undefined }),
  };
}

/** An answer as `measure` takes it: "I don't know" is told apart from a wrong guess. */
const measured = ({ id, correct, choice }: Answered) => ({ id, correct, unsure: choice === null });

const onlyKnown = (record: Readonly<Record<string, number>>, known: ReadonlySet<string>): Record<string, number> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => known.has(id)));

const evidenceKey = ({ responses, selfRatings }: Pick<Evidence, 'responses' | 'selfRatings'>): string =>
  `${responses.map(({ id, correct, choice }) => id + (correct ? '+' : choice === null ? '?' : '-')).join(' ')} ${JSON.stringify(selfRatings ?? {})}`;

/** Remembers the last answers of a pure function: the two that may come next, and those of all results in view at all seniorities. */
function memo<A, R>(compute: (argument: A) => R, keyOf: (argument: A) => string, size = 24): (argument: A) => R {
  const known = new Map<string, R>();
  return (argument) => {
    const key = keyOf(argument);
    if (known.has(key)) return known.get(key)!;
    const result = compute(argument);
    if (known.size >= size) known.delete(known.keys().next().value!);
    known.set(key, result);
    return result;
  };
}
