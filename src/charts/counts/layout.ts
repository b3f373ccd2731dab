import { group, max } from 'd3-array';
import type { Lang } from '#messages/lang.ts';
import { signedName, zoneName, type Zone } from '#view/zone.ts';
import {
  fallsShort,
  indicatorName,
  indicatorsOf,
  title,
  valueText,
  withLevelsMixed,
  type CountColumn,
} from '#charts/counts/describe.ts';
import { TEXT } from '#charts/counts/words.ts';
import { inspectionName } from '#charts/parts/level.ts';
import { counted } from '#ui/number.ts';
import { ownEntry } from '#charts/parts/origin.ts';
import { tenth } from '#charts/parts/place.ts';
import { linear } from '#charts/parts/scale.ts';
import { factState, spoken } from '#view/figure-state.ts';
import { BOLD, clip, textWidth, wrap } from '#charts/parts/text.ts';
import type { Answers } from '#queries/answers.ts';
import type { CountRow } from '#queries/counts.ts';
import type { View } from '#view/view.ts';

const LEAST = 36;
const GAP = 14;
/** Height of the legend. */
const ABOVE = 30;

/** Columns in bands of as many as fit the width, one row per zone in each band. */
export function layout(
  { counts, zones }: Pick<Answers, 'counts' | 'zones'>,
  lang: Lang,
  { mixed }: Pick<View, 'mixed'>,
  width: number,
) {
  const rows = mixed.includes('problems') ? withLevelsMixed(counts) : counts;
  const narrow = width < 600;
  const left = narrow ? (lang === 'zh' ? 104 : 116) : 150;
  const perBand = narrow ? 2 : 5;
  const cell = tenth((width - left) / perBand - GAP);
  const names = zones.map((zone) => ({
    zone,
    lines: wrap(signedName(zone, lang), 12.5, left - 6, 3),
    notes: wrap(inspectionName(zone, lang), 11.5, left - 6, 2).filter(Boolean),
  }));
  const row = Math.max(LEAST, ...names.map(({ lines, notes }) => 8 + 15 * (lines.length + notes.length)));
  const byCell = group(
    rows,
    (row) => row.indicator,
    (row) => row.notice_id,
  );
  const indicators = indicatorsOf(rows);
  let top = 0;
  const bands = [];
  for (let at = 0; at < indicators.length; at += perBand) {
    const columns = indicators
      .slice(at, at + perBand)
      .map((indicator, i) =>
        column(indicator, byCell.get(indicator.code), zones, lang, left + GAP + i * (cell + GAP), cell),
      );
    const head = 24 + 16 * Math.max(...columns.map(({ lines }) => lines.length));
    bands.push({ top, head, columns, rows: names.map((name, i) => ({ ...name, y: top + head + i * row })) });
    top += head + zones.length * row + 14;
  }
  const words = TEXT[lang];
  return {
    height: Math.ceil(ABOVE + top),
    label: title(rows, lang),
    factIds: factsOfBars(bands.flatMap(({ columns }) => columns)),
    legend: [
      { key: 'declared', label: words.declared },
      { key: 'printed', label: words.printed },
      { key: 'gap', label: words.notFound },
      ...ownEntry(zones, lang),
    ],
    above: ABOVE,
    bands,
    left,
    row,
  };
}

function factsOfBars(columns: readonly ReturnType<typeof column>[]): string[] {
  return [...new Set(columns.flatMap(({ cells }) => cells.flat().map((bar) => bar.row.fact_id)))];
}

function column(
  indicator: CountColumn,
  byZone: ReadonlyMap<string, readonly CountRow[]> | undefined,
  zones: readonly Zone[],
  lang: Lang,
  x: number,
  width: number,
) {
  const all = [...(byZone?.values() ?? [])].flat();
  const top = max(all, (row) => Math.max(row.value, row.printed ?? 0)) ?? 0;
  const scale = linear([0, Math.max(top, 1)], [0, width - 8]);
  return {
    indicator,
    x,
    width,
    block: TEXT[lang].block[indicator.block] ?? indicator.block,
    lines: wrap(indicatorName(indicator, lang), 12.5 * BOLD, width - 4, 3),
    cells: zones.map((zone) =>
      (byZone?.get(zone.notice_id) ?? []).map((row) => bar(row, scale, lang, width)),
    ),
  };
}

function bar(row: CountRow, scale: (value: number) => number, lang: Lang, width: number) {
  const text = valueText(row, lang);
  const tight = textWidth(text, 12.5 * BOLD) > width;
  return {
    row,
    text: clip(tight ? `${row.value} · ${row.printed}` : text, 12.5 * BOLD, width),
    short: fallsShort(row),
    length: Math.max(row.value > 0 ? 2 : 0, tenth(scale(row.value))),
    printed: row.printed === null ? null : tenth(scale(row.printed)),
    label: spoken(
      [
        zoneName(row, lang),
        `${indicatorName(row, lang)} ${counted(row.value, row.unit, lang, row.approx)}`,
        row.printed === null ? '' : `${TEXT[lang].printed} ${row.printed}`,
        factState(row.state, lang),
      ],
      lang,
    ),
  };
}
