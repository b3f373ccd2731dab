import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { MESSAGES } from '#messages/everything.ts';
import { engineIs } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { openFilters } from '../support/filters.ts';
import { givenOwn, OWN_FILES, ownDrawn } from '../support/own-notices.ts';

/** The engine is kept from its module on purpose. */
const here = builtSite({ reducedMotion: 'reduce', small: true }, { errors: /ErrorEvent|Failed to fetch/u });

async function amongChartsAlone(): Promise<Page> {
  const page = await givenOwn(here);
  await page.route('**/*.wasm', (route) => route.abort());
  await page.locator('.onward a').click();
  await ownDrawn(page, OWN_FILES.length);
  await engineIs(page, 'failed');
  return page;
}

const marks = (page: Page) => page.locator('[data-chart="timeline"] .mark[data-origin="own"]:visible');

test('without the engine the charts and their tables still draw own notices, and the filter narrows to one', async () => {
  const page = await amongChartsAlone();
  expect(await marks(page).locator('path[transform]').count()).toBe(OWN_FILES.length);
  for (const id of ['timeline', 'counts', 'disclosure'] as const) {
    const names = await page.locator(`[data-rows="${id}"] th[scope="row"]`).allTextContents();
    expect(
      names.filter((name) => name.includes('★')),
      id,
    ).toHaveLength(OWN_FILES.length);
  }
  await openFilters(page);
  await page.locator('.chip[data-facet="zone"]').filter({ hasText: '白沙镇' }).click();
  await page.keyboard.press('Escape');
  const rows = page.locator('[data-rows="timeline"] th[scope="row"]');
  await expect.poll(() => rows.allTextContents()).toEqual(['★ 白沙镇党委']);
});

test('without the engine an own mark opens its phrase', async () => {
  const page = await amongChartsAlone();
  await marks(page).first().click();
  const drawer = page.getByRole('dialog');
  await drawer.locator('q').first().waitFor();
  await drawer.getByText(MESSAGES.zh.evidence.own_unpublished).first().waitFor();
});

test('while the engine is on its way, own notices are drawn already, and its answer changes nothing of them', async () => {
  const page = await givenOwn(here);
  const held: (() => void)[] = [];
  await page.route('**/*.wasm', (route) => void held.push(() => void route.continue()));
  await page.locator('.onward a').click();
  await page.locator(`[data-own-drawn="${OWN_FILES.length}"]`).waitFor();
  expect(await page.locator('main').getAttribute('aria-busy')).toBe('true');
  const names = page.locator('[data-rows="timeline"] th[scope="row"]');
  const [before, early] = [await marks(page).count(), await names.allTextContents()];
  expect(before).toBeGreaterThanOrEqual(OWN_FILES.length);
  expect(early.filter((name) => name.includes('★'))).toHaveLength(OWN_FILES.length);
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const go of held) go();
  await page.locator('main[data-source="engine"][aria-busy="false"]').waitFor();
  expect(await marks(page).count()).toBe(before);
  expect(await names.allTextContents()).toEqual(early);
});
