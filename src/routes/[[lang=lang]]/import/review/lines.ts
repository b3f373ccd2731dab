import type { Span } from '#text/span.ts';

/** What is marked in a text. */
export interface MarkedSpan {
  readonly id: string;
  readonly span: Span;
}

/** A stretch of a line, with what is marked there. */
export interface LinePiece {
  readonly at: number;
  readonly text: string;
  readonly ids: readonly string[];
}

/** A line of a text, without its line end. */
export interface TextLine {
  readonly at: number;
  readonly pieces: readonly LinePiece[];
}

/** A text line by line, each cut where a mark begins or ends. Offsets are those of the text. */
export function linesOf(text: string, marks: readonly MarkedSpan[]): readonly TextLine[] {
  const inOrder = marks
    .filter(({ span }) => span.start < span.end)
    .toSorted((a, b) => a.span.start - b.span.start);
  const lines: TextLine[] = [];
  let from = 0;
  let open: readonly MarkedSpan[] = [];
  let next = 0;
  for (let at = 0; at <= text.length; at = from) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const begun = next;
    while ((inOrder[next]?.span.start ?? Infinity) < end) next += 1;
    const here = [...open, ...inOrder.slice(begun, next)];
    lines.push({ at, pieces: piecesOf(text, { start: at, end }, here) });
    open = here.filter(({ span }) => span.end > end);
    from = end + 1;
  }
  return lines;
}

function piecesOf(text: string, line: Span, marks: readonly MarkedSpan[]): readonly LinePiece[] {
  const within = (place: number) => Math.min(Math.max(place, line.start), line.end);
  const cuts = new Set([
    line.start,
    line.end,
    ...marks.flatMap(({ span }) => [within(span.start), within(span.end)]),
  ]);
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(0, -1).map((at, i) => {
    const end = places[i + 1] ?? line.end;
    const ids = marks.filter(({ span }) => span.start <= at && end <= span.end).map(({ id }) => id);
    return { at, text: text.slice(at, end), ids };
  });
}

/** The offset in the text of a place in its lines, each with its own in `data-at`. Null outside of them. */
export function offsetAt(box: Element, node: Node, offset: number): number | null {
  if (!box.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest<HTMLElement>('[data-at]');
  if (!line || !box.contains(line)) {
    const after = [...box.childNodes].slice(offset).find((child) => child instanceof HTMLElement);
    const at = after instanceof HTMLElement ? after.dataset['at'] : undefined;
    return at === undefined ? null : Number(at);
  }
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEnd(node, offset);
  return Number(line.dataset['at']) + range.toString().length;
}

/** Without blanks at its ends; null if nothing is left. */
export function trimmedSpan(text: string, { start, end }: Span): Span | null {
  const piece = text.slice(start, end);
  const trimmed = piece.trim();
  const from = start + piece.indexOf(trimmed);
  return trimmed === '' ? null : { start: from, end: from + trimmed.length };
}
