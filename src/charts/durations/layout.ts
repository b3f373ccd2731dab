import { max } from 'd3-array';
import type { Lang } from '#messages/lang.ts';
import { factIds } from '#view/zone.ts';
import { nameOf, strips, title, withReportsMixed, type Strip } from '#charts/durations/describe.ts';
import { TEXT } from '#charts/durations/words.ts';
import { days } from '#ui/number.ts';
import { originName, ORIGINS, originsOf } from '#charts/parts/origin.ts';
import { dodge, lanes, tenth } from '#charts/parts/place.ts';
import { rounded } from '#charts/parts/scale.ts';
import { factState, spoken } from '#view/figure-state.ts';
import { BOLD, clip, textWidth } from '#charts/parts/text.ts';
import type { Answers } from '#queries/answers.ts';
import type { DurationRow } from '#queries/durations.ts';
import type { View } from '#view/view.ts';

/** Half the width of the longest number of days. */
const EDGE = 18;
/** A touch target: names can be picked. */
const LANE = 30;
const HEAD = 42;
const AXIS = 34;
/** With more zones than this, only the shortest and the longest are named. */
const NAMED = 10;

/** Height of a name and of its touch target. */
export const PRESS = LANE;

export interface Dot {
  readonly row: DurationRow;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly facts: readonly string[];
  readonly label: string;
}

/** Height of the legend. */
const ABOVE = 30;

/** The strips from top to bottom, each with its dots, names, median and ticks. */
export function layout(
  { durations }: Pick<Answers, 'durations'>,
  lang: Lang,
  { mixed }: Pick<View, 'mixed'>,
  width: number,
) {
  const rows = mixed.includes('report') ? withReportsMixed(durations) : durations;
  let top = 0;
  const drawn = strips(rows)
    .filter(({ zones, own, context }) => zones.length + own.length + context.length > 0)
    .map((strip) => {
      const own = lay(strip, rows, lang, width, top);
      top = own.bottom;
      return own;
    });
  const marks = drawn.flatMap(({ dots, others }) => [...dots, ...others]);
  return {
    height: Math.ceil(ABOVE + top),
    label: title(rows, lang),
    factIds: [...new Set(marks.flatMap((dot) => dot.facts))],
    legend: originsOf(rows).map((key) => ({ key, label: originName(key, lang) })),
    above: ABOVE,
    strips: drawn,
  };
}

function lay(strip: Strip, rows: readonly DurationRow[], lang: Lang, width: number, top: number) {
  const measure = strip.key === 'feedback' ? 'feedback_days' : 'report_days';
  const longest = max(rows, (row) => (row.measure === measure ? row.days : 0)) ?? 0;
  const scale = rounded([0, Math.max(longest, 1)], [EDGE, width - EDGE], 10);
  const x = (value: number) => tenth(scale(value));
  const narrow = width < 600;
  const dots = dotsOf(strip, x, lang);
  const above = Math.max(8, ...dots.map(({ y, r }) => r - y));
  const below = Math.max(8, ...dots.map(({ y, r }) => r + y));
  const names = namesOf(
    dots.filter(({ row }) => row.origin !== 'context'),
    lang,
    width,
  );
  const laneCount = names.length === 0 ? 0 : Math.max(...names.map(({ lane }) => lane)) + 1;
  const middle = Math.round(top + HEAD + laneCount * LANE + above + 6);
  const base = Math.round(middle + below + 5);
  const others = dots
    .filter(({ row }) => row.origin === 'context')
    .map((dot) => ({ ...dot, notice: dot.row.notice_id, y: tenth(middle + dot.y) }));
  return {
    key: strip.key,
    top,
    heading: TEXT[lang].strip[strip.key],
    note: noteOf(strip, lang),
    median: strip.median === null ? null : { x: x(strip.median), from: middle - above - 4, to: base },
    dots: dots.filter(({ row }) => row.origin !== 'context'),
    others,
    holes: { published: holesOf(others, true), plain: holesOf(others, false) },
    middle,
    base,
    names: names.map((name) => ({ ...name, y: middle - above - 8 - name.lane * LANE })),
    ticks: scale.ticks(narrow ? 4 : 8).map((day) => ({ x: x(day), label: String(day) })),
    bottom: base + AXIS,
  };
}

/** The holes of dots whose year is inferred, as one path. */
function holesOf(others: readonly Dot[], isPublished: boolean): string {
  return others
    .filter(({ row }) => row.state === 'year_inferred' && (row.basis === 'published') === isPublished)
    .map(({ x, y }) => `M${x} ${y}h0`)
    .join('');
}

function dotsOf(strip: Strip, x: (days: number) => number, lang: Lang): Dot[] {
  const all = [...strip.zones, ...strip.own, ...strip.context].map((row) => ({
    row,
    x: x(row.days),
    r: row.origin === 'context' ? 3.5 : 7,
    facts: factIds(row.fact_ids),
    label: spoken(
      [
        nameOf(row, lang),
        row.origin === 'own' ? originName('own', lang) : '',
        `${TEXT[lang].strip[strip.key]} ${days(row.days, lang)}`,
        factState(row.state, lang),
      ],
      lang,
    ),
  }));
  const ys = dodge(all.map((dot) => ({ x: dot.x, r: dot.r + 0.6 })));
  const placed = all.map((dot, i) => ({ ...dot, y: ys[i] ?? 0 }));
  return placed.toSorted(
    (a, b) => ORIGINS.indexOf(a.row.origin) - ORIGINS.indexOf(b.row.origin) || a.x - b.x,
  );
}

function namesOf(zones: readonly Dot[], lang: Lang, width: number) {
  const shown = zones.length <= NAMED ? zones : [zones[0], zones.at(-1)].filter((dot) => dot !== undefined);
  const texts = shown.map(({ row }) => {
    const count = String(row.days);
    const room = width - textWidth(` ${count}`, 12.5 * BOLD) - 8;
    return { name: clip(nameOf(row, lang), 12.5, room), count };
  });
  const spans = shown.map((dot, i) => {
    const { name = '', count = '' } = texts[i] ?? {};
    const own = Math.max(LANE, textWidth(name, 12.5) + textWidth(` ${count}`, 12.5 * BOLD) + 4);
    if (dot.x - 4 + own <= width) return [dot.x - 4, dot.x - 4 + own] as const;
    const right = dot.x + 4 >= own ? dot.x + 4 : width;
    return [right - own, right] as const;
  });
  const lane = lanes(spans.toReversed(), 10).toReversed();
  return shown.map((dot, i) => ({
    dot,
    name: texts[i]?.name ?? '',
    count: texts[i]?.count ?? '',
    lane: lane[i] ?? 0,
    from: tenth(spans[i]?.[0] ?? 0),
    width: tenth((spans[i]?.[1] ?? 0) - (spans[i]?.[0] ?? 0)),
    ...anchored(dot, spans[i]),
  }));
}

/** A name starts or ends at its dot, or is centred over it if it is too long for either. */
function anchored(dot: Dot, [from, to] = [dot.x, dot.x] as readonly [number, number]) {
  return to === dot.x + 4
    ? { x: to, anchor: 'end' as const }
    : { x: tenth(Math.max(0, from)), anchor: 'start' as const };
}

function noteOf({ context, median, zones }: Strip, lang: Lang): string {
  const zh = lang === 'zh';
  if (context.length === 0)
    return zh
      ? `没有其他通报可比，园区 n = ${zones.length}`
      : `No other notices to compare; zones n = ${zones.length}`;
  const n = `n = ${context.length}`;
  if (median === null)
    return zh ? `其他通报 ${n}，太少，不计中位数` : `Other notices ${n}: too few for a median`;
  return zh
    ? `其他通报 ${n}，中位数 ${median} 天（竖线）`
    : `Other notices ${n}, median ${median} days (line)`;
}
