import * as z from 'zod/mini';
import { limits } from './limits.js';
import { responseSchema } from './result.js';

/** What a reader did so far: enough to replay an attempt after a reload. Never a state's name. */
export const attemptSchema = z.object({
  quiz: z.string(),
  version: z.string(),
  seed: z.number(),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
  finishedAt: z.optional(z.number()),
  /** Skill id to 0..4, as far as the reader rated themself, and whether that step is done. */
  selfRatings: z.record(z.string(), z.number().check(z.minimum(0), z.maximum(4))),
  rated: z.boolean(),
  responses: z.array(responseSchema).check(z.maxLength(limits.items)),
  /** The question that is open, and what is picked but not checked yet. */
  open: z.optional(z.string()),
  draft: z.optional(z.nullable(z.union([z.string(), z.number(), z.array(z.string())]))),
  /** How many questions this attempt goes to, and the one skill that the last block is about. */
  goal: z.number(),
  focus: z.optional(z.string()),
  /** Whether the reader asked for that block after a verdict. */
  extended: z.optional(z.boolean()),
  /** Whether the reader left the questions for the intro. */
  paused: z.optional(z.boolean()),
});

export type Attempt = z.infer<typeof attemptSchema>;
