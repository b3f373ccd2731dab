import { describe, expect, test } from 'vitest';
import { undivided } from '#charts/sanctions/describe.ts';
import { layout } from '#charts/sanctions/layout.ts';
import type { SanctionRow } from '#queries/sanctions.ts';
import { ANSWERS } from '../answers.ts';
import { SANCTIONS } from '../rows.ts';

const changed = (value: number): SanctionRow[] =>
  SANCTIONS.map((row) => (row.fact_id === 'yunhai-party_sanctions_total' ? { ...row, value } : row));
const kindIn = (sanctions: readonly SanctionRow[], width = 800) =>
  layout({ ...ANSWERS, sanctions }, 'zh', width)
    .blocks.flatMap(({ bands }) => bands.flatMap(({ kinds }) => kinds))
    .find(({ row }) => row.fact_id === 'yunhai-party_sanctions_total');
const dots = (d = '') => d.split('M').length - 1;

describe('the dots of sanctions', () => {
  test.each([360, 800])('are one a person, inside the drawing %i wide', (width) => {
    const kinds = layout(ANSWERS, 'zh', width).blocks.flatMap(({ bands }) =>
      bands.flatMap((band) => band.kinds),
    );
    for (const { row, parts, dots: own, restDots } of kinds) {
      const drawn = dots(own) + dots(restDots) + parts.reduce((sum, part) => sum + dots(part.dots), 0);
      expect(drawn).toBe(row.value ?? 0);
      for (const [, x] of own.matchAll(/M([\d.]+)/gu)) expect(Number(x)).toBeLessThan(width);
    }
  });

  test('of a total are those of its parts, and the rest is said to be not broken down', () => {
    const kind = kindIn(changed(5));
    expect(kind?.parts.map((part) => dots(part.dots))).toEqual([1, 1]);
    expect(dots(kind?.restDots)).toBe(3);
    expect(kind?.rest?.name).toBe('3 其余未分');
    expect(kindIn(SANCTIONS)?.rest).toBeNull();
  });

  test('are not shared out if the parts overlap', () => {
    const kind = kindIn(changed(1));
    expect(kind?.parts.map((part) => dots(part.dots))).toEqual([0, 0]);
    expect(dots(kind?.dots)).toBe(1);
  });

  test('give way to a bar above 50', () => {
    expect(kindIn(changed(50))?.bar).toBeNull();
    expect(kindIn(changed(51))?.bar?.width).toBeGreaterThan(0);
    expect(dots(kindIn(changed(51))?.dots)).toBe(0);
  });
});

test('a total without parts has no rest', () => {
  const [row] = SANCTIONS;
  expect(row && undivided({ row, parts: [], form: 0 })).toBeNull();
});
