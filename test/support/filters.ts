import type { Locator, Page } from 'playwright-core';

/** A chip of the filter row; none is in the page before the row is opened. */
export function chipOf(page: Page, facet: string, nth = 0): Locator {
  return page.locator(`[data-facet="${facet}"]`).nth(nth);
}

export async function openFilters(page: Page): Promise<void> {
  const row = page.locator('.filters');
  if ((await row.getAttribute('open')) === null) await row.locator('summary').click();
  await page.locator('.sheet').waitFor();
}

/** Presses a chip and closes the row again. */
export async function pressChip(page: Page, facet: string, nth = 0): Promise<void> {
  await openFilters(page);
  await chipOf(page, facet, nth).click();
  await page.keyboard.press('Escape');
  await page.locator('.sheet').waitFor({ state: 'hidden' });
}
