/** A column of a published table. The CSV header, DDL, datapackage.json and dictionary are generated from it. */
export interface ColumnSchema {
  readonly type: 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'DATE';
  readonly en: string;
  readonly zh: string;
  readonly unit?: string;
  /** Never empty. In other columns an empty cell means unknown. */
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  /** Values joined by ; in one cell. */
  readonly list?: true;
}

export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly references: string;
}

export interface TableSchema {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
  /** In the order of the CSV file. */
  readonly columns: Readonly<Record<string, ColumnSchema>>;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}
