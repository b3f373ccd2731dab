import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linear, logarithmic, monthTicks, rounded } from '#charts/parts/scale.ts';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const span = fc.tuple(number, number).filter(([a, b]) => Math.abs(a - b) > 1e-3);
const DAY = 86_400_000;
const iso = (date: Date) => date.toISOString().slice(0, 10);

describe('a scale', () => {
  test("places values and ticks like d3's", () => {
    fc.assert(
      fc.property(span, span, number, fc.integer({ min: 2, max: 10 }), (domain, range, value, count) => {
        const theirs = scaleLinear(domain, range);
        const ours = linear(domain, range);
        expect(ours(value)).toBeCloseTo(
          theirs(value),
          -Math.floor(Math.log10(Math.abs(theirs(value)) + 1)) + 3,
        );
        expect(ours.ticks(count)).toEqual(theirs.ticks(count));
      }),
    );
  });

  test("is rounded like d3's", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 3, max: 10 }), (most, count) => {
        expect(rounded([0, most], [0, 1], count).domain).toEqual(
          scaleLinear([0, most], [0, 1]).nice(count).domain(),
        );
      }),
    );
  });

  test('of amounts is logarithmic', () => {
    for (const value of [1, 9784, 126_000, 2.8e6])
      expect(logarithmic([1, 1e7], [64, 386])(value)).toBeCloseTo(scaleLog([1, 1e7], [64, 386])(value), 6);
  });

  test('places a single value in the middle', () => expect(linear([3, 3], [0, 10])(3)).toBe(5));
});

describe('ticks of months', () => {
  test.each([
    ['2021-03-12', '2025-08-30', 4],
    ['2021-03-12', '2025-08-30', 8],
    ['2024-01-05', '2024-12-20', 5],
    ['2023-11-20', '2025-01-20', 8],
  ])("from %s to %s, about %i, equal d3's", (from, to, count) => {
    const days = [Date.parse(from) / DAY, Date.parse(to) / DAY] as const;
    const theirs = scaleUtc([new Date(from), new Date(to)], [0, 1]).ticks(count);
    expect(monthTicks(days, count).map(iso)).toEqual(theirs.map(iso));
  });

  test('are evenly spaced first days of months within the span', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 25_000 }),
        fc.integer({ min: 60, max: 9000 }),
        fc.integer({ min: 3, max: 9 }),
        (first, length, count) => {
          const ticks = monthTicks([first, first + length], count);
          for (const tick of ticks) {
            expect(tick.getUTCDate()).toBe(1);
            expect(tick.getTime()).toBeGreaterThanOrEqual(first * DAY);
            expect(tick.getTime()).toBeLessThanOrEqual((first + length) * DAY);
          }
          expect(ticks.length).toBeLessThanOrEqual(count * 3);
        },
      ),
    );
  });
});
