import { FIGURES } from '#database/figures.ts';
import { isIn, sql, type Sql } from '#database/sql.ts';

const codesOf = (blocks: readonly string[]) =>
  FIGURES.filter(({ block }) => blocks.includes(block)).flatMap(({ codes }) => codes);
const OVERALL = codesOf(['dates', 'problems', 'plan', 'status', 'output']);
const ALSO_IN_ITEMS = codesOf(['accountability', 'money']);

/** Which facts each chart draws: clauses over facts and indicators. */
export const CHART_FACTS = {
  timeline: sql`
    indicator IN ('inspection_start', 'inspection_end', 'feedback', 'as_of', 'signed', 'published') AND scope = 'notice'`,
  durations: sql`indicator IN ('inspection_end', 'feedback', 'signed', 'published') AND scope = 'notice'`,
  trends: sql`
    scope = 'notice' AND indicator IN (
      'inspection_start', 'inspection_end', 'feedback', 'signed', 'published',
      'problem_aspects', 'problems_total', 'problems_specific', 'rect_measures', 'systems_total'
    )`,
  counts: sql`family = 'count' AND class <> 'meta' AND scope = 'notice'`,
  funds: sql`(counts_as_recovered OR indicator = 'loss_averted') AND scope = 'notice'`,
  sanctions: sql`family = 'sanction' AND scope = 'notice'`,
  disclosure: sql`
    (${isIn(sql`indicator`, OVERALL)} AND scope = 'notice') OR ${isIn(sql`indicator`, ALSO_IN_ITEMS)}`,
} as const satisfies Readonly<Record<string, Sql>>;
