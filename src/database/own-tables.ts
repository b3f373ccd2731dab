import { CATALOG } from '#database/database.ts';
import { VIEW_NAMES, viewStatements } from '#database/views.ts';
import { CODE_TABLES, columnNames, ddl, TABLES } from '#dataset/schema.ts';

/** Rows of the reader's own notices in one of the tables of records. */
export interface OwnTable {
  readonly name: string;
  /** An Arrow stream. Its types need only be castable to those of the table. */
  readonly stream: Uint8Array;
}

/** The catalog, in memory, in which they are. */
const MINE = 'mine';

/** Tables without rows of notices: those published serve the reader's notices too. */
const WITHOUT_NOTICES: ReadonlySet<string> = new Set([...CODE_TABLES.map(({ name }) => name), 'figures']);

/** Back to what is published alone. */
export const WITHOUT_OWN: readonly string[] = [`USE ${CATALOG}`, `DETACH DATABASE IF EXISTS ${MINE}`];

/** Run before the streams are inserted as tables into the schema `main`, where they only wait. */
export const BEFORE_OWN: readonly string[] = [...WITHOUT_OWN, `ATTACH ':memory:' AS ${MINE}`, `USE ${MINE}`];

/**
 * Run once they are inserted. The schema `own` has the same tables and views as the published file, with the reader's
 * notices alone: every view speaks of one notice at a time, so nothing published needs to be computed again. The schema
 * `both` has them together, and every query reads there from then on.
 */
export function afterOwn(given: readonly OwnTable[]): readonly string[] {
  const filled = new Set(given.map(({ name }) => name));
  return [
    `CREATE SCHEMA ${MINE}.own`,
    `CREATE SCHEMA ${MINE}.both`,
    `USE ${MINE}.own`,
    ...TABLES.flatMap((table) => {
      if (WITHOUT_NOTICES.has(table.name)) return [published(table.name)];
      const columns = columnNames(table).map((column) => `"${column}"`);
      const fill = `INSERT INTO "${table.name}" SELECT ${columns.join(', ')} FROM ${MINE}.main."${table.name}"`;
      return [ddl(table), ...(filled.has(table.name) ? [fill] : [])];
    }),
    ...viewStatements('own'),
    `USE ${MINE}.both`,
    published('about'),
    ...[...TABLES.map(({ name }) => name), ...VIEW_NAMES].map((name) =>
      WITHOUT_NOTICES.has(name) ? published(name) : together(name),
    ),
  ];
}

function published(name: string): string {
  return `CREATE VIEW "${name}" AS SELECT * FROM ${CATALOG}.main."${name}"`;
}

function together(name: string): string {
  return `CREATE VIEW "${name}" AS
    SELECT * FROM ${CATALOG}.main."${name}" UNION ALL BY NAME SELECT * FROM ${MINE}.own."${name}"`;
}
