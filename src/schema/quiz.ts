import * as z from 'zod/mini';
import { limits } from './limits.js';
import { idSchema, itemSchema, positiveSchema, textSchema } from './item.js';

/** Where to learn a topic. A `project` is something to build, so it needs no address. */
export const resourceSchema = z.strictObject({
  kind: z.enum(['read', 'course', 'project']),
  title: textSchema,
  url: z.optional(z.url({ protocol: /^https$/, error: 'wanted an https address' })),
  /** For a project: what to build, in a sentence or two. */
  text: z.optional(textSchema),
  /** Rough time it takes, minutes. */
  minutes: z.optional(positiveSchema),
});

export const topicSchema = z.strictObject({ id: idSchema, title: textSchema, resources: z.optional(z.array(resourceSchema)) });

export const skillSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** One sentence for the self-rating screen: what this skill covers. */
  summary: z.optional(textSchema),
  core: z.optional(z.boolean()),
  topics: z.optional(z.array(topicSchema)),
});

const level = z.int().check(z.minimum(0), z.maximum(4));
const perSkill = <T extends z.ZodMiniType>(value: T) => z.record(idSchema, value);

export const roleSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  summary: z.optional(textSchema),
  /** Where the weights come from, in a sentence. */
  source: z.optional(textSchema),
  experimental: z.optional(z.boolean()),
  /** Share of the role per skill; the shares sum to 100. */
  importance: perSkill(z.number().check(z.nonnegative())),
  /** Required level 0 to 4 per skill, for each seniority. */
  required: z.strictObject({ junior: perSkill(level), mid: perSkill(level), senior: perSkill(level) }),
});

/** One file of `questions/`: a skill with its topics and its items. */
export const questionSetSchema = z.strictObject({
  $schema: z.optional(z.string()),
  skill: skillSchema,
  items: z.array(itemSchema),
});

/** A whole quiz in one document: what `src`, an inline script or the `quiz` property holds. */
export const quizSchema = z.strictObject({
  $schema: z.optional(z.string()),
  id: idSchema,
  version: textSchema,
  title: textSchema,
  /** BCP 47 language of the questions; default `en`. */
  language: z.optional(z.string().check(z.regex(/^([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/, 'wanted a language tag, such as "en" or "pt-BR"'))),
  /** Address for "report this question"; `{id}` and `{rev}` are filled in. */
  report: z.optional(z.url({ protocol: /^(https|mailto)$/, error: 'wanted an https or mailto address' })),
  skills: z.array(skillSchema).check(z.minLength(1, 'wanted at least one skill'), z.maxLength(limits.skills, `wanted at most ${limits.skills} skills`)),
  roles: z.optional(z.array(roleSchema).check(z.maxLength(limits.roles, `wanted at most ${limits.roles} roles`))),
  items: z.array(itemSchema).check(z.minLength(1, 'wanted at least one item'), z.maxLength(limits.items, `wanted at most ${limits.items} items`)),
});

export type Resource = z.infer<typeof resourceSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Skill = z.infer<typeof skillSchema>;
export type Role = z.infer<typeof roleSchema>;
export type QuestionSet = z.infer<typeof questionSetSchema>;
export type Quiz = z.infer<typeof quizSchema>;
export type Seniority = 'junior' | 'mid' | 'senior';
