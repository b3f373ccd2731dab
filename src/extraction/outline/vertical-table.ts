import type { OutlineLine } from './line.ts';
import { markerAt } from './marker.ts';
import { columnsOf, type Columns, type OutlineRow } from './table.ts';

/** A row of a table printed one cell per line, with its lines. */
export interface VerticalRow {
  readonly row: OutlineRow;
  readonly lines: readonly OutlineLine[];
}

const WIDEST = 8;
const NARROWEST = 3;
const LONGEST_HEAD = 14;

/** Rows of tables printed one cell per line, by start offset; lines of the table head are rows without cells. */
export function verticalRows(
  folded: string,
  lines: readonly OutlineLine[],
): ReadonlyMap<number, VerticalRow | null> {
  const found = new Map<number, VerticalRow | null>();
  for (let i = 0; i < lines.length; i += 1) {
    const columns = headAt(folded, lines, i);
    if (!columns) continue;
    for (const { start } of lines.slice(i, i + columns.count)) found.set(start, null);
    i = readRows(folded, lines, i + columns.count, columns, found) - 1;
  }
  return found;
}

/** A table head begins with a column of numbers, and the line below it is the first number. */
function headAt(folded: string, lines: readonly OutlineLine[], at: number): Columns | null {
  const first = lines[at];
  if (
    !first ||
    first.end - first.start > 4 ||
    !/^(?:问题|任务)?(?:序号|编号|号)$/u.test(words(folded, first))
  )
    return null;
  for (let count = WIDEST; count >= NARROWEST; count -= 1) {
    const cells = lines.slice(at, at + count);
    if (cells.length < count || !cells.every((cell) => isHeadCell(folded, cell))) continue;
    const below = at + count + (isHeading(folded, lines[at + count]) ? 1 : 0);
    if (numberOf(folded, lines[below]) === 1) return columnsOf(folded, cells);
  }
  return null;
}

function isHeadCell(folded: string, cell: OutlineLine): boolean {
  return cell.end - cell.start <= LONGEST_HEAD && !isHeading(folded, cell);
}

/** Reads rows 1, 2, 3 … and group headings between them; returns the index of the line after the last. */
function readRows(
  folded: string,
  lines: readonly OutlineLine[],
  from: number,
  columns: Columns,
  found: Map<number, VerticalRow | null>,
): number {
  let at = from;
  for (let next = 1; ; next += 1) {
    if (isHeading(folded, lines[at]) && numberOf(folded, lines[at + 1]) === next) at += 1;
    const line = lines[at];
    if (!line || numberOf(folded, line) !== next) return at;
    const end = rowEnd(folded, lines, at + 1, next + 1, columns.count);
    found.set(line.start, { row: rowOf(lines.slice(at, end), columns), lines: lines.slice(at, end) });
    at = end;
  }
}

/** A row ends at the next number or heading; the last row has at most as many lines as the head has cells. */
function rowEnd(
  folded: string,
  lines: readonly OutlineLine[],
  from: number,
  next: number,
  count: number,
): number {
  const most = Math.min(lines.length, from + count + WIDEST);
  for (let at = from; at < most; at += 1) {
    if (numberOf(folded, lines[at]) === next || isHeading(folded, lines[at])) return at;
  }
  return Math.min(lines.length, from + count - 1);
}

/** Cells before and after the measures are one line each; everything in between is measures. */
function rowOf(
  lines: readonly OutlineLine[],
  { count, number, problem, action, status }: Columns,
): OutlineRow {
  const fromEnd = (index: number) =>
    index < 0 ? undefined : lines[index > action ? lines.length - count + index : index];
  const first = lines[action];
  const last = lines[Math.max(action, lines.length - count + action)];
  return {
    number: lines[number] ?? null,
    problem: fromEnd(problem) ?? null,
    actions: first && last ? [{ start: first.start, end: last.end }] : [],
    status: fromEnd(status) ?? null,
  };
}

function isHeading(folded: string, line: OutlineLine | undefined): boolean {
  const style = line && markerAt(folded, line.start)?.style;
  return style === 'cn' || style === 'cn-bracket';
}

function numberOf(folded: string, line: OutlineLine | undefined): number | null {
  if (!line || line.end - line.start > 3) return null;
  const text = words(folded, line);
  return /^\d{1,3}$/u.test(text) ? Number(text) : null;
}

function words(folded: string, { start, end }: OutlineLine): string {
  return folded.slice(start, Math.min(end, start + 20));
}
