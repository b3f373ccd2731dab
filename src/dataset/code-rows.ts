import {
  INSPECTION_TYPES,
  KINDS,
  LEVELS,
  MEASURE_TYPES,
  PILLARS,
  STATUSES,
  TOPICS,
} from '#extraction/vocabulary/codelists.ts';
import { FORBIDDEN_SUMS } from '#extraction/vocabulary/forbidden-sums.ts';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { TIME_LIMITS } from '#extraction/vocabulary/time-limits.ts';
import { PROVINCES } from './provinces.ts';
import type { Row } from './row.ts';
import { UNIT_TYPES } from './unit-types.ts';

/** The rows of each code list, by the name of its table. */
export const CODE_ROWS: ReadonlyMap<string, readonly Row[]> = new Map([
  ['indicators', ranked(INDICATORS)],
  ['topics', ranked(TOPICS)],
  ['measure_types', ranked(MEASURE_TYPES)],
  ['pillars', ranked(PILLARS)],
  ['statuses', ranked(STATUSES)],
  ['kinds', ranked(KINDS)],
  ['levels', ranked(LEVELS)],
  ['inspection_types', ranked(INSPECTION_TYPES)],
  ['time_limits', ranked(TIME_LIMITS)],
  ['forbidden_sums', ranked(FORBIDDEN_SUMS)],
  ['unit_types', ranked(UNIT_TYPES)],
  ['provinces', ranked(PROVINCES)],
]);

type Code = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

function ranked(codes: readonly object[]): readonly Row[] {
  return (codes as readonly Code[]).map((code, i) => ({ rank: i + 1, ...flat(code) }));
}

function flat(code: Code): Row {
  return Object.fromEntries(
    Object.entries(code).map(([column, value]) => [
      column,
      Array.isArray(value) ? value.join(';') : (value as Row[string]),
    ]),
  );
}
