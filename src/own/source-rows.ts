// The build that needs nothing of Node, so that browsers read the same.
import { parse } from 'csv-parse/browser/esm/sync';
import { decode } from '#text/decode.ts';

/** A line of sources.csv by column. */
export type PlaceRow = Readonly<Record<string, string | undefined>>;

type Report = (problem: string) => void;

/** The rows of a sources.csv. A line that cannot be read is reported and costs only itself. */
export function sourceRows(bytes: Uint8Array, report: Report): readonly PlaceRow[] {
  const [header = [], ...lines] = wholeCells(bytes) ?? cellsByLine(bytes, report);
  if (lines.length > 0 && !header.includes('notice_id')) throw new Error('has no column notice_id');
  return lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
}

const FORM = { skip_empty_lines: true, trim: true, bom: true } as const;

/** Null if any line is malformed, or two stray quotes take the lines between them for one cell. */
function wholeCells(bytes: Uint8Array): readonly (readonly string[])[] | null {
  try {
    const rows: readonly (readonly string[])[] = parse(decode(bytes), FORM);
    return rows.some((cells) => cells.some((cell) => cell.includes('\n'))) ? null : rows;
  } catch {
    return null;
  }
}

/** Each line on its own, because after a stray quote a parser takes the rest of the file for one cell. */
function cellsByLine(bytes: Uint8Array, report: Report): readonly (readonly string[])[] {
  const read: (readonly string[])[] = [];
  for (const [i, line] of linesOf(bytes).entries()) {
    const { cells, problem } = cellsOf(line, read[0]?.length ?? null);
    if (cells) read.push(cells);
    else if (problem !== null) report(`line ${i + 1}: ${problem}, the line was left out`);
    // Without its header no other line can be read.
    if (read.length === 0 && problem !== null) return [];
  }
  return read;
}

function cellsOf(
  line: Uint8Array,
  columns: number | null,
): { readonly cells: readonly string[] | null; readonly problem: string | null } {
  try {
    const rows: readonly (readonly string[])[] = parse(decode(line), FORM);
    const cells = rows[0] ?? null;
    if (cells === null || columns === null || cells.length === columns) return { cells, problem: null };
    return { cells: null, problem: `has ${cells.length} cells, the header has ${columns}` };
  } catch (error) {
    return { cells: null, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  const { code, message } = error as Error & { readonly code?: string };
  return code?.includes('QUOTE') ? 'has a quotation mark that is not closed or not doubled' : message;
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(0x0a, start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end));
    start = end < 0 ? bytes.length : end + 1;
  }
  return lines;
}
