/** Figures of different definitions that a reader can choose to see together. */
export const MIXES = ['report', 'problems', 'funds'] as const;

export type Mix = (typeof MIXES)[number];
