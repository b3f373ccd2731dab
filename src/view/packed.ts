import type { Answers, QuestionName } from '#queries/answers.ts';

/**
 * The rows of a page by column. Half the bytes of a page are rows, and rows name the same notices, years and kinds again
 * and again.
 */
export type PackedAnswers = Readonly<Record<QuestionName, PackedRows>>;

interface PackedRows {
  readonly keys: readonly string[];
  readonly columns: readonly PackedColumn[];
}

/** Its values; or the place of an earlier column with the same values; or each value once, and which of them a row has. */
type PackedColumn = readonly Value[] | number | Coded;

interface Coded {
  readonly values: readonly Value[];
  readonly at: readonly number[];
}

type Value = string | number | boolean | null;

const FACT_KEYS = ['fact_id', 'fact_ids'];
/** Stands for the row's own notice_id and a full stop in the ids of its facts. */
const OWN = '~';

export function packed(answers: Answers): PackedAnswers {
  const all = Object.entries(answers).map(([name, rows]) => [name, packedRows(rows)]);
  return Object.fromEntries(all) as PackedAnswers;
}

export function unpacked(answers: PackedAnswers): Answers {
  const all = Object.entries(answers).map(([name, rows]) => [name, unpackedRows(rows)]);
  return Object.fromEntries(all) as Answers;
}

/** Rows of one query have the same keys. */
function packedRows(rows: readonly object[]): PackedRows {
  const keys = Object.keys(rows[0] ?? {});
  const columns = keys.map((key) => rows.map((row) => shortened(row as Record<string, Value>, key)));
  const written = columns.map((column) => JSON.stringify(column));
  return { keys, columns: columns.map((column, i) => packedColumn(column, i, written)) };
}

function packedColumn(column: readonly Value[], i: number, written: readonly string[]): PackedColumn {
  const same = written.indexOf(written[i] ?? '');
  if (same < i) return same;
  const places = new Map([...new Set(column)].map((value, place) => [value, place]));
  if (places.size * 2 >= column.length) return column;
  return { values: [...places.keys()], at: column.map((value) => places.get(value) ?? 0) };
}

function unpackedRows({ keys, columns }: PackedRows): object[] {
  const read: (readonly Value[])[] = [];
  for (const column of columns)
    read.push(typeof column === 'number' ? (read[column] ?? []) : isCoded(column) ? decoded(column) : column);
  return (read[0] ?? []).map((_, row) => {
    const own = Object.fromEntries(keys.map((key, i) => [key, read[i]?.[row] ?? null]));
    return { ...own, ...lengthened(own) };
  });
}

function isCoded(column: readonly Value[] | Coded): column is Coded {
  return !Array.isArray(column);
}

function decoded({ values, at }: Coded): Value[] {
  return at.map((place) => values[place] ?? null);
}

function shortened(row: Readonly<Record<string, Value>>, key: string): Value {
  const value = row[key] ?? null;
  if (!FACT_KEYS.includes(key) || typeof value !== 'string' || value.includes(OWN)) return value;
  return value.replaceAll(`${row['notice_id']}.`, OWN);
}

function lengthened(row: Readonly<Record<string, Value>>): Record<string, Value> {
  const found = FACT_KEYS.filter((key) => typeof row[key] === 'string');
  return Object.fromEntries(
    found.map((key) => [key, String(row[key]).replaceAll(OWN, `${row['notice_id']}.`)]),
  );
}
