import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHART_IDS } from '#view/chart-ids.ts';
import { BUILD } from '../support/build.ts';
import { openBrowser, visit } from '../support/browser.ts';
import { serve, type Site } from '../support/server.ts';

/** A box is rounded outwards to whole units of its drawing. */
const TOLERANCE = 1.5;

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serve(BUILD), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Printed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The texts of the drawing that is seen, from its left and upper edge, and how wide and high it is. */
async function printed(path: string, width: number) {
  const made = await visit(browser, site.origin + path, { viewport: { width, height: 900 } });
  try {
    return await made.page.locator('[data-chart] .drawing svg:visible').evaluate((svg) => {
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
  } finally {
    await made.close();
  }
}

describe.each([375, 768, 1440])('at %i px', (viewport) => {
  test.each(CHART_IDS.flatMap((chart) => [`/charts/${chart}/`, `/en/charts/${chart}/`]))(
    'no text of %s leaves its drawing',
    async (path) => {
      const { texts, width, height } = await printed(path, viewport);
      expect(texts.length).toBeGreaterThan(5);
      const outside = texts.filter(
        ({ left, right, top, bottom }) =>
          left < -TOLERANCE || right > width + TOLERANCE || top < -TOLERANCE || bottom > height + TOLERANCE,
      );
      expect(outside).toEqual([]);
    },
  );
});
