import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CHART_IDS } from '#view/chart-ids.ts';
import { builtSite } from '../support/built-site.ts';

const WIDTHS = [375, 768, 1440];

/** Boxes are rounded outwards to whole units. */
const TOLERANCE = 1.5;

const { open } = builtSite({ small: true });

interface Printed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The size of the visible drawing, and its texts relative to its top left corner. */
function printed(page: Page) {
  return page.locator('[data-chart] .drawing svg:visible').evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const texts: Printed[] = [...svg.querySelectorAll('text')]
      .filter((text) => text.textContent?.trim())
      .map((text) => {
        const box = text.getBoundingClientRect();
        return {
          text: text.textContent?.replace(/\s+/gu, ' ').trim() ?? '',
          left: box.left - frame.left,
          right: box.right - frame.left,
          top: box.top - frame.top,
          bottom: box.bottom - frame.top,
        };
      });
    return { width: frame.width, height: frame.height, texts };
  });
}

test('no cell of the English disclosure chart is cut at 1440 px', async () => {
  const page = await open('/en/charts/disclosure/', { viewport: { width: 1440, height: 900 } });
  const { texts } = await printed(page);
  expect(texts.filter(({ text }) => text.endsWith('…'))).toEqual([]);
});

test.each(CHART_IDS.flatMap((chart) => [`/charts/${chart}/`, `/en/charts/${chart}/`]))(
  'no text of %s leaves its drawing at any width',
  async (path) => {
    const page = await open(path);
    for (const viewport of WIDTHS) {
      await page.setViewportSize({ width: viewport, height: 900 });
      const { texts, width, height } = await printed(page);
      expect(texts.length, `${viewport} px`).toBeGreaterThan(5);
      const outside = texts.filter(
        ({ left, right, top, bottom }) =>
          left < -TOLERANCE || right > width + TOLERANCE || top < -TOLERANCE || bottom > height + TOLERANCE,
      );
      expect(outside, `${viewport} px`).toEqual([]);
    }
  },
);
