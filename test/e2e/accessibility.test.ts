import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaints } from '../support/axe.ts';
import { BUILD } from '../support/build.ts';
import { openBrowser, visit, type Visit } from '../support/browser.ts';
import { serve, type Site } from '../support/server.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serve(BUILD), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Still, and too small to start the engine unasked: axe is slow enough alone. */
async function open(path: string, options: BrowserContextOptions): Promise<Visit> {
  const made = await visit(browser, 'about:blank', { reducedMotion: 'reduce', ...options }, site.origin);
  await made.page.addInitScript(() => Object.defineProperty(navigator, 'deviceMemory', { value: 1 }));
  await made.page.goto(site.origin + path);
  return made;
}

test.each([
  ['/', 1280, 'light'],
  ['/en/', 1280, 'light'],
  ['/', 1280, 'dark'],
  ['/', 375, 'light'],
  ['/en/?v=1&view=calendar&colour=red', 375, 'dark'],
] as const)('has no serious axe violation at %s, %i px, %s', async (path, width, colorScheme) => {
  const made = await open(path, { viewport: { width, height: 900 }, colorScheme });
  for (const summary of await made.page.locator('summary:visible', { hasText: /表格|Table/ }).all())
    await summary.click();
  expect(await complaints(made.page)).toEqual([]);
  await made.close();
});

test.each(['light', 'dark'] as const)(
  'has no serious axe violation in the drawer, %s',
  async (colorScheme) => {
    const made = await open('/', { viewport: { width: 375, height: 800 }, colorScheme });
    await made.page.locator('[data-chart="timeline"] .mark[data-evidence]:visible').first().click();
    await made.page.getByRole('dialog').locator('q').first().waitFor();
    expect(await complaints(made.page)).toEqual([]);
    await made.close();
  },
);
