import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, trimmedSpan } from '#routes/[[lang=lang]]/import/review/lines.ts';

const texts = fc.string({ unit: fc.constantFrom('甲', '乙', '\n', ' ', '𠮷', '1'), maxLength: 60 });
const spans = fc.array(fc.tuple(fc.nat(70), fc.integer({ min: 0, max: 9 })), { maxLength: 8 });

test('the lines of a text join to the text, each piece at its offset, and marks to what they mark', () => {
  fc.assert(
    fc.property(texts, spans, (text, places) => {
      const marks = places
        .map(([start, length], i) => ({ id: String(i), span: { start, end: start + length } }))
        .filter(({ span }) => span.end <= text.length);
      const lines = linesOf(text, marks);
      expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('\n')).toBe(text);
      const pieces = lines.flatMap((line) => line.pieces);
      for (const piece of pieces) expect(text.startsWith(piece.text, piece.at)).toBe(true);
      for (const { id, span } of marks) {
        const own = pieces.filter((piece) => piece.ids.includes(id)).map((piece) => piece.text);
        expect(own.join('')).toBe(text.slice(span.start, span.end).replaceAll('\n', ''));
      }
    }),
  );
});

test('a selection is taken without the blanks at its ends', () => {
  expect(trimmedSpan(' 甲乙\n', { start: 0, end: 4 })).toEqual({ start: 1, end: 3 });
  expect(trimmedSpan(' \n ', { start: 0, end: 3 })).toBeNull();
});
