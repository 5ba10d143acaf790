/** `pt` for `pt-BR`; regions and scripts share one text. */
export const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;
