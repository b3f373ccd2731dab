import { extent } from 'd3-array';
import type { Lang } from '#messages/lang.ts';
import { signedName, zoneName, type Zone } from '#view/zone.ts';
import { title } from '#charts/funds/describe.ts';
import { SIDES, sidesOf, type Panelled } from '#charts/funds/sides.ts';
import { TEXT } from '#charts/funds/words.ts';
import { inspectionName } from '#charts/parts/level.ts';
import { yuan } from '#ui/number.ts';
import { tenth } from '#charts/parts/place.ts';
import { logarithmic } from '#charts/parts/scale.ts';
import { factState, spoken } from '#view/figure-state.ts';
import { BOLD, textWidth, wrap } from '#charts/parts/text.ts';
import type { Answers } from '#queries/answers.ts';
import type { FundsRow } from '#queries/funds.ts';
import type { View } from '#view/view.ts';

const LINE = 24;
const LEAST = 36;
export const HEAD = 50;
const GAP = 24;
/** Allows for wider typefaces: a value that barely fits on the right is put on the left. */
const SAFE = 1.1;
/** Room left of the scale for 0 and not found, which a logarithm cannot show. */
const APART = 64;

/** The decades that hold all amounts, at least two. */
export function decades(rows: readonly FundsRow[]): readonly [number, number] {
  const [least = 1e4, most = 1e6] = extent(rows.filter((row) => row.yuan > 0).map((row) => row.yuan));
  const from = Math.floor(Math.log10(least ?? 1e4));
  const to = Math.ceil(Math.log10(most ?? 1e6) + 1e-9);
  return [from, Math.max(to, from + 2)];
}

/** Two panels on one scale, side by side on a page and stacked on a phone; a single panel if mixed. */
export function layout(
  { funds: rows, zones }: Pick<Answers, 'funds' | 'zones'>,
  lang: Lang,
  { mixed }: Pick<View, 'mixed'>,
  width: number,
) {
  const sides: readonly Panelled[] = mixed.includes('funds') ? ['mixed'] : SIDES;
  const narrow = width < 600;
  const left = narrow ? (lang === 'zh' ? 104 : 116) : 150;
  const labels = zones.map((zone) => ({
    lines: wrap(signedName(zone, lang), 12.5, left - 8, 3),
    notes: wrap(inspectionName(zone, lang), 11.5, left - 8, 2).filter(Boolean),
  }));
  const panelWidth = narrow ? width - left : (width - left - GAP * (sides.length - 1)) / sides.length;
  const heights = zones.map((zone, i) =>
    Math.max(
      LEAST,
      8 + 15 * linesOf(labels[i]),
      LINE * Math.max(...sides.map((side) => own(rows, zone, side).length)) + 8,
    ),
  );
  const body = heights.reduce((sum, height) => sum + height, 0);
  const panels = sides.map((side, i) => {
    const x = narrow ? left : left + i * (panelWidth + GAP);
    const top = narrow ? i * (body + HEAD + 18) : 0;
    return panel(rows, side, zones, heights, lang, { x, top, width: panelWidth });
  });
  const named = narrow ? panels : panels.slice(0, 1);
  const names = named.flatMap(({ side, cells }) =>
    cells.map(({ zone, y }, i) => ({ side, zone, y, lines: [], notes: [], ...labels[i] })),
  );
  const bottom = Math.max(...panels.map((p) => p.bottom));
  const dots = panels.flatMap(({ cells }) => cells.flatMap((cell) => cell.dots));
  return {
    height: Math.ceil(bottom + 6),
    label: title(rows, lang),
    factIds: [...new Set(dots.map(({ row }) => row.fact_id))],
    left,
    panels,
    names,
  };
}

function linesOf(
  label: { readonly lines: readonly string[]; readonly notes: readonly string[] } | undefined,
) {
  return label ? label.lines.length + label.notes.length : 1;
}

function own(rows: readonly FundsRow[], zone: Zone, panel: Panelled): FundsRow[] {
  return sidesOf(panel).flatMap((side) =>
    rows.filter((row) => row.notice_id === zone.notice_id && row.side === side),
  );
}

interface Frame {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

function panel(
  rows: readonly FundsRow[],
  side: Panelled,
  zones: readonly Zone[],
  heights: readonly number[],
  lang: Lang,
  frame: Frame,
) {
  const [from, to] = decades(rows);
  const scale = logarithmic([10 ** from, 10 ** to], [frame.x + APART, frame.x + frame.width - 14]);
  const x = (value: number) => tenth(scale(value));
  let y = frame.top + HEAD;
  const cells = zones.map((zone, i) => {
    const height = heights[i] ?? LEAST;
    const cell = {
      zone,
      y,
      height,
      dots: own(rows, zone, side).map((row, n) => dot(row, n, y, x, frame, lang, side)),
    };
    y += height;
    return cell;
  });
  const exponents = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const every = Math.ceil((exponents.length * 42) / (frame.width - APART));
  const ticks = exponents.map((e, i) => ({
    x: x(10 ** e),
    label: i % every === 0 ? (TEXT[lang].ticks[e] ?? '') : '',
    anchor: i === exponents.length - 1 ? ('end' as const) : ('middle' as const),
  }));
  return { side, ...frame, heading: TEXT[lang].side[side], apart: frame.x, cells, ticks, bottom: y };
}

function dot(
  row: FundsRow,
  n: number,
  top: number,
  scale: (value: number) => number,
  frame: Frame,
  lang: Lang,
  panel: Panelled,
) {
  const value = yuan(row.yuan, lang, row.approx);
  const name = lang === 'zh' ? row.label_zh : row.label_en;
  const x = row.yuan > 0 ? scale(row.yuan) : frame.x + 10;
  const roomRight = frame.x + frame.width - x - 11;
  // The space left of a dot is free: a row with a dot has no “not found”.
  const roomLeft = x - frame.x - 11;
  const onRight = roomRight >= textWidth(value, 13 * BOLD) * SAFE || roomRight >= roomLeft;
  const rest = (onRight ? roomRight : roomLeft) - textWidth(`${value} `, 13 * BOLD);
  const isReported = name !== TEXT[lang].side[panel] && textWidth(name, 12) <= rest;
  return {
    row,
    x,
    y: top + 18 + n * LINE,
    value,
    note: isReported ? name : '',
    onRight,
    label: spoken(
      [zoneName(row, lang), `${TEXT[lang].side[row.side]} · ${name} ${value}`, factState(row.state, lang)],
      lang,
    ),
  };
}
