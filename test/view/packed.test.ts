import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packed, unpacked } from '#view/packed.ts';
import type { Answers } from '#queries/answers.ts';
import { chartsOfData } from '../support/charts.ts';

const VALUE = fc.oneof(
  fc.string(),
  fc.constantFrom('~', 'a-1.~'),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const ID = fc.stringMatching(/^[a-z]{1,3}-\d{1,2}$/u);
const ROW = fc.record({
  notice_id: ID,
  label_zh: fc.constantFrom('甲', '乙'),
  label_en: fc.constantFrom('甲', '乙'),
  value: VALUE,
  fact_ids: fc.array(fc.tuple(ID, fc.constantFrom('feedback', 'published')), { maxLength: 3 }),
});

describe('rows packed for a page', () => {
  test('are the same rows when unpacked', () => {
    fc.assert(
      fc.property(fc.array(ROW, { maxLength: 30 }), (made) => {
        const rows = made.map((row) => ({
          ...row,
          fact_ids: row.fact_ids.map((each) => each.join('.')).join(' '),
        }));
        const answers = { durations: rows } as unknown as Answers;
        expect(unpacked(JSON.parse(JSON.stringify(packed(answers))))).toEqual(answers);
      }),
    );
  });

  test('of the published data are smaller, and the same when unpacked', async () => {
    for (const { answers } of await chartsOfData()) {
      const text = JSON.stringify(packed(answers));
      expect(text.length).toBeLessThan(JSON.stringify(answers).length);
      expect(unpacked(JSON.parse(text))).toEqual(answers);
    }
  }, 60_000);
});
