import type { FigureState } from '#view/figure-state.ts';

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
