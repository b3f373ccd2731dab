import { describe, expect, test } from 'vitest';
import { cutAt } from '#export/picture/cut.ts';
import { element } from '#export/picture/element.ts';
import { ROW, rowsChartSource } from '../../support/sitter.ts';

/** The lower edge of the bar of a row. */
const BAR = 44;

describe('cutting a drawing', () => {
  test.each([130, 200, 400])('ends it under a bar, at most %i down', (room) => {
    const at = cutAt(rowsChartSource(10).drawn(), room);
    expect(at).toBeLessThanOrEqual(room);
    expect(at % ROW).toBeGreaterThanOrEqual(BAR);
  });

  test('leaves no name without its bar', () => {
    expect(cutAt(rowsChartSource(10).drawn(), 2 * ROW + 25)).toBeLessThan(2 * ROW);
  });

  test('keeps panels whole', () => {
    const panels = Array.from({ length: 5 }, (_, i) =>
      element('g', { transform: `translate(0 ${i * 200})` }, [
        element('text', { y: 20, 'font-size': 12 }, ['问题数']),
        element('circle', { cx: 5, cy: 60, r: 4 }),
        element('text', { y: 150, 'font-size': 12 }, ['2021']),
      ]),
    );
    const at = cutAt({ width: 400, height: 1000, children: [element('g', {}, panels)] }, 520);
    expect(at).toBeGreaterThan(350);
    expect(at).toBeLessThan(380);
  });

  test('is nowhere where nothing fits', () => {
    expect(cutAt(rowsChartSource(3).drawn(), 20)).toBe(0);
  });
});
