import * as z from 'zod/mini';
import { limits } from './limits.js';

const choice = z.nullable(z.union([z.string(), z.number(), z.array(z.string())]));
const range = z.tuple([z.number(), z.number()]);

export const responseSchema = z.object({
  /** Item id and the revision that was answered. */
  id: z.string(),
  rev: z.number(),
  /** Option id, option ids, number, or null for "I don't know". */
  choice,
  correct: z.boolean(),
  milliseconds: z.number().check(z.nonnegative()),
});

/** The result record: what `skills-quiz-complete` carries and "download" saves. */
export const resultSchema = z.object({
  schema: z.literal('skills-quiz-result/1'),
  quiz: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  language: z.string(),
  seniority: z.enum(['junior', 'mid', 'senior']),
  startedAt: z.string(),
  finishedAt: z.string(),
  seed: z.number(),
  skills: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** Posterior mean, logits: 0 is the middle of all readers, 1 a standard deviation above. */
      ability: z.number(),
      standardError: z.number().check(z.nonnegative()),
      /** 80 % credible interval, logits. */
      interval: range,
      /** A level by name when its probability is at least 0.8, else two joined by " to ". */
      band: z.string(),
      /** 0 none to 4 expert, as the reader rated themself. */
      selfRating: z.optional(z.number()),
    }),
  ),
  roles: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** 0 to 1, posterior mean. */
      fit: z.number(),
      interval: range,
      /** That every requirement of importance 10 or more is met. */
      probability: z.number(),
      gaps: z.array(z.object({ skill: z.string(), required: z.number(), shortfall: z.number() })),
    }),
  ),
  responses: z.array(responseSchema).check(z.maxLength(limits.items)),
});

export type Response = z.infer<typeof responseSchema>;
export type ResultRecord = z.infer<typeof resultSchema>;
