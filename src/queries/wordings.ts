import { sql, type Query, type Sql } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';
import type { Filter } from '#queries/filter.ts';
import { picked } from '#queries/picked.ts';

/** One wording of a figure, with its numbers removed. */
export interface WordingRow {
  readonly indicator: string;
  readonly label_zh: string;
  readonly label_en: string;
  /** The quote, with every number replaced by N. */
  readonly wording: string;
  /** Facts with this wording. */
  readonly n: number;
  readonly notices: number;
  /** Units of the facts, joined by 、; null for dates. */
  readonly units: string | null;
  /** Recognisers that read it, joined by ', '. */
  readonly rules: string;
  /** Space-separated. */
  readonly fact_ids: string;
}

/**
 * Which wordings state figures, and how often? Han numerals count as numbers before a classifier.
 * @param which a clause over facts and indicators that keeps the figures asked for
 */
export function wordings(filter: Filter, which: Sql = sql`TRUE`): Query<WordingRow> {
  return sql`
    SELECT
      indicator, ${chinese(sql`label_zh`)} AS label_zh, label_en, wording,
      count(*)::INTEGER AS n, count(DISTINCT notice_id)::INTEGER AS notices,
      string_agg(DISTINCT unit, '、' ORDER BY unit) AS units,
      string_agg(DISTINCT rule, ', ' ORDER BY rule) AS rules,
      string_agg(fact_id, ' ' ORDER BY notice_id, "start", fact_id) AS fact_ids
    FROM (
      SELECT
        indicator, label_zh, label_en, rank, family, fact_id, facts.notice_id AS notice_id, "start", rule,
        facts.unit AS unit,
        ${withoutNumbers(sql`quote`)} AS wording
      FROM facts
      JOIN indicators ON code = indicator
      JOIN zones ON zones.notice_id = facts.notice_id
      WHERE ${which} AND ${picked(filter)}
    )
    GROUP BY indicator, label_zh, label_en, family, rank, wording
    ORDER BY list_position(['date', 'count', 'money', 'sanction'], family), rank, n DESC, wording`;
}

function withoutNumbers(quote: Sql): Sql {
  return sql`
    regexp_replace(
      regexp_replace(${quote}, '[0-9０-９]+([.,．][0-9０-９]+)*', 'N', 'g'),
      '[〇零一二三四五六七八九十百千两]+(万?[个次项条件人名轮家份起场方年月日])', 'N\\1', 'g'
    )`;
}
