import type { Row } from './row.ts';
import type { TableSchema } from './table.ts';

/** A table with its rows. */
export type Filled = readonly [TableSchema, readonly Row[]];
