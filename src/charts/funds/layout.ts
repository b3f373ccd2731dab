import { extent } from 'd3-array';
import type { Lang } from '#messages/lang.ts';
import { signedName, zoneName, zonesOf, type Zone } from '#view/zone.ts';
import { title } from '#charts/funds/describe.ts';
import { SIDES, sidesOf, type Panelled } from '#charts/funds/sides.ts';
import { TEXT } from '#charts/funds/words.ts';
import { coverageLayout } from '#charts/parts/coverage.ts';
import { inspectionName } from '#charts/parts/level.ts';
import { yuan } from '#ui/number.ts';
import { tenth } from '#charts/parts/place.ts';
import { logarithmic } from '#charts/parts/scale.ts';
import { factState, figureState, spoken } from '#view/figure-state.ts';
import { clip, textWidth, wrap } from '#charts/parts/text.ts';
import type { Answers } from '#queries/answers.ts';
import type { FundsRow } from '#queries/funds.ts';
import type { View } from '#view/view.ts';

const LINE = 15;
const LEAST = 42;
const HEAD = 34;
const TICKS = 20;
const GAP = 32;
/** With fewer notices, sums are numbers with their phrases. */
export const ENOUGH = 5;
/** Room left of the scale for 0, which a logarithm cannot show. */
const APART = 24;

/** The decades that hold all amounts, at least two. */
export function decades(rows: readonly FundsRow[]): readonly [number, number] {
  const [least = 1e4, most = 1e6] = extent(rows.filter((row) => row.yuan > 0).map((row) => row.yuan));
  const from = Math.floor(Math.log10(least ?? 1e4));
  const to = Math.ceil(Math.log10(most ?? 1e6) + 1e-9);
  return [from, Math.max(to, from + 2)];
}

/** One panel per side, side by side on a page and stacked on a phone; a single panel if mixed. */
export function layout(
  { funds: rows, zones }: Pick<Answers, 'funds' | 'zones'>,
  lang: Lang,
  { mixed }: Pick<View, 'mixed'>,
  width: number,
) {
  const sides: readonly Panelled[] = mixed.includes('funds') ? ['mixed'] : SIDES;
  const narrow = width < 600;
  const panelWidth = narrow ? width : (width - GAP * (sides.length - 1)) / sides.length;
  let top = 0;
  const panels = sides.map((side, i) => {
    const own = zones.flatMap((zone) => rowsOf(rows, zone, side).map((row) => ({ row, zone })));
    const frame = { x: narrow ? 0 : i * (panelWidth + GAP), top: narrow ? top : 0, width: panelWidth };
    const one = panel(own, side, lang, frame, decades(rows));
    top = one.bottom + 12;
    return one;
  });
  const y = Math.max(...panels.map(({ bottom }) => bottom)) + 12;
  const coverage = coverageLayout(
    zones.map((zone) => ({ zone, state: stateOf(rows.filter((row) => row.notice_id === zone.notice_id)) })),
    lang,
    width,
  );
  return {
    height: Math.ceil(y + coverage.height),
    label: title(rows, lang),
    factIds: [...new Set(rows.map((row) => row.fact_id))],
    panels,
    coverage: { groups: coverage.groups, star: coverage.star, y },
  };
}

function stateOf([first]: readonly FundsRow[]) {
  return first ? figureState(first.state, first.yuan) : ('not_found' as const);
}

function rowsOf(rows: readonly FundsRow[], zone: Zone, panel: Panelled): FundsRow[] {
  return sidesOf(panel).flatMap((side) =>
    rows.filter((row) => row.notice_id === zone.notice_id && row.side === side),
  );
}

interface Frame {
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

interface Sum {
  readonly row: FundsRow;
  readonly zone: Zone;
}

function panel(
  sums: readonly Sum[],
  side: Panelled,
  lang: Lang,
  frame: Frame,
  [from, to]: readonly [number, number],
) {
  const isScaled = zonesOf(sums.map(({ row }) => row)).length >= ENOUGH;
  const names = Math.min(170, frame.width * 0.42);
  const left = Math.round(frame.x + names);
  const most = sums.map(({ row }) => textWidth(yuan(row.yuan, lang, row.approx), 13));
  const axis = [left + APART, frame.x + frame.width - Math.max(0, ...most) - 16] as const;
  const scale = logarithmic([10 ** from, 10 ** to], axis);
  let y = frame.top + HEAD + (isScaled ? TICKS : 0);
  const lines = sums.map(({ row, zone }) => {
    const own = wrap(signedName(zone, lang), 12.5, names - 8, 3);
    const levels = wrap(inspectionName(zone, lang), 11.5, names - 8, 1).filter(Boolean);
    const line = {
      row,
      zone,
      y,
      names: own,
      levels,
      height: Math.max(LEAST, 12 + LINE * (own.length + levels.length)),
      dot: isScaled ? (row.yuan > 0 ? tenth(scale(row.yuan)) : left + 8) : null,
      ...words(row, side, lang, frame.x + frame.width - left),
    };
    y += line.height;
    return line;
  });
  if (sums.length === 0) y += 24;
  const exponents = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const every = Math.ceil((exponents.length * 42) / Math.max(1, axis[1] - axis[0]));
  const ticks = exponents.map((e, i) => ({
    x: tenth(scale(10 ** e)),
    label: i % every === 0 ? (TEXT[lang].ticks[e] ?? '') : '',
  }));
  return {
    side,
    ...frame,
    left,
    heading: TEXT[lang].side[side],
    lines,
    ticks: isScaled ? ticks : [],
    bottom: y,
  };
}

/** The sum, the verb of the notice, and the phrase. */
function words(row: FundsRow, panel: Panelled, lang: Lang, room: number) {
  const value = yuan(row.yuan, lang, row.approx);
  const name = lang === 'zh' ? row.label_zh : row.label_en;
  const rest = room - textWidth(`${value}  `, 15);
  const quote = clip(`“${row.quote}”`, 11.5, room);
  return {
    value,
    quote,
    note: name === TEXT[lang].side[panel] || textWidth(name, 11.5) > rest ? '' : name,
    label: spoken(
      [zoneName(row, lang), `${TEXT[lang].side[row.side]} · ${name} ${value}`, factState(row.state, lang)],
      lang,
    ),
  };
}
