import type { FigureState } from '#view/figure-state.ts';
import type { Origin } from '#queries/origin.ts';

/** What every chart shares with the frame around it. */
export type Lang = 'zh' | 'en';

/** A zone is always addressed by its notice. */
export interface Zone {
  readonly notice_id: string;
  readonly zone_zh: string;
  readonly zone_en: string;
  /** Of the corpus where it is not told. */
  readonly origin?: Origin;
  /** Of the inspection. */
  readonly level?: string;
  readonly kind?: string;
}

/** Asks the page to show the evidence of these facts under this title. */
export type Pick = (factIds: string[], title: string) => void;

/** Which drawing is in the document. `both` leaves the choice to the width of the container. */
export type Layout = 'both' | 'narrow' | 'wide';

export interface Column {
  /** Names the column in an address, the same in both languages. */
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
  /** By a column that ranks organisations no table is sorted. */
  readonly sorts?: false;
  /** How it is sorted, where its texts do not tell. */
  readonly note?: string;
}

export interface Cell {
  readonly text: string;
  readonly fact_ids: readonly string[];
  /** What it is sorted by: a number, or a text such as an ISO date; null where nothing is found. */
  readonly value: number | string | null;
  /** How its figure stands; absent where the cell is no figure. */
  readonly state?: FigureState;
}

export interface TableRow {
  readonly notice_id: string;
  readonly cells: readonly Cell[];
  /** The public page of a row that no fact stands behind. */
  readonly page?: string;
}

/** The chart's data as a table, cells in the order of the columns. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Key of the column whose values share no measure: figures are sorted within each of them. */
  readonly within?: string;
}

export function zoneName(zone: { readonly zone_zh: string; readonly zone_en: string }, lang: Lang): string {
  return lang === 'zh' ? zone.zone_zh : zone.zone_en;
}

/** As drawings print it: a reader's own notice has its sign. */
export function signedName(zone: Zone, lang: Lang): string {
  return zone.origin === 'own' ? `★ ${zoneName(zone, lang)}` : zoneName(zone, lang);
}

/** Each zone of the rows once, in the order of the rows. */
export function zonesOf(rows: readonly Zone[]): Zone[] {
  return [...new Map(rows.map((row) => [row.notice_id, row])).values()];
}

export function factIds(ids: string | null): string[] {
  return ids ? ids.split(' ') : [];
}

/** A label. */
export function textCell(text: string): Cell {
  return { text, fact_ids: [], value: text };
}

/** A figure with its facts. */
export function figureCell(
  text: string,
  value: number | string | null,
  state: FigureState,
  fact_ids: readonly (string | null)[] = [],
): Cell {
  return { text, fact_ids: fact_ids.filter((id) => id !== null), value, state };
}

/** What is not there, in the words of its chart: sorted last, and never a zero. */
export function blankCell(text: string): Cell {
  return { text, fact_ids: [], value: null, state: 'not_found' };
}
