import { matchesOf } from '#text/scan.ts';
import { sliceOf, type Span } from '#text/span.ts';
import { trim, type OutlineLine } from './line.ts';
import { markerAt } from './marker.ts';
import { isState } from './state.ts';

/** Column indices of a flattened table, -1 for a missing column. */
export interface Columns {
  readonly count: number;
  /** Cells are separated by wide blanks. */
  readonly wide: boolean;
  readonly number: number;
  readonly problem: number;
  readonly action: number;
  readonly status: number;
}

/** The cells of one row. */
export interface OutlineRow {
  readonly number: Span | null;
  readonly problem: Span | null;
  /** The cell of measures, plus one for each row that only continues it. */
  readonly actions: readonly Span[];
  readonly status: Span | null;
}

const UNTITLED: Columns = { count: 0, wide: false, number: 0, problem: 1, action: 2, status: -1 };

const BARS = /\|/gu;
const WIDE_BLANKS = / {2,}/gu;

/** The trimmed cells of a line a|b|c or, if `wide`, of a line separated by wide blanks. */
export function cellsOf(folded: string, line: OutlineLine, wide = false): Span[] {
  const text = sliceOf(folded, line);
  if (!text.includes(wide ? '  ' : '|')) return [trim(folded, line)];
  const stops = matchesOf(wide ? WIDE_BLANKS : BARS, text);
  const starts = [line.start, ...stops.map(({ index, 0: stop }) => line.start + index + stop.length)];
  return starts.map((start, i) =>
    trim(folded, { start, end: line.start + (stops[i]?.index ?? line.end - line.start) }),
  );
}

/** The columns, if this line is the head of a table of problems and measures. */
export function columnsOf(folded: string, cells: readonly Span[]): Columns | null {
  if (cells.length < 2 || cells.length > 20) return null;
  const heads = cells.map(({ start, end }) => folded.slice(start, end).replaceAll(' ', ''));
  if (heads.some((head) => head.length > 14 || /^\d+$/u.test(head))) return null;
  const problem = heads.findIndex((head) =>
    /^.{0,8}(?:问题|事项|任务|意见)(?:内容|描述|表现|清单|及表现)?$/u.test(head),
  );
  const action = heads.findIndex(
    (head, i) => i !== problem && /(?:措施|举措|做法|整改任务)(?:及.{1,6})?$/u.test(head),
  );
  const outcome = heads.findIndex(
    (head, i) => i !== problem && /^.{0,6}(?:整改|落实|情况|进展|成效)(?:.{0,4}情况)?$/u.test(head),
  );
  if (problem < 0 || (action < 0 && outcome < 0)) return null;
  const measures = action < 0 ? outcome : action;
  const named = heads.findIndex(
    (head, i) =>
      i !== problem &&
      i !== measures &&
      /完成情况|完成状态|是否完成|状态|进度|进展|完成时?与否|整改结果/u.test(head),
  );
  // A column of outcomes may state no more than that all is done.
  const status =
    named >= 0
      ? named
      : heads.findLastIndex(
          (head, i) => i !== problem && i !== measures && /(?:成效|成果|效果|结果|情况|备注)$/u.test(head),
        );
  return {
    count: cells.length,
    wide: false,
    number: heads.findIndex((head) => /序号|编号|^号$/u.test(head)),
    problem,
    action: measures,
    status,
  };
}

/** The row that a line is, or null. A table without a head must number its rows. */
export function rowOf(folded: string, cells: readonly Span[], columns: Columns | null): OutlineRow | null {
  if (cells.length < 2 || isGroup(cells)) return null;
  const known = columns !== null && fits(cells.length, columns.count) ? columns : null;
  if (known === null && !isNumbered(folded, cells)) return null;
  const { number, problem, action, status } = known ?? UNTITLED;
  const missing = known ? Math.max(0, known.count - cells.length) : 0;
  const cell = (index: number) => full(cells[index - (index > 0 && missing > 0 && number < 0 ? missing : 0)]);
  const actionCell = cell(action);
  return {
    ...numbered(folded, cell(number), cell(problem)),
    actions: actionCell ? [actionCell] : [],
    status: known ? cell(status) : lastState(folded, cells),
  };
}

/** In a table without a head, the last cell if it is no more than a state: 1|…|…|已完成. */
function lastState(folded: string, cells: readonly Span[]): Span | null {
  const last = full(cells.findLast((cell) => cell.start < cell.end));
  if (!last || cells.indexOf(last) <= UNTITLED.action || length(last) > LONGEST_STATE) return null;
  return isState(sliceOf(folded, last)) ? last : null;
}
const LONGEST_STATE = 16;

/** The number of a problem may be in the problem's cell. */
function numbered(
  folded: string,
  number: Span | null,
  problem: Span | null,
): Pick<OutlineRow, 'number' | 'problem'> {
  const marker = number === null && problem !== null ? markerAt(folded, problem.start) : null;
  if (!marker || !problem || marker.end >= problem.end) return { number, problem };
  return { number: marker, problem: { start: marker.end, end: problem.end } };
}

/** A heading over rows: (一)政治建设方面||||, even if the line begins with a bar. */
function isGroup(cells: readonly Span[]): boolean {
  const filled = cells.filter(({ start, end }) => start < end);
  const [only] = filled;
  return filled.length === 1 && cells.slice(0, 2).some((cell) => cell === only) && length(only) > 3;
}

function length(cell: Span | undefined): number {
  return cell ? cell.end - cell.start : 0;
}

/** The line of dashes below the head of a Markdown table. */
export function isRule(folded: string, { start, end }: OutlineLine): boolean {
  return /^\|?(?: ?:?-{1,}:? ?\|)+ ?(?::?-{1,}:?)? ?\|?$/u.test(
    folded.slice(start, Math.min(end, start + 400)),
  );
}

function fits(count: number, expected: number): boolean {
  return Math.abs(count - expected) <= (expected >= 5 ? 2 : expected === 4 ? 1 : 0);
}

function isNumbered(folded: string, cells: readonly Span[]): boolean {
  const first = cells[0];
  return (
    cells.length >= 3 &&
    first !== undefined &&
    /^(?:问题)?(?:\d{1,3}|(?<=题)[一二三四五六七八九十]{1,3})$/u.test(sliceOf(folded, first))
  );
}

function full(cell: Span | undefined): Span | null {
  return cell !== undefined && cell.start < cell.end ? cell : null;
}
