import { group } from 'd3-array';
import { blankCell, figureCell, textCell, type Cell, type Table } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import { zoneName, zonesOf, type Zone } from '#view/zone.ts';
import { inspectionCell, inspectionColumn } from '#charts/parts/level.ts';
import { counted, listed } from '#ui/number.ts';
import { factState, figureState } from '#view/figure-state.ts';
import { TEXT } from '#charts/sanctions/words.ts';
import type { SanctionRow } from '#queries/sanctions.ts';

/** One row of the chart with the parts listed in its brackets. */
export interface SanctionKind {
  readonly row: SanctionRow;
  readonly parts: readonly SanctionRow[];
  /** Its own form; for a total, the lightest form of its parts; 0 if there is none. */
  readonly form: number;
}

/** The kinds of one zone by form; totals and procedure without a form come last. */
export function kindsOf(rows: readonly SanctionRow[]): SanctionKind[] {
  const ids = new Set(rows.map((row) => row.fact_id));
  const parts = group(rows, (row) => row.part_of);
  const kinds = rows
    .filter((row) => row.part_of === null || !ids.has(row.part_of))
    .map((row) => {
      const own = (parts.get(row.fact_id) ?? []).toSorted((a, b) => a.rank - b.rank);
      return { row, parts: own, form: row.form ?? Math.min(...own.map((part) => part.form ?? 5), 5) % 5 };
    });
  const order = ({ form, row }: SanctionKind) => (form === 0 ? 5 : form) * 1000 + row.rank;
  return kinds.toSorted((a, b) => order(a) - order(b));
}

export function kindName(row: SanctionRow, lang: Lang): string {
  return lang === 'zh' ? row.label_zh : row.label_en;
}

export function valueText(row: SanctionRow, lang: Lang): string {
  return row.value === null ? TEXT[lang].noNumber : counted(row.value, row.unit, lang, row.approx);
}

/** 人次 and 件次 count events, not persons. */
export function isEvents(row: SanctionRow): boolean {
  return row.unit?.endsWith('次') ?? false;
}

export function title(rows: readonly SanctionRow[], lang: Lang): string {
  const zh = lang === 'zh';
  if (rows.length === 0) return zh ? '没有写明处理人数的通报' : 'No notice states who was dealt with';
  const zones = zonesOf(rows).length;
  const totals = new Set(rows.map((row) => row.part_of));
  const single = rows.filter((row) => row.form !== null && !totals.has(row.fact_id));
  const kinds = new Set(single.map((row) => row.indicator));
  const first = new Set(single.filter((row) => row.form === 1).map((row) => row.indicator));
  const who = zh
    ? `${zones} 份通报写到处理`
    : `${zones} ${zones === 1 ? 'notice states' : 'notices state'} who was dealt with`;
  if (kinds.size === 0) return zh ? `${who}，只有合计` : `${who}, in totals only`;
  if (kinds.size === first.size)
    return zh ? `${who}，所写种类都属第一种形态` : `${who}; all kinds belong to the first form`;
  return zh
    ? `${who}：${kinds.size} 种中 ${first.size} 种属第一种形态`
    : `${who}: ${first.size} of ${kinds.size} kinds belong to the first form`;
}

export function measured(lang: Lang): string {
  return TEXT[lang].measured;
}

export function caveat(lang: Lang): string {
  return TEXT[lang].caveat;
}

export function missing(rows: readonly SanctionRow[], allZones: readonly Zone[], lang: Lang): string {
  const zh = lang === 'zh';
  const stated = new Set(rows.map((row) => row.notice_id));
  const silent = allZones.filter((zone) => !stated.has(zone.notice_id)).map((zone) => zoneName(zone, lang));
  const n = `n = ${stated.size}/${allZones.length}`;
  if (silent.length === 0) return zh ? `${n}。` : `${n}.`;
  return zh ? `${n}；未见：${listed(silent, lang)}。` : `${n}; not found: ${listed(silent, lang)}.`;
}

const COLUMNS = ['zone', 'kind', 'form', 'number', 'state'] as const;

export function table(
  rows: readonly SanctionRow[],
  lang: Lang,
  zones: readonly Zone[] = zonesOf(rows),
): Table {
  const zh = lang === 'zh';
  const labels = zh
    ? ['园区', '种类', '形态（本站归类）', '数量', '状态']
    : ['Zone', 'Kind', 'Form (our mapping)', 'Number', 'State'];
  const columns = COLUMNS.map((key, i) => ({
    key,
    label: labels[i] ?? key,
    numeric: key === 'number',
    ...(key === 'number' ? { note: zh ? '各家之内排序' : 'within each zone' } : {}),
  }));
  const line = (zone: Zone, row: SanctionRow, within: boolean) => ({
    notice_id: row.notice_id,
    cells: [
      textCell(zoneName(row, lang)),
      inspectionCell(zone, lang),
      textCell(within ? `${TEXT[lang].part} ${kindName(row, lang)}` : kindName(row, lang)),
      formCell(row, lang),
      figureCell(valueText(row, lang), row.value, figureState(row.state, row.value), [row.fact_id]),
      textCell(factState(row.state, lang) || (zh ? '写明' : 'stated')),
    ],
  });
  const blank = (zone: Zone) => ({
    notice_id: zone.notice_id,
    cells: [
      textCell(zoneName(zone, lang)),
      inspectionCell(zone, lang),
      ...Array.from({ length: 4 }, () => blankCell(TEXT[lang].notFound)),
    ],
  });
  const byZone = group(rows, (row) => row.notice_id);
  return {
    // Sorting across zones would rank them.
    within: 'zone',
    columns: [...columns.slice(0, 1), inspectionColumn(lang), ...columns.slice(1)],
    rows: zones.flatMap((zone) => {
      const kinds = kindsOf(byZone.get(zone.notice_id) ?? []);
      if (kinds.length === 0) return [blank(zone)];
      return kinds.flatMap(({ row, parts }) => [
        line(zone, row, false),
        ...parts.map((part) => line(zone, part, true)),
      ]);
    }),
  };
}

function formCell({ form }: SanctionRow, lang: Lang): Cell {
  return { ...textCell(TEXT[lang].form[form ?? 0] ?? '–'), value: form };
}
