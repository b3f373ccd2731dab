import { group } from 'd3-array';
import { blankCell, figureCell, textCell, type Table } from '#charts/table.ts';
import type { Lang } from '#messages/lang.ts';
import { factIds, signedName, zoneName, zonesOf, type Zone } from '#view/zone.ts';
import { TEXT } from '#charts/disclosure/words.ts';
import { bracketed, counted, listed, yuan } from '#ui/number.ts';
import { stateName } from '#view/figure-state.ts';
import type { DisclosureRow } from '#queries/disclosure.ts';

export interface GridFigure {
  readonly code: string;
  readonly block: string;
  readonly label_zh: string;
  readonly label_en: string;
}

export function figuresOf(rows: readonly DisclosureRow[]): GridFigure[] {
  const codes = new Map(rows.toSorted((a, b) => a.rank - b.rank).map((row) => [row.figure, row]));
  return [...codes.values()].map((row) => ({ ...row, code: row.figure }));
}

export function figureName(figure: Pick<GridFigure, 'label_zh' | 'label_en'>, lang: Lang): string {
  return lang === 'zh' ? figure.label_zh : figure.label_en;
}

/** How many notices state a figure, or how many figures a notice states: a description, not a score. */
export function printedBy(
  rows: readonly DisclosureRow[],
  of: 'figure' | 'notice_id',
): ReadonlyMap<string, number> {
  const counted = group(rows, (row) => row[of]);
  return new Map([...counted].map(([key, own]) => [key, own.filter((row) => row.fact_ids !== null).length]));
}

/** Most often stated first; ties keep their order. */
export function byPrinted<One>(
  all: readonly One[],
  printed: ReadonlyMap<string, number>,
  key: (one: One) => string,
): One[] {
  return all.toSorted((a, b) => (printed.get(key(b)) ?? 0) - (printed.get(key(a)) ?? 0));
}

/** One figure of a cell, and what it counts if the cell holds figures of several kinds. */
export interface CellFigure {
  readonly text: string;
  readonly label: string;
}

/** The figures in the language of the page: English has no classifiers and does not count in 万. */
export function cellFigures(row: DisclosureRow, lang: Lang): CellFigure[] {
  if (row.shown === null) return [];
  const labels = (lang === 'zh' ? row.labels_zh : row.labels_en)?.split(' · ') ?? [];
  return row.shown.split(' · ').map((shown, i) => ({
    text: lang === 'zh' ? shown : inEnglish(shown),
    label: labels[i] ?? '',
  }));
}

/** 责令检查 1人 · 批评教育 1人; 35 · 7 times: a shared unit is given once. */
export function shownText(row: DisclosureRow, lang: Lang): string {
  const figures = cellFigures(row, lang);
  if (lang === 'zh' || row.labels_en !== null)
    return figures.map(({ text, label }) => `${label} ${text}`.trim()).join(' · ');
  const texts = figures.map(({ text }) => text);
  const units = new Set(texts.map((text) => text.replace(/^\S+/u, '')));
  return (units.size > 1 ? texts : texts.map(shortOfUnit)).join(' · ');
}

function shortOfUnit(text: string, place: number, all: readonly string[]): string {
  return place < all.length - 1 ? text.replace(/^([≥≈<]?[\d,.]+) \D+$/u, '$1') : text;
}

function inEnglish(shown: string): string {
  const match = /^([≥≈<]?)(\d[\d.]*) ?([^\d-]*)$/u.exec(shown);
  if (!match) return shown;
  const [, bound = '', number = '', unit = ''] = match;
  if (unit === '万元') return bound + yuan(Number(number) * 1e4, 'en');
  if (unit === '元') return bound + yuan(Number(number), 'en');
  return bound + counted(Number(number), unit, 'en');
}

/** The figure, with its state unless it is plainly stated; the state alone if there is no figure. */
export function cellText(row: DisclosureRow, lang: Lang): string {
  const state = stateName(row.state, lang);
  if (row.state === 'stated') return shownText(row, lang) || state;
  return row.shown === null || row.state === 'zero' ? state : shownText(row, lang) + bracketed(state, lang);
}

export function title(rows: readonly DisclosureRow[], lang: Lang): string {
  const zh = lang === 'zh';
  const zones = zonesOf(rows).length;
  const figures = [...group(rows, (row) => row.figure).values()];
  if (zones === 0) return zh ? '没有符合条件的通报' : 'No notice matches';
  const found = (own: readonly DisclosureRow[]) => own.filter((row) => row.fact_ids !== null).length;
  if (zones === 1) {
    const [first] = rows;
    const name = first ? zoneName(first, lang) : '';
    return zh
      ? `${name}的通报写出 ${figures.length} 项数字中的 ${found(rows)} 项`
      : `The notice from ${name} states ${found(rows)} of ${figures.length} figures`;
  }
  const all = figures.filter((own) => found(own) === zones).length;
  const none = figures.filter((own) => found(own) === 0).length;
  return zh
    ? `${figures.length} 项数字里，${zones} 份通报都写的有 ${all} 项，都未见的有 ${none} 项`
    : `Of ${figures.length} figures, ${all} ${all === 1 ? 'is' : 'are'} in all ${zones} notices and ${none} in none`;
}

export function measured(lang: Lang): string {
  return TEXT[lang].measured;
}

export function caveat(lang: Lang): string {
  return TEXT[lang].caveat;
}

export function missing(rows: readonly DisclosureRow[], allZones: readonly Zone[], lang: Lang): string {
  const zh = lang === 'zh';
  const blank = rows.filter((row) => row.fact_ids === null).length;
  const nowhere = figuresOf(rows).filter((figure) =>
    rows.every((row) => row.figure !== figure.code || row.fact_ids === null),
  );
  const names = listed(
    nowhere.map((figure) => figureName(figure, lang)),
    lang,
  );
  const n = zh
    ? `${zonesOf(rows).length}/${allZones.length} 份通报，${rows.length} 格中 ${blank} 格未见`
    : `${zonesOf(rows).length} of ${allZones.length} notices; not found in ${blank} of ${rows.length} cells`;
  if (names === '') return zh ? `${n}。` : `${n}.`;
  return zh ? `${n}；各份都未见：${names}。` : `${n}; in no notice: ${names}.`;
}

export function table(rows: readonly DisclosureRow[], lang: Lang): Table {
  const figures = figuresOf(rows);
  const byZone = group(
    rows,
    (row) => row.notice_id,
    (row) => row.figure,
  );
  const cell = (zone: Zone, figure: GridFigure) => {
    const row = byZone.get(zone.notice_id)?.get(figure.code)?.[0];
    if (!row || row.fact_ids === null)
      return blankCell(stateName(row?.state ?? 'not_found', lang), row?.state);
    return figureCell(cellText(row, lang), sortable(row), row.state, factIds(row.fact_ids));
  };
  return {
    columns: [
      { key: 'zone', label: lang === 'zh' ? '园区' : 'Zone', numeric: false },
      ...figures.map((figure) => ({
        key: figure.code,
        label: figureName(figure, lang),
        numeric: false,
        // Sorting by sanctions would rank organisations.
        ...(figure.block === 'accountability' ? { sorts: false as const } : {}),
      })),
    ],
    rows: zonesOf(rows).map((zone) => ({
      notice_id: zone.notice_id,
      cells: [textCell(signedName(zone, lang)), ...figures.map((figure) => cell(zone, figure))],
    })),
  };
}

/** The first number shown, in yuan if in 万元; a date as it is. */
export function sortable({ shown }: DisclosureRow): number | string | null {
  if (shown === null) return null;
  const match = /^[≥≈<]?(\d[\d.]*)(?![\d-])/u.exec(shown);
  return match ? Number(match[1]) * (shown.includes('万元') ? 1e4 : 1) : shown;
}
