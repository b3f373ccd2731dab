import type { Page } from 'playwright-core';

/** A small phone, a phone, a tablet and a laptop. */
export const WIDTHS = [320, 375, 768, 1440] as const;

/** The widths at which the page scrolls sideways. */
export async function scrollsSidewaysAt(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) found.push(width);
  }
  return found;
}
