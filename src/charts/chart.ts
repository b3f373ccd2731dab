/** What every chart shares with the frame around it. */
export type Lang = 'zh' | 'en';

/** A zone is always addressed by its notice. */
export interface Zone {
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
}

/** Asks the page to show the evidence of these facts under this title. */
export type Pick = (factIds: string[], title: string) => void;

/** Which drawing is in the document. `both` leaves the choice to the width of the container. */
export type Layout = 'both' | 'narrow' | 'wide';

export interface Column {
  readonly label: string;
  readonly numeric: boolean;
}

export interface Cell {
  readonly text: string;
  readonly fact_ids: readonly string[];
}

export interface TableRow {
  readonly notice_id: string;
  readonly cells: readonly Cell[];
}

/** The chart's data as a table, cells in the order of the columns. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

export function zoneName(zone: { readonly zone_zh: string; readonly zone_en: string }, lang: Lang): string {
  return lang === 'zh' ? zone.zone_zh : zone.zone_en;
}

/** Each zone of the rows once, in the order of the rows. */
export function zonesOf(rows: readonly Zone[]): Zone[] {
  return [...new Map(rows.map((row) => [row.notice_id, row])).values()];
}

export function factIds(ids: string | null): string[] {
  return ids ? ids.split(' ') : [];
}

export function textCell(text: string, fact_ids: readonly (string | null)[] = []): Cell {
  return { text, fact_ids: fact_ids.filter((id) => id !== null) };
}
