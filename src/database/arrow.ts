import type { Table } from 'apache-arrow';
import { plainRows } from '#database/database.ts';

/** Types whose cells need no conversion. Dates arrive as milliseconds and sums as pairs of words. */
const PLAIN = /^(Utf8|LargeUtf8|Bool|Null|U?[Ii]nt(8|16|32)|Float(32|64)|Dictionary<.*Utf8>)$/;

/** The rows of a result of the wasm engine. */
export function rowsOfArrow<Row>(table: Table): Row[] {
  const { fields } = table.schema;
  const odd = fields.find(({ type }) => !PLAIN.test(String(type)));
  if (odd) throw new TypeError(`column is ${odd.type}, cast it in SQL: ${odd.name}`);
  const columns = fields.map((_, at) => table.getChildAt(at));
  const rows = Array.from({ length: table.numRows }, (_, row) => columns.map((column) => column?.get(row)));
  return plainRows(
    fields.map(({ name }) => name),
    rows,
  );
}
