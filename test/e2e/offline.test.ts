import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { engineIs, hydrated } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { pressChip } from '../support/filters.ts';
import { keptBy } from '../support/kept.ts';

const { site, browserContext } = builtSite();

const addressOf = (path: string) => new URL(path, site.origin).href;
const failure = (page: Page) => page.locator('.failure');
const methods = (page: Page) => page.getByRole('link', { name: '方法', exact: true }).first();

async function profile(): Promise<Page> {
  return (await browserContext({ serviceWorkers: 'allow' })).newPage();
}

async function visited(page: Page, path: string): Promise<void> {
  await page.goto(addressOf(path));
  await hydrated(page);
  await keeps(page, path);
}

async function keeps(page: Page, ...paths: readonly string[]): Promise<void> {
  await expect.poll(() => keptBy(page)).toEqual(expect.arrayContaining([...paths]));
}

const isEngine = (path: string) => /\.wasm$|\.duckdb$|duckdb-browser.*\.js$|workers\/.*\.js$/u.test(path);

describe('after one visit', () => {
  test('the page and its engine work offline', async () => {
    const page = await profile();
    await visited(page, '/');
    await engineIs(page, 'ready');
    await expect.poll(async () => (await keptBy(page)).filter(isEngine).length).toBe(5);
    await page.context().setOffline(true);
    await page.reload();
    await hydrated(page);
    await engineIs(page, 'ready');
    await pressChip(page, 'zone');
    await page.locator('main[aria-busy="false"][data-source="engine"]').waitFor();
  });

  test('a page reached by a link opens directly offline, and the page before it by a link', async () => {
    const page = await profile();
    await visited(page, '/');
    await methods(page).click();
    await page.waitForURL('**/methods/');
    await keeps(page, '/methods/');
    await page.context().setOffline(true);
    await page.reload();
    await hydrated(page);
    expect(await page.locator('h1').innerText()).toContain('方法');
    await page.getByRole('link', { name: '总览', exact: true }).first().click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.locator('#timeline svg:visible').waitFor();
  });

  test('a page that was never opened does not open offline: its link stays on the page and says so', async () => {
    const page = await profile();
    await visited(page, '/');
    await page.context().setOffline(true);
    await methods(page).click();
    await expect.poll(() => failure(page).innerText()).toContain('那一页没能打开');
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test.each([
    ['/methods/', 'zh-Hans', '没有网络', '/'],
    ['/en/methods/', 'en', 'offline', '/en/'],
  ])('its address %s says so, too', async (path, lang, words, overview) => {
    const page = await profile();
    await visited(page, '/');
    await page.context().setOffline(true);
    await page.goto(addressOf(path));
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    expect(await page.locator('h1').innerText()).toContain(words);
    expect(await page.getByRole('link').getAttribute('href')).toBe(addressOf(overview));
  });
});

test('online, a page comes from the host, not from what is kept', async () => {
  const page = await profile();
  await visited(page, '/methods/');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const headers = { 'content-type': 'text/html' };
      await (await caches.open(name)).put('/methods/', new Response('<h1>old</h1>', { headers }));
    }
  });
  await page.reload();
  expect(await page.locator('h1').innerText()).toContain('方法');
});

test('a new version drops what an older one kept, but nothing of other sites on the host', async () => {
  const page = await profile();
  await page.goto(addressOf('/embed/timeline/'));
  await page.evaluate(() =>
    Promise.all(['duizhao / 1', 'duizhao /other/ 1'].map((name) => caches.open(name))),
  );
  await visited(page, '/methods/');
  const names = await page.evaluate(() => caches.keys());
  expect(names).not.toContain('duizhao / 1');
  expect(names).toContain('duizhao /other/ 1');
});

test('an embed starts no service worker, and gets nothing from one', async () => {
  const page = await profile();
  await page.goto(addressOf('/embed/timeline/'));
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await visited(page, '/methods/');
  const fromWorker: string[] = [];
  page.on('response', (response) => response.fromServiceWorker() && fromWorker.push(response.url()));
  await page.goto(addressOf('/embed/timeline/'));
  await page.waitForLoadState('networkidle');
  expect(fromWorker).toEqual([]);
  expect((await keptBy(page)).filter((path) => path.includes('embed'))).toEqual([]);
});

test.each([
  ['/data/', '清除保存的内容', '已清除'],
  ['/en/data/', 'Forget what is kept', 'Forgotten'],
])('%s forgets what is kept, and keeps nothing more during this visit', async (path, button, forgotten) => {
  const page = await profile();
  await visited(page, path);
  await page.getByRole('button', { name: button }).click();
  await expect.poll(() => page.locator('#kept [role="status"]').innerText()).toContain(forgotten);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  // What the page was still about to tell its worker; the worker answers the request after it.
  await page.evaluate(async () => {
    navigator.serviceWorker.controller?.postMessage([location.href]);
    navigator.serviceWorker.dispatchEvent(new Event('controllerchange'));
    await fetch(document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href ?? '');
  });
  const [methodsLink] = await page.locator('nav a[href$="methods/"]').all();
  await methodsLink?.click();
  await page.waitForURL('**/methods/');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
