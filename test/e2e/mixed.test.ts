import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';

const here = builtSite({ viewport: { width: 1280, height: 900 }, small: true });
const { open } = here;

const chart = (page: Page, id: string) => page.locator(`[data-chart="${id}"]`);
const subtitle = (page: Page, id: string) => chart(page, id).locator('.measured').textContent();

describe('figures counted differently', () => {
  test.each([
    ['durations', '各取各的，混排一行', 'report'],
    ['counts', '添一栏，各取各的层级', 'problems'],
    ['funds', '追回与挽回画在一栏', 'funds'],
  ])('share one view in %s only on request, and the chart says so', async (id, name, mix) => {
    const page = await open('/');
    await chart(page, id).locator('summary', { hasText: '口径' }).focus();
    await page.keyboard.press('Enter');
    const choice = chart(page, id).getByRole('button', { name });
    await choice.focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.get('mix')).toBeNull();
    expect(await subtitle(page, id)).not.toContain('已混排');
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.get('mix')).toBe(mix);
    expect(await subtitle(page, id)).toContain('已混排');
    expect(await choice.getAttribute('aria-pressed')).toBe('true');
    const shared = await open(page.url().replace(here.site.origin, ''));
    await expect.poll(() => subtitle(shared, id)).toContain('已混排');
    await page.goBack();
    await expect.poll(() => subtitle(page, id)).not.toContain('已混排');
  });

  test('stay separate if the reader cancels', async () => {
    const page = await open('/en/');
    await chart(page, 'durations').locator('summary', { hasText: 'Comparability' }).click();
    await chart(page, 'durations').getByRole('button', { name: 'each by its own, in one row' }).click();
    await chart(page, 'durations').getByRole('button', { name: 'Keep them apart' }).click();
    expect(await chart(page, 'durations').locator('.asked').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });
});

test.each(['counts', 'funds'])('cannot be summed in %s, which says why', async (id) => {
  const page = await open('/');
  await chart(page, id).locator('summary', { hasText: '口径' }).click();
  const sum = chart(page, id).locator('button:disabled');
  await sum.waitFor();
  const reason = await sum.getAttribute('aria-describedby');
  expect((await page.locator(`[id="${reason}"]`).textContent())?.length).toBeGreaterThan(12);
});
