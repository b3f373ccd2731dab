import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';

const here = builtSite({ viewport: { width: 1280, height: 900 }, small: true });
const { open } = here;

const grid = (page: Page) => page.locator('[data-chart="disclosure"]');
/** 5/5, 4/5 …, from top to bottom. */
const tallies = (page: Page) =>
  grid(page)
    .locator('svg:visible text')
    .evaluateAll((texts) =>
      texts.flatMap((text) =>
        /^\d+\/\d+$/u.test(text.textContent?.trim() ?? '') ? [Number.parseInt(text.textContent ?? '')] : [],
      ),
    );

describe('the grid of disclosure', () => {
  test('sorts by the number of figures stated, keeps the order in the address, and goes back', async () => {
    const page = await open('/');
    const before = await tallies(page);
    const button = grid(page)
      .getByRole('group', { name: '数字' })
      .getByRole('button', { name: '写明多的在前' });
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(new URL(page.url()).searchParams.get('order')).toBe('figures');
    expect(await tallies(page)).toEqual(before.toSorted((a, b) => b - a));
    const shared = await open(page.url().replace(here.site.origin, ''));
    await expect.poll(() => tallies(shared)).toEqual(before.toSorted((a, b) => b - a));
    await page.goBack();
    await expect.poll(() => tallies(page)).toEqual(before);
  });

  test.each([true, false])(
    'links a blank to its search terms in that notice, script %s',
    async (javaScriptEnabled) => {
      const page = await open('/en/', { javaScriptEnabled });
      const blank = grid(page).locator('svg:visible a').first();
      const href = (await blank.getAttribute('href')) ?? '';
      if (javaScriptEnabled) {
        await blank.focus();
        await page.keyboard.press('Enter');
      } else await blank.click();
      await page.waitForURL('**/notices/**');
      const id = decodeURIComponent(href.slice(href.indexOf('#') + 1));
      expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    },
  );
});

test('has no sortable column of sanctions on its page', async () => {
  const page = await open('/charts/disclosure/?v=1&sort=-party_sanctions');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('columnheader', { name: '党纪处分' }).getByRole('button').count()).toBe(0);
  expect(await page.getByRole('columnheader', { name: '问题数' }).first().getByRole('button').count()).toBe(
    1,
  );
});
