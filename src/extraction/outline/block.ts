import type { Span } from '#text/span.ts';
import { segmentsOf, type LineSegment } from './inline.ts';
import type { OutlineLine } from './line.ts';
import { isActionLabel } from './labels.ts';
import { markersIn, RANK, type MarkerStyle } from './marker.ts';
import { openingsOf } from './opening.ts';
import type { OutlineBlock } from './outline-block.ts';
import { partLines } from './part-line.ts';
import { untitledStyle } from './untitled.ts';
import { verticalRows, type VerticalRow } from './vertical-table.ts';
import { cellsOf, columnsOf, isRule, rowOf, type Columns, type OutlineRow } from './table.ts';

interface OpenBlock extends Omit<OutlineBlock, 'end' | 'paragraphs'> {
  readonly paragraphs: Span[];
  /** Measures of its row; continuation rows add theirs. */
  readonly actions: Span[];
}

/** A notice with at most so many lines has lost its line breaks. */
const FEW_LINES = 3;
const WIDEST_HEAD = 120;
/** Enumerators that may also number clauses inside a paragraph. */
const RUN_STYLES: ReadonlySet<MarkerStyle> = new Set(['bracket', 'circle', 'number', 'ordinal']);
/** The same, below a heading that is numbered as an item is. */
const RUN_STYLES_WITHIN: ReadonlySet<MarkerStyle> = new Set(['cn', 'cn-bracket']);
const HEADING = 80;

/** The blocks of a stretch of lines. Text before the first block belongs to none. */
export function blocksOf(folded: string, lines: readonly OutlineLine[]): OutlineBlock[] {
  const open: OpenBlock[] = [];
  const openings = openingsOf(folded, lines);
  const parts = partLines(folded, lines);
  const alone = lines.length <= FEW_LINES;
  const vertical = verticalRows(folded, lines);
  const hasCells = folded.includes('|') || folded.includes('  ');
  let columns: Columns | null = null;
  let read = 0;
  for (const line of lines) {
    const cell = vertical.get(line.start);
    if (cell) read = addVertical(open, cell);
    if (cell !== undefined || line.start < read || (hasCells && isRule(folded, line))) continue;
    const head = hasCells ? headOf(folded, line) : null;
    if (head) {
      columns = head;
      continue;
    }
    const row = hasCells ? rowOf(folded, cellsOf(folded, line, columns?.wide), columns) : null;
    const opening = openings.get(line.start);
    if (row) addRow(open, line, row);
    else if (parts.has(line.start)) open.at(-1)?.paragraphs.push(line);
    else if (opening) addBlock(open, { ...line, marker: opening.marker }, opening.style);
    else for (const segment of segmentsOf(folded, line, alone)) addSegment(folded, open, segment);
  }
  return open.map(({ start, style, value, marker, row, paragraphs }) => ({
    start,
    end: paragraphs.at(-1)?.end ?? start,
    style,
    value,
    marker,
    row,
    paragraphs,
  }));
}

function headOf(folded: string, line: OutlineLine): Columns | null {
  const cells = cellsOf(folded, line);
  if (cells.length > 1) return columnsOf(folded, cells);
  const columns = line.end - line.start < WIDEST_HEAD ? columnsOf(folded, cellsOf(folded, line, true)) : null;
  return columns && columns.count > 2 ? { ...columns, wide: true } : null;
}

function addRow(open: OpenBlock[], line: OutlineLine, row: OutlineRow): void {
  const last = open.at(-1);
  if (row.problem !== null || row.number !== null || !last?.row) {
    openRow(open, row, [line]);
    return;
  }
  last.paragraphs.push(line);
  last.actions.push(...row.actions);
}

function openRow(open: OpenBlock[], row: OutlineRow, paragraphs: Span[]): void {
  const actions = [...row.actions];
  const start = paragraphs[0]?.start ?? 0;
  open.push({ start, style: 'row', value: 0, marker: null, row: { ...row, actions }, actions, paragraphs });
}

/** Returns the offset after its last line. */
function addVertical(open: OpenBlock[], { row, lines }: VerticalRow): number {
  openRow(open, row, [...lines]);
  return lines.at(-1)?.end ?? 0;
}

function addSegment(folded: string, open: OpenBlock[], segment: LineSegment): void {
  const style = runsOn(folded, open.at(-1), segment)
    ? null
    : (segment.marker?.style ?? untitledStyle(folded, segment));
  if (style) addBlock(open, segment, style);
  else open.at(-1)?.paragraphs.push({ start: segment.start, end: segment.end });
}

/** ①补学6次。②测试2次。 on one line below a heading are measures, not paragraphs. */
function runsOn(folded: string, above: OpenBlock | undefined, { marker, start, end }: LineSegment): boolean {
  if (marker?.value !== 1 || !above?.marker || above.style === marker.style) return false;
  if (
    !RUN_STYLES.has(marker.style) &&
    !(RUN_STYLES_WITHIN.has(marker.style) && RANK[above.style] >= RANK.number)
  )
    return false;
  const [heading, label, ...others] = above.paragraphs;
  if (!heading || heading.end - heading.start > HEADING || others.length > 0) return false;
  if (label && !isActionLabel(folded, label)) return false;
  // 1. is continued by 2., (1) by (2), [1] by [2], 一、 by 二、.
  const shape = folded.charAt(marker.start).replace('1', '2').replace('①', '②').replace('一', '二');
  return markersIn(folded, { start: marker.end, end }).some(
    (next) =>
      next.style === marker.style &&
      next.value === 2 &&
      folded.charAt(next.start) === shape &&
      /[。;] *$/u.test(folded.slice(start, next.start)),
  );
}

function addBlock(open: OpenBlock[], { start, end, marker }: LineSegment, style: MarkerStyle): void {
  open.push({
    start,
    style,
    value: marker?.value ?? 0,
    marker,
    row: null,
    actions: [],
    paragraphs: [{ start, end }],
  });
}
