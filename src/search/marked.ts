import type { Span } from '#text/span.ts';

/** A piece of a text, marked or not. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at its marks; the pieces joined give the text. @param marks in order and apart */
export function piecesOf(text: string, marks: readonly Span[]): MarkedPiece[] {
  const ends = [0, ...marks.map(({ end }) => end)];
  const pieces = ends.flatMap((from, i) => {
    const mark = marks[i];
    const plain = { text: text.slice(from, mark?.start), marked: false };
    return mark ? [plain, { text: text.slice(mark.start, mark.end), marked: true }] : [plain];
  });
  return pieces.filter((piece) => piece.text !== '');
}
