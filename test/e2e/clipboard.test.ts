import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';

/** All tests that copy are in this file and run in sequence, because test files share one browser and its clipboard. */
const { site, open } = builtSite({ small: true, permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a citation of a chart is offered in four styles, and the chosen one is copied whole', async () => {
  const page = await open('/charts/durations/');
  await page.locator('#files summary', { hasText: '引用' }).click();
  const citation = page.locator('#files details:has([data-citation="chart"])');
  for (const [style, part] of [
    ['GB/T 7714—2025', '[EB/OL]'],
    ['APA', '[Chart]'],
    ['BibTeX', '@misc{'],
    ['CSL-JSON', '"type": "figure"'],
  ] as const) {
    await citation.getByRole('radio', { name: style }).check();
    await citation.getByRole('button').click();
    await expect.poll(() => copied(page)).toContain(part);
    expect(await copied(page)).toContain(`${site.origin}/charts/durations/`);
  }
});

test('citations of the data name the address, and one is copied whole', async () => {
  const page = await open('/en/data/');
  const apa = page.locator('#licence .copy', { hasText: '[Data set]' });
  await expect.poll(() => apa.locator('p').textContent()).toContain(`${site.origin}/en/data/`);
  await apa.getByRole('button').click();
  await expect.poll(() => copied(page)).toBe(await apa.locator('p').textContent());
});
