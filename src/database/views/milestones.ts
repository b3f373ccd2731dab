import { INDICATORS } from '#extraction/vocabulary/indicators.ts';

/**
 * The date that represents each role in a notice: one row per notice and role.
 * Of several, a conflicting one comes first (so that no conflict is hidden), then a full date, then the first in the text.
 * Dates of an earlier inspection have their own role and are never used here.
 */
export const DATES = `
  SELECT
    notice_id, indicator AS role, date, fact_id,
    CASE WHEN state = 'conflicting' THEN state WHEN length(date) < 10 THEN 'month_only' ELSE state END AS state
  FROM all_facts
  JOIN indicators ON code = indicator
  WHERE family = 'date' AND scope = 'notice' AND date IS NOT NULL
  QUALIFY row_number() OVER (
    PARTITION BY notice_id, indicator
    ORDER BY (state = 'conflicting') DESC, length(date) DESC, "start", fact_id
  ) = 1`;

const ROLES = INDICATORS.filter(({ chart_group }) => chart_group === 'milestones').map(({ code }) => code);

function columnsOf(role: string): string {
  return `
    max(date) FILTER (WHERE role = '${role}') AS ${role},
    max(state) FILTER (WHERE role = '${role}') AS ${role}_state,
    max(fact_id) FILTER (WHERE role = '${role}') AS ${role}_fact`;
}

/** The dates of a notice side by side: one row per notice, even if it states none. */
export const MILESTONES = `
  SELECT notice_id, ${ROLES.map(columnsOf).join(',')}
  FROM (SELECT notice_id FROM notices UNION ALL SELECT notice_id FROM context_notices)
  LEFT JOIN dates USING (notice_id)
  GROUP BY notice_id`;
