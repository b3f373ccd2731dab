import { extent, group, max } from 'd3-array';
import type { Lang } from '#messages/lang.ts';
import { signedName, zoneName } from '#view/zone.ts';
import { days } from '#ui/number.ts';
import { coverageLayout } from '#charts/parts/coverage.ts';
import { spread, tenth } from '#charts/parts/place.ts';
import { daySpan, linear, monthTicks, type Scale, toDay } from '#charts/parts/scale.ts';
import { factState, figureState, spoken, STATES, type FigureState } from '#view/figure-state.ts';
import { BOLD, textWidth, wrap } from '#charts/parts/text.ts';
import { namedIn, operands, title } from '#charts/timeline/describe.ts';
import { rareOf } from '#charts/timeline/rare.ts';
import { TEXT } from '#charts/timeline/words.ts';
import type { Answers } from '#queries/answers.ts';
import type { LimitRow } from '#queries/limits.ts';
import type { TimelineRow } from '#queries/timeline.ts';
import type { View } from '#view/view.ts';

export type Phase = 'inspection' | 'wait' | 'report';
const SPAN_OF = { inspection: 'inspection_days', wait: 'feedback_days', report: 'report_days' } as const;

export interface Moment {
  readonly role: string;
  /** First and last possible day; they differ if only the month is stated. */
  readonly from: number;
  readonly to: number;
  readonly state: string | null;
  readonly facts: readonly string[];
  readonly label: string;
}

export interface Segment {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
  readonly days: number | null;
  readonly inferred: boolean;
  readonly facts: readonly string[];
  readonly label: string;
}

/** A zone's dates and the spans between them, in days since 1970. */
export interface Track {
  readonly row: TimelineRow;
  /** Day at 0 in the aligned view; null without a feedback date. */
  readonly origin: number | null;
  readonly segments: readonly Segment[];
  readonly moments: readonly Moment[];
  /** From the feedback on, if no date of a report was found: an arrow without end. */
  readonly open: Pick<Segment, 'from' | 'facts' | 'label'> | null;
}

const middle = ({ from, to }: Moment) => (from + to) / 2;

export function track(row: TimelineRow, lang: Lang): Track {
  const at = (role: 'inspection_start' | 'inspection_end' | 'feedback' | 'as_of' | 'signed' | 'published') =>
    moment(row, role, row[role], row[`${role}_state`], row[`${role}_fact`], lang);
  const start = at('inspection_start');
  const end = at('inspection_end');
  const feedback = at('feedback');
  const signed = at('signed');
  const published = at('published');
  const report = signed ?? published;
  const segments = [
    segment(row, 'inspection', start, end && { ...end, from: end.from + 1, to: end.to + 1 }, lang),
    segment(row, 'wait', end, feedback, lang),
    segment(row, 'report', feedback, report, lang),
  ].filter((span) => span !== null);
  const drawnAnyway = [feedback, report, at('as_of'), signed && published && later(signed, published)];
  const vague = [start, end].filter((m) => m && (m.to > m.from || !(start && end)));
  const moments = [...vague, ...drawnAnyway].filter((m) => m !== null);
  return {
    row,
    origin: feedback && middle(feedback),
    segments,
    moments,
    open: report ? null : openOf(feedback, row, lang),
  };
}

function openOf(feedback: Moment | null, row: TimelineRow, lang: Lang): Track['open'] {
  if (!feedback) return null;
  const label = spoken([zoneName(row, lang), TEXT[lang].report, TEXT[lang].open], lang);
  return { from: feedback.to, facts: feedback.facts, label };
}

function later(signed: Moment, published: Moment): Moment | null {
  return published.from > signed.to ? published : null;
}

function moment(
  row: TimelineRow,
  role: string,
  date: string | null,
  state: string | null,
  fact: string | null,
  lang: Lang,
): Moment | null {
  if (date === null) return null;
  const [from, to] = daySpan(date);
  const label = spoken(
    [zoneName(row, lang), `${TEXT[lang].date[role] ?? role} ${date}`, factState(state, lang)],
    lang,
  );
  return { role, from, to, state, facts: fact ? [fact] : [], label };
}

function segment(
  row: TimelineRow,
  phase: Phase,
  from: Moment | null,
  to: Moment | null,
  lang: Lang,
): Segment | null {
  if (!from || !to || middle(to) < middle(from)) return null;
  const span = SPAN_OF[phase];
  const count = row[span];
  const value = count === null ? TEXT[lang].month : days(count, lang);
  const state = factState(row[`${span}_state`], lang);
  return {
    phase,
    from: from.to,
    to: Math.max(from.to, to.from),
    days: count,
    inferred: from.state === 'year_inferred' || to.state === 'year_inferred',
    facts: operands(row, span).filter((id) => id !== null),
    label: spoken([zoneName(row, lang), `${TEXT[lang][phase]} ${value}`, state], lang),
  };
}

const BAR = 16;
const SIZE = 12.5;
/** Size of the names of rare marks. */
const RARE = 11;
/** Height of the line that names the phases. */
const PHASE = 16;
const RIGHT = 12;
/** A touch target, even if the drawing is scaled down a little. */
export const PRESS = 30;

/** Everything the drawing needs, in its own units. */
export function layout(
  { timeline: rows, limits }: Pick<Answers, 'timeline' | 'limits'>,
  lang: Lang,
  { calendar }: Pick<View, 'calendar'>,
  width: number,
) {
  const narrow = width < 600;
  const left = narrow ? 0 : 184;
  const tracks = rows.map((row) => track(row, lang));
  const limitsOf = group(limits, (limit) => limit.notice_id);
  const shift = (t: Track) => (calendar ? 0 : (t.origin ?? NaN));
  const days = tracks.flatMap((t) => [
    ...[...t.segments, ...t.moments].flatMap((span) => [span.from - shift(t), span.to - shift(t)]),
    ...(limitsOf.get(t.row.notice_id) ?? []).map((limit) => limitDay(limit, calendar)),
  ]);
  const [first = 0, last = 1] = extent(days.filter(Number.isFinite));
  const pad = (last - first) * 0.015 + 1;
  const scale = linear([(first ?? 0) - pad, (last ?? 1) + pad], [left, width - RIGHT]);
  const x = (day: number) => tenth(scale(day));
  const longest = max(rows, (row) => row.report_days) ?? null;
  const explained = tracks.find(isWhole) ?? tracks.find((t) => t.segments.length > 0);
  const named = namedIn(rows);
  const styles = new Set<string>();
  let y = 26;
  const placed = tracks.map((t) => {
    const own = limitsOf.get(t.row.notice_id) ?? [];
    const first = own.filter(({ style }) => !styles.has(style));
    for (const { style } of own) styles.add(style);
    const ground = { x, left, width, narrow, top: y, isExplained: t === explained };
    const row = lay(t, own, first, calendar, lang, ground);
    y += row.height;
    return { ...row, isNamed: named.has(t.row.notice_id) };
  });
  const marks = placed.flatMap(({ segments, moments, open }) => [
    ...segments,
    ...moments,
    ...(open ? [open] : []),
  ]);
  const coverage = coverageLayout(
    rows.map((zone) => ({ zone, state: leastCertain(zone) })),
    lang,
    width,
  );
  return {
    height: Math.ceil(y + 8 + coverage.height),
    label: title(rows, lang),
    factIds: [...new Set(marks.flatMap(({ facts }) => facts))],
    left,
    /** Whether a date gives only its month. */
    isVague: placed.some(({ moments }) => moments.some(({ from, to }) => to > from)),
    bar: BAR,
    rows: placed,
    longest: rows.length > 1 ? longest : null,
    bottom: y,
    coverage: { groups: coverage.groups, star: coverage.star, y: y + 8 },
    ticks: ticks(scale, calendar, lang, narrow),
  };
}

/** The state of the least certain of the four dates that its bars are drawn from. */
function leastCertain(row: TimelineRow): FigureState {
  const dates = [row.inspection_start_state, row.inspection_end_state, row.feedback_state, row.report_state];
  const states = dates.map((state) => (state === null ? 'not_found' : figureState(state)));
  return STATES.findLast((state) => states.includes(state)) ?? 'not_found';
}

function isWhole({ segments, origin }: Track): boolean {
  return segments.length === 3 && origin !== null;
}

interface Ground {
  readonly x: (day: number) => number;
  readonly left: number;
  readonly width: number;
  readonly narrow: boolean;
  readonly top: number;
  /** Whether its phases are named. */
  readonly isExplained: boolean;
}

function limitDay(limit: LimitRow, calendar: boolean): number {
  return calendar ? daySpan(limit.date)[0] : limit.days;
}

/** @param named the limits whose style occurs in no row above */
function lay(
  t: Track,
  limits: readonly LimitRow[],
  named: readonly LimitRow[],
  calendar: boolean,
  lang: Lang,
  ground: Ground,
) {
  const { x, left, width, narrow, top, isExplained } = ground;
  const unplaced = !calendar && t.origin === null;
  const shift = calendar ? 0 : (t.origin ?? 0);
  const notes = notesOf(t.row, lang);
  const noteWidth = notes.reduce((sum, note) => sum + note.width, 0);
  const room = narrow ? width - noteWidth - 28 : left - 10;
  const name = wrap(signedName(t.row, lang), 13 * BOLD, room, 2);
  const nameHeight = Math.max(PRESS, 16 * name.length + 12);
  const labelY = top + (narrow ? nameHeight + 17 : 25) + (isExplained ? PHASE : 0);
  const segments = unplaced
    ? []
    : t.segments.map((s) => ({
        ...s,
        x0: x(s.from - shift),
        x1: Math.max(x(s.to - shift), x(s.from - shift) + 1.5),
      }));
  const moments = unplaced
    ? []
    : t.moments.map((m) => ({ ...m, x0: x(m.from - shift), x1: x(m.to - shift), x: x(middle(m) - shift) }));
  const lines = limits.map((limit) => ({ limit, x: x(limitDay(limit, calendar)) }));
  const rare = unplaced
    ? []
    : rareOf(t.row, { segments, moments, lines: lines.filter(({ limit }) => named.includes(limit)) }, lang);
  const open = unplaced || !t.open ? null : { ...t.open, x0: x(t.open.from - shift), x1: width - 2 };
  const rareLabels = apart(rare, RARE, left, width);
  const least = nameHeight + (narrow ? 52 : PRESS) + 1;
  const barY = labelY + 6;
  return {
    track: t,
    unplaced,
    top,
    height: Math.max(least, barY - top + BAR + (rareLabels.length > 0 ? 28 : 14)),
    open,
    rare: rareLabels,
    phases: isExplained
      ? apart(
          segments.map(({ phase, x0, x1 }) => ({ x: (x0 + x1) / 2, text: TEXT[lang].phase[phase] })),
          SIZE,
          left,
          width,
        )
      : [],

    name,
    nameY: top + 19,
    nameWidth: Math.min(room, Math.max(40, ...name.map((line) => textWidth(line, 13 * BOLD)))),
    nameHeight,
    notes: placed(notes, narrow ? width - noteWidth : 0),
    noteY: narrow ? top + 1 : top + nameHeight + 1,
    labelY,
    barY,
    segments,
    labels: dayLabels(segments, lang, ground),
    moments,
    limits: unplaced ? [] : lines,
  };
}

interface Label {
  readonly x: number;
  readonly text: string;
}

/** Centred labels of one line, moved apart if they would touch. */
function apart(labels: readonly Label[], size: number, left: number, width: number): Label[] {
  const at = spread(
    labels.map(({ x, text }) => ({ x, width: textWidth(text, size) })),
    8,
    left,
    width,
  );
  return labels.map((label, i) => ({ ...label, x: at[i] ?? label.x }));
}

/** Level and kind of the inspection, each of which can be picked. */
function notesOf(row: TimelineRow, lang: Lang) {
  const text = TEXT[lang];
  const notes = [
    { facet: 'level' as const, value: row.level, text: text.level[row.level] ?? '' },
    { facet: 'kind' as const, value: row.kind, text: text.kind[row.kind] ?? '' },
  ].filter((note) => note.text !== '');
  return notes.map((note) => ({
    ...note,
    width: Math.max(PRESS, Math.ceil(textWidth(note.text, SIZE)) + (lang === 'zh' ? 4 : 8)),
  }));
}

function placed<Note extends { readonly width: number }>(notes: readonly Note[], from: number) {
  return notes.map((note, i) => ({
    ...note,
    x: from + notes.slice(0, i).reduce((sum, before) => sum + before.width, 0),
  }));
}

/** All three have the unit if they fit over their segments, else only the last; moved apart if they would touch. */
function dayLabels(
  segments: readonly (Segment & { readonly x0: number; readonly x1: number })[],
  lang: Lang,
  { left, width }: Ground,
) {
  const counted = segments.filter((segment) => segment.days !== null);
  const full = counted.map((segment) => days(segment.days ?? 0, lang));
  const roomy = counted.every(({ x0, x1 }, i) => textWidth(full[i] ?? '', SIZE) <= x1 - x0 + 4);
  const labels = counted.map((segment, i) => {
    const text = roomy || segment.phase === 'report' ? (full[i] ?? '') : String(segment.days);
    return {
      phase: segment.phase,
      text,
      x: (segment.x0 + segment.x1) / 2,
      width: textWidth(text, segment.phase === 'report' ? SIZE * BOLD : SIZE),
    };
  });
  const at = spread(labels, 8, left, width);
  return labels.map((label, i) => ({ ...label, x: at[i] ?? label.x }));
}

function ticks(x: Scale, calendar: boolean, lang: Lang, narrow: boolean) {
  if (!calendar) {
    return x.ticks(narrow ? 5 : 9).map((day) => ({
      x: tenth(x(day)),
      label: day === 0 ? TEXT[lang].dayZero : signed(day),
      zero: day === 0,
      year: null,
    }));
  }
  return monthTicks(x.domain, narrow ? 4 : 8).map((date) => ({
    x: tenth(x(toDay(date))),
    label: dateLabel(date),
    zero: false,
    year: yearOf(date),
  }));
}

function signed(day: number): string {
  return day < 0 ? `−${-day}` : String(day);
}

/** A tick at the start of a year can be picked as that year. */
function yearOf(date: Date): string | null {
  const label = dateLabel(date);
  return label.length === 4 ? label : null;
}

function dateLabel(date: Date): string {
  const iso = date.toISOString();
  return iso.slice(5, 7) === '01' ? iso.slice(0, 4) : iso.slice(0, 7);
}
