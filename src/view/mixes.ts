/** Figures of different definitions that a reader can ask to see beside one another. */
export const MIXES = ['report', 'problems', 'funds'] as const;

export type Mix = (typeof MIXES)[number];
