import { TIME_LIMITS } from '#extraction/vocabulary/time-limits.ts';
import type { DurationRow } from '#queries/durations.ts';
import type { LimitRow } from '#queries/limits.ts';
import type { TimelineRow } from '#queries/timeline.ts';
import { inChinese } from './labels.ts';
import { dateOfDay, dayOf, daysBetweenDates, milestonesOf, stateBetween } from './milestones.ts';
import { compared, type NoticeTables } from './notice-tables.ts';
import { zoneRow } from './zone-row.ts';

/** The row of the query of this name for one notice. */
export function timelineRow(tables: NoticeTables): TimelineRow {
  const { notice_id, origin, zone_zh, zone_en, kind, level } = zoneRow(tables);
  const dates = milestonesOf(tables);
  const [start, end, feedback] = ['inspection_start', 'inspection_end', 'feedback'].map((role) =>
    dates.get(role),
  );
  const [asOf, signed, published] = ['as_of', 'signed', 'published'].map((role) => dates.get(role));
  const report = signed ?? published;
  const days = daysBetweenDates(start, end);
  return {
    notice_id,
    origin,
    zone_zh,
    zone_en,
    kind,
    level,
    inspection_start: start?.date ?? null,
    inspection_start_state: start?.state ?? null,
    inspection_start_fact: start?.fact_id ?? null,
    inspection_end: end?.date ?? null,
    inspection_end_state: end?.state ?? null,
    inspection_end_fact: end?.fact_id ?? null,
    feedback: feedback?.date ?? null,
    feedback_state: feedback?.state ?? null,
    feedback_fact: feedback?.fact_id ?? null,
    as_of: asOf?.date ?? null,
    as_of_state: asOf?.state ?? null,
    as_of_fact: asOf?.fact_id ?? null,
    signed: signed?.date ?? null,
    signed_state: signed?.state ?? null,
    signed_fact: signed?.fact_id ?? null,
    published: published?.date ?? null,
    published_state: published?.state ?? null,
    published_fact: published?.fact_id ?? null,
    report: report?.date ?? null,
    report_basis: signed ? 'signed' : published ? 'published' : null,
    report_fact: report?.fact_id ?? null,
    report_state: report?.state ?? null,
    inspection_days: days === null ? null : days + 1,
    inspection_days_state: stateBetween(start, end),
    feedback_days: daysBetweenDates(end, feedback),
    feedback_days_state: stateBetween(end, feedback),
    report_days: daysBetweenDates(feedback, report),
    report_days_state: stateBetween(feedback, report),
  };
}

/** Days of one notice, with the dates they lie between. */
export interface Wait {
  readonly measure: 'inspection_days' | 'feedback_days' | 'report_days';
  readonly basis: 'signed' | 'published' | null;
  readonly days: number;
  readonly state: string;
  readonly fact_ids: string;
}

/** A notice with a signature and a page date reported twice. */
export function waitsOf(tables: NoticeTables): readonly Wait[] {
  const dates = milestonesOf(tables);
  const between = (
    measure: Wait['measure'],
    from: string,
    to: string,
    basis: Wait['basis'] = null,
  ): readonly Wait[] => {
    const [start, end] = [dates.get(from), dates.get(to)];
    const days = daysBetweenDates(start, end);
    const state = stateBetween(start, end);
    if (!start || !end || days === null || state === null) return [];
    const counted = measure === 'inspection_days' ? days + 1 : days;
    return [{ measure, basis, days: counted, state, fact_ids: `${start.fact_id} ${end.fact_id}` }];
  };
  return [
    ...between('inspection_days', 'inspection_start', 'inspection_end'),
    ...between('feedback_days', 'inspection_end', 'feedback'),
    ...(['signed', 'published'] as const).flatMap((date) => between('report_days', 'feedback', date, date)),
  ];
}

/** The rows of the query of this name for one notice. */
export function durationRows(tables: NoticeTables): readonly DurationRow[] {
  const { notice_id, zone_zh, zone_en, origin, kind, level, year } = zoneRow(tables);
  return waitsOf(tables).flatMap(({ measure, ...wait }) =>
    measure === 'inspection_days'
      ? []
      : [{ notice_id, label_zh: zone_zh, label_en: zone_en, origin, kind, level, year, measure, ...wait }],
  );
}

/** The rows of the query of this name for one notice. */
export function limitRows(tables: NoticeTables): readonly LimitRow[] {
  const { notice_id, kind } = tables.notice;
  const feedback = milestonesOf(tables).get('feedback');
  const day = feedback && ['stated', 'year_inferred'].includes(feedback.state) ? dayOf(feedback.date) : null;
  if (!feedback || day === null) return [];
  return TIME_LIMITS.flatMap(({ style, months, valid_from, valid_to, ...limit }): LimitRow[] => {
    if (style === null || months === null || limit.trigger !== 'feedback' || limit.kind !== kind) return [];
    if ((valid_from ?? '') > feedback.date || (valid_to ?? '9') < feedback.date) return [];
    const due = monthsAfter(feedback.date, months);
    return [
      {
        notice_id,
        code: limit.code,
        months,
        date: dateOfDay(due),
        days: due - day,
        style,
        applies: limit.binding,
        label_zh: inChinese(limit.label_zh),
        label_en: limit.label_en,
        source: limit.source.join(';'),
        version: limit.version,
        rule_level: limit.level,
        confidence: limit.confidence,
      },
    ];
  }).toSorted((a, b) => a.months - b.months || compared(a.code, b.code));
}

/** The same day of a later month, or its last day. */
function monthsAfter(date: string, months: number): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const target = new Date(
    Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())),
  );
  return dayOf(target.toISOString().slice(0, 10)) ?? 0;
}
