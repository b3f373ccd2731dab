import { expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';

const { site, open, visit } = builtSite({}, { errors: /status of 404/u });

test.each([
  ['/nothing/here/', 'zh-Hans', '没有这一页', '/'],
  ['/en/nothing/here/', 'en', 'No such page', '/en/'],
])(
  'at %s the page is in %s first, and links to the overview from any depth',
  async (path, lang, title, overview) => {
    const { page, asked } = await visit(path);
    expect((await asked[0]?.response())?.status()).toBe(404);
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe(lang);
    expect(await page.locator('h1').first().textContent()).toBe(title);
    expect(await page.locator('h1').count()).toBe(2);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
    await page.getByRole('link').first().click();
    await page.waitForURL(new URL(overview, site.origin).href);
  },
);

test.each([
  ['zh', ['/', '/charts/', '/compare/', '/notices/', '/methods/', '/data/', '/search/']],
  ['en', ['/en/', '/en/charts/', '/en/compare/', '/en/notices/', '/en/methods/', '/en/data/', '/en/search/']],
])('it leads to every main page, %s', async (lang, paths) => {
  const page = await open('/nothing/');
  const links = page.locator(`section[lang^="${lang}"] nav a`);
  expect(
    await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
  ).toEqual(paths);
  for (const path of paths)
    expect((await page.request.get(new URL(path, site.origin).href)).status()).toBe(200);
});

test('both languages can be read without script', async () => {
  const page = await open('/en/nothing/', { javaScriptEnabled: false });
  expect(await page.locator('h1').allTextContents()).toEqual(['没有这一页', 'No such page']);
});
