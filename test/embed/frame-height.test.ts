import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameStyle, heightAt, linesOver, type FrameHeight } from '#embed/frame-height.ts';

const POINTS = fc.array(
  fc.record({ width: fc.integer({ min: 320, max: 1600 }), height: fc.integer({ min: 200, max: 6000 }) }),
  { minLength: 1, maxLength: 60 },
);

const FRAME: FrameHeight = [
  { from: 0, lines: [[200, 150]] },
  { from: 532, lines: [[100, 100]] },
  {
    from: 692,
    lines: [
      [260, 50],
      [740, 0],
    ],
  },
];

describe('the lines above a set of points', () => {
  test('are on or above every one of them', () => {
    fc.assert(
      fc.property(POINTS, (points) => {
        const lines = linesOver(points);
        for (const { width, height } of points) {
          for (const [pixels, perHundred] of lines)
            expect(pixels + (perHundred * width) / 100).toBeGreaterThanOrEqual(height - 0.1);
        }
      }),
    );
  });

  test('are few enough for a style attribute', () => {
    const bend = Array.from({ length: 40 }, (_, i) => ({
      width: 320 + i * 10,
      height: 400 + 40 * Math.sqrt(i),
    }));
    expect(linesOver(bend).length).toBeLessThanOrEqual(3);
  });
});

describe('the height of a frame', () => {
  test('is that of the drawing that is shown at its width', () => {
    expect([320, 531, 532, 691, 692, 1200].map((width) => heightAt(FRAME, width))).toEqual([
      680, 997, 632, 791, 606, 740,
    ]);
  });

  test('is given in a style that needs no script', () => {
    expect(frameStyle(FRAME)).toBe(
      'min-height:740px;min-height:max(min(200px + 150cqi) - 999999*max(0px,100cqi - 531.98px),min(100px + 100cqi) - 999999*max(0px,531.98px - 100cqi) - 999999*max(0px,100cqi - 691.98px),min(260px + 50cqi,740px + 0cqi) - 999999*max(0px,691.98px - 100cqi));aspect-ratio:1600/740',
    );
  });
});
