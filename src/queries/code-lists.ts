import { identifier, joined, sql, type Query, type Sql } from '#database/sql.ts';
import { chinese } from '#queries/chinese.ts';

/** A code of an item, a measure or a notice. */
export interface CodeRow {
  readonly list: 'statuses' | 'topics' | 'measure_types' | 'levels' | 'inspection_types' | 'kinds';
  readonly code: string;
  readonly label_zh: string;
  readonly label_en: string;
  readonly definition_zh: string | null;
  readonly definition_en: string | null;
  /** For topics: the field of the inspection. */
  readonly group_zh: string | null;
  readonly group_en: string | null;
  /** For types of measures, as mapped by us. */
  readonly nature: Nature | null;
}

/** Whether a measure lasts as an arrangement or is done once; neither if nothing was done yet. */
export type Nature = 'mechanism' | 'action' | 'neither';

const NONE = sql`NULL::VARCHAR`;
const DEFINED = { zh: sql`definition_zh`, en: sql`definition` };

/** Which codes are there for items, measures, levels and kinds? */
export function codeLists(): Query<CodeRow> {
  const lists = [
    codes('kinds'),
    codes('levels', DEFINED),
    codes('inspection_types'),
    codes('statuses', DEFINED),
    topics(),
    codes('measure_types', DEFINED, sql`nature`),
  ];
  return sql`
    SELECT
      list, code, ${chinese(sql`label_zh`)} AS label_zh, label_en, ${chinese(sql`definition_zh`)} AS definition_zh,
      definition_en, ${chinese(sql`group_zh`)} AS group_zh, group_en, nature
    FROM (${joined(lists, ' UNION ALL ')})
    ORDER BY list, place`;
}

function codes(list: CodeRow['list'], definition = { zh: NONE, en: NONE }, nature = NONE): Sql {
  return sql`
    SELECT
      ${list}::VARCHAR AS list, code, label_zh, label_en, ${definition.zh} AS definition_zh,
      ${definition.en} AS definition_en, ${NONE} AS group_zh, ${NONE} AS group_en,
      ${nature} AS nature, rank AS place
    FROM ${identifier(list)}`;
}

function topics(): Sql {
  return sql`
    SELECT
      'topics' AS list, topics.code, topics.label_zh, topics.label_en, ${NONE} AS definition_zh, ${NONE} AS definition_en,
      pillars.label_zh AS group_zh, pillars.label_en AS group_en, ${NONE} AS nature,
      pillars.rank * 100 + topics.rank AS place
    FROM topics
    JOIN pillars ON pillars.code = pillar`;
}
