import { expect, test } from 'vitest';
import { MEASURE_TYPES } from '#extraction/vocabulary/codelists.ts';
import { UNTYPED } from '#routes/[[lang=lang]]/compare/practice.ts';
import { markOf } from '#routes/[[lang=lang]]/compare/type-marks.ts';
import { wordsIn } from '#routes/[[lang=lang]]/compare/words.server.ts';

test('every type has a mark of its own in each language', () => {
  for (const lang of ['zh', 'en'] as const) {
    const marks = [...MEASURE_TYPES.map(({ code }) => code), UNTYPED].map((code) => markOf(code, lang));
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks.filter((mark) => mark.length > 2)).toEqual([]);
  }
});

test('words that every notice uses are none', () => {
  expect(wordsIn('完善公务接待管理办法')).toEqual(['公务', '接待']);
  expect(wordsIn('进一步加强整改工作')).toEqual([]);
});
