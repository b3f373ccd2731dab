import { max } from 'd3-array';
import type { Lang } from '#messages/lang.ts';
import { factIds } from '#view/zone.ts';
import { nameOf, strips, title, withReportsMixed, type Strip } from '#charts/durations/describe.ts';
import { rankAmong } from '#charts/durations/longest.ts';
import { TEXT } from '#charts/durations/words.ts';
import { days } from '#ui/number.ts';
import { inspectionName } from '#charts/parts/level.ts';
import { originName, ORIGINS } from '#charts/parts/origin.ts';
import { dodge, lanes, tenth } from '#charts/parts/place.ts';
import { rounded } from '#charts/parts/scale.ts';
import { tukeyFence } from '#charts/parts/tukey-fence.ts';
import { factState, spoken } from '#view/figure-state.ts';
import { BOLD, clip, textWidth } from '#charts/parts/text.ts';
import type { Answers } from '#queries/answers.ts';
import type { DurationRow } from '#queries/durations.ts';
import type { View } from '#view/view.ts';

/** Half the width of the longest number of days. */
const EDGE = 18;
/** A touch target: names can be picked. */
const LANE = 30;
const HEADING = 30;
const HEAD = 22;
const AXIS = 34;
const GAP = 14;
const SIZE = 12.5;
/** With more zones than this, only the shortest and the longest are named. */
const NAMED = 10;
/** At most this many other notices far from the rest are named in a strip. */
const FAR = 2;

/** Height of a name and of its touch target. */
export const PRESS = LANE;

export interface Dot {
  readonly row: DurationRow;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly facts: readonly string[];
  readonly label: string;
  /** Whether the title names its zone. */
  readonly isNamed: boolean;
  /** 第 9 长; empty for other notices, and among too few. */
  readonly rank: string;
}

/** The strips from top to bottom, each with its dots, names, median and ticks. */
export function layout(
  { durations }: Pick<Answers, 'durations'>,
  lang: Lang,
  { mixed }: Pick<View, 'mixed'>,
  width: number,
) {
  const rows = mixed.includes('report') ? withReportsMixed(durations) : durations;
  let top = 0;
  const waits = rows.filter(({ measure, origin }) => measure === 'feedback_days' && origin === 'zone');
  const longest = max(waits, (row) => row.days);
  const named = new Set(waits.filter((row) => row.days === longest).map((row) => row.notice_id));
  const all = strips(rows).filter(
    ({ zones, own, context }) => zones.length + own.length + context.length > 0,
  );
  const drawn = all.map((strip, i) => {
    const isFirst = all[i - 1]?.key !== strip.key;
    const isLast = all[i + 1]?.key !== strip.key;
    const ground = { x: scaleOf(all, strip.key, width), lang, width, top, named, isFirst, isLast };
    const own = lay(strip, ground);
    top = own.bottom;
    return own;
  });
  const marks = drawn.flatMap(({ dots, others }) => [...dots, ...others]);
  return {
    height: Math.ceil(top),
    label: title(rows, lang),
    factIds: [...new Set(marks.flatMap((dot) => dot.facts))],
    strips: drawn,
  };
}

/** One scale per measure. It ends before values far beyond the rest, which are drawn at its end with their number. */
export function scaleOf(all: readonly Strip[], key: Strip['key'], width: number) {
  const measure = (strip: Strip) => (strip.key === 'feedback' ? 'feedback' : 'report');
  const rows = all
    .filter((strip) => measure(strip) === (key === 'feedback' ? 'feedback' : 'report'))
    .flatMap(({ zones, own, context }) => [...zones, ...own, ...context]);
  const fence = 1.5 * tukeyFence(rows.map((row) => ({ value: row.days, kept: row.origin !== 'context' })));
  const longest = Math.max(1, ...rows.map((row) => (row.days <= fence ? row.days : 0)));
  return rounded([0, longest], [EDGE, width - EDGE], 10);
}

interface Ground {
  readonly x: ReturnType<typeof rounded>;
  readonly lang: Lang;
  readonly width: number;
  readonly top: number;
  /** The notices that the title names. */
  readonly named: ReadonlySet<string>;
  /** Whether it is the first and the last strip of its measure, which have the heading and the numbers of the axis. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function lay(strip: Strip, ground: Ground) {
  const { x: scale, lang, width, top, isFirst, isLast } = ground;
  const end = scale.domain[1];
  const x = (value: number) => tenth(scale(Math.min(value, end)));
  const dots = dotsOf(strip, x, ground.named, lang);
  const above = Math.max(8, ...dots.map(({ y, r }) => r - y));
  const below = Math.max(8, ...dots.map(({ y, r }) => r + y));
  const zones = dots.filter(({ row }) => row.origin !== 'context');
  const names = namesOf([...zones, ...farOf(strip, dots, end)], end, lang, width);
  const laneCount = names.length === 0 ? 0 : Math.max(...names.map(({ lane }) => lane)) + 1;
  const head = headOf(strip, top + (isFirst ? HEADING : 0), lang, width);
  const middle = Math.round(head.bottom + laneCount * LANE + above + 6);
  const base = Math.round(middle + below + 5);
  const others = dots
    .filter(({ row }) => row.origin === 'context')
    .map((dot) => ({
      ...dot,
      notice: dot.row.notice_id,
      x: Math.round(dot.x),
      y: Math.round(middle + dot.y),
    }));
  const ticks = scale.ticks(width < 600 ? 4 : 8).map((day) => ({ x: x(day), label: String(day) }));
  return {
    key: `${strip.key} ${strip.like?.kind} ${strip.like?.level}`,
    heading: isFirst ? { text: TEXT[lang].strip[strip.key], y: top + 16 } : null,
    head,
    middleHalf: strip.middle && { from: x(strip.middle[0]), to: x(strip.middle[1]) },
    median: strip.median === null ? null : { x: x(strip.median), from: middle - above - 4, to: base },
    dots: zones,
    others,
    holes: { published: holesOf(others, true), plain: holesOf(others, false) },
    middle,
    base,
    names: names.map((name) => ({ ...name, y: tenth(middle - above - 8 - name.lane * LANE) })),
    ticks: isLast ? ticks : [],
    bottom: base + (isLast ? AXIS : GAP),
  };
}

/** 市级巡察, and beside or below it n and the median. */
function headOf(strip: Strip, top: number, lang: Lang, width: number) {
  const name = strip.like ? inspectionName(strip.like, lang) : '';
  const own = name === '' ? 0 : textWidth(name, SIZE * BOLD) + 10;
  const [long = '', short = long] = notesOf(strip, lang);
  const note = textWidth(long, SIZE) <= width ? long : short;
  const fits = own + textWidth(note, SIZE) <= width;
  return {
    name,
    note,
    y: top + 14,
    noteX: fits ? tenth(own) : 0,
    noteY: top + (fits ? 14 : 31),
    bottom: top + (fits ? HEAD : HEAD + 17),
  };
}

/** The other notices that lie beyond the axis, or far from the rest of theirs. */
function farOf({ context }: Strip, dots: readonly Dot[], end: number): Dot[] {
  const edge = Math.min(end, tukeyFence(context.map(({ days: value }) => ({ value, kept: false }))));
  return dots
    .filter(({ row }) => row.origin === 'context' && row.days > edge)
    .toSorted((a, b) => b.row.days - a.row.days)
    .slice(0, FAR);
}

/** The holes of dots whose year is inferred, as one path. */
function holesOf(others: readonly Dot[], isPublished: boolean): string {
  return others
    .filter(({ row }) => row.state === 'year_inferred' && (row.basis === 'published') === isPublished)
    .map(({ x, y }) => `M${x} ${y}h0`)
    .join('');
}

function dotsOf(strip: Strip, x: (days: number) => number, named: ReadonlySet<string>, lang: Lang): Dot[] {
  const all = [...strip.zones, ...strip.own, ...strip.context].map((row) => {
    const others = strip.peers.filter(({ notice_id }) => notice_id !== row.notice_id);
    const rank = row.origin === 'context' ? '' : rankAmong(row, others, lang);
    return {
      row,
      x: x(row.days),
      r: row.origin === 'context' ? 3.5 : 7,
      facts: factIds(row.fact_ids),
      isNamed: named.has(row.notice_id),
      rank,
      label: spoken(
        [
          nameOf(row, lang),
          row.origin === 'own' ? originName('own', lang) : '',
          `${TEXT[lang].strip[row.basis ?? 'feedback']} ${days(row.days, lang)}`,
          rank,
          factState(row.state, lang),
        ],
        lang,
      ),
    };
  });
  const ys = dodge(all.map((dot) => ({ x: dot.x, r: dot.r + 0.6 })));
  const placed = all.map((dot, i) => ({ ...dot, y: ys[i] ?? 0 }));
  return placed.toSorted(
    (a, b) => ORIGINS.indexOf(a.row.origin) - ORIGINS.indexOf(b.row.origin) || a.x - b.x,
  );
}

function namesOf(all: readonly Dot[], end: number, lang: Lang, width: number) {
  const zones = all.filter(({ row }) => row.origin !== 'context');
  const named = zones.length <= NAMED ? zones : [zones[0], zones.at(-1)].filter((dot) => dot !== undefined);
  const far = all.filter(({ row }) => row.origin === 'context').toReversed();
  const shown = [...named, ...far];
  const texts = shown.map(({ row, rank }) => {
    const count = `${row.days}${row.days > end ? ' →' : ''}`;
    const beside = textWidth(` ${count}`, SIZE * BOLD) + textWidth(rank && ` ${rank}`, SIZE);
    const room = width * (row.origin === 'context' ? 0.45 : 1) - beside - 8;
    const name = clip((row.origin === 'own' ? '★ ' : '') + nameOf(row, lang), SIZE, room);
    return { name, count, rank, length: Math.max(LANE, textWidth(name, SIZE) + beside + 4) };
  });
  const spans = shown.map((dot, i) => {
    const own = texts[i]?.length ?? 0;
    if (dot.x - 4 + own <= width) return [dot.x - 4, dot.x - 4 + own] as const;
    const right = dot.x + 4 >= own ? dot.x + 4 : width;
    return [right - own, right] as const;
  });
  const lane = lanes(spans.toReversed(), 10).toReversed();
  return shown.map((dot, i) => ({
    key: keyOf(dot),
    dot,
    name: texts[i]?.name ?? '',
    count: texts[i]?.count ?? '',
    rank: texts[i]?.rank ?? '',
    lane: lane[i] ?? 0,
    from: tenth(spans[i]?.[0] ?? 0),
    width: tenth((spans[i]?.[1] ?? 0) - (spans[i]?.[0] ?? 0)),
    isLongest: dot.isNamed && dot.row.measure === 'feedback_days',
    ...anchored(dot, spans[i]),
  }));
}

/** A notice with a signature and a page date is twice in a strip that mixes them. */
export function keyOf({ row }: Pick<Dot, 'row'>): string {
  return `${row.notice_id} ${row.basis}`;
}

/** A name starts or ends at its dot, or is centred over it if it is too long for either. */
function anchored(dot: Dot, [from, to] = [dot.x, dot.x] as readonly [number, number]) {
  return to === dot.x + 4
    ? { x: to, anchor: 'end' as const }
    : { x: tenth(Math.max(0, from)), anchor: 'start' as const };
}

/** n and the median, at length and in short. */
function notesOf({ like, context, peers, median, middle, zones, own }: Strip, lang: Lang): string[] {
  const zh = lang === 'zh';
  const n = `n = ${peers.length}`;
  if (context.length === 0) {
    const drawn = zones.length + own.length;
    return [zh ? `没有同类通报可比，n = ${drawn}` : `No like notices to compare, n = ${drawn}`];
  }
  const whose = like ? (zh ? '其他同类通报' : 'Other like notices') : zh ? '其他通报' : 'Other notices';
  if (median === null || middle === null)
    return [zh ? `${whose} ${n}，太少，不计中位数` : `${whose} ${n}: too few for a median`];
  const half = middle.map(tenth).join('–');
  return zh
    ? [
        `${whose} ${n}，中位数 ${median} 天（竖线），中间一半 ${half} 天（粗线）`,
        `同类 ${n}，中位数 ${median}，中间一半 ${half} 天`,
      ]
    : [
        `${whose} ${n}, median ${median} days (line), middle half ${half} (bar)`,
        `Like ${n}, median ${median}, middle half ${half}`,
      ];
}
