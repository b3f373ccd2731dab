import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PackageSource } from '#dataset/datapackage.ts';
import { NO_PLACE, type Place } from '#dataset/place.ts';
import type { NoticeRecord } from '#extraction/record.ts';
import { linesOf, type StreamLine } from '../extract/lines-of.ts';
import { csvOf, sourceOf } from '../extract/notice.ts';
import { placesFrom } from '#own/places.ts';
import { sourceRows } from '#own/source-rows.ts';
import { TableFiles } from '../extract/table-files.ts';

const MOST_BYTES = 256e6;

type Report = (problem: string) => void;

/**
 * Writes the records of files of lines as tables, in their order; of two with the same notice_id the first is taken. A line
 * that holds none is reported. Writes nothing if there is no record. Returns the number of problems.
 */
export async function writeRecords(
  files: readonly string[],
  out: string,
  sources: string | null,
  report: Report,
): Promise<number> {
  let problems = 0;
  const tell: Report = (problem) => {
    problems += 1;
    report(problem);
  };
  const places = await placesIn(sources, tell);
  const tables = new TableFiles(out);
  const taken = new Set<string>();
  const packageSources: PackageSource[] = [];
  try {
    for (const file of files)
      for await (const { record, where } of recordsIn(file, tell)) {
        if (taken.has(record.notice_id)) tell(`${where}: ${record.notice_id} was there before`);
        else add(record, where);
      }
    if (taken.size > 0) tables.finish(packageSources);
    else tables.abandon();
  } catch (error) {
    tables.abandon();
    throw error;
  }
  return problems;

  function add(record: NoticeRecord, where: string): void {
    const place = placeOf(record, places);
    try {
      const { csv, left } = csvOf(record, place);
      for (const problem of left) tell(`${where}: left out, ${problem}`);
      tables.add(csv);
    } catch (error) {
      tell(`${where}: cannot be written, ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
    taken.add(record.notice_id);
    const source = sourceOf(record, place);
    if (source) packageSources.push(source);
  }
}

async function placesIn(sources: string | null, tell: Report): Promise<ReadonlyMap<string, Place>> {
  if (sources === null) return new Map();
  const say = (problem: string) => tell(`${basename(sources)}: ${problem}`);
  return placesFrom(sourceRows(await readFile(sources), say), say);
}

function placeOf({ notice_id, source }: NoticeRecord, places: ReadonlyMap<string, Place>): Place {
  const place = places.get(notice_id) ?? NO_PLACE;
  return { ...place, source_url: place.source_url ?? source.url };
}

interface Found {
  readonly record: NoticeRecord;
  readonly where: string;
}

async function* recordsIn(file: string, tell: Report): AsyncGenerator<Found> {
  let number = 0;
  for await (const line of linesOf(createReadStream(file), MOST_BYTES)) {
    number += 1;
    const where = `${basename(file)}: line ${number}`;
    const { record, problem } = recordOf(line);
    if (record) yield { record, where };
    else tell(`${where}: ${problem}`);
  }
}

function recordOf(line: StreamLine): { readonly record: NoticeRecord | null; readonly problem: string } {
  try {
    const value = JSON.parse(Buffer.from(line ?? []).toString()) as Partial<NoticeRecord> & {
      error?: unknown;
    };
    if (typeof value.notice_id === 'string' && Array.isArray(value.facts) && Array.isArray(value.items))
      return { record: value as NoticeRecord, problem: '' };
    const said = typeof value.error === 'string' ? value.error : 'is no record';
    return { record: null, problem: value.notice_id === undefined ? said : `${value.notice_id}: ${said}` };
  } catch {
    return { record: null, problem: 'is no JSON' };
  }
}
