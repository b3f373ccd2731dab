import type { Lang } from '#messages/lang.ts';
import { factIds } from '#view/zone.ts';
import { grouped } from '#ui/number.ts';
import { tukeyFence } from '#charts/parts/tukey-fence.ts';
import { legendLayout, type LegendEntry } from '#charts/parts/legend.ts';
import { coverageOfMany, statesOf } from '#charts/parts/coverage-of-many.ts';
import { originName, ORIGINS, originsOf } from '#charts/parts/origin.ts';
import { dodge, tenth } from '#charts/parts/place.ts';
import { rounded } from '#charts/parts/scale.ts';
import { BOLD, textWidth } from '#charts/parts/text.ts';
import { spoken } from '#view/figure-state.ts';
import { groupName, nameOf, title, valueText } from '#charts/trends/describe.ts';
import { panelRows, type Panel, type PanelRow } from '#charts/trends/groups.ts';
import { layoutRelations } from '#charts/trends/relations-layout.ts';
import { TEXT } from '#charts/trends/words.ts';
import type { Answers } from '#queries/answers.ts';
import type { Grouping } from '#queries/grouping.ts';
import type { TrendRow } from '#queries/trends.ts';
import type { View } from '#view/view.ts';

/** The name of a measure, above its panels. */
const HEADING = 24;
/** The name of a group, above its panel. */
const HEAD = 30;
const PLOT = 104;
const FOOT = 62;
const LEFT = 34;
/** A median has room under its year if the years are this wide. */
const ROOMY = 24;
/** Between two years in full. */
const APART = 8;

export interface TrendPoint {
  readonly row: TrendRow;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly facts: readonly string[];
  readonly label: string;
}

/** Small multiples above, comparisons of two figures below. */
export function layout(
  { trends: rows, zones, others }: Pick<Answers, 'trends' | 'zones' | 'others'>,
  lang: Lang,
  { by }: Pick<View, 'by'>,
  width: number,
) {
  const multiples = layoutMultiples(rows, by, lang, width);
  const related = layoutRelations(rows, lang, width);
  const isFar = [...multiples.panels, ...related.panels].some(({ beyond }) => beyond.length > 0);
  const legend = legendOf(rows, isFar, lang);
  const top = legendLayout(legend, width).height + 16;
  const lower = top + multiples.bottom + (related.panels.length > 0 ? 40 : 0);
  const bottom = lower + related.bottom;
  const coverage = coverageOfMany(statesOf([...zones, ...others], rows), lang, width);
  const marks = [
    ...multiples.panels.flatMap(({ points, others, beyond }) => [...points, ...others, ...beyond]),
    ...related.panels.flatMap(({ dots, others, beyond }) => [...dots, ...others, ...beyond]),
  ];
  return {
    height: Math.ceil(bottom + coverage.height),
    label: title(rows, by, lang),
    factIds: [...new Set(marks.flatMap(({ facts }) => facts))],
    legend,
    top,
    lower,
    multiples,
    related,
    coverage: { groups: coverage.groups, y: bottom + 6 },
  };
}

function legendOf(rows: readonly TrendRow[], isFar: boolean, lang: Lang): LegendEntry[] {
  const { median, middle, far } = TEXT[lang];
  return [
    ...originsOf(rows).map((key) => ({ key, label: originName(key, lang) })),
    { key: 'median', label: median },
    { key: 'middle', label: middle },
    ...(isFar ? [{ key: 'far', label: far }] : []),
  ];
}

/** One row of panels per measure, one panel per group, all over the same years. */
function layoutMultiples(rows: readonly TrendRow[], by: Grouping, lang: Lang, width: number) {
  const narrow = width < 600;
  let top = 0;
  const all = panelRows(rows, by);
  const drawn = all.map((row) => {
    const most = narrow ? 3 : 4;
    const count = row.panels.length;
    const beside = count <= most ? count : 3;
    const gap = narrow ? 8 : 22;
    const widthOf = (panels: number) => (width - LEFT - (panels - 1) * gap) / panels;
    // A measure alone has room for the years and medians that a title names.
    const isTight = widthOf(beside) / (row.panels[0]?.years.length ?? 1) < ROOMY;
    const across = all.length === 1 && isTight ? 1 : beside;
    const own = widthOf(across);
    const y = scaleOf(row);
    const height = HEAD + PLOT + FOOT;
    const at = top;
    top += HEADING + Math.ceil(count / across) * height;
    return {
      measure: row.measure,
      y: at,
      heading: TEXT[lang].measure[row.measure],
      ...noteBeside(row, lang, width),
      ticks: y.ticks(3).map((tick) => ({ y: tenth(y(tick)), label: grouped(tick) })),
      lines: Array.from({ length: Math.ceil(count / across) }, (_, i) => HEADING + i * height),
      panels: row.panels.map((panel, i) => ({
        ...lay(panel, y, lang, own, narrow),
        name: by === 'year' ? TEXT[lang].together : groupName(by, panel.group, lang),
        x: tenth(LEFT + (i % across) * (own + gap)),
        y: HEADING + Math.floor(i / across) * height,
      })),
    };
  });
  return {
    rows: drawn,
    panels: drawn.flatMap(({ panels }) => panels),
    left: LEFT,
    top: HEAD,
    base: HEAD + PLOT,
    bottom: top,
  };
}

/** One scale for all panels of a measure. */
function scaleOf({ panels }: PanelRow) {
  const points = panels.flatMap((panel) => panel.points);
  const most = tukeyFence(points.map(({ value, origin }) => ({ value, kept: origin !== 'context' })));
  return rounded([0, most], [HEAD + PLOT, HEAD], 4);
}

function lay(panel: Panel, value: ReturnType<typeof rounded>, lang: Lang, width: number, narrow: boolean) {
  const band = width / Math.max(1, panel.years.length);
  const y = (number: number) => tenth(value(number));
  const x = (i: number) => tenth(i * band + band / 2);
  const isInside = (row: TrendRow) => row.value <= value.domain[1];
  const roomy = band >= ROOMY;
  const marks = panel.years.flatMap(({ median, lower, upper }, i) =>
    median === null || lower === null || upper === null
      ? []
      : [{ i, x: x(i), median: y(median), upper: y(upper), lower: y(lower) }],
  );
  const points = panel.years.flatMap((year, i) =>
    pointsOf(year.points.filter(isInside), x(i), band, narrow, y, lang),
  );
  return {
    measure: panel.measure,
    key: `${panel.measure} ${panel.group}`,
    code: panel.group,
    width: tenth(width),
    band: tenth(band),
    n: panel.n,
    half: tenth(Math.min(band * 0.46, 34)),
    marks,
    line: lineThrough(marks),
    ends: roomy ? '' : endsOf(panel),
    points: points.filter(({ row }) => row.origin !== 'context'),
    others: points
      .filter(({ row }) => row.origin === 'context')
      .map((point) => ({ ...point, notice: point.row.notice_id })),
    beyond: panel.years.flatMap((year, i) =>
      year.points
        .filter((row) => !isInside(row))
        .map((row) => ({
          row,
          x: x(i),
          facts: factIds(row.fact_ids),
          label: labelOf(row, lang),
          text: grouped(row.value),
        })),
    ),
    years: panel.years.map(({ year, n, median }, i) => ({
      code: String(year),
      x: x(i),
      label: yearText(year, i, band),
      n,
      median: roomy && median !== null ? medianText(median, band) : '',
    })),
  };
}

/** In full if the years stay apart; else only the first is, and where they are narrow every other one is left out. */
function yearText(year: number, at: number, band: number): string {
  const full = String(year);
  if (band < ROOMY) return at % 2 === 0 ? full.slice(2) : '';
  return at === 0 || textWidth(full, 11) + APART <= band ? full : full.slice(2);
}

/** Rounded if there is no room for its half; the table has it in full. */
function medianText(median: number, band: number): string {
  const exact = grouped(tenth(median));
  return textWidth(exact, 11 * BOLD) <= band ? exact : grouped(Math.round(median));
}

/** The first and the last median, where the years have no room for theirs: 61.5 → 46. */
function endsOf({ years }: Panel): string {
  const medians = years.flatMap(({ median }) => median ?? []);
  const ends = medians.length > 1 ? [medians[0] ?? 0, medians.at(-1) ?? 0] : medians;
  return ends.map((median) => grouped(tenth(median))).join(' → ');
}

/** Connects the medians of consecutive years. */
function lineThrough(marks: readonly { i: number; x: number; median: number }[]): string {
  return marks
    .map(({ i, x, median }, at) => `${marks[at - 1]?.i === i - 1 ? 'L' : 'M'}${x} ${median}`)
    .join('');
}

/** Dots at the same height are moved apart within their column. Zones are drawn on top. */
function pointsOf(
  rows: readonly TrendRow[],
  middle: number,
  room: number,
  narrow: boolean,
  y: (value: number) => number,
  lang: Lang,
): TrendPoint[] {
  const ordered = rows.toSorted((a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin));
  const radius = (row: TrendRow) => (row.origin === 'context' ? 2.2 : narrow ? 4 : 4.5);
  const aside = dodge(ordered.map((row) => ({ x: y(row.value), r: radius(row) + 0.4 })));
  const most = Math.max(1, room / 2 - 2);
  return ordered
    .map((row, i) => ({
      row,
      x: tenth(middle + Math.max(-most, Math.min(most, aside[i] ?? 0))),
      y: y(row.value),
      r: radius(row),
      facts: factIds(row.fact_ids),
      label: labelOf(row, lang),
    }))
    .toReversed();
}

function labelOf(row: TrendRow, lang: Lang): string {
  const value = `${TEXT[lang].measure[row.measure]} ${valueText(row, lang)}`;
  const whose = row.origin === 'own' ? originName('own', lang) : '';
  return spoken([nameOf(row, lang), whose, row.year === null ? '' : String(row.year), value], lang);
}

/** What fits beside the name of a measure. */
function noteBeside(row: PanelRow, lang: Lang, width: number) {
  const noteX = tenth(textWidth(TEXT[lang].measure[row.measure], 13.5 * BOLD) + 12);
  const note = noteOf(row, lang);
  return { noteX, note: noteX + textWidth(note, 12.5) <= width ? note : `n = ${row.n}` };
}

function noteOf({ panels, n }: PanelRow, lang: Lang): string {
  const points = panels.flatMap((panel) => panel.points);
  const zones = points.filter((row) => row.origin === 'zone').length;
  if (zones === 0) return `n = ${n}`;
  return lang === 'zh'
    ? `n = ${n}，其中园区 ${zones}`
    : `n = ${n}, ${zones} of them ${zones === 1 ? 'a zone' : 'zones'}`;
}
