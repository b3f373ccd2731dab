import { max, min } from 'd3-array';
import { blankCell, figureCell, textCell, type Cell, type Table } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import { signedName, zoneName, type Zone } from '#view/zone.ts';
import { bracketed, days, listed, listedShort } from '#ui/number.ts';
import { factState, figureState } from '#view/figure-state.ts';
import { TEXT } from '#charts/timeline/words.ts';
import type { TimelineRow } from '#queries/timeline.ts';

type Role = 'inspection_start' | 'inspection_end' | 'feedback' | 'as_of' | 'signed' | 'published';
type Span = 'inspection_days' | 'feedback_days' | 'report_days';
const ROLES: readonly Role[] = [
  'inspection_start',
  'inspection_end',
  'feedback',
  'as_of',
  'signed',
  'published',
];
const SPANS: readonly Span[] = ['inspection_days', 'feedback_days', 'report_days'];

export function title(rows: readonly TimelineRow[], lang: Lang): string {
  const zh = lang === 'zh';
  const [first] = rows;
  if (!first) return zh ? '没有符合条件的通报' : 'No notice matches';
  const dated = rows.filter((row) => row.report_days !== null);
  if (dated.length === 0)
    return zh ? '反馈到报告的天数无从计算' : 'The days from feedback to report cannot be computed';
  if (rows.length === 1) return titleOfOne(first, lang);
  const shortest = min(dated, (row) => row.report_days) ?? 0;
  const longest = max(dated, (row) => row.report_days) ?? 0;
  const thoseWith = (value: number) =>
    listedShort(
      dated.filter((row) => row.report_days === value).map((row) => zoneName(row, lang)),
      lang,
      2,
    );
  if (shortest === longest) {
    return zh
      ? `从反馈到报告：${dated.length} 份通报都是 ${longest} 天`
      : `From feedback to report: ${days(longest, lang)} in each of ${dated.length} notices`;
  }
  return zh
    ? `从反馈到报告，${thoseWith(longest)}用了 ${longest} 天，${thoseWith(shortest)} ${shortest} 天`
    : `From feedback to report: ${days(longest, lang)} in ${thoseWith(longest)}, ${shortest} in ${thoseWith(shortest)}`;
}

/** The notices that the title names. */
export function namedIn(rows: readonly TimelineRow[]): ReadonlySet<string> {
  const dated = rows.filter((row) => row.report_days !== null);
  const ends = [min(dated, (row) => row.report_days), max(dated, (row) => row.report_days)];
  const named = ends[0] === ends[1] && rows.length > 1 ? [] : dated;
  return new Set(named.filter((row) => ends.includes(row.report_days ?? NaN)).map((row) => row.notice_id));
}

function titleOfOne(row: TimelineRow, lang: Lang): string {
  const name = zoneName(row, lang);
  const wait = row.feedback_days === null ? '' : days(row.feedback_days, lang);
  const report = days(row.report_days ?? 0, lang);
  if (lang === 'zh') return `${name}：${wait && `等反馈 ${wait}，`}反馈后 ${report}报告`;
  return `${name}: ${wait && `${wait} to feedback, `}${report} from feedback to report`;
}

export function measured(lang: Lang): string {
  return TEXT[lang].measured;
}

export function caveat(lang: Lang): string {
  return TEXT[lang].caveat;
}

export function missing(rows: readonly TimelineRow[], allZones: readonly Zone[], lang: Lang): string {
  const zh = lang === 'zh';
  const n = zh
    ? `n = ${rows.length}（共 ${allZones.length} 份通报）`
    : `n = ${rows.length} of ${allZones.length} notices`;
  const without = rows.filter((row) => row.report_days === null).map((row) => zoneName(row, lang));
  const paged = rows.filter((row) => row.report_basis === 'published').map((row) => zoneName(row, lang));
  const gaps = [
    without.length > 0 &&
      (zh ? '反馈到报告算不出' : 'no days from feedback to report') + `: ${listed(without, lang)}`,
    paged.length > 0 &&
      (zh ? '未见落款，取网页日期' : 'no signature date, page date used') + `: ${listed(paged, lang)}`,
  ].filter((gap) => gap !== false);
  const end = zh ? '。' : '.';
  return [n, ...gaps].join(zh ? '；' : '; ').replaceAll(': ', zh ? '：' : ': ') + end;
}

export function table(rows: readonly TimelineRow[], lang: Lang): Table {
  const text = TEXT[lang];
  const zh = lang === 'zh';
  const columns = [
    { key: 'zone', label: zh ? '园区' : 'Zone', numeric: false },
    ...ROLES.map((role) => ({ key: role, label: text.date[role] ?? role, numeric: false })),
    { key: 'inspection_days', label: zh ? '进驻天数' : 'Days on site', numeric: true },
    { key: 'feedback_days', label: zh ? '等待反馈天数' : 'Days to feedback', numeric: true },
    { key: 'report_days', label: zh ? '反馈到报告天数' : 'Days to report', numeric: true },
  ];
  return { columns, rows: rows.map((row) => ({ notice_id: row.notice_id, cells: cells(row, lang) })) };
}

function cells(row: TimelineRow, lang: Lang): Cell[] {
  return [
    textCell(signedName(row, lang)),
    ...ROLES.map((role) => dateCell(row[role], row[`${role}_state`], row[`${role}_fact`], lang)),
    ...SPANS.map((span) => daysCell(row, span, lang)),
  ];
}

function dateCell(date: string | null, state: string | null, fact: string | null, lang: Lang): Cell {
  if (date === null) return blankCell(notFound(lang));
  const note = factState(state, lang);
  return figureCell(note ? date + bracketed(note, lang) : date, date, figureState(state), [fact]);
}

function daysCell(row: TimelineRow, span: Span, lang: Lang): Cell {
  const value = row[span];
  if (value === null) return blankCell(lang === 'zh' ? '算不出' : 'cannot be computed');
  const state = row[`${span}_state`];
  const note = factState(state, lang);
  const text = note ? value + bracketed(note, lang) : String(value);
  return figureCell(text, value, figureState(state), operands(row, span));
}

/** The facts a duration is computed from. */
export function operands(row: TimelineRow, span: Span): (string | null)[] {
  if (span === 'inspection_days') return [row.inspection_start_fact, row.inspection_end_fact];
  if (span === 'feedback_days') return [row.inspection_end_fact, row.feedback_fact];
  return [row.feedback_fact, row.report_fact];
}

function notFound(lang: Lang): string {
  return lang === 'zh' ? '未见' : 'not found';
}
