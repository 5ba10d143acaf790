import * as z from 'zod/mini';
import { limits } from './limits.js';

const id = z.string().check(z.regex(/^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/, 'wanted lower-case words joined by hyphens, such as "base-rate"; but not "constructor", which every object has'));
/** Text with the small Markdown of this project: `code spans`, *emphasis*, **strong**. Never HTML. */
const text = z.string().check(z.minLength(1, 'wanted some text'), z.maxLength(limits.textCharacters, `wanted at most ${limits.textCharacters} characters`));
const positive = z.number().check(z.positive('wanted a number above 0'));

export const idSchema = id;
export const textSchema = text;
export const positiveSchema = positive;

/** What an option says will happen when the item's proof runs. Source only: never shipped. */
export const claimSchema = z.strictObject({
  output: z.optional(z.string()),
  raises: z.optional(z.string()),
  value: z.optional(z.number()),
  tolerance: z.optional(positive),
});

export const optionSchema = z.strictObject({
  id,
  text,
  /** Keyed as right. In `order` items every option belongs, and the source order is the key. */
  correct: z.optional(z.boolean()),
  /** Why this option tempts and what mistake it is; for a key, why it holds. */
  feedback: z.optional(text),
  claim: z.optional(claimSchema),
});

const options = z.array(optionSchema).check(z.minLength(2, 'wanted at least two options'), z.maxLength(limits.optionsPerItem, `wanted at most ${limits.optionsPerItem} options`));

export const codeSchema = z.strictObject({ lang: z.enum(['python', 'sql', 'bash', 'yaml', 'json', 'dockerfile', 'text']), source: text });

export const figureSchema = z.strictObject({ src: z.string(), alt: text });

export const referenceSchema = z.strictObject({ title: text, url: z.url({ protocol: /^https$/, error: 'wanted an https address' }), checked: z.optional(z.string()) });

/** How the key was established. Source only. The code of `value` and `check` stands in `questions/proofs/<skill>.py`. */
export const proofSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('run'), needs: z.optional(z.array(z.string())) }),
  z.strictObject({ kind: z.literal('value'), needs: z.optional(z.array(z.string())) }),
  z.strictObject({ kind: z.literal('check'), needs: z.optional(z.array(z.string())) }),
  z.strictObject({ kind: z.literal('none'), reason: text }),
]);

const common = {
  id,
  /** Raised whenever the meaning, the key or the options change. */
  rev: z.int().check(z.positive('wanted a number above 0')),
  skill: id,
  topic: z.optional(id),
  /** 1 awareness, 2 working, 3 practitioner, 4 expert: a reader at this level is right about 70 % of the time. */
  level: z.optional(z.int().check(z.minimum(1), z.maximum(4))),
  cognition: z.optional(z.enum(['recall', 'apply', 'judge'])),
  stem: text,
  code: z.optional(codeSchema),
  figure: z.optional(figureSchema),
  /** The rule that transfers to the next problem. */
  explanation: text,
  refs: z.optional(z.array(referenceSchema)),
  /** Library versions for which the key holds, such as `{"numpy": ">=1.24"}`. */
  valid: z.optional(z.record(z.string(), z.string())),
  /** Expected time to read and answer, seconds. */
  seconds: z.optional(positive),
  /** Calibrated parameters, once there are enough answers: discrimination a, difficulty b, their standard errors, answers n. */
  stats: z.optional(z.strictObject({ a: positive, b: z.number(), seA: z.optional(positive), seB: z.optional(positive), n: z.optional(positive) })),
  proof: z.optional(proofSchema),
};

const choiceCommon = {
  ...common,
  /** `fixed` keeps the source order of the options (for sorted numbers); `shuffle` is the default. */
  order: z.optional(z.enum(['shuffle', 'fixed'])),
};

/** One key among three to five options. */
export const singleSchema = z.strictObject({ ...choiceCommon, kind: z.literal('single'), options });

/** Every option that holds must be ticked, and no other: all or nothing. */
export const multipleSchema = z.strictObject({ ...choiceCommon, kind: z.literal('multiple'), options });

/** The options stand in the right order in the source; the reader gets them shuffled and must restore it. */
export const orderSchema = z.strictObject({ ...common, kind: z.literal('order'), options });

/** A number: right within `tolerance` of `value`. `mistakes` are wrong values that a known mistake leads to. */
export const numericSchema = z.strictObject({
  ...common,
  kind: z.literal('numeric'),
  answer: z.strictObject({ value: z.number(), tolerance: z.number().check(z.nonnegative()), unit: z.optional(text) }),
  mistakes: z.optional(z.array(z.strictObject({ value: z.number(), tolerance: z.optional(z.number().check(z.nonnegative())), feedback: text }))),
});

export const itemSchema = z.discriminatedUnion('kind', [singleSchema, multipleSchema, orderSchema, numericSchema]);

export type Item = z.infer<typeof itemSchema>;
export type SingleItem = z.infer<typeof singleSchema>;
export type MultipleItem = z.infer<typeof multipleSchema>;
export type OrderItem = z.infer<typeof orderSchema>;
export type NumericItem = z.infer<typeof numericSchema>;
export type Option = z.infer<typeof optionSchema>;
export type Reference = z.infer<typeof referenceSchema>;

/** What a reader chose: an option id, several, a number; `null` is "I don't know". */
export type Choice = string | number | readonly string[] | null;
