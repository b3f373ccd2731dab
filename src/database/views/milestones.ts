import { INDICATORS } from '#extraction/vocabulary/indicators.ts';

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
  FROM notices
  LEFT JOIN dates USING (notice_id)
  GROUP BY notice_id`;
