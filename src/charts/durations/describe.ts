import { ascending, quantileSorted, sum } from 'd3-array';
import { figureCell, textCell, type Table } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import { factIds, type Zone } from '#view/zone.ts';
import { days, listed } from '#ui/number.ts';
import { isLike, type Peer } from '#charts/parts/peers.ts';
import { originName, ORIGINS } from '#charts/parts/origin.ts';
import { factState, figureState } from '#view/figure-state.ts';
import { longestWait } from '#charts/durations/longest.ts';
import { TEXT } from '#charts/durations/words.ts';
import type { DurationRow } from '#queries/durations.ts';

/** Below this number a median says little. */
export const FEWEST = 5;

/** One measure, and for the report one kind of date, of notices that may be compared. */
export interface Strip {
  readonly key: 'feedback' | 'published' | 'signed' | 'mixed';
  /** What its notices share; null for zones without like notices, or for all notices if no zone is drawn. */
  readonly like: Peer | null;
  readonly zones: readonly DurationRow[];
  /** The reader's own notices. */
  readonly own: readonly DurationRow[];
  /** Like notices of the context set. */
  readonly context: readonly DurationRow[];
  /** What the median and ranks are of: the context notices, and on request the reader's own. */
  readonly peers: readonly DurationRow[];
  /** Null if they are too few. */
  readonly median: number | null;
  /** The quartiles, likewise. */
  readonly middle: readonly [number, number] | null;
}

export function nameOf(row: DurationRow, lang: Lang): string {
  return lang === 'zh' ? row.label_zh : row.label_en;
}

/** A row shown, on request, together with rows dated another way. */
type Mixed = DurationRow & { readonly mixed?: true };

/** Whether it is among those that others are compared with. */
export function isPeer({ origin, counted }: DurationRow): boolean {
  return counted ?? origin === 'context';
}

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

/** One strip per measure and kind of notice that has a zone in it: that of the longest wait first. */
export function strips(rows: readonly Mixed[]): Strip[] {
  const groups = groupsOf(rows);
  return (rows.some(({ mixed }) => mixed) ? MIXED : APART).flatMap((key) => {
    const all = rows.filter((row) => stripKey(row) === key);
    const context = all.filter(({ origin }) => origin === 'context');
    const drawn = all.filter(({ origin }) => origin !== 'context');
    if (groups.length === 0) return [stripOf(key, null, [], context)];
    const withLike = groups.flatMap((like) => {
      const others = context.filter((row) => isLike(like, row));
      const inside = drawn.filter((row) => isLike(like, row));
      return others.length > 0 && inside.length > 0 ? [stripOf(key, like, inside, others)] : [];
    });
    const placed = new Set(withLike.flatMap(({ zones, own }) => [...zones, ...own]));
    const alone = drawn.filter((row) => !placed.has(row));
    return alone.length > 0 ? [...withLike, stripOf(key, null, alone, [])] : withLike;
  });
}

/** What the zones and the reader's notices are like, each once, the longest wait for feedback first. */
function groupsOf(rows: readonly DurationRow[]): Peer[] {
  const drawn = rows.filter(({ origin }) => origin !== 'context');
  const wait = ({ measure, days }: DurationRow) => (measure === 'feedback_days' ? days : -1);
  const ordered = drawn.toSorted((a, b) => wait(b) - wait(a));
  return [...new Map(ordered.map(({ kind, level }) => [`${kind} ${level}`, { kind, level }])).values()];
}

function stripOf(
  key: Strip['key'],
  like: Peer | null,
  drawn: readonly Mixed[],
  context: readonly DurationRow[],
): Strip {
  const peers = [...context, ...drawn.filter(isPeer)];
  const waits = peers.map((row) => row.days).toSorted(ascending);
  const at = (share: number) => (waits.length < FEWEST ? null : (quantileSorted(waits, share) ?? null));
  const [lower, upper] = [at(0.25), at(0.75)];
  return {
    key,
    like,
    zones: drawn.filter(({ origin }) => origin === 'zone'),
    own: drawn.filter(({ origin }) => origin === 'own'),
    context,
    peers,
    median: at(0.5),
    middle: lower === null || upper === null ? null : [lower, upper],
  };
}

export function title(rows: readonly Mixed[], lang: Lang): string {
  const zh = lang === 'zh';
  if (rows.length === 0) return zh ? '没有符合条件的通报' : 'No notice matches';
  const waits = rows.filter(({ measure }) => measure === 'feedback_days');
  const zones = waits.filter(({ origin }) => origin === 'zone');
  const peers = waits.filter(isPeer);
  if (zones.length > 0) {
    return peers.length < FEWEST ? titleWithoutMedian(zones, lang) : longestWait(zones, peers, lang);
  }
  const all = strips(waits).find(({ key }) => key === 'feedback');
  if (!all || all.median === null) return titleWithoutMedian(zones, lang);
  return zh
    ? `从进驻结束到反馈：${all.context.length} 份其他通报的中位数 ${all.median} 天`
    : `From inspection to feedback: a median of ${all.median} days in ${all.context.length} other notices`;
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

export function missing(rows: readonly Mixed[], allZones: readonly Zone[], lang: Lang): string {
  const zh = lang === 'zh';
  const drawn = strips(rows);
  const parts = APART.concat('mixed').flatMap((key) => {
    const own = drawn.filter((strip) => strip.key === key);
    if (own.length === 0) return [];
    const name = TEXT[lang].strip[key];
    const zones = sum(own, (strip) => strip.zones.length);
    const context = sum(own, (strip) => strip.context.length);
    const left = rows.filter((row) => row.origin === 'context' && stripKey(row) === key).length - context;
    const unlike = zh
      ? `（另有 ${left} 份没有同类园区，未画）`
      : ` (${left} more without a like zone are not drawn)`;
    return [
      (zh
        ? `${name}：${zones} 家与 ${context} 份其他通报`
        : `${name}: ${zones} ${zones === 1 ? 'zone' : 'zones'} and ${context} other notices`) +
        (left > 0 ? unlike : ''),
    ];
  });
  const shown = new Set(rows.filter((row) => row.origin !== 'context').map((row) => row.notice_id));
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
  const ordered = [...APART, 'mixed']
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
