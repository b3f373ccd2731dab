import type { Lang } from '#messages/lang.ts';
import { factIds } from '#view/zone.ts';
import { tukeyFence } from '#charts/parts/tukey-fence.ts';
import { grouped } from '#ui/number.ts';
import { tenth } from '#charts/parts/place.ts';
import { rounded } from '#charts/parts/scale.ts';
import { spoken } from '#view/figure-state.ts';
import { BOLD, textWidth, wrap } from '#charts/parts/text.ts';
import { relations, type Pair, type Relation } from '#charts/trends/relations.ts';
import { nameOf, valueText } from '#charts/trends/describe.ts';
import { TEXT } from '#charts/trends/words.ts';
import type { TrendMeasure, TrendRow } from '#queries/trends.ts';

const HEAD = 52;
const PLOT = 230;
const FOOT = 62;
const LEFT = 34;
const GAP = 30;
const SIZE = 12.5;
const LEADING = 16;
/** A side with this much room is enough. */
const ENOUGH = 260;
/** Names are never wrapped or cut to less. */
const LEAST = 90;

/** The first takes the whole width for its names; the others half each. */
export function layoutRelations(rows: readonly TrendRow[], lang: Lang, width: number) {
  const narrow = width < 600;
  const height = HEAD + PLOT + FOOT;
  const half = (width - GAP) / 2;
  const drawn = relations(rows).map((relation, i) => {
    const whole = narrow || i === 0;
    const line = narrow ? i : Math.ceil(i / 2);
    return {
      ...lay(relation, lang, whole ? width : half),
      x: whole || i % 2 === 1 ? 0 : tenth(half + GAP),
      y: line * height,
      width: whole ? width : half,
    };
  });
  const lines = drawn.length === 0 ? 0 : Math.max(...drawn.map(({ y }) => y)) / height + 1;
  return { panels: drawn, left: LEFT, top: HEAD, base: HEAD + PLOT, bottom: lines * height };
}

function lay({ across, up, pairs }: Relation, lang: Lang, width: number) {
  const axisEnd = (which: keyof Pair) =>
    tukeyFence(pairs.map((pair) => ({ value: pair[which].value, kept: pair[which].origin !== 'context' })));
  const xScale = rounded([0, axisEnd('across')], [LEFT, width - 14], 6);
  const yScale = rounded([0, axisEnd('up')], [HEAD + PLOT, HEAD + 8], 5);
  const x = (value: number) => tenth(xScale(value));
  const y = (value: number) => tenth(yScale(value));
  const [mostX, mostY] = [xScale.domain[1], yScale.domain[1]];
  const dots = pairs.map((pair) =>
    dotOf(pair, x(Math.min(pair.across.value, mostX)), y(Math.min(pair.up.value, mostY)), lang),
  );
  const isFar = ({ pair }: (typeof dots)[number]) => pair.across.value > mostX || pair.up.value > mostY;
  const zones = dots.filter(({ pair }) => pair.across.origin !== 'context');
  const equal = isCount(across) ? equalLine(mostX, mostY, x, y, lang) : null;
  const text = TEXT[lang];
  const n =
    lang === 'zh' ? `n = ${pairs.length}，两项都写明的通报` : `n = ${pairs.length} notices that state both`;
  return {
    key: `${across}-${up}`,
    heading: headingOf(across, up, lang, width),
    note: n,
    dots: zones,
    others: dots
      .filter((dot) => dot.pair.across.origin === 'context' && !isFar(dot))
      .map((dot) => ({ ...dot, notice: dot.pair.across.notice_id })),
    beyond: beyondOf(dots.filter(isFar), mostY),
    names: namesOf(zones, equal ? [equal.box] : [], width, lang),
    equal,
    xTicks: xScale.ticks(width < 420 ? 5 : 8).map((tick) => ({ x: x(tick), label: grouped(tick) })),
    yTicks: yScale.ticks(5).map((tick) => ({ y: y(tick), label: grouped(tick) })),
    axis: text.measure[across],
  };
}

/** The axis already names the horizontal figure, so it is dropped here if both are too long for one line. */
function headingOf(across: TrendMeasure, up: TrendMeasure, lang: Lang, width: number): string {
  const { measure } = TEXT[lang];
  const both =
    lang === 'zh'
      ? `${measure[up]} ↑ 与${measure[across]} →`
      : `${measure[up]} ↑ by ${lower(measure[across])} →`;
  return textWidth(both, 13.5 * BOLD) <= width ? both : `${measure[up]} ↑`;
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function isCount(measure: TrendMeasure): boolean {
  return !measure.includes('days');
}

/** The line on which both figures are equal, cut to the frame. */
function equalLine(
  mostX: number,
  mostY: number,
  x: (value: number) => number,
  y: (value: number) => number,
  lang: Lang,
) {
  const end = Math.min(mostX, mostY);
  const to = { x: x(end), y: y(end) };
  const own = textWidth(TEXT[lang].oneEach, 11);
  const box: Box = { from: to.x - 6 - own, to: to.x - 6, top: to.y - 17, bottom: to.y - 3 };
  return { from: { x: x(0), y: y(0) }, to, box };
}

function dotOf(pair: Pair, x: number, y: number, lang: Lang) {
  const { across, up } = pair;
  const text = TEXT[lang].measure;
  return {
    pair,
    x,
    y,
    facts: [...new Set([...factIds(across.fact_ids), ...factIds(up.fact_ids)])],
    label: spoken(
      [
        nameOf(across, lang),
        `${text[across.measure]} ${valueText(across, lang)}`,
        `${text[up.measure]} ${valueText(up, lang)}`,
      ],
      lang,
    ),
  };
}

interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** By how many lines a name may move up or down, nearest first. */
const SHIFTS = [0, ...Array.from({ length: 7 }, (_, i) => [-i - 1, i + 1]).flat()];
/** A name moved by more is led to its dot by a line. */
const BESIDE = 1;

/**
 * Names are right or left of their dots, in two lines if one is too long, and move up or down to avoid each other, dots
 * and other text; never below the frame, where the scale is.
 */
function namesOf(
  dots: readonly ReturnType<typeof dotOf>[],
  printed: readonly Box[],
  width: number,
  lang: Lang,
) {
  const taken: Box[] = [
    ...printed,
    ...dots.map(({ x, y }) => ({ from: x - 7, to: x + 7, top: y - 7, bottom: y + 7 })),
  ];
  return dots.map((dot) => {
    const places = placesOf(dot, nameOf(dot.pair.across, lang), width);
    const place = places.find((one) => !taken.some((other) => overlaps(one, other))) ?? places[0];
    if (place) taken.push(place);
    return {
      id: dot.pair.across.notice_id,
      lines: place?.lines ?? [],
      x: tenth(place?.anchor === 'end' ? dot.x - 10 : dot.x + 10),
      y: tenth((place?.top ?? 0) + 12),
      anchor: place?.anchor ?? 'start',
      leader: place && Math.abs(place.shift) > BESIDE ? leaderOf(dot, place) : '',
    };
  });
}

/** Possible places for a name, best first. */
function placesOf({ x, y }: { readonly x: number; readonly y: number }, name: string, width: number) {
  const sides = [
    { anchor: 'start' as const, room: width - x - 10 },
    { anchor: 'end' as const, room: x - 10 - LEFT },
  ].toSorted((a, b) => Math.min(b.room, ENOUGH) - Math.min(a.room, ENOUGH));
  return SHIFTS.flatMap((shift) =>
    sides.map(({ anchor, room }) => {
      const lines = wrap(name, SIZE, Math.max(room, LEAST), 2);
      const own = Math.max(...lines.map((line) => textWidth(line, SIZE)));
      const top = y + shift * LEADING - (lines.length * LEADING) / 2;
      const from = anchor === 'start' ? x + 10 : x - 10 - own;
      return { lines, anchor, shift, from, to: from + own, top, bottom: top + lines.length * LEADING };
    }),
  ).filter(
    ({ from, to, top, bottom }) => from >= LEFT && to <= width && top >= HEAD - 6 && bottom <= HEAD + PLOT,
  );
}

/** From the dot to the near end of the name's nearest line. */
function leaderOf(
  dot: { readonly x: number; readonly y: number },
  { anchor, top, bottom }: Box & { readonly anchor: 'start' | 'end' },
): string {
  const x = anchor === 'start' ? dot.x + 9 : dot.x - 9;
  return `M${dot.x} ${dot.y}L${tenth(x)} ${tenth(bottom < dot.y ? bottom - 5 : top + 8)}`;
}

function overlaps(a: Box, b: Box): boolean {
  return a.top < b.bottom - 1 && a.bottom > b.top + 1 && a.from < b.to + 2 && a.to > b.from - 2;
}

/** Values outside the frame, labelled with their number; of two neighbours, the left one is labelled on its left. */
function beyondOf(dots: readonly ReturnType<typeof dotOf>[], mostY: number) {
  const ordered = dots.toSorted((a, b) => a.x - b.x);
  return ordered.map((dot, i) => {
    const { across, up } = dot.pair;
    const next = ordered[i + 1];
    const crowded = next !== undefined && next.x - dot.x < 44;
    const side = crowded
      ? ({ textX: dot.x - 9, anchor: 'end' } as const)
      : ({ textX: dot.x + 9, anchor: 'start' } as const);
    return { ...dot, ...side, text: grouped(up.value > mostY ? up.value : across.value) };
  });
}
