import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { INDICATORS } from '#extraction/vocabulary/indicators.ts';
import { complaints } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';
import type { QualityFile } from '#routes/[[lang=lang]]/methods/quality.ts';

const here = builtSite({ reducedMotion: 'reduce', small: true });
const { open } = here;

const header = (page: Page) => page.locator('header');

describe('the methods page', () => {
  test.each(['/methods/', '/en/methods/'])(
    'has an address for every figure, with script off: %s',
    async (path) => {
      const page = await open(path, { javaScriptEnabled: false });
      const ids = await page.locator('[id^="indicator-"]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(INDICATORS.map(({ code }) => `indicator-${code}`).toSorted());
      expect((await page.locator('#indicator-admonition dd').textContent())?.length).toBeGreaterThan(20);
      expect(await page.locator('button:visible').count()).toBe(0);
    },
  );

  test.each(['/methods/', '/en/methods/'])('has no dead link: %s', async (path) => {
    const page = await open(path);
    const dangling = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => document.getElementById(href.slice(1)) === null),
      );
    expect(dangling).toEqual([]);
    expect(await page.locator('main').textContent()).not.toMatch(/undefined|\[object|NaN/);
  });

  test('gives every set of scores with its n, real notices before invented ones', async () => {
    const page = await open('/methods/');
    const { sets } = JSON.parse(readFileSync('data/quality.json', 'utf8')) as QualityFile;
    const invented = Object.values(sets).filter(({ real }) => !real);
    const text = await page.locator('[data-rows="quality"]').textContent();
    expect(await page.locator('[data-rows="quality"] tbody tr').count()).toBeGreaterThanOrEqual(
      invented.length,
    );
    for (const { notices } of invented) expect(text).toContain(String(notices));
    const tables = page.locator('[data-rows^="quality"]');
    expect(await tables.first().getAttribute('data-rows')).toBe('quality-real');
    const [real] = Object.values(sets).filter((set) => set.real);
    expect(await page.locator('#quality').textContent()).toContain(`${real?.names.right}/${real?.names.of}`);
  });

  test('links a figure to its phrases', async () => {
    const page = await open('/methods/');
    await page.locator('#indicator-feedback [data-evidence]').click();
    await page.getByRole('dialog').locator('q').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test.each([
    ['/methods/', 1280, 'light'],
    ['/en/methods/', 1280, 'dark'],
    ['/methods/', 375, 'dark'],
    ['/en/methods/', 375, 'light'],
  ] as const)('axe finds nothing serious at %s, %i px, %s', async (path, width, colorScheme) => {
    const page = await open(path, { viewport: { width, height: 900 }, colorScheme });
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    expect(await complaints(page)).toEqual([]);
  });

  test.each(['/methods/', '/en/methods/'])('never scrolls sideways: %s', async (path) => {
    expect(await scrollsSidewaysAt(await open(path))).toEqual([]);
  });
});

describe('the head of a page', () => {
  test('links to the same page in the other language, with query and fragment', async () => {
    const page = await open('/methods/?v=1#indicator-feedback');
    const [zh, en] = await page
      .locator('link[hreflang]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
    expect([zh, en]).toEqual(['/methods/', '/en/methods/']);
    await header(page).getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/methods/**');
    expect(page.url()).toBe(`${here.site.origin}/en/methods/?v=1#indicator-feedback`);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  test('marks only the current page', async () => {
    const page = await open('/methods/');
    const current = header(page).locator('[aria-current]');
    expect(await current.allTextContents()).toEqual(['方法']);
    expect(await current.getAttribute('aria-current')).toBe('page');
    await header(page).getByRole('link', { name: '总览' }).click();
    await page.locator('[data-chart="timeline"]').waitFor();
    expect(await current.allTextContents()).toEqual(['总览']);
  });

  test('links the overview to the methods in the same language', async () => {
    const page = await open('/en/');
    await page.locator('#how-to-read a').click();
    await page.waitForURL('**/en/methods/');
  });
});
