/** Numbers, counts and lists of one language, by `Intl`. */
export interface Grammar {
  /** A whole number in the digits of the language. */
  readonly number: (value: number) => string;
  /** The form for so many, with the number in place of `#`. */
  readonly count: (value: number, forms: Forms) => string;
  readonly and: (items: readonly string[]) => string;
  readonly or: (items: readonly string[]) => string;
  /** The name of a language, such as "Englisch" for `en`. */
  readonly nameOf: (language: string) => string;
}

/** Plural forms as CLDR names them; those that a language has and that are the same as `other` may be left out. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export function grammar(lang: string): Grammar {
  // Each is made when it is first needed: one takes some 50 ms on a slow phone.
  const plural = once(() => new Intl.PluralRules(lang));
  const digits = once(() => new Intl.NumberFormat(lang));
  const and = once(() => new Intl.ListFormat(lang, { type: 'conjunction' }));
  const or = once(() => new Intl.ListFormat(lang, { type: 'disjunction' }));
  const names = once(() => new Intl.DisplayNames(lang, { type: 'language' }));
  const number = (value: number) => digits().format(value);
  return {
    number,
    count: (value, forms) => (forms[plural().select(value)] ?? forms.other).replaceAll('#', number(value)),
    and: (items) => and().format(items),
    or: (items) => or().format(items),
    nameOf: (language) => names().of(language) ?? language,
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** A share in words, to the nearest that has one: hardly, a tenth, a sixth, a fifth, a quarter, a third, a half. */
export const inParts = (share: number, words: readonly [string, string, string, string, string, string, string]): string =>
  words[[0.075, 0.14, 0.18, 0.225, 0.29, 0.42].filter((bound) => share >= bound).length]!;
