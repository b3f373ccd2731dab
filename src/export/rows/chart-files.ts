import type { Table } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import type { Evidence } from '#evidence/evidence.ts';
import { CHART_ROWS, chartRows } from '#export/rows/chart-rows.ts';
import { csvFile } from '#export/rows/csv.ts';
import type { Heading } from '#export/rows/heading.ts';
import { tableJson } from '#export/rows/json.ts';
import { readMe } from '#export/rows/read-me.ts';
import { parquet } from '#dataset/files/parquet.ts';
import { xlsx } from '#dataset/files/xlsx.ts';

/** The chart on screen and its texts. */
export interface Charting {
  readonly heading: Heading;
  readonly table: Table;
  readonly evidence: Evidence;
  readonly lang: Lang;
}

export type RowsEnding = 'csv' | 'xlsx' | 'json' | 'parquet';

/** The rows of a chart in each format, with the same nulls. */
export const ROWS_FILES: Readonly<
  Record<
    RowsEnding,
    (charting: Charting) => string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>
  >
> = {
  csv: ({ table, evidence }) => csvFile(CHART_ROWS, chartRows(table, evidence)),
  json: ({ table, evidence, heading }) => tableJson(table, evidence, heading),
  xlsx: ({ table, evidence, heading, lang }) =>
    xlsx(readMe(heading, lang), [[CHART_ROWS, chartRows(table, evidence)]]),
  parquet: ({ table, evidence, heading }) => parquet(CHART_ROWS, chartRows(table, evidence), { ...heading }),
};
