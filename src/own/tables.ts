import { arrowStream } from '#dataset/files/arrow-stream.ts';
import { NO_PLACE } from '#dataset/place.ts';
import { recordRows } from '#dataset/record-rows.ts';
import type { Row } from '#dataset/row.ts';
import { RECORD_TABLES } from '#dataset/schema.ts';
import { writableRows } from '#dataset/writable.ts';
import type { NoticeRecord } from '#extraction/record.ts';
import type { OwnNotice } from './outcome.ts';

/** The tables of records with the rows of the notices, each as an Arrow stream; those without a row are left out. */
export function ownTables(
  notices: readonly OwnNotice[],
): readonly { readonly name: string; readonly stream: Uint8Array }[] {
  const each = notices.map(writableOf);
  return RECORD_TABLES.flatMap((table) => {
    const rows = each.flatMap((tables) => tables.get(table.name) ?? []);
    return rows.length === 0 ? [] : [{ name: table.name, stream: arrowStream(table, rows) }];
  });
}

/** The rows of a notice that keep the rules of their tables. One without a name is called by what it says of itself, in either language. */
export function writableOf({ record, place = NO_PLACE }: OwnNotice): ReadonlyMap<string, readonly Row[]> {
  const zone_zh = place.zone_zh ?? record.inspected_body ?? nameOf(record);
  const named = { ...place, zone_zh, zone_en: place.zone_en ?? zone_zh };
  return writableRows(RECORD_TABLES, recordRows(record, named)).rows;
}

const nameOf = ({ source }: NoticeRecord): string => source.name.replace(/\.\w+$/u, '');
