import type { ColumnSchema, TableSchema } from './table.ts';

/** A column as the dictionary tells it. */
export interface Field {
  readonly name: string;
  readonly type: ColumnSchema['type'];
  readonly required: boolean;
  readonly list: boolean;
  readonly unit: string | null;
  /** TABLE.COLUMN that its values, each of a list, are taken from. */
  readonly key: string | null;
  /** All values it may have; empty where they are not listed. */
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
