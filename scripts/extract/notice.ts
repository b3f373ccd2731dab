import { createHash } from 'node:crypto';
import { csvRow } from '#dataset/csv.ts';
import { DataError } from '#dataset/data-error.ts';
import type { PackageSource } from '#dataset/datapackage.ts';
import { guarded } from '#dataset/guard.ts';
import type { Place } from '#dataset/place.ts';
import { recordRows } from '#dataset/record-rows.ts';
import { RECORD_TABLES } from '#dataset/schema.ts';
import { writableRows } from '#dataset/writable.ts';
import { readDocument } from '#documents/document.ts';
import { DocumentError } from '#documents/problem.ts';
import { extractNotice, NotANoticeError } from '#extraction/extract.ts';
import type { NoticeRecord } from '#extraction/record.ts';
import { problem, type Job, type Outcome } from './outcome.ts';

/**
 * Reads one file. Any problem with it becomes a line that begins with its name; `left` has one for each row that cannot be
 * written.
 */
export async function readNotice(job: Job): Promise<Outcome> {
  try {
    const { record, left: withheld } = await recordOf(job);
    if (job.as === 'ndjson')
      return { kind: 'record', line: `${JSON.stringify(record)}\n`, left: linesOf(job, withheld) };
    const { csv, left } = csvOf(record, job.place);
    return {
      kind: 'rows',
      csv,
      source: sourceOf(record, job.place),
      left: linesOf(job, [...withheld, ...left]),
    };
  } catch (error) {
    return problem(job.name, messageOf(error));
  }
}

function linesOf({ name }: Job, left: readonly string[]): string[] {
  return left.map((problem) => `${name}: left out, ${problem}`);
}

async function recordOf({ name, notice_id, bytes, place }: Job): Promise<ReturnType<typeof guarded>> {
  const { text } = await readDocument(bytes, name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = { name, url: place.source_url, sha256, characters: text.length };
  return guarded(extractNotice(text, notice_id, source), text);
}

/** The lines of a record by table; `left` says which rows cannot be written. */
export function csvOf(
  record: NoticeRecord,
  place: Place,
): { readonly csv: ReadonlyMap<string, string>; readonly left: readonly string[] } {
  const { rows, left } = writableRows(RECORD_TABLES, recordRows(record, place));
  const csv = new Map(
    RECORD_TABLES.map((table) => [
      table.name,
      (rows.get(table.name) ?? []).map((row) => csvRow(table, row)).join(''),
    ]),
  );
  return { csv, left };
}

export function sourceOf({ notice_id }: NoticeRecord, { source_url, zone_en }: Place): PackageSource | null {
  return source_url === null ? null : { title: zone_en ?? notice_id, path: source_url };
}

function messageOf(error: unknown): string {
  if (error instanceof DocumentError || error instanceof NotANoticeError) return error.message;
  if (error instanceof DataError) return `cannot be written, ${error.message}`;
  return `cannot be extracted, ${error instanceof Error ? error.message : String(error)}`;
}
