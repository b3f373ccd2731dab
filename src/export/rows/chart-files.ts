import type { Cell, Table, TableRow } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import type { Evidence } from '#evidence/evidence.ts';
import { CHART_ROWS, chartRows, originsIn } from '#export/rows/chart-rows.ts';
import type { Heading } from '#export/rows/heading.ts';
import { readMe } from '#export/rows/read-me.ts';
import { parquet } from '#dataset/files/parquet.ts';
import { spreadsheetCsv } from '#dataset/files/spreadsheet-csv.ts';
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
  csv: ({ table, evidence }) => spreadsheetCsv(CHART_ROWS, chartRows(table, evidence)),
  json: ({ table, evidence, heading }) => tableJson(table, evidence, heading),
  xlsx: ({ table, evidence, heading, lang }) =>
    xlsx(readMe(heading, lang), [[CHART_ROWS, chartRows(table, evidence)]]),
  parquet: ({ table, evidence, heading }) => parquet(CHART_ROWS, chartRows(table, evidence), { ...heading }),
};

/** A chart's table as JSON: each cell by column key, with what it shows and where it was read. Not found is null. */
export function tableJson(table: Table, evidence: Evidence, heading: Heading): string {
  const origins = originsIn(evidence);
  const rows = table.rows.map((row, i) => ({
    row_number: i + 1,
    origin: origins.get(row.notice_id) ?? null,
    ...rowOf(row, table.columns, evidence),
  }));
  return `${JSON.stringify({ ...heading, columns: table.columns.map(({ key, label }) => ({ key, label })), rows }, null, 2)}\n`;
}

function rowOf({ notice_id, cells }: TableRow, columns: Table['columns'], evidence: Evidence) {
  const named = cells.map((cell, at) => [columns[at]?.key ?? String(at), cellOf(cell, evidence)]);
  return { notice_id, cells: Object.fromEntries(named) };
}

function cellOf({ text, value, state, fact_ids }: Cell, evidence: Evidence) {
  return {
    shown: value === null && fact_ids.length === 0 ? null : text,
    value,
    ...(state === undefined ? {} : { state }),
    ...(fact_ids.length === 0 ? {} : { evidence: fact_ids.flatMap((id) => evidence.get(id) ?? []) }),
  };
}
