import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaints } from '../support/axe.ts';
import type { VisitOptions } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';

/** The browser's messages for a sandboxed frame without script, and for a frame that a test blocks. */
const EXPECTED = /Blocked script execution|net::ERR_FAILED/u;

const article = { html: '', server: undefined as Server | undefined, origin: '' };

const { site, open } = builtSite(
  { viewport: { width: 1280, height: 900 }, small: true },
  { origins: () => [article.origin], errors: EXPECTED },
);

beforeAll(async () => {
  article.server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>Article</title><main><h1>Article</h1>${article.html}</main>`,
    );
  });
  await new Promise<void>((done) => article.server?.listen(0, '127.0.0.1', done));
  article.origin = `http://127.0.0.1:${(article.server.address() as AddressInfo).port}`;
});
afterAll(() => void article.server?.close());

const dialog = (page: Page) => page.locator('dialog.embed');
const words = (page: Page, name: string) => dialog(page).locator(`textarea[name="embed-${name}"]`);
const snippet = (page: Page) => words(page, 'snippet').inputValue();
const press = (page: Page, chart: string, name: string) =>
  page.locator(`[data-chart="${chart}"]`).getByRole('link', { name, exact: true }).click();

describe('a journalist embeds the timeline in an article', () => {
  test.each([
    ['/', '嵌入', '冻结', '实时', '整改对照'],
    ['/en/', 'Embed', 'frozen', 'live', 'Duizhao'],
  ])(
    'from %s: finding, caption, credit and alternative text are ready',
    async (path, name, still, live, by) => {
      const page = await open(path);
      const finding = (await page.locator('[data-chart="timeline"] h2').textContent())?.trim() ?? '';
      await press(page, 'timeline', name);
      await dialog(page).waitFor();
      expect(await words(page, 'finding').inputValue()).toContain(finding.replace(/[。.]$/u, ''));
      expect(await words(page, 'source').inputValue()).toContain(by);
      expect((await words(page, 'alt').inputValue()).length).toBeGreaterThan(60);
      const first = await snippet(page);
      expect(first).toContain(`${site.origin}/frozen/`);
      expect(await dialog(page).getByRole('button', { name: still }).getAttribute('aria-pressed')).toBe(
        'true',
      );
      await dialog(page).getByRole('button', { name: live }).click();
      expect(await snippet(page)).not.toContain('/frozen/');
      expect(await complaints(page)).toEqual([]);
    },
  );

  test('the pasted snippet shows the chart with its texts on another site', async () => {
    const page = await open('/');
    await press(page, 'timeline', '嵌入');
    await words(page, 'finding').fill('我们改过的一句话 <b>');
    article.html = await snippet(page);
    const pasted = await open(article.origin);
    const frame = pasted.frameLocator('iframe');
    await frame.locator('[data-chart="timeline"] svg:visible .mark').first().waitFor();
    expect(await pasted.locator('figcaption').textContent()).toContain('我们改过的一句话 <b>');
    const tall = await pasted.locator('iframe').evaluate((element) => element.clientHeight);
    expect(tall).toBeGreaterThan(200);
  });

  describe('and its code, as suggested,', () => {
    /** The article with the suggested code in one of its two forms, and the chart's title and long text. */
    async function pasted(form: 'iframe' | '<duizhao-chart>', options: VisitOptions = {}) {
      const page = await open('/');
      await press(page, 'timeline', '嵌入');
      await dialog(page).getByRole('button', { name: form, exact: true }).click();
      article.html = await snippet(page);
      const title = (await words(page, 'finding').inputValue()).replace(/。$/u, '');
      const long = await words(page, 'alt').inputValue();
      return { page: await open(article.origin, options), title, long };
    }

    test.each(['iframe', '<duizhao-chart>'] as const)(
      'has a short name, and its long text is not printed: %s',
      async (form) => {
        const { page, title, long } = await pasted(form);
        const frame = page.locator('iframe');
        await frame.waitFor();
        expect(await frame.getAttribute('title')).toBe(title);
        const id = await frame.getAttribute('aria-describedby');
        expect(await page.locator(`[id="${id}"]`).textContent()).toBe(long);
        expect(await page.locator('body').innerText()).not.toContain(long.slice(-30));
        expect(await complaints(page)).toEqual([]);
      },
    );

    test.each([
      ['iframe', 'script'],
      ['iframe', 'frames'],
      ['<duizhao-chart>', 'script'],
      ['<duizhao-chart>', 'frames'],
    ] as const)('as %s has its headline as a link without %s', async (form, lacking) => {
      const { page, title } = await pasted(form, { javaScriptEnabled: lacking !== 'script' });
      if (lacking === 'frames') {
        await page.route(`${site.origin}/**/embed/timeline/**`, (route) => route.abort());
        await page.reload();
      }
      const link = page.getByRole('link', { name: title });
      expect(await link.isVisible()).toBe(true);
      expect(await link.getAttribute('href')).toBe(`${site.origin}/charts/timeline/`);
    });

    test('shows the picture of the element without script', async () => {
      const { page, title } = await pasted('<duizhao-chart>', { javaScriptEnabled: false });
      const picture = page.getByRole('img', { name: title });
      await expect
        .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(800);
    });
  });

  test('picks on the page apply in the article', async () => {
    const page = await open('/?v=1&level=province&view=calendar');
    await press(page, 'timeline', '嵌入');
    expect(await snippet(page)).toContain('level=province');
    expect(await snippet(page)).toContain('view=calendar');
  });

  test('the preview follows the chosen language, theme and title', async () => {
    const page = await open('/');
    await press(page, 'timeline', '嵌入');
    await dialog(page).getByRole('button', { name: 'English' }).click();
    expect(await words(page, 'source').inputValue()).toContain('Duizhao');
    await dialog(page).getByRole('button', { name: '深色' }).click();
    await dialog(page).getByLabel('带标题').uncheck();
    const code = await snippet(page);
    expect(code).toContain('/en/embed/timeline/');
    expect(code).toContain('theme=dark');
    expect(code).toContain('title=off');
    const shown = await dialog(page).locator('iframe').getAttribute('src');
    expect(shown).toContain('theme=dark');
  });

  test('the preview without script is shown too', async () => {
    const page = await open('/');
    await press(page, 'timeline', '嵌入');
    await dialog(page).getByLabel('读者启用脚本').uncheck();
    expect(await dialog(page).locator('iframe').getAttribute('sandbox')).toBe('');
    const frame = page.frameLocator('dialog.embed iframe');
    await frame.locator('[data-chart="timeline"] svg:visible').first().waitFor();
  });

  test('the preview has the chosen width and fits its place', async () => {
    const page = await open('/');
    await press(page, 'timeline', '嵌入');
    for (const width of [375, 700, 1000]) {
      await dialog(page)
        .getByRole('button', { name: `${width} px` })
        .click();
      const frame = dialog(page).locator('iframe');
      expect(await frame.evaluate((element) => (element as HTMLElement).offsetWidth)).toBe(width);
      const room = await dialog(page).locator('.room').boundingBox();
      expect((await frame.boundingBox())?.width).toBeLessThanOrEqual((room?.width ?? 0) + 1);
    }
  });

  test('Esc closes the dialog and returns the focus', async () => {
    const page = await open('/');
    const link = page.locator('[data-chart="timeline"]').getByRole('link', { name: '嵌入', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('the gallery', () => {
  test("shows each chart's finding, a picture and a button to embed it", async () => {
    const page = await open('/charts/');
    const entries = page.locator('main ol > li');
    expect(await entries.count()).toBe(7);
    for (const entry of await entries.all()) {
      await entry.scrollIntoViewIfNeeded();
      const picture = entry.locator('img');
      await expect
        .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
        .toBe(1200);
    }
    await entries.first().getByRole('link', { name: '嵌入' }).click();
    await dialog(page).waitFor();
    expect((await words(page, 'alt').inputValue()).length).toBeGreaterThan(60);
  });

  test('links to embeds and pictures without script', async () => {
    const page = await open('/en/charts/', { javaScriptEnabled: false });
    const links = page.locator('main .actions a');
    expect(await links.count()).toBe(21);
    for (const link of await links.all()) {
      const answer = await page.request.get(
        await link.evaluate((element) => (element as HTMLAnchorElement).href),
      );
      expect(answer.status()).toBe(200);
    }
  });
});
