import { gather } from '#text/gather.ts';
import { PROBLEM_LABEL } from '#extraction/vocabulary/outline.ts';
import { BLANKS } from '#text/scan.ts';
import type { Span } from '#text/span.ts';
import type { Leaf } from './leaf.ts';
import { behindBullet } from './inline.ts';
import { labelOf, withoutLabels } from './labels.ts';
import { linesIn, trim } from './line.ts';
import { markerAt, markersIn, type Marker, type MarkerStyle } from './marker.ts';
import type { Status } from './status.ts';

const CLOSED = /(?:^|[。;!?:,、”’)\]\n]) *$/u;

/** The measures of an item: one per enumerator of a run, else its whole body. */
export function measuresOf(folded: string, leaf: Leaf, status: Status | null): Span[] {
  const cells = cellsOf(leaf);
  if (cells.length < 2) return measuresIn(folded, bodyOf(folded, leaf, status));
  return gather(cells, (cell) => measuresIn(folded, cell));
}

/** The cells of measures within the item. */
function cellsOf({ node, end }: Leaf): Span[] {
  return gather(node.block.row?.actions ?? [], (cell) => cut(cell, end) ?? []);
}

function cut(cell: Span | null, end: number): Span | null {
  return cell && cell.start < end ? { start: cell.start, end: Math.min(cell.end, end) } : null;
}

function measuresIn(folded: string, body: Span): Span[] {
  const run = runIn(folded, body);
  if (run.length === 0) return dashedIn(folded, body) ?? [body];
  return run.map((marker, i) => {
    const next = run[i + 1]?.start ?? body.end;
    return trim(folded, {
      start: marker.start,
      end: i + 1 < run.length ? next : runEnd(folded, marker, next),
    });
  });
}

/** Lines that begin with a dash or a dot, one per measure; null if there are fewer than two. */
function dashedIn(folded: string, body: Span): Span[] | null {
  const lines = linesIn(folded, body);
  const dashed = lines.filter((line) => {
    const from = behindBullet(folded, line.start);
    return from > line.start && labelOf(folded, { start: from, end: line.end }) === null;
  });
  return dashed.length > 1 ? dashed : null;
}

/** The item without its heading and its status line. */
function bodyOf(folded: string, leaf: Leaf, status: Status | null): Span {
  const { node, end } = leaf;
  const { row, marker, start } = node.block;
  if (row) return cellsOf(leaf)[0] ?? cut(row.problem, end) ?? { start, end };
  const from = marker?.end ?? start;
  const heading = node.heading.end;
  const until = status?.apart && status.span.start > heading ? beforeNumber(folded, status.span.start) : end;
  const account = behindStatus(folded, leaf, status);
  if (account) return withoutLabels(folded, account);
  const bracket = status && !status.apart && status.span.start >= heading && status.span.end <= heading + 24;
  const behind = bracket ? status.span.end : heading;
  const body = trim(folded, { start: afterHeading(folded, behind, until), end: until });
  const isTitled = isTitle(folded, node.heading) || PROBLEM_LABEL.test(folded.slice(from, node.heading.end));
  if (body.end - body.start >= 4 && isTitled) return withoutLabels(folded, body);
  const whole = trim(folded, { start: from, end: until });
  return whole.start < whole.end ? whole : trim(folded, { start, end });
}

/** The end of what stands before a numbered part, (3)整改进度:, or before a bracket. */
function beforeNumber(folded: string, at: number): number {
  if ('(['.includes(folded.charAt(at - 1))) return at - 1;
  const line = folded.lastIndexOf('\n', at - 1) + 1;
  return markerAt(folded, line)?.end === at ? line : at;
}

/** What is behind a status that stands before the account, right under the heading: 整改情况:已完成。一是…; null if nothing. */
function behindStatus(folded: string, { node, end }: Leaf, status: Status | null): Span | null {
  if (!status?.apart || status.span.start <= node.heading.start) return null;
  const before = trim(folded, {
    start: afterHeading(folded, node.heading.end, status.span.start),
    end: status.span.start,
  });
  const after = trim(folded, { start: afterHeading(folded, status.span.end, end), end });
  const [least, most] = [before.end - before.start, after.end - after.start];
  const isAccount = most >= 4 && labelOf(folded, after) !== 'other';
  return isAccount && most > least ? after : null;
}

const AFTER_HEADING = `${BLANKS}。:;,!?)]-`;

function afterHeading(folded: string, from: number, end: number): number {
  let at = from;
  while (at < end && AFTER_HEADING.includes(folded.charAt(at))) {
    // A dash at the start of a line is an enumerator, not part of the title.
    if (folded.charAt(at) === '-' && folded.slice(from, at).includes('\n')) break;
    at += 1;
  }
  return at;
}

/** A sentence with figures is a measure, not a title. */
function isTitle(folded: string, { start, end }: Span): boolean {
  const words = folded.slice(start, end);
  return (
    /问题|方面|[“”]/u.test(words) || !/\d+(?:\.\d+)? ?[余多]?[个项次人条件份家名场期万亿元%]/u.test(words)
  );
}

/** 一是…二是…, or another run of enumerators 1, 2 … inside the paragraph. */
function runIn(folded: string, body: Span): Marker[] {
  const chains = new Map<MarkerStyle, Marker[]>();
  for (const marker of markersIn(folded, body)) {
    if (!CLOSED.test(folded.slice(Math.max(body.start, marker.start - 2), marker.start))) continue;
    const chain = chains.get(marker.style) ?? [];
    if (continues(chain, marker)) chain.push(marker);
    chains.set(marker.style, chain);
  }
  const said = chains.get('run') ?? [];
  if (said.length > 0) return said;
  return [...chains.values()].find((chain) => chain.length > 1) ?? [];
}

/** Numbers may be skipped or printed twice, and a second run may begin. */
function continues(chain: readonly Marker[], { value, style }: Marker): boolean {
  const last = chain.at(-1)?.value ?? 0;
  if (last === 0) return value === 1 || (style === 'run' && value === 2);
  return style === 'run' ? value === 1 || (value >= last && value <= last + 2) : value === last + 1;
}

/** The last one ends with its paragraph; later paragraphs are not part of the run. */
function runEnd(folded: string, { start }: Marker, end: number): number {
  const feed = folded.slice(start, end).indexOf('\n');
  return feed < 0 ? end : start + feed;
}
