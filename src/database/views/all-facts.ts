import type { BesideContext } from './all-notices.ts';

/**
 * The facts of all notices, whoever read them: one row per fact.
 * - origin: as given, or context for notices of which a person read the opening part; these facts have no offsets
 * - restored: the page lost the signs of a date, and its digits allow one reading only
 */
export const allFacts = (origin: BesideContext): string => `
  SELECT
    fact_id, notice_id, '${origin}' AS origin, indicator, value, unit, date, state, approx, scope, item_id, part_of,
    quote, prefix, suffix, "start", "end", rule, FALSE AS restored
  FROM facts
  UNION ALL
  SELECT
    fact_id, notice_id, 'context', indicator, value, unit, date, state, approx, 'notice', NULL, NULL,
    quote, NULL, NULL, NULL, NULL, 'read by hand', restored
  FROM context_facts`;
