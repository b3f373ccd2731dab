import type { Answers, QuestionName } from '#queries/answers.ts';

/**
 * The rows of a page by column. Half the bytes of a page are rows, and rows name the same notices, years and kinds again
 * and again.
 */
export type PackedAnswers = Readonly<Record<QuestionName, PackedRows>>;

interface PackedRows {
  readonly keys: readonly string[];
  readonly columns: readonly PackedColumn[];
  /** The keys whose values may stand for the row's own notice_id. */
  readonly own: readonly string[];
}

/** Its values; or the place of an earlier column with the same values; or each value once, and which of them a row has. */
type PackedColumn = readonly Value[] | number | Coded;

interface Coded {
  readonly values: readonly Value[];
  readonly at: readonly number[];
}

type Value = string | number | boolean | null;

/** Stands for the row's own notice_id and a full stop, as in the ids of its facts and checks. */
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
  const all = rows as readonly Readonly<Record<string, Value>>[];
  const keys = Object.keys(all[0] ?? {});
  const own = keys.filter(
    (key) => all.some((row) => namesNotice(row, key)) && !all.some((row) => holdsOwn(row[key])),
  );
  const columns = keys.map((key) =>
    all.map((row) => (own.includes(key) ? shortened(row, key) : (row[key] ?? null))),
  );
  const written = columns.map((column) => JSON.stringify(column));
  return { keys, columns: columns.map((column, i) => packedColumn(column, i, written)), own };
}

function namesNotice({ notice_id, ...row }: Readonly<Record<string, Value>>, key: string): boolean {
  return String(row[key] ?? '').includes(`${notice_id}.`);
}

function holdsOwn(value: Value | undefined): boolean {
  return typeof value === 'string' && value.includes(OWN);
}

function packedColumn(column: readonly Value[], i: number, written: readonly string[]): PackedColumn {
  const same = written.indexOf(written[i] ?? '');
  if (same < i) return same;
  const places = new Map([...new Set(column)].map((value, place) => [value, place]));
  if (places.size * 2 >= column.length) return column;
  return { values: [...places.keys()], at: column.map((value) => places.get(value) ?? 0) };
}

function unpackedRows({ keys, columns, own }: PackedRows): object[] {
  const read: (readonly Value[])[] = [];
  for (const column of columns)
    read.push(typeof column === 'number' ? (read[column] ?? []) : isCoded(column) ? decoded(column) : column);
  return (read[0] ?? []).map((_, at) => {
    const row = Object.fromEntries(keys.map((key, i) => [key, read[i]?.[at] ?? null]));
    for (const key of own) row[key] = lengthened(row, key);
    return row;
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
  return typeof value === 'string' ? value.replaceAll(`${row['notice_id']}.`, OWN) : value;
}

function lengthened(row: Readonly<Record<string, Value>>, key: string): Value {
  const value = row[key] ?? null;
  return typeof value === 'string' ? value.replaceAll(OWN, `${row['notice_id']}.`) : value;
}
