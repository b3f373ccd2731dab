/** A column of a published table: what the CSV header, the DDL, datapackage.json and the dictionary are made from. */
export interface ColumnSchema {
  readonly type: 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'DATE';
  readonly en: string;
  readonly zh: string;
  readonly unit?: string;
  /** Never empty. In every other column an empty cell means: nothing is known. */
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
