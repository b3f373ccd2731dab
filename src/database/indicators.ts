import type { ComparableCount, Indicator } from '#extraction/vocabulary/indicators.ts';

/** Values that columns of the table `indicators` can hold, for the row types of queries. */
export type IndicatorBlock = Indicator['block'];
export type { ComparableCount };
