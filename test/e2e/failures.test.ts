import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { engineIs, hydrated, idled } from '../support/browser.ts';
import { BUILD } from '../support/build.ts';
import { builtSite } from '../support/built-site.ts';
import { MADE, withDatabaseFile } from '../support/database.ts';
import { fixtureTables } from '../support/tables.ts';

const { site, browserContext } = builtSite();

/** Functions that the oldest browsers supported lack: Chromium 111, Firefox 115, Safari 16.4. */
const NEWER = [
  'URL.canParse',
  'URL.parse',
  'Promise.withResolvers',
  'Promise.try',
  'Object.groupBy',
  'Map.groupBy',
  'Array.fromAsync',
  'AbortSignal.any',
  'RegExp.escape',
  'Intl.Segmenter',
  'Iterator',
  'Set.prototype.union',
  'Set.prototype.intersection',
  'Set.prototype.difference',
  'Set.prototype.isSubsetOf',
  'Uint8Array.fromBase64',
  'ArrayBuffer.prototype.transfer',
  'String.prototype.isWellFormed',
  'String.prototype.toWellFormed',
  'Element.prototype.checkVisibility',
  'Element.prototype.setHTMLUnsafe',
  'HTMLElement.prototype.showPopover',
  'Document.prototype.startViewTransition',
  'CSS.highlights',
  'scheduler',
  'requestIdleCallback',
];

function without(names: readonly string[]): string {
  const lines = names.map((name) => {
    const at = name.lastIndexOf('.');
    return `try { delete ${at < 0 ? 'globalThis' : name.slice(0, at)}.${name.slice(at + 1)} } catch {}`;
  });
  return lines.join('\n');
}

function promised(): [Promise<void>, () => void] {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return [promise, () => resolve()];
}

async function opened(path: string, prepare: (context: BrowserContext) => Promise<unknown>): Promise<Page> {
  const context = await browserContext();
  await prepare(context);
  const page = await context.newPage();
  await page.goto(new URL(path, site.origin).href);
  return page;
}

/** The text of the page as it was built. */
async function builtText(path: string): Promise<string> {
  const page = await opened(path, (context) => context.route('**/*.js', (route) => route.abort()));
  return textOf(page);
}

const textOf = (page: Page) => page.locator('#main').innerText();
const failure = (page: Page) => page.locator('.failure');
const isFailed = (page: Page) => page.locator('html[data-script="failed"]').waitFor({ state: 'attached' });

describe('without functions newer than the oldest browsers supported', () => {
  test.each(['/', '/charts/trends/', '/notices/', '/data/', '/methods/'])('%s is hydrated', async (path) => {
    const page = await opened(path, (context) => context.addInitScript(without(NEWER)));
    await hydrated(page);
    expect(await page.locator('html').getAttribute('data-script')).toBe('runs');
    expect(await failure(page).innerText()).toBe('');
  });
});

describe.each([
  ['/', '这个浏览器太旧', '脚本没有运行起来'],
  ['/en/charts/counts/', 'This browser is too old', 'did not run'],
])('%s stays as it was built', (path, old, failed) => {
  test('in an older browser, and says so', async () => {
    const text = await builtText(path);
    const page = await opened(path, (context) =>
      context.addInitScript(without(['Array.prototype.toSorted'])),
    );
    await isFailed(page);
    expect(await failure(page).innerText()).toContain(old);
    expect(await textOf(page)).toBe(text);
  });

  test('if one of its scripts is missing, and says so', async () => {
    const text = await builtText(path);
    const page = await opened(path, (context) =>
      context.route('**/_app/immutable/nodes/*.js', (route) => route.fulfill({ status: 404 })),
    );
    await isFailed(page);
    expect(await failure(page).innerText()).toContain(failed);
    expect(await textOf(page)).toBe(text);
  });

  test('if hydration fails, and says so', async () => {
    const text = await builtText(path);
    const page = await opened(path, (context) =>
      context.addInitScript('Array.prototype.flatMap = () => { throw new Error("broken") }'),
    );
    await isFailed(page);
    expect(await failure(page).innerText()).toContain(failed);
    expect(await textOf(page)).toBe(text);
  });

  test('but not after errors in scripts of others', async () => {
    const page = await opened(path, (context) =>
      context.addInitScript(`addEventListener('DOMContentLoaded', () => {
        Promise.reject(new Error('of an extension'));
        setTimeout(() => { throw new Error('of a carrier') });
      })`),
    );
    await page.locator('html[data-script="runs"]').waitFor({ state: 'attached' });
    expect(await failure(page).innerText()).toBe('');
  });

  test('where none of its scripts may run, without controls, and says so later', async () => {
    const page = await opened(path, (context) => context.route('**/*.js', (route) => route.abort()));
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('#main [role="button"]').count()).toBe(0);
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    expect(await failure(page).isVisible()).toBe(true);
    const said = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('.failure')!, '::before').content);
    expect(await said()).toContain(failed);
  });
});

test('opened from a file, a page can be read and has no dead controls', async () => {
  const page = await (await browserContext()).newPage();
  await page.goto(pathToFileURL(resolve(BUILD, 'index.html')).href);
  expect(await page.locator('#timeline svg:visible').count()).toBe(1);
  expect(await page.locator('.filters').isVisible()).toBe(false);
});

describe('offline', () => {
  test('the next page does not replace the present one, which says so', async () => {
    const page = await opened('/', async () => undefined);
    await hydrated(page);
    const text = await page.locator('#timeline h2').innerText();
    await idled(page);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: '方法', exact: true }).first().click();
    await expect.poll(() => failure(page).innerText()).toContain('那一页没能打开');
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.locator('#timeline h2').innerText()).toBe(text);
  });

  test('Back does not replace the present page either, and works again online', async () => {
    const page = await opened('/', async () => undefined);
    await hydrated(page);
    await page.getByRole('link', { name: '方法', exact: true }).first().click();
    await page.waitForURL('**/methods/');
    await page.context().setOffline(true);
    await page.goBack({ waitUntil: 'commit' }).catch(() => undefined);
    await expect.poll(() => failure(page).innerText()).toContain('那一页没能打开');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/methods/');
    expect(await page.locator('h1').innerText()).toContain('方法');
    await page.context().setOffline(false);
    await page.evaluate(() => history.back());
    await page.waitForURL((url) => url.pathname === '/');
    await expect.poll(() => page.locator('#timeline').count()).toBe(1);
    expect(await failure(page).innerText()).toBe('');
  });
});

test('an engine that does not start says so in the language of the page, with the English of the browser folded away', async () => {
  const page = await opened('/', (context) =>
    context.route('**/*browser.worker*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'null.broken' }),
    ),
  );
  await engineIs(page, 'failed');
  const line = page.locator('.engine');
  expect(await line.innerText()).toContain('查询引擎没能启动');
  expect(await line.innerText()).not.toMatch(/[a-z]{3}/iu);
  expect(await line.locator('details code').textContent()).toContain('TypeError');
});

describe('data that do not belong to the page', () => {
  test('are not used: the engine says so, and the rows stay', async () => {
    await withDatabaseFile(fixtureTables, async (file) => {
      const page = await opened('/', (context) =>
        context.route('**/duizhao.duckdb', (route) => route.fulfill({ path: file })),
      );
      await engineIs(page, 'failed');
      const line = page.locator('.engine');
      expect(await line.innerText()).toContain('与本页不是同一版');
      expect(await line.locator('code').textContent()).toContain(MADE.digest);
      expect(await page.locator('#timeline h2').innerText()).toContain('462');
    });
  });

  test('are not shown as evidence', async () => {
    const page = await opened('/', (context) =>
      context.route('**/evidence.json', (route) => route.fulfill({ json: { digest: 'made', facts: [] } })),
    );
    await hydrated(page);
    await page.locator('#timeline').getByRole('button', { name: '证据' }).click();
    await expect.poll(() => page.getByText('证据没能取到').count()).toBeGreaterThan(0);
  });
});

test('an engine that has failed stays failed while data still arrive, and starts when asked again', async () => {
  const [failed, fail] = promised();
  const [delivered, deliver] = promised();
  const page = await opened('/', async (context) => {
    await context.route('**/*.wasm', (route) => route.abort(), { times: 1 });
    await context.route('**/duizhao.duckdb', async (route) => {
      const response = await route.fetch();
      await failed;
      await route.fulfill({ response });
      deliver();
    });
  });
  await engineIs(page, 'failed');
  fail();
  await delivered;
  await idled(page);
  expect(await page.locator('html').getAttribute('data-engine')).toBe('failed');
  await page.locator('.engine').getByRole('button', { name: '再试一次' }).click();
  await engineIs(page, 'ready');
});

describe('where the host forbids inline styles', () => {
  test.each(['/embed/timeline/', '/charts/counts/', '/', '/notices/quzhou-2021/'])(
    'no touch target of %s is painted, and no inferred year looks printed',
    async (path) => {
      const page = await opened(path, (context) =>
        context.route('**/*', async (route) => {
          if (route.request().resourceType() !== 'document') return route.continue();
          const response = await route.fetch();
          const headers = { ...response.headers(), 'content-security-policy': "style-src 'none'" };
          await route.fulfill({ response, headers });
        }),
      );
      const fills = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((all) => [
            ...new Set(all.filter((one) => one.isConnected).map((one) => getComputedStyle(one).fill)),
          ]);
      expect(await fills('.hit')).toEqual(['none']);
      if (['/', '/embed/timeline/'].includes(path))
        expect(await fills('#timeline rect.hollow, .drawing rect.hollow')).toEqual(['rgb(255, 255, 255)']);
    },
  );
});
