/** Below this number of notices no median is given. */
export const FEWEST = 5;

export const GROUPINGS = ['year', 'level', 'kind', 'unit_type'] as const;

/** What trends are grouped by, besides the years of their axis. */
export type Grouping = (typeof GROUPINGS)[number];
