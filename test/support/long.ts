/** `LONG=1 npx wtr …` runs the long sizes; every other run is quick. The configuration passes the variable on. */
export const isLong = Boolean((globalThis as { __long?: boolean }).__long);

/** The quick size, or the long one. */
export const sizeOf = <T>(quick: T, long: T): T => (isLong ? long : quick);
