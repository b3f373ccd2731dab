import { UNIT_TYPES } from '#dataset/unit-types.ts';
import type { ZoneRow } from '#queries/zones.ts';
import type { OwnNotice } from '#own/outcome.ts';
import { comparedOr, compared, noticeTables, type NoticeTables } from './notice-tables.ts';
import { milestonesOf } from './milestones.ts';

const KNOWN_UNITS: ReadonlySet<string> = new Set(UNIT_TYPES.map(({ code }) => code));

/** A notice among the zones: its names and what it can be filtered by, as in the view of this name. */
export function zoneRow(tables: NoticeTables): ZoneRow {
  const { notice, items } = tables;
  const { notice_id, zone_type, inspected_units: units, inspected_body } = notice;
  const year = Number.parseInt(feedbackOf(tables)?.slice(0, 4) ?? '', 10);
  const topics = [...new Set(items.flatMap(({ topics: codes }) => codes?.split(';') ?? []))];
  return {
    origin: 'own',
    zone_zh: (notice.zone_zh ?? inspected_body ?? notice_id) + (units > 1 ? `（${units}家合计）` : ''),
    zone_en: (notice.zone_en ?? notice_id) + (units > 1 ? ` (${units} bodies)` : ''),
    notice_id,
    level: notice.level ?? 'unknown',
    kind: notice.kind,
    year: Number.isNaN(year) ? null : year,
    topics: topics.length === 0 ? null : topics.toSorted(compared).join(' '),
    province: notice.province,
    unit_type: zone_type === null ? null : KNOWN_UNITS.has(zone_type) ? zone_type : 'zone',
    page: 'plain',
  };
}

export function feedbackOf(tables: NoticeTables): string | null {
  return milestonesOf(tables).get('feedback')?.date ?? null;
}

/** By the date of their feedback, those without one last. */
export function tablesInOrder(notices: readonly OwnNotice[]): readonly NoticeTables[] {
  return notices
    .map(noticeTables)
    .toSorted(
      (a, b) => comparedOr(feedbackOf(a), feedbackOf(b)) || compared(a.notice.notice_id, b.notice.notice_id),
    );
}
