import { expect, test } from 'vitest';
import { complaints } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';

const { open } = builtSite({ reducedMotion: 'reduce', small: true });

test.each([
  ['/', 1280, 'light'],
  ['/en/', 1280, 'light'],
  ['/', 1280, 'dark'],
  ['/', 375, 'light'],
  ['/en/?v=1&view=calendar&colour=red', 375, 'dark'],
] as const)('axe finds nothing serious at %s, %i px, %s', async (path, width, colorScheme) => {
  const page = await open(path, { viewport: { width, height: 900 }, colorScheme });
  for (const summary of await page.locator('summary:visible', { hasText: /表格|Table/ }).all())
    await summary.click();
  expect(await complaints(page)).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing serious in the drawer, %s', async (colorScheme) => {
  const page = await open('/', { viewport: { width: 375, height: 800 }, colorScheme });
  await page.locator('[data-chart="timeline"] .mark[data-evidence]:visible').first().click();
  await page.getByRole('dialog').locator('q').first().waitFor();
  expect(await complaints(page)).toEqual([]);
});
