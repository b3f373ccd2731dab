import { factIds, type Lang } from '#charts/chart.ts';
import { fence } from '#charts/parts/fence.ts';
import { grouped } from '#charts/parts/number.ts';
import { tenth } from '#charts/parts/place.ts';
import { rounded } from '#charts/parts/scale.ts';
import { spoken } from '#charts/parts/state.ts';
import { clip, textWidth } from '#charts/parts/text.ts';
import { relations, type Pair, type Relation } from '#charts/relations.ts';
import { nameOf, valueText } from '#charts/trends.ts';
import { TEXT } from '#charts/trends.text.ts';
import type { Measure, TrendRow } from '#queries/trends.ts';

const HEAD = 52;
const PLOT = 230;
const FOOT = 62;
const LEFT = 34;
const GAP = 30;
const SIZE = 12.5;
const LEADING = 16;

/** The first over the whole width, for its names; the others in halves. */
export function shape(rows: readonly TrendRow[], lang: Lang, width: number) {
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
  const reach = (which: keyof Pair) =>
    fence(pairs.map((pair) => ({ value: pair[which].value, kept: pair[which].origin !== 'context' })));
  const xScale = rounded([0, reach('across')], [LEFT, width - 14], 6);
  const yScale = rounded([0, reach('up')], [HEAD + PLOT, HEAD + 8], 5);
  const x = (value: number) => tenth(xScale(value));
  const y = (value: number) => tenth(yScale(value));
  const [mostX, mostY] = [xScale.domain[1], yScale.domain[1]];
  const dots = pairs.map((pair) =>
    dotOf(pair, x(Math.min(pair.across.value, mostX)), y(Math.min(pair.up.value, mostY)), lang),
  );
  const isFar = ({ pair }: (typeof dots)[number]) => pair.across.value > mostX || pair.up.value > mostY;
  const zones = dots.filter(({ pair }) => pair.across.origin !== 'context');
  const text = TEXT[lang];
  const n =
    lang === 'zh' ? `n = ${pairs.length}，两项都写明的通报` : `n = ${pairs.length} notices that print both`;
  return {
    key: `${across}-${up}`,
    heading:
      lang === 'zh'
        ? `${text.measure[up]} ↑ 与${text.measure[across]} →`
        : `${text.measure[up]} ↑ by ${lower(text.measure[across])} →`,
    note: n,
    dots: [...dots.filter((dot) => dot.pair.across.origin === 'context' && !isFar(dot)), ...zones],
    beyond: beyondOf(dots.filter(isFar), mostY),
    names: namesOf(zones, width, lang),
    equal: isCount(across) ? equalLine(mostX, mostY, x, y) : null,
    xTicks: xScale.ticks(width < 420 ? 5 : 8).map((tick) => ({ x: x(tick), label: grouped(tick) })),
    yTicks: yScale.ticks(5).map((tick) => ({ y: y(tick), label: grouped(tick) })),
    axis: text.measure[across],
  };
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function isCount(measure: Measure): boolean {
  return !measure.includes('days');
}

/** Where one is as many as the other, as far as the picture reaches. */
function equalLine(mostX: number, mostY: number, x: (value: number) => number, y: (value: number) => number) {
  const end = Math.min(mostX, mostY);
  return { from: { x: x(0), y: y(0) }, to: { x: x(end), y: y(end) } };
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
  readonly y: number;
}

/** How far up or down a name may be moved, nearest first. */
const SHIFTS = [0, -LEADING, LEADING, -2 * LEADING, 2 * LEADING];

/** Beside their dots, to the right or the left, moved up or down where they would lie on one another or on a dot. */
function namesOf(dots: readonly ReturnType<typeof dotOf>[], width: number, lang: Lang) {
  const taken: Box[] = dots.map(({ x, y }) => ({ from: x - 7, to: x + 7, y }));
  return dots.map(({ pair, x, y }) => {
    const name = clip(nameOf(pair.across, lang), SIZE, Math.max(width - x, x - LEFT) - 12);
    const own = textWidth(name, SIZE);
    const boxes = SHIFTS.flatMap((shift) => [
      { from: x + 10, to: x + 10 + own, y: y + shift, anchor: 'start' as const },
      { from: x - 10 - own, to: x - 10, y: y + shift, anchor: 'end' as const },
    ]).filter(({ from, to }) => from >= LEFT && to <= width);
    const box = boxes.find((one) => !taken.some((other) => overlaps(one, other))) ?? boxes[0];
    if (box) taken.push(box);
    return {
      id: pair.across.notice_id,
      name,
      x: tenth(box?.anchor === 'end' ? x - 10 : x + 10),
      y: tenth((box?.y ?? y) + 4.5),
      anchor: box?.anchor ?? 'start',
    };
  });
}

function overlaps(a: Box, b: Box): boolean {
  return Math.abs(a.y - b.y) < LEADING - 1 && a.from < b.to + 2 && a.to > b.from - 2;
}

/** What lies beyond the frame, with the number that does; beside one another, the left one has its number to the left. */
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
