import type { Row } from './row.ts';
import type { Table } from './table.ts';

/** A table with its rows. */
export type Filled = readonly [Table, readonly Row[]];
