import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameStyle, heightAt, linesOver, type FrameHeight } from '#embed/frame-height.ts';

const POINTS = fc.array(
  fc.record({ width: fc.integer({ min: 320, max: 1600 }), height: fc.integer({ min: 200, max: 6000 }) }),
  { minLength: 1, maxLength: 60 },
);

const FRAME: FrameHeight = {
  page: 692,
  narrow: [[200, 150]],
  wide: [
    [260, 50],
    [740, 0],
  ],
};

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
  test('is that of the phone drawing up to the breakpoint', () => {
    expect([320, 691, 692, 1200].map((width) => heightAt(FRAME, width))).toEqual([680, 1237, 606, 740]);
  });

  test('is given in a style that needs no script', () => {
    expect(frameStyle(FRAME)).toBe(
      'min-height:740px;min-height:max(min(260px + 50cqi,740px + 0cqi),min(200px + 150cqi) - 999999*max(0px,100cqi - 691.98px));aspect-ratio:1600/740',
    );
  });
});
