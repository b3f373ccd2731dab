import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoneColour } from '#charts/parts/colour.ts';
import { daySpan } from '#charts/parts/scale.ts';
import { sourcesOf } from '#charts/timeline/notes.ts';
import { counted, yuan } from '#ui/number.ts';
import { dodge, flow, lanes, spread } from '#charts/parts/place.ts';
import { clip, textWidth, wrap } from '#charts/parts/text.ts';

describe('formats money in the units of each language', () => {
  test.each([
    [9784, '9784 元', 'CN¥9,784'],
    [126_000, '12.6 万元', 'CN¥126,000'],
    [71_320, '7.132 万元', 'CN¥71,320'],
    [2_800_000, '280 万元', 'CN¥2.8 million'],
    [120_000_000, '1.2 亿元', 'CN¥120 million'],
    [0, '0 元', 'CN¥0'],
  ])('%d', (value, zh, en) => {
    expect([yuan(value, 'zh'), yuan(value, 'en')]).toEqual([zh, en]);
  });
});

test('counts keep their unit and bound', () => {
  expect(counted(300, '条', 'zh', 'at_least')).toBe('超300 条');
  expect(counted(1, '人', 'en')).toBe('1 person');
  expect(counted(6, '人次', 'en')).toBe('6 person-times');
  expect(counted(98.71, '%', 'zh')).toBe('98.71%');
});

test('a month is as wide as its number of days, in leap years too', () => {
  const [from, to] = daySpan('2024-02');
  expect(to - from).toBe(28);
  expect(daySpan('2024-02-29')).toEqual([to, to]);
});

test('a zone keeps its colour under any filter', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `zone-${i}`);
  expect(zoneColour('zone-2', ids)).toMatch(/^var\(--zone-3, #[0-9a-f]{6}\)$/u);
  expect(zoneColour('zone-10', ids)).toBe(zoneColour('zone-2', ids));
});

test('only web addresses become links', () => {
  expect(sourcesOf('https://www.example.org/a; javascript:alert(1); L11')).toEqual([
    { name: 'example.org', address: 'https://www.example.org/a' },
  ]);
});

describe('labels', () => {
  const label = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });

  test('stay within their width when wrapped or clipped, unless a single character is wider', () => {
    fc.assert(
      fc.property(
        label,
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = wrap(text, 12, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
          expect(textWidth(clip(text, 12, width), 12)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test('wrap a bracket as a whole', () => {
    expect(wrap('清河市援助指挥部(白杨县)', 12, 110, 2)).toEqual(['清河市援助指挥部', '(白杨县)']);
  });

  const widths = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 5, max: 40 }) }),
    {
      maxLength: 6,
    },
  );

  test('do not touch when spread apart', () => {
    fc.assert(
      fc.property(widths, (labels) => {
        const at = spread(labels, 4, 0, 600);
        const boxes = labels.map(
          ({ width }, i) => [(at[i] ?? 0) - width / 2, (at[i] ?? 0) + width / 2] as const,
        );
        const sorted = boxes.toSorted((a, b) => a[0] - b[0]);
        sorted.slice(1).forEach((box, i) => expect(box[0]).toBeGreaterThan((sorted[i]?.[1] ?? 0) + 3));
      }),
    );
  });

  test('do not touch in lanes', () => {
    fc.assert(
      fc.property(widths, (labels) => {
        const spans = labels.map(({ x, width }) => [x, x + width] as const);
        const lane = lanes(spans, 5);
        spans.forEach(([a, b], i) =>
          spans.slice(0, i).forEach(([c, d], j) => {
            if (lane[i] === lane[j]) expect(a >= d + 5 || c >= b + 5).toBe(true);
          }),
        );
      }),
    );
  });

  test('stay within the width when flowing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 200 })), (own) => {
        flow(own, 320, 16).forEach(({ x }, i) => expect(x + (own[i] ?? 0)).toBeLessThanOrEqual(320));
      }),
    );
  });
});

test('dots in a strip do not overlap', () => {
  const dots = fc.array(fc.record({ x: fc.integer({ min: 0, max: 200 }), r: fc.constantFrom(3, 7) }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(dots, (all) => {
      const ys = dodge(all);
      all.forEach((a, i) =>
        all.slice(0, i).forEach((b, j) => {
          expect(Math.hypot(a.x - b.x, (ys[i] ?? 0) - (ys[j] ?? 0))).toBeGreaterThan(a.r + b.r - 0.3);
        }),
      );
    }),
  );
});
