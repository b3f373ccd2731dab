import { ascending, quantileSorted } from 'd3-array';
import { figureCell, textCell, type Table } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import { factIds, type Zone } from '#view/zone.ts';
import { days, listed } from '#ui/number.ts';
import { originName, ORIGINS } from '#charts/parts/origin.ts';
import { factState, figureState } from '#view/figure-state.ts';
import { longestWait } from '#charts/durations/longest.ts';
import { TEXT } from '#charts/durations/words.ts';
import type { DurationRow } from '#queries/durations.ts';
import type { Origin } from '#queries/origin.ts';

/** Below this number a median says little. */
export const FEWEST = 5;

/** One measure and, for the report, one kind of date: only these are comparable. */
export interface Strip {
  readonly key: 'feedback' | 'published' | 'signed' | 'mixed';
  readonly zones: readonly DurationRow[];
  /** The reader's own notices. */
  readonly own: readonly DurationRow[];
  readonly context: readonly DurationRow[];
  /** Median of the context notices; null if there are too few. */
  readonly median: number | null;
}

export function nameOf(row: DurationRow, lang: Lang): string {
  return lang === 'zh' ? row.label_zh : row.label_en;
}

/** A row shown, on request, together with rows dated another way. */
type Mixed = DurationRow & { readonly mixed?: true };

/** Puts reports dated by signature and by page in one strip; shown only on request, and labelled as mixed. */
export function withReportsMixed(rows: readonly DurationRow[]): Mixed[] {
  return rows.map((row) => (row.measure === 'report_days' ? { ...row, mixed: true } : row));
}

export function stripKey(row: Mixed): Strip['key'] {
  if (row.mixed) return 'mixed';
  return row.measure === 'feedback_days' ? 'feedback' : (row.basis ?? 'published');
}

const APART: readonly Strip['key'][] = ['feedback', 'published', 'signed'];
const MIXED: readonly Strip['key'][] = ['feedback', 'mixed'];

export function strips(rows: readonly Mixed[]): Strip[] {
  return (rows.some(({ mixed }) => mixed) ? MIXED : APART).map((key) => {
    const own = rows.filter((row) => stripKey(row) === key);
    const of = (origin: Origin) => own.filter((row) => row.origin === origin);
    const context = of('context');
    const waits = context.map((row) => row.days).toSorted(ascending);
    const middle = waits.length < FEWEST ? null : (quantileSorted(waits, 0.5) ?? null);
    return { key, zones: of('zone'), own: of('own'), context, median: middle };
  });
}

export function title(rows: readonly DurationRow[], lang: Lang): string {
  const zh = lang === 'zh';
  const [feedback] = strips(rows);
  if (!feedback || rows.length === 0) return zh ? '没有符合条件的通报' : 'No notice matches';
  const { zones, context, median: middle } = feedback;
  if (middle === null) return titleWithoutMedian(zones, lang);
  if (zones.length === 0) {
    return zh
      ? `从进驻结束到反馈：${context.length} 份其他通报的中位数 ${middle} 天`
      : `From inspection to feedback: a median of ${middle} days in ${context.length} other notices`;
  }
  return longestWait(zones, context, lang);
}

function titleWithoutMedian(zones: readonly DurationRow[], lang: Lang): string {
  if (zones.length === 0)
    return lang === 'zh' ? '等反馈的天数无从计算' : 'The days to feedback cannot be computed';
  const waits = zones.map((row) => `${nameOf(row, lang)} ${days(row.days, lang)}`).slice(0, 3);
  return lang === 'zh' ? `等反馈：${listed(waits, lang)}` : `Days to feedback: ${listed(waits, lang)}`;
}

export function measured(lang: Lang): string {
  return TEXT[lang].measured;
}

export function caveat(lang: Lang): string {
  return TEXT[lang].caveat;
}

export function missing(rows: readonly DurationRow[], allZones: readonly Zone[], lang: Lang): string {
  const zh = lang === 'zh';
  const parts = strips(rows).map(({ key, zones, context }) => {
    const name = TEXT[lang].strip[key];
    return zh
      ? `${name}：${zones.length} 家与 ${context.length} 份其他通报`
      : `${name}: ${zones.length} ${zones.length === 1 ? 'zone' : 'zones'} and ${context.length} other notices`;
  });
  const shown = new Set(rows.filter((row) => row.origin === 'zone').map((row) => row.notice_id));
  const without = allZones.filter((zone) => !shown.has(zone.notice_id)).length;
  const rest = zh
    ? `${without} 家两项天数都算不出或已被筛去`
    : `${without} zones have neither duration or are filtered out`;
  return [...parts, ...(without > 0 ? [rest] : [])].join(zh ? '；' : '; ') + (zh ? '。' : '.');
}

export function table(rows: readonly DurationRow[], lang: Lang): Table {
  const zh = lang === 'zh';
  const text = TEXT[lang];
  const columns = [
    { key: 'notice', label: zh ? '通报' : 'Notice', numeric: false },
    { key: 'group', label: zh ? '类别' : 'Group', numeric: false },
    { key: 'measure', label: zh ? '项目' : 'Measure', numeric: false },
    {
      key: 'days',
      label: zh ? '天数' : 'Days',
      numeric: true,
      note: zh ? '在各项目之内' : 'within each measure',
    },
    { key: 'state', label: zh ? '状态' : 'State', numeric: false },
  ];
  const keys = strips(rows).map(({ key }) => key);
  const ordered = keys
    .flatMap((key) => rows.filter((row) => stripKey(row) === key))
    .toSorted((a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin));
  return {
    columns,
    within: 'measure',
    rows: ordered.map((row) => ({
      notice_id: row.notice_id,
      cells: [
        textCell(nameOf(row, lang)),
        textCell(originName(row.origin, lang)),
        textCell(text.strip[stripKey(row)]),
        figureCell(String(row.days), row.days, figureState(row.state), factIds(row.fact_ids)),
        textCell(factState(row.state, lang) || text.stated),
      ],
    })),
  };
}
