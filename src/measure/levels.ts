/** 0 none, 1 awareness, 2 working, 3 practitioner, 4 expert. */
export type Level = 0 | 1 | 2 | 3 | 4;

export const levels = ['none', 'awareness', 'working', 'practitioner', 'expert'] as const;

/** Where level `level` begins, in logits: −1.5, −0.5, 0.5, 1.5 for 1 to 4. Everyone has reached level 0. */
export const cut = (level: number): number => (level > 0 ? level - 2.5 : -Infinity);

/** The middle of a level's band, in logits: −2 to 2 for 0 to 4. */
export const centre = (level: number): number => level - 2;
