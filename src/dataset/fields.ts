import type { ColumnSchema, TableSchema } from './table.ts';

/** A column as described in the dictionary. */
export interface Field {
  readonly name: string;
  readonly type: ColumnSchema['type'];
  readonly required: boolean;
  readonly list: boolean;
  readonly unit: string | null;
  /** TABLE.COLUMN that holds its values, or each value of its list. */
  readonly key: string | null;
  /** All allowed values; empty if they are not listed. */
  readonly values: readonly string[];
  readonly en: string;
  readonly zh: string;
}

export function fieldsOf(table: TableSchema): readonly Field[] {
  return Object.entries(table.columns).map(([name, { type, required, list, unit, enum: values, en, zh }]) => {
    const key = table.foreignKeys.find(({ column }) => column === name);
    return {
      name,
      type,
      required: required ?? false,
      list: list ?? false,
      unit: unit ?? null,
      key: key ? `${key.table}.${key.references}` : null,
      values: values ?? [],
      en,
      zh,
    };
  });
}
