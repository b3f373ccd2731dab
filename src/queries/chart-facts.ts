import { WAIT_DATES } from '#database/views/durations.ts';
import { isIn, sql, type Sql } from '#database/sql.ts';

/** Which facts each chart draws: clauses over facts and indicators. */
export const CHART_FACTS = {
  timeline: sql`chart_group = 'milestones' AND scope = 'notice'`,
  durations: sql`${isIn(sql`indicator`, WAIT_DATES)} AND scope = 'notice'`,
  trends: sql`comparable AND scope = 'notice'`,
  counts: sql`family = 'count' AND chart_group IS NOT NULL AND scope = 'notice'`,
  funds: sql`family = 'money' AND chart_group IS NOT NULL AND scope = 'notice'`,
  sanctions: sql`family = 'sanction' AND scope = 'notice'`,
  disclosure: sql`figures IS NOT NULL AND (scope = 'notice' OR in_items)`,
} as const satisfies Readonly<Record<string, Sql>>;
