import { fieldsOf, type Field } from '#dataset/fields.ts';
import { CODE_TABLES, fileOf, RECORD_TABLES, TABLES } from '#dataset/schema.ts';
import type { TableSchema } from '#dataset/table.ts';
import { DERIVED_TABLES } from '#dataset/tables/derived.ts';
import type { TableRowsRow } from '#queries/table-rows.ts';

/** A file to download. */
export interface Download {
  readonly format: string;
  /** Relative to the data folder. */
  readonly path: string;
  readonly bytes: number;
}

export interface ListedTable {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly rows: number;
  readonly primaryKey: readonly string[];
  readonly fields: readonly Field[];
  readonly files: readonly Download[];
}

export interface TableGroup {
  readonly group: 'read' | 'codes' | 'context' | 'derived';
  readonly tables: readonly ListedTable[];
}

const FORMATS = [
  ['CSV', 'csv'],
  ['Arrow', 'arrow'],
  ['Parquet', 'parquet'],
] as const;

/** The published tables in the groups of the page: read from notices, codes, read by hand, and computed from these. */
export function catalogue(
  counts: readonly TableRowsRow[],
  bytesOf: (path: string) => number,
): readonly TableGroup[] {
  const listed = (tables: readonly TableSchema[]) =>
    tables.map((table) => ({
      name: table.name,
      zh: table.zh,
      en: table.en,
      rows: counts.find(({ name }) => name === table.name)?.rows ?? 0,
      primaryKey: table.primaryKey,
      fields: fieldsOf(table),
      files: FORMATS.map(([format, ending]) => fileIn(format, fileOf(table, ending), bytesOf)),
    }));
  const others = TABLES.filter((table) => !RECORD_TABLES.includes(table) && !CODE_TABLES.includes(table));
  return [
    { group: 'read', tables: listed(RECORD_TABLES) },
    { group: 'codes', tables: listed(CODE_TABLES) },
    { group: 'context', tables: listed(others) },
    { group: 'derived', tables: listed(DERIVED_TABLES) },
  ];
}

export function fileIn(format: string, path: string, bytesOf: (path: string) => number): Download {
  return { format, path, bytes: bytesOf(path) };
}
