import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILD } from '../support/build.ts';
import { openBrowser } from '../support/browser.ts';
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

test.each([
  ['/nothing/here/', 'zh-Hans', '没有这一页', '/'],
  ['/en/nothing/here/', 'en', 'No such page', '/en/'],
])(
  'at %s the page is in %s first and links to the overview from any depth',
  async (path, lang, title, home) => {
    const page = await browser.newPage();
    const response = await page.goto(new URL(path, site.origin).href);
    expect(response?.status()).toBe(404);
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe(lang);
    expect(await page.locator('h1').first().textContent()).toBe(title);
    expect(await page.locator('h1').count()).toBe(2);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
    await page.getByRole('link').first().click();
    await page.waitForURL(new URL(home, site.origin).href);
    await page.close();
  },
);

test('both languages can be read without script', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(new URL('/en/nothing/', site.origin).href);
  expect(await page.locator('h1').allTextContents()).toEqual(['没有这一页', 'No such page']);
  await page.close();
});
