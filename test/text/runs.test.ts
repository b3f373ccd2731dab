import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#text/runs.ts';
import { overlaps } from '#text/span.ts';

const LENGTH = 40;
const span = fc
  .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: LENGTH }))
  .map(([start, length]) => ({ start, end: Math.min(LENGTH, start + length) }));

test('a span without marks is one run', () => {
  expect(runs({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, marks: [] }]);
});

test('runs are cut where a mark begins or ends and carry the marks over them', () => {
  const outer = { start: 0, end: 6 };
  const inner = { start: 2, end: 4 };
  expect(runs({ start: 0, end: 8 }, [outer, inner])).toEqual([
    { start: 0, end: 2, marks: [outer] },
    { start: 2, end: 4, marks: [outer, inner] },
    { start: 4, end: 6, marks: [outer] },
    { start: 6, end: 8, marks: [] },
  ]);
});

test('runs cover the text without gaps', () => {
  fc.assert(
    fc.property(span, fc.array(span), (stretch, marks) => {
      const cut = runs(stretch, marks);
      expect(cut[0]?.start).toBe(stretch.start);
      expect(cut.at(-1)?.end).toBe(stretch.end);
      for (const [i, run] of cut.entries()) {
        expect(run.start).toBeLessThan(run.end);
        if (i > 0) expect(run.start).toBe(cut[i - 1]?.end);
        expect(run.marks).toEqual(marks.filter((mark) => overlaps(mark, run)));
      }
    }),
  );
});
