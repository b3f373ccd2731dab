import type { ComparableCount, Indicator } from '#extraction/vocabulary/indicators.ts';

/** What the columns of the table `indicators` can hold, for the rows of queries. */
export type IndicatorBlock = Indicator['block'];
export type { ComparableCount };
