import { group } from 'd3-array';
import { blankCell, figureCell, textCell, type Cell, type Table } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import { signedName, zoneName, zonesOf, type Zone } from '#view/zone.ts';
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

/** How many of a total no part names; null if there are no parts, or if they overlap, because then a person is in several. */
export function undivided({ row, parts }: SanctionKind): number | null {
  if (parts.length === 0 || row.value === null) return null;
  const rest = row.value - parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
  return rest < 0 ? null : rest;
}

/** 人次 and 件次 count events, not persons. */
export function isEvents(row: SanctionRow): boolean {
  return row.unit?.endsWith('次') ?? false;
}

export function title(rows: readonly SanctionRow[], lang: Lang): string {
  const zh = lang === 'zh';
  if (rows.length === 0) return zh ? '没有写明处理人数的通报' : 'No notice states who was dealt with';
  const numbered = rows.filter(({ value, unit }) => value !== null && unit?.startsWith('人'));
  const zones = zonesOf(numbered);
  if (zones.length === 0)
    return zh
      ? '通报在总体部分提到处理，没有写人数'
      : 'Sanctions are mentioned in the overall part, without numbers of persons';
  const start = zh
    ? `${zones.length} 份通报在总体部分写明人数`
    : `${zones.length} ${zones.length === 1 ? 'notice states' : 'notices state'} numbers of persons in the overall part`;
  if (zones.length > MOST_NAMED) return start + (zh ? '，' : ', ') + mostStated(numbered, lang);
  const each = zones.map((zone) =>
    whoAndHow(zone, kindsOf(numbered.filter((row) => row.notice_id === zone.notice_id)), lang),
  );
  return zh ? `${start}：${each.join('；')}` : `${start}: ${each.join('; ')}`;
}

/** Notices that a title can name. */
const MOST_NAMED = 3;
const IN_BRACKETS = /\s*[(（][^)）]*[)）]/gu;

/** 教育提醒 19 人、党纪处分 2 人等 5 种: the largest number, and the largest of those outside its form. */
function whoAndHow(zone: Zone, kinds: readonly SanctionKind[], lang: Lang): string {
  const zh = lang === 'zh';
  const byNumber = kinds.toSorted((a, b) => (b.row.value ?? 0) - (a.row.value ?? 0));
  const [first] = byNumber;
  const named = [first, byNumber.find((kind) => kind.form !== first?.form)].flatMap((kind) => kind ?? []);
  const words = named.map(({ row }) => {
    const name = kindName(row, lang).replaceAll(IN_BRACKETS, '');
    return `${name}${zh ? ' ' : ' for '}${valueText(row, lang)}`;
  });
  const all = kinds.length > named.length ? kinds.length : 0;
  if (zh) return `${zoneName(zone, lang)}${words.join('、')}${all ? `等 ${all} 种` : ''}`;
  return `${zoneName(zone, lang)}, ${words.join(' and ')}${all ? ` (${all} kinds)` : ''}`;
}

/** 其中 4 份写到谈话提醒. */
function mostStated(rows: readonly SanctionRow[], lang: Lang): string {
  const notices = [...group(rows, (row) => row.indicator).values()].map((own) => ({
    name: own[0] ? kindName(own[0], lang) : '',
    n: zonesOf(own).length,
  }));
  const [most] = notices.toSorted((a, b) => b.n - a.n);
  return lang === 'zh' ? `其中 ${most?.n} 份写到${most?.name}` : `${most?.n} of them of ${most?.name}`;
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
      textCell(signedName(row, lang)),
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
      textCell(signedName(zone, lang)),
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
