import { defaultOptions, type Feedback, type Mode, type QuizOptions } from '../machine/options.js';
import type { Seniority } from '../schema/index.js';

/** The attributes as written by the author of the page. */
export interface Attributes {
  readonly sets: string | undefined;
  readonly profile: string | undefined;
  readonly seniority: string | undefined;
  /** NaN where the attribute is no number. */
  readonly length: number | null | undefined;
  readonly mode: string | undefined;
  readonly feedback: string | undefined;
  readonly noSelfRating: boolean;
  readonly theme: string | undefined;
  readonly storage: string | undefined;
  /** NaN where the attribute is no number. */
  readonly seed: number | null | undefined;
}

/** Options from attributes. A value that is not known falls back to the default, and a warning names the values there are. */
export function readOptions(attributes: Attributes, known: { readonly skills: readonly string[]; readonly roles: readonly string[] }): { readonly options: QuizOptions; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const oneOf = <T extends string>(name: string, value: string | undefined, values: readonly T[], fallback: T): T => {
    if (value === undefined || value === '' || (values as readonly string[]).includes(value)) return (value || fallback) as T;
    warnings.push(`${name}="${value}" is not known; using "${fallback}". Values: ${values.join(', ')}.`);
    return fallback;
  };
  const sets = (attributes.sets ?? '').split(/\s+/).filter(Boolean);
  const strange = sets.filter((id) => !known.skills.includes(id));
  if (strange.length) warnings.push(`sets="${strange.join(' ')}" is not known; left out. Values: ${known.skills.join(', ')}.`);
  const length = number(attributes.length);
  const isLength = length === undefined || (Number.isInteger(length) && length >= 1 && length <= 100);
  if (!isLength) warnings.push(`length="${length}" is not known; using ${defaultOptions.length}. Values: whole numbers from 1 to 100.`);
  const seed = number(attributes.seed);
  if (seed !== undefined && !Number.isSafeInteger(seed)) warnings.push(`seed="${seed}" is not known; a new one is drawn. Values: whole numbers.`);
  oneOf('theme', attributes.theme, ['auto', 'light', 'dark'], 'auto');
  oneOf('storage', attributes.storage, ['local', 'none'], 'local');
  const mode = oneOf<Mode>('mode', attributes.mode, ['adaptive', 'fixed', 'practice'], defaultOptions.mode);
  const profile = oneOf('profile', attributes.profile, ['', ...known.roles], '');
  return {
    warnings,
    options: {
      ...defaultOptions,
      // Practice is about one skill: the one that the author names first.
      sets: sets.filter((id) => known.skills.includes(id)).slice(0, mode === 'practice' ? 1 : undefined),
      profile: profile || undefined,
      seniority: oneOf<Seniority>('seniority', attributes.seniority, ['junior', 'mid', 'senior'], defaultOptions.seniority),
      length: isLength ? (length ?? defaultOptions.length) : defaultOptions.length,
      mode,
      feedback: oneOf<Feedback>('feedback', attributes.feedback, ['each', 'end'], defaultOptions.feedback),
      selfRating: !attributes.noSelfRating,
    },
  };
}

/** Frameworks set numbers as text too: `length = "8"`. Nothing written is nothing asked for, as with every attribute. */
export const number = (value: unknown): number | undefined => (String(value ?? '').trim() ? Number(value) : undefined);

/** The author's seed, or a new one: a million orders are enough, and a short seed makes a short link. */
export function seedFrom(wanted: unknown): number {
  const seed = number(wanted);
  return Number.isSafeInteger(seed) ? seed! : crypto.getRandomValues(new Uint32Array(1))[0]! >>> 12;
}
