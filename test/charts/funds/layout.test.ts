import { describe, expect, test } from 'vitest';
import { layout } from '#charts/funds/layout.ts';
import type { FundsRow } from '#queries/funds.ts';
import { ANSWERS } from '../answers.ts';
import { FUNDS, ZONES } from '../rows.ts';

/** Sums of as many notices as given, each larger than the one before. */
function recovered(n: number): FundsRow[] {
  const [row] = FUNDS;
  if (!row) throw new Error('no rows');
  return ZONES.slice(0, n).map(({ notice_id }, i) => ({
    ...row,
    notice_id,
    yuan: 10 ** (i + 3),
    fact_id: `sum-${i}`,
  }));
}

const panelsOf = (funds: readonly FundsRow[], width: number) =>
  layout({ ...ANSWERS, funds }, 'zh', { mixed: [] }, width).panels;

describe('sums of money', () => {
  test('are numbers with their phrases below five notices', () => {
    for (const { ticks, lines } of panelsOf(recovered(4), 800)) {
      expect(ticks).toEqual([]);
      for (const { dot, quote, row } of lines) {
        expect(dot).toBeNull();
        expect(quote).toContain(row.quote.slice(0, 5));
      }
    }
  });

  test.each([360, 800])('are dots on a logarithmic axis from five notices on, %i wide', (width) => {
    const [first] = panelsOf(recovered(5), width);
    const at = first?.lines.map(({ dot }) => dot ?? Number.NaN) ?? [];
    const steps = at.slice(1).map((x, i) => x - (at[i] ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.3);
    expect(Math.min(...steps)).toBeGreaterThan(0);
    expect(Math.max(...at)).toBeLessThan(width);
    expect(first?.ticks.length).toBeGreaterThan(1);
  });
});
