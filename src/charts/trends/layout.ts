import type { Lang } from '#messages/lang.ts';
import { factIds, zoneName } from '#view/zone.ts';
import { grouped } from '#ui/number.ts';
import { tukeyFence } from '#charts/parts/tukey-fence.ts';
import { legendLayout, type LegendEntry } from '#charts/parts/legend.ts';
import { originName, ORIGINS, originsOf } from '#charts/parts/origin.ts';
import { dodge, tenth } from '#charts/parts/place.ts';
import { rounded } from '#charts/parts/scale.ts';
import { spoken } from '#view/figure-state.ts';
import {
  groupCodes,
  groupName,
  groupOf,
  nameOf,
  panels,
  title,
  valueText,
  type Panel,
} from '#charts/trends/describe.ts';
import { layoutRelations } from '#charts/trends/relations-layout.ts';
import { TEXT } from '#charts/trends/words.ts';
import type { Answers } from '#queries/answers.ts';
import type { Grouping, TrendGroupRow } from '#queries/trend-groups.ts';
import type { TrendRow } from '#queries/trends.ts';
import type { View } from '#view/view.ts';

const HEAD = 52;
const PLOT = 150;
const FOOT = 74;
const LEFT = 34;
const GAP = 30;
/** A touch target: zones of the legend can be picked. */
export const LEGEND_LINE = 30;

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
  { trends: rows, trendGroups: groups, zones }: Pick<Answers, 'trends' | 'trendGroups' | 'zones'>,
  lang: Lang,
  { by }: Pick<View, 'by'>,
  width: number,
) {
  const multiples = layoutMultiples(rows, groups, by, lang, width);
  const related = layoutRelations(rows, lang, width);
  const isFar = [...multiples.panels, ...related.panels].some(({ beyond }) => beyond.length > 0);
  const named = new Set(rows.filter((row) => row.origin === 'zone').map((row) => row.notice_id));
  const shown = zones.filter((zone) => named.has(zone.notice_id));
  const legend = [
    ...legendOf(rows, isFar, lang),
    ...shown.map((zone) => ({ key: zone.notice_id, label: zoneName(zone, lang) })),
  ];
  const top = legendLayout(legend, width, LEGEND_LINE).height + 16;
  const lower = top + multiples.bottom + (related.panels.length > 0 ? 40 : 0);
  const marks = [
    ...multiples.panels.flatMap(({ points, others, beyond }) => [...points, ...others, ...beyond]),
    ...related.panels.flatMap(({ dots, others, beyond }) => [...dots, ...others, ...beyond]),
  ];
  return {
    height: Math.ceil(lower + related.bottom),
    label: title(groups, by, lang),
    factIds: [...new Set(marks.flatMap(({ facts }) => facts))],
    legend,
    named,
    top,
    lower,
    multiples,
    related,
  };
}

function legendOf(rows: readonly TrendRow[], isFar: boolean, lang: Lang): LegendEntry[] {
  const { median, middle, far } = TEXT[lang];
  const others = originsOf(rows)
    .filter((origin) => origin !== 'zone')
    .toReversed();
  return [
    ...others.map((key) => ({ key, label: originName(key, lang) })),
    { key: 'median', label: median },
    { key: 'middle', label: middle },
    ...(isFar ? [{ key: 'far', label: far }] : []),
  ];
}

/** One panel per measure, all with the same groups side by side. */
function layoutMultiples(
  rows: readonly TrendRow[],
  groups: readonly TrendGroupRow[],
  by: Grouping,
  lang: Lang,
  width: number,
) {
  const across = width < 600 ? 1 : 3;
  const own = (width - (across - 1) * GAP) / across;
  const codes = groupCodes(groups, by);
  const drawn = panels(rows, groups, by).map((panel, i) => ({
    ...lay(panel, codes, by, lang, own),
    x: tenth((i % across) * (own + GAP)),
    y: Math.floor(i / across) * (HEAD + PLOT + FOOT),
  }));
  return {
    panels: drawn,
    panelWidth: tenth(own),
    left: LEFT,
    top: HEAD,
    base: HEAD + PLOT,
    bottom: Math.ceil(drawn.length / across) * (HEAD + PLOT + FOOT),
  };
}

function lay(panel: Panel, codes: readonly string[], by: Grouping, lang: Lang, width: number) {
  const band = (width - LEFT) / Math.max(1, codes.length);
  const most = tukeyFence(panel.points.map(({ value, origin }) => ({ value, kept: origin !== 'context' })));
  const value = rounded([0, most], [HEAD + PLOT, HEAD], 4);
  const inside = panel.points.filter((row) => row.value <= value.domain[1]);
  const middle = (code: string) => LEFT + Math.max(0, codes.indexOf(code)) * band + band / 2;
  const y = (number: number) => tenth(value(number));
  const half = tenth(Math.min(band * 0.42, 34));
  const marks = panel.groups
    .filter((row) => row.median !== null)
    .map((row) => ({
      code: row.group,
      x: tenth(middle(row.group)),
      median: y(row.median ?? 0),
      upper: y(row.upper ?? 0),
      lower: y(row.lower ?? 0),
    }));
  const points = codes.flatMap((code) =>
    pointsOf(
      inside.filter((row) => groupOf(row, by) === code),
      middle(code),
      band,
      y,
      lang,
    ),
  );
  return {
    measure: panel.measure,
    band: tenth(band),
    heading: TEXT[lang].measure[panel.measure],
    note: noteOf(panel.points, lang),
    half,
    marks,
    line: by === 'year' ? lineThrough(marks, codes) : '',
    points: points.filter(({ row }) => row.origin !== 'context'),
    others: points
      .filter(({ row }) => row.origin === 'context')
      .map((point) => ({ ...point, notice: point.row.notice_id })),
    beyond: panel.points
      .filter((row) => !inside.includes(row))
      .map((row) => ({
        row,
        x: tenth(middle(groupOf(row, by) ?? '')),
        facts: factIds(row.fact_ids),
        label: labelOf(row, lang),
        text: grouped(row.value),
      })),
    ticks: value.ticks(4).map((tick) => ({ y: y(tick), label: grouped(tick) })),
    groups: codes.map((code) => {
      const own = panel.groups.find((row) => row.group === code);
      const median = own?.median ?? null;
      return {
        code,
        x: tenth(middle(code)),
        label: groupName(by, code, lang),
        n: own?.n ?? 0,
        median: median === null ? '–' : grouped(median),
      };
    }),
  };
}

/** Connects the medians of consecutive years. */
function lineThrough(
  marks: readonly { code: string; x: number; median: number }[],
  codes: readonly string[],
): string {
  return marks
    .map(({ code, x, median }, i) => {
      const before = marks[i - 1]?.code;
      const follows = before !== undefined && codes.indexOf(before) === codes.indexOf(code) - 1;
      return `${follows ? 'L' : 'M'}${x} ${median}`;
    })
    .join('');
}

/** Dots at the same height are moved apart within their column. Zones are drawn on top. */
function pointsOf(
  rows: readonly TrendRow[],
  middle: number,
  room: number,
  y: (value: number) => number,
  lang: Lang,
): TrendPoint[] {
  const ordered = rows.toSorted((a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin));
  const radius = (row: TrendRow) => (row.origin === 'context' ? 2.7 : 5);
  const aside = dodge(ordered.map((row) => ({ x: y(row.value), r: radius(row) + 0.4 })));
  const most = room / 2 - 3;
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

function noteOf(points: readonly TrendRow[], lang: Lang): string {
  const zones = points.filter((row) => row.origin === 'zone').length;
  const n = `n = ${points.length}`;
  if (zones === 0) return n;
  if (zones === points.length) return lang === 'zh' ? `${n}，都是园区` : `${n}, all zones`;
  return lang === 'zh'
    ? `${n}，其中园区 ${zones}`
    : `${n}, ${zones} of them ${zones === 1 ? 'a zone' : 'zones'}`;
}
