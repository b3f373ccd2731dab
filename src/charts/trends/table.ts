import { group } from 'd3-array';
import { blankCell, figureCell, textCell, type Table } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import { factIds } from '#view/zone.ts';
import { grouped } from '#ui/number.ts';
import { originName, ORIGINS } from '#charts/parts/origin.ts';
import { figureState } from '#view/figure-state.ts';
import { TEXT } from '#charts/trends/words.ts';
import { groupName, nameOf, valueText } from '#charts/trends/describe.ts';
import { countedOf, panelRows, type Panel, type Spread } from '#charts/trends/groups.ts';
import { FEWEST, type Grouping } from '#queries/grouping.ts';
import { MEASURES, type TrendMeasure, type TrendRow } from '#queries/trends.ts';

/** One row per notice, zones first. */
export function table(points: readonly TrendRow[], lang: Lang): Table {
  const zh = lang === 'zh';
  const text = TEXT[lang];
  const printed = MEASURES.filter((measure) => points.some((row) => row.measure === measure));
  const columns = [
    { key: 'notice', label: zh ? '通报' : 'Notice', numeric: false },
    { key: 'group', label: zh ? '类别' : 'Group', numeric: false },
    { key: 'year', label: text.by.year, numeric: true },
    { key: 'level', label: text.by.level, numeric: false },
    { key: 'kind', label: text.by.kind, numeric: false },
    ...printed.map((measure) => ({ key: measure, label: text.measure[measure], numeric: true })),
  ];
  const notices = [...group(points, (row) => row.notice_id).values()];
  const ordered = notices.toSorted(
    ([a], [b]) => ORIGINS.indexOf(a?.origin ?? 'context') - ORIGINS.indexOf(b?.origin ?? 'context'),
  );
  return {
    columns,
    rows: ordered.flatMap((own) => {
      const [first] = own;
      return first ? [tableRow(first, own, printed, lang)] : [];
    }),
  };
}

function tableRow(first: TrendRow, own: readonly TrendRow[], printed: readonly TrendMeasure[], lang: Lang) {
  const text = TEXT[lang];
  const blank = lang === 'zh' ? '未见' : 'not found';
  const cell = (measure: TrendMeasure) => {
    const row = own.find((one) => one.measure === measure);
    if (!row) return blankCell(blank);
    return figureCell(
      valueText(row, lang),
      row.value,
      figureState(row.state, row.value),
      factIds(row.fact_ids),
    );
  };
  return {
    notice_id: first.notice_id,
    cells: [
      textCell(nameOf(first, lang)),
      textCell(originName(first.origin, lang)),
      first.year === null ? blankCell(blank) : { ...textCell(String(first.year)), value: first.year },
      textCell(text.level[first.level] ?? first.level),
      textCell(text.kind[first.kind] ?? first.kind),
      ...printed.map(cell),
    ],
  };
}

/** One row per measure, group and year that has notices, with n, spread and the facts of its dots; totals first. */
export function groupTable(points: readonly TrendRow[], by: Grouping, lang: Lang): Table {
  const zh = lang === 'zh';
  const text = TEXT[lang];
  const few = zh ? `不足 ${FEWEST} 份` : `fewer than ${FEWEST}`;
  const number = (value: number | null) =>
    value === null ? blankCell(few) : { ...textCell(grouped(value)), value };
  const row = (panel: Panel, year: string, spread: Spread) => ({
    notice_id: '',
    cells: [
      textCell(text.measure[panel.measure]),
      ...(by === 'year' ? [] : [textCell(groupName(by, panel.group, lang))]),
      textCell(year),
      {
        ...number(spread.n),
        fact_ids: countedOf(spread.points).flatMap(({ fact_ids }) => factIds(fact_ids)),
      },
      number(spread.points.filter(({ origin }) => origin === 'zone').length),
      number(spread.median),
      number(spread.lower),
      number(spread.upper),
      number(spread.least),
      number(spread.most),
    ],
  });
  return {
    columns: [
      { key: 'measure', label: zh ? '项目' : 'Measure', numeric: false },
      ...(by === 'year' ? [] : [{ key: 'by', label: text.by[by], numeric: false }]),
      { key: 'year', label: text.by.year, numeric: false },
      { key: 'n', label: 'n', numeric: true },
      { key: 'zones', label: zh ? '其中园区' : 'of them zones', numeric: true },
      { key: 'median', label: text.median, numeric: true },
      { key: 'lower', label: zh ? '下四分位' : 'lower quartile', numeric: true },
      { key: 'upper', label: zh ? '上四分位' : 'upper quartile', numeric: true },
      { key: 'least', label: zh ? '最小' : 'least', numeric: true },
      { key: 'most', label: zh ? '最大' : 'most', numeric: true },
    ],
    rows: panelRows(points, by).flatMap(({ panels }) =>
      panels
        .filter(({ n }) => n > 0)
        .flatMap((panel) => [
          row(panel, zh ? '合计' : 'all years', panel),
          ...panel.years.filter(({ n }) => n > 0).map((one) => row(panel, String(one.year), one)),
        ]),
    ),
  };
}
