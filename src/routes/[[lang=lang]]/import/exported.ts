import { csvHeader, csvRow } from '#dataset/csv.ts';
import { NO_PLACE } from '#dataset/place.ts';
import { recordRows } from '#dataset/record-rows.ts';
import { RECORD_TABLES } from '#dataset/schema.ts';
import { writableRows } from '#dataset/writable.ts';
import type { OwnNotice } from '#own/outcome.ts';

const FACTS = RECORD_TABLES.filter(({ name }) => name === 'facts');

/** The facts of all notices as a table, in the columns of the published one. No cell can act as a formula. */
export function factsCsv(notices: readonly OwnNotice[]): string {
  return FACTS.map((table) => {
    const lines = notices.flatMap(({ record }) => {
      const { rows } = writableRows(FACTS, recordRows(record, NO_PLACE));
      return (rows.get(table.name) ?? []).map((row) => csvRow(table, row));
    });
    return csvHeader(table) + lines.join('');
  }).join('');
}

/** As `npm run extract` writes them. */
export function recordLines(notices: readonly OwnNotice[]): string {
  return notices.map(({ record }) => `${JSON.stringify(record)}\n`).join('');
}
