export type CellValue = string | number | boolean | null;

/** A row of a published table, by column. */
export type Row = Readonly<Record<string, CellValue>>;
