import type { FigureState } from '#view/figure-state.ts';

export interface Column {
  /** The column's name in an address, the same in both languages. */
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
  /** Tables are never sorted by a column that would rank organisations. */
  readonly sorts?: false;
  /** How it is sorted, if the texts do not show it. */
  readonly note?: string;
}

export interface Cell {
  readonly text: string;
  readonly fact_ids: readonly string[];
  /** The sort value: a number, or a text such as an ISO date; null if nothing was found. */
  readonly value: number | string | null;
  /** Absent if the cell is not a figure. */
  readonly state?: FigureState;
}

export interface TableRow {
  readonly notice_id: string;
  readonly cells: readonly Cell[];
}

/** A chart's data as a table, with cells in column order. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Key of the column that names the measure: figures are only sorted within one measure. */
  readonly within?: string;
}

export function textCell(text: string): Cell {
  return { text, fact_ids: [], value: text };
}

export function figureCell(
  text: string,
  value: number | string | null,
  state: FigureState,
  fact_ids: readonly (string | null)[] = [],
): Cell {
  return { text, fact_ids: fact_ids.filter((id) => id !== null), value, state };
}

/** A figure that is missing, in the chart's words: sorted last, and never zero. */
export function blankCell(text: string, state: FigureState = 'not_found'): Cell {
  return { text, fact_ids: [], value: null, state };
}
