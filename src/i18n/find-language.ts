/** `pt` for `pt-BR`; regions and scripts share one text. */
export const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;

/** By hand, because an object answers to names such as `constructor` too. */
export const find = <T>(table: Readonly<Record<string, () => Promise<T>>>, tag: string): Promise<T | undefined> =>
  Object.hasOwn(table, primary(tag)) ? table[primary(tag)]!().catch(() => undefined) : Promise.resolve(undefined);
