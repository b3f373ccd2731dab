import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fact } from '../../support/corpus.ts';
import { markedPieces } from '../../../src/routes/[[lang=lang]]/import/marks.ts';

test('the pieces of a text join to the text, and those of a fact to its quote', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })), { maxLength: 6 });
  fc.assert(
    fc.property(fc.string({ minLength: 50, maxLength: 60 }), spans, (text, places) => {
      const facts = places.map(([start, length], i) =>
        fact('own-x', i, 'warning', { start, end: start + length, quote: text.slice(start, start + length) }),
      );
      const pieces = markedPieces(text, facts);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { fact_id, quote } of facts) {
        const own = pieces.filter((piece) => piece.facts.includes(fact_id));
        expect(own.map((piece) => piece.text).join('')).toBe(quote);
      }
    }),
  );
});

test('a text without figures is one piece', () => {
  expect(markedPieces('青禾', [])).toEqual([{ text: '青禾', facts: [] }]);
});
