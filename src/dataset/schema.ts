import {
  FORBIDDEN_SUMS,
  INDICATORS,
  INSPECTION_TYPES,
  KINDS,
  LEVELS,
  MEASURE_TYPES,
  PILLARS,
  PROVINCES,
  STATUSES,
  TIME_LIMITS,
  TOPICS,
  UNIT_TYPES,
} from '#dataset/tables/codelists.ts';
import { CONTEXT_TABLES } from '#dataset/tables/context.ts';
import { CHECKS, FACTS, INSTRUMENTS, ITEMS, MEASURES, NOTICES } from '#dataset/tables/record.ts';
import type { TableSchema } from '#dataset/table.ts';

/** Tables extracted from notices. */
export const RECORD_TABLES: readonly TableSchema[] = [NOTICES, FACTS, ITEMS, MEASURES, INSTRUMENTS, CHECKS];

/** Meanings of the codes in the record tables. */
export const CODE_TABLES: readonly TableSchema[] = [
  INDICATORS,
  TOPICS,
  MEASURE_TYPES,
  PILLARS,
  STATUSES,
  KINDS,
  LEVELS,
  INSPECTION_TYPES,
  TIME_LIMITS,
  FORBIDDEN_SUMS,
  UNIT_TYPES,
  PROVINCES,
];

/** Every published table, in the order of the dictionary. */
export const TABLES: readonly TableSchema[] = [...RECORD_TABLES, ...CODE_TABLES, ...CONTEXT_TABLES];

/** csv is for programs; excel.csv has a byte order mark and no cell that a spreadsheet would run. */
export const ENDINGS = ['csv', 'excel.csv', 'arrow', 'parquet'] as const;
type Ending = (typeof ENDINGS)[number];

/** The forms that are written row by row, however many there are. */
export const COPIED_ENDINGS = ['csv', 'parquet'] as const satisfies readonly Ending[];

/** A table's file below the data folder: facts.csv, but context/facts.csv for what was read by hand. */
export function fileOf({ name }: Pick<TableSchema, 'name'>, ending: Ending): string {
  return `${name.replace(/^context_/u, 'context/')}.${ending}`;
}

export function columnNames({ columns }: TableSchema): readonly string[] {
  return Object.keys(columns);
}

/** Quotes every name, because start and end are SQL keywords. */
export function ddl({ name, columns }: TableSchema): string {
  const lines = Object.entries(columns).map(
    ([column, { type, required }]) => `  "${column}" ${type}${required ? ' NOT NULL' : ''}`,
  );
  return `CREATE TABLE "${name}" (\n${lines.join(',\n')}\n)`;
}
