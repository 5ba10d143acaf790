import type * as z from 'zod/mini';
import { contradictions } from './contradictions.js';
import { limits } from './limits.js';
import { describe, formatPath, problem, type Parsed, type Problem } from './problem.js';
import { questionSetSchema, quizSchema, type QuestionSet, type Quiz } from './quiz.js';

/**
 * A quiz document from unknown JSON, or every problem with its path.
 * Never throws: what is not JSON text is a problem too.
 */
export function parseQuiz(json: unknown): Parsed<Quiz> {
  const checked = check(quizSchema, json);
  return checked.ok ? refuse(checked, contradictions(checked.value)) : checked;
}

/** One file of `questions/`: a skill with its items. */
export function parseQuestionSet(json: unknown): Parsed<QuestionSet> {
  const checked = check(questionSetSchema, json);
  if (!checked.ok) return checked;
  return refuse(checked, contradictions({ skills: [checked.value.skill], items: checked.value.items }));
}

/** JSON text as a value, or the one problem that it is not JSON or far too long. */
export function parseJson(text: string): Parsed<unknown> {
  if (text.length > limits.documentCharacters) return { ok: false, problems: [problem('', `${text.length} characters`, `wanted at most ${limits.documentCharacters}`)] };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, problems: [problem('', `text that is not JSON (${(error as Error).message})`, 'wanted a quiz document in JSON')] };
  }
}

const refuse = <T>(parsed: Parsed<T>, problems: readonly Problem[]): Parsed<T> => (problems.length ? { ok: false, problems: problems.slice(0, limits.problems) } : parsed);

/** A value that fits the schema, or every problem with what was found and wanted. */
export function check<T extends z.ZodMiniType>(schema: T, json: unknown): Parsed<z.infer<T>> {
  const result = schema.safeParse(json);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.slice(0, limits.problems).map((issue) => toProblem(issue, json)) };
}

function toProblem(issue: z.core.$ZodIssue, json: unknown): Problem {
  const found = describe(valueAt(json, issue.path));
  const path = formatPath(issue.path);
  if (issue.message.startsWith('wanted')) return problem(path, found, issue.message);
  switch (issue.code) {
    case 'invalid_type':
      return problem(path, found, `wanted ${issue.expected}`);
    case 'unrecognized_keys':
      return problem(path, `unknown ${issue.keys.map((key) => `"${key}"`).join(', ')}`, 'wanted only the fields of the format');
    case 'invalid_key':
      return problem(path, describe(issue.path.at(-1)), issue.issues[0]!.message);
    case 'invalid_value':
      return problem(path, found, `wanted one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`);
    case 'invalid_union':
      return problem(path, found, issue.discriminator === 'kind' ? 'wanted a known "kind": for an item single, multiple, numeric or order; for a proof run, value, check or none' : 'wanted another shape');
    case 'too_small':
      return problem(path, found, `wanted at least ${issue.minimum}`);
    case 'too_big':
      return problem(path, found, `wanted at most ${issue.maximum}`);
    default:
      return problem(path, found, `wanted something else (${issue.message})`);
  }
}

/** What stands at a path of an issue: a way through objects and lists, whose last step alone may lead nowhere. */
const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], json);
