/** What a document from outside may weigh; past it, it is refused with a problem that names the limit. */
export const limits = {
  /** Characters of JSON text in one document: 232 full items take 0.6 million. */
  documentCharacters: 20_000_000,
  items: 10_000,
  skills: 30,
  roles: 30,
  /** Characters in one text field; the longest built-in stem has under 700. */
  textCharacters: 10_000,
  optionsPerItem: 12,
  /** Problems listed at once, so that a wrong file does not fill a console. */
  problems: 100,
} as const;
