export type Value = string | number | boolean | null;

/** SQL text with its bound values, one for each ? in it. */
export interface Bound {
  readonly text: string;
  readonly values: readonly Value[];
}

export interface Sql extends Bound {
  /** The same with a text that does not depend on what is picked; only its values do. Absent where that is so anyway. */
  readonly reusable?: Bound;
}

/** A statement whose rows are of type Row. */
export interface Query<Row> extends Sql {
  /** Never set; carries the row type. */
  readonly row?: Row;
}

/** Composes SQL: parts that are SQL are inserted, all others are bound. The text around them must not contain ?. */
export function sql<Row = unknown>(
  strings: TemplateStringsArray,
  ...parts: readonly (Sql | Value)[]
): Query<Row> {
  const pieces = parts.map((part) => (isSql(part) ? part : { text: '?', values: [part] }));
  return composed(pieces, (texts) => strings.map((string, at) => string + (texts[at] ?? '')).join(''));
}

/** The pieces put together, in both forms if a piece has two. */
function composed(pieces: readonly Sql[], textOf: (texts: readonly string[]) => string): Sql {
  const bound = (all: readonly Bound[]) => ({
    text: textOf(all.map(({ text }) => text)),
    values: all.flatMap(({ values }) => values),
  });
  if (!pieces.some(({ reusable }) => reusable)) return bound(pieces);
  return { ...bound(pieces), reusable: bound(pieces.map((piece) => piece.reusable ?? piece)) };
}

/** All clauses joined by AND; TRUE if there are none. */
export function and(clauses: readonly Sql[]): Sql {
  return clauses.length === 0 ? sql`TRUE` : joined(clauses.map(parenthesised), ' AND ');
}

/** The column has one of the values; with no values, no row matches. */
export function isIn(column: Sql, values: readonly Value[]): Sql {
  return values.length === 0 ? sql`FALSE` : sql`${column} IN (${list(values)})`;
}

/** Bound values separated by commas. */
export function list(values: readonly Value[]): Sql {
  return joined(
    values.map((value) => sql`${value}`),
    ', ',
  );
}

/** Quotes a name, because start and end are SQL keywords. */
export function identifier(name: string): Sql {
  return { text: `"${name.replaceAll('"', '""')}"`, values: [] };
}

/** Inserts text from our own tables as it is. */
export function verbatim(text: string): Sql {
  return { text, values: [] };
}

export function joined(parts: readonly Sql[], separator: string): Sql {
  return composed(parts, (texts) => texts.join(separator));
}

function parenthesised(clause: Sql): Sql {
  return sql`(${clause})`;
}

function isSql(part: Sql | Value): part is Sql {
  return typeof part === 'object' && part !== null;
}
