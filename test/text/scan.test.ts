import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Beginnings, matchesFrom, matchesOf } from '#text/scan.ts';

const TEXT = fc.string({ unit: fc.constantFrom('一', '1', '。', '\n', '😀', '\ud83d', 'a') });

test.each([/(?:^|。) *(?=.)/gu, /。|$/gu, /\d/gu, /(?=😀)/gu])('%s finds what matchAll finds', (pattern) => {
  fc.assert(
    fc.property(TEXT, (text) => {
      expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
    }),
  );
});

test('a pattern is tried only at its first and second code units', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const found = matchesFrom(new Beginnings(['0123456789', '一1']), /\d[一\d]+/uy, text);
      expect(found).toEqual([...text.matchAll(/\d[一\d]+/gu)]);
    }),
  );
});
