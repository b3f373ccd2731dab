import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOfMany, statesOf } from '#charts/parts/coverage-of-many.ts';
import { STATES } from '#view/figure-state.ts';

const cellsIn = (d: string) => d.match(/h0/gu)?.length ?? 0;

describe('the strip beneath a chart of hundreds of notices', () => {
  test('has one cell a notice, inside its width, for any states', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...STATES), { maxLength: 400 }),
        fc.integer({ min: 300, max: 900 }),
        (states, width) => {
          const { groups } = coverageOfMany(states, 'en', width);
          expect(groups.reduce((sum, { d }) => sum + cellsIn(d), 0)).toBe(states.length);
          for (const { d } of groups)
            for (const line of d.split('M').slice(1)) expect(5 + (cellsIn(line) - 1) * 9).toBeLessThan(width);
        },
      ),
    );
  });

  test('tells a notice that was not read from one in which nothing was found', () => {
    const notices = [
      { notice_id: 'a', origin: 'zone' as const },
      { notice_id: 'b', origin: 'zone' as const },
      { notice_id: 'c', origin: 'context' as const },
    ];
    const rows = [
      { notice_id: 'a', state: 'year_inferred' },
      { notice_id: 'a', state: 'stated' },
    ];
    expect(statesOf(notices, rows)).toEqual(['stated', 'not_found', 'not_read']);
  });

  test('names each state with its number', () => {
    const { groups } = coverageOfMany(['stated', 'not_read', 'stated'], 'zh', 300);
    expect(groups.map(({ name }) => name)).toEqual(['写明 2', '未读 1']);
  });
});
