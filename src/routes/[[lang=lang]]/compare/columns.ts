/** The most zones that stand side by side. */
export const MOST_COLUMNS = 4;

/** The zones shown at first: the one a link points at, then the others in order. */
export function firstColumns(zones: readonly string[], pointed: string | null): readonly string[] {
  const first = pointed !== null && zones.includes(pointed) ? [pointed] : [];
  return [...first, ...zones.filter((zone) => !first.includes(zone))].slice(0, MOST_COLUMNS);
}

/** Adds a column or takes it away. One stays, and a fifth replaces the last. */
export function toggleColumn(columns: readonly string[], zone: string): readonly string[] {
  if (!columns.includes(zone)) return [...columns.slice(0, MOST_COLUMNS - 1), zone];
  return columns.length === 1 ? columns : columns.filter((each) => each !== zone);
}

/** Swaps a column with the one before or after it. */
export function moveColumn(columns: readonly string[], zone: string, by: -1 | 1): readonly string[] {
  const at = columns.indexOf(zone);
  const other = columns[at + by];
  if (at < 0 || other === undefined) return columns;
  return columns.map((each) => (each === zone ? other : each === other ? zone : each));
}

/** Puts a column where another stands; those between move up. */
export function placeColumn(columns: readonly string[], zone: string, where: string): readonly string[] {
  const [from, to] = [columns.indexOf(zone), columns.indexOf(where)];
  if (from < 0 || to < 0) return columns;
  return columns.toSpliced(from, 1).toSpliced(to, 0, zone);
}
