/** SQL text with its bound values. */
export interface Sql {
  readonly text: string;
  readonly values: readonly (string | number | boolean | null)[];
}

/** A statement whose rows are of type Row. */
export interface Query<Row> extends Sql {
  /** Never set; carries the row type. */
  readonly row?: Row;
}
