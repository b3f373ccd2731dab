import type { NoticeRecord } from '#extraction/record.ts';
import type { Place } from './place.ts';
import type { Row } from './row.ts';

/** The rows that one notice adds to each of the record tables, in reading order. */
export function recordRows(record: NoticeRecord, place: Place): ReadonlyMap<string, readonly Row[]> {
  const { notice_id, source, facts, items, measures, instruments, checks, ...notice } = record;
  const own = <T extends object>(things: readonly T[], columns: (thing: T) => Row) =>
    things.map((thing) => ({ notice_id, ...columns(thing) }));
  const { name: source_name, url, sha256, characters } = source;
  const source_url = place.source_url ?? url;
  return new Map<string, readonly Row[]>([
    ['notices', [{ notice_id, ...notice, ...place, source_url, source_name, sha256, characters }]],
    ['facts', own(facts, (fact) => ({ ...fact }))],
    [
      'items',
      own(items, (item) => ({
        ...item,
        path: headings(item.path),
        heading: short(item.heading),
        topics: list(item.topics),
      })),
    ],
    ['measures', own(measures, (measure) => ({ ...measure, types: list(measure.types) }))],
    ['instruments', own(instruments, (instrument) => ({ ...instrument }))],
    ['checks', own(checks, (check) => ({ ...check, fact_ids: list(check.fact_ids) }))],
  ]);
}

function list(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(';');
}

/** A heading may contain the separator of the list, so it is replaced by its full-width form. */
function headings(path: readonly string[]): string | null {
  return list(path.map((heading) => short(heading).replaceAll(';', '\uff1b')));
}

/** The most of a notice's own words published in one piece. */
const LONGEST_PIECE = 40;

/** A heading may be a whole paragraph, so only its beginning is published. */
function short(heading: string): string {
  return heading.slice(0, LONGEST_PIECE).replace(/[\ud800-\udbff]$/u, '');
}
