/** Figures of different definitions that a reader can choose to see together; `own`: the reader's own notices in medians. */
export const MIXES = ['report', 'problems', 'funds', 'own'] as const;

export type Mix = (typeof MIXES)[number];
