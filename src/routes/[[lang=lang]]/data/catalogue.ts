import { fieldsOf, type Field } from '#dataset/fields.ts';
import { CODE_TABLES, ENDINGS, fileOf, RECORD_TABLES, TABLES } from '#dataset/schema.ts';
import type { TableSchema } from '#dataset/table.ts';
import { DERIVED_TABLES } from '#dataset/tables/derived.ts';
import type { TableRowsRow } from '#queries/table-rows.ts';
import { inPrint } from '#ui/in-print.ts';
import { FORMATS, type FilesOfTable } from './downloads.ts';

/** Chinese is punctuated here as in the markup: what a page says twice compresses to little. */
export interface ListedTable {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly rows: number;
  readonly primaryKey: readonly string[];
  readonly fields: readonly Field[];
  readonly files: FilesOfTable;
}

export interface TableGroup {
  readonly group: 'read' | 'codes' | 'context' | 'derived';
  readonly tables: readonly ListedTable[];
}

/**
 * The published tables in the groups of the page: read from notices, codes, read by hand, and computed from these.
 * @param made the endings of the files that the build made of each table
 */
export function catalogue(
  counts: readonly TableRowsRow[],
  bytesOf: (path: string) => number,
  made: readonly (typeof ENDINGS)[number][] = ENDINGS,
): readonly TableGroup[] {
  const listed = (tables: readonly TableSchema[]) =>
    tables.map((table) => ({
      name: table.name,
      zh: inPrint(table.zh),
      en: table.en,
      rows: counts.find(({ name }) => name === table.name)?.rows ?? 0,
      primaryKey: table.primaryKey,
      fields: fieldsOf(table).map((field) => ({ ...field, zh: inPrint(field.zh) })),
      files: {
        path: fileOf(table, 'csv').replace(/\.csv$/u, ''),
        bytes: FORMATS.map(([, ending]) => (made.includes(ending) ? bytesOf(fileOf(table, ending)) : null)),
      },
    }));
  const others = TABLES.filter((table) => !RECORD_TABLES.includes(table) && !CODE_TABLES.includes(table));
  return [
    { group: 'read', tables: listed(RECORD_TABLES) },
    { group: 'codes', tables: listed(CODE_TABLES) },
    { group: 'context', tables: listed(others) },
    { group: 'derived', tables: listed(DERIVED_TABLES) },
  ];
}
