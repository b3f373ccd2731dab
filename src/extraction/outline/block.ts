import { PROBLEM_LABEL, TOPIC_LINE } from '#extraction/lexicon/outline.ts';
import type { Span } from '#text/span.ts';
import { segmentsOf, type Segment } from './inline.ts';
import type { Line } from './line.ts';
import type { Marker, Style } from './marker.ts';
import { cellsOf, columnsOf, rowOf, type Columns, type Row } from './table.ts';

/** A paragraph with an enumerator or a title, and what follows it up to the next one. */
export interface Block extends Span {
  readonly style: Style;
  readonly value: number;
  /** The enumerator, where one is printed. */
  readonly marker: Marker | null;
  readonly row: Row | null;
  /** Its own line first. */
  readonly paragraphs: readonly Span[];
}

interface OpenBlock extends Omit<Block, 'end' | 'paragraphs'> {
  readonly paragraphs: Span[];
}

/** The blocks of a stretch of lines. What stands before the first belongs to none. */
export function blocksOf(folded: string, lines: readonly Line[]): Block[] {
  const open: OpenBlock[] = [];
  let columns: Columns | null = null;
  for (const line of lines) {
    const cells = cellsOf(folded, line);
    const head = columnsOf(folded, cells);
    if (head) {
      columns = head;
      continue;
    }
    const row = rowOf(folded, cells, columns);
    if (row) addRow(open, line, row);
    else for (const segment of segmentsOf(folded, line)) addSegment(folded, open, segment);
  }
  return open.map((block) => ({ ...block, end: block.paragraphs.at(-1)?.end ?? block.start }));
}

function addRow(open: OpenBlock[], line: Line, row: Row): void {
  const continues = row.problem === null && row.number === null;
  if (continues && open.at(-1)?.style === 'row') open.at(-1)?.paragraphs.push(line);
  else open.push({ start: line.start, style: 'row', value: 0, marker: null, row, paragraphs: [line] });
}

function addSegment(folded: string, open: OpenBlock[], segment: Segment): void {
  const { start, end, marker } = segment;
  const style = marker?.style ?? untitledStyle(folded, segment);
  const paragraph = { start, end };
  if (style)
    open.push({ start, style, value: marker?.value ?? 0, marker, row: null, paragraphs: [paragraph] });
  else open.at(-1)?.paragraphs.push(paragraph);
}

function untitledStyle(folded: string, { start, end }: Span): Style | null {
  const head = folded.slice(start, Math.min(end, start + 120));
  if (PROBLEM_LABEL.test(head)) return 'label';
  return TOPIC_LINE.test(head) && !/\d+个/u.test(head.slice(0, 30)) ? 'topic' : null;
}
