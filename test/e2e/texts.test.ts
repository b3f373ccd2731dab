import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeNotice } from '../../scripts/bench/made-notice.ts';
import { complaints } from '../support/axe.ts';
import { settled, visit, type Visit } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { ownSite, type OwnSite } from '../support/own-build.ts';
import { serve, type Site } from '../support/server.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

/** An invented notice of an invented place. */
const TEXT = readFileSync('test/fixtures/unseen-a/notice-01.txt', 'utf8');
const ID = 'invented-2024';

/** File names that break addresses, folders, lists or patterns. */
const NAMES = [
  '2023.12.06通报',
  '关于 整改',
  'a,b;c&d+e',
  'f#g?h%i',
  "it's [1]",
  '（十二）：通报',
  '50%25',
  '~a|b`c',
];

/** More generated notices than are drawn, with such names. */
const MADE = Object.fromEntries(
  Array.from({ length: 25 }, (_, i) => [`${NAMES[i % NAMES.length]}${i}.txt`, madeNotice(i)]),
);

let own: OwnSite;
let site: Site;
let opened: Visit;
let page: Page;
const here = builtSite();

beforeAll(async () => {
  own = ownSite({ [`${ID}.txt`]: TEXT, ...MADE });
  for (const { code, errors } of [
    own.run('extract', ['--out', 'data', 'texts']),
    own.run('build', [], { NOTICES_DIR: own.texts, SITE_URL: 'https://host.example/folder' }),
  ])
    expect(code, errors).toBe(0);
  site = await serve(join(own.folder, 'build'));
  const options = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;
  opened = await visit(here.browser, `${site.origin}/notices/${ID}/`, options);
  page = opened.page;
}, 400_000);
afterAll(async () => {
  await opened?.close();
  await site?.close();
  own?.remove();
});

describe('a site of many notices with odd file names', () => {
  test('has a page for each', async () => {
    const listed = await visit(here.browser, `${site.origin}/notices/`, { javaScriptEnabled: false });
    const links = await listed.page
      .locator('main li a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    await listed.close();
    const pages = [
      ...new Set(links.filter((href) => /\/notices\/(?!ctx-)[^/]+\/$/u.test(new URL(href).pathname))),
    ];
    expect(pages).toHaveLength(26);
    for (const href of pages) expect((await fetch(href)).status, href).toBe(200);
  });

  test('draws the latest four on its overview, says so, and transfers no more than with five notices', async () => {
    const alone = await serve(join(own.folder, 'build'));
    const first = await visit(here.browser, `${alone.origin}/`, { small: true });
    await settled(first);
    const bytes = [...alone.sent.values()].reduce((sum, each) => sum + each, 0);
    const said = await first.page.locator('#timeline figcaption p').first().innerText();
    await first.close();
    await alone.close();
    expect(said).toMatch(/^共 26 份通报，这里只画最近反馈的 4 份。/u);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });
});

test('compares the latest zones within the width of the screen, with whole sentences', async () => {
  const { page: matrix, ...rest } = await visit(here.browser, `${site.origin}/compare/`, { small: true });
  expect(await matrix.locator('[data-rows="practices"] thead a').count()).toBe(24);
  expect(await matrix.locator('.measured').innerText()).toContain('共有 26 个园区，这里是最近的 24 个');
  expect(await scrollsSidewaysAt(matrix)).toEqual([]);
  await matrix.setViewportSize({ width: 1280, height: 900 });
  await matrix.locator('[data-rows="practices"] td a').first().click();
  await matrix.waitForURL('**/compare/*/#z-*');
  const quotes = await matrix.locator('article blockquote').allTextContents();
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.filter((quote) => quote.endsWith('……'))).toEqual([]);
  expect(await matrix.locator('[data-column]').first().getAttribute('id')).toBe(
    decodeURIComponent(new URL(matrix.url()).hash.slice(1)),
  );
  expect(await scrollsSidewaysAt(matrix)).toEqual([]);
  await rest.close();
});

test('the page for missing addresses leads to the folder of the site on its host', async () => {
  const html = await (await fetch(`${site.origin}/404.html`)).text();
  for (const path of ['href="/folder/"', 'href="/folder/en/"', 'src="/folder/language.js"'])
    expect(html).toContain(path);
});

describe('with NOTICES_DIR', () => {
  test('the whole notice is on the page, without personal data', async () => {
    const shown = (await page.locator('.text p').allTextContents()).join('');
    expect(shown.replaceAll(/\s/gu, '')).toHaveLength(TEXT.replaceAll(/\s/gu, '').length);
    expect(shown).not.toMatch(/\d{7,}/);
  });

  test('every figure is marked in place on exactly its quote', async () => {
    const quotes = await page
      .locator('.figure')
      .evaluateAll((rows) => rows.map((row) => [row.id.slice(2), row.querySelector('q')?.textContent ?? '']));
    expect(quotes.length).toBeGreaterThan(5);
    for (const [id = '', quote] of quotes) {
      const marked = await page.locator(`.text [data-evidence="${id}"]`).allTextContents();
      expect(marked.join(''), id).toBe(quote);
    }
  });

  test('a figure links to its mark and the mark to its figure', async () => {
    const link = page.locator('#figures .links a[href^="#m-"]').first();
    const id = (await link.getAttribute('href'))?.slice(3) ?? '';
    await link.click();
    expect(new URL(page.url()).hash).toBe(`#m-${id}`);
    const mark = page.locator(`[id="m-${decodeURIComponent(id)}"]`);
    expect(await mark.getAttribute('href')).toBe(`#f-${id}`);
    await mark.click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('q').first().waitFor();
    expect(await dialog.getAttribute('data-fact')).toBe(decodeURIComponent(id));
    await dialog.getByRole('button', { name: '在全文中看' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`m-${decodeURIComponent(id)}`);
  });

  test('layers are switched one by one and kept in the address', async () => {
    const marked = (layer: string) => page.locator(`.text .${layer}`).count();
    expect(await marked('counts')).toBeGreaterThan(0);
    expect(await marked('measures')).toBe(0);
    await page.getByRole('checkbox', { name: /数量/ }).uncheck();
    await page.getByRole('checkbox', { name: /措施/ }).check();
    await expect.poll(() => marked('counts')).toBe(0);
    expect(await marked('measures')).toBeGreaterThan(0);
    await page.reload();
    await expect.poll(() => marked('counts')).toBe(0);
    expect(await page.getByRole('checkbox', { name: /措施/ }).isChecked()).toBe(true);
  });

  test('axe finds nothing serious', async () => expect(await complaints(page)).toEqual([]));

  test('no other host is contacted, and nothing breaks', () => {
    expect(opened.foreign).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  test('a text that differs from the one read stops the build with one line', () => {
    appendFileSync(join(own.texts, `${ID}.txt`), ' ');
    const { code, errors } = own.run('build', [], { NOTICES_DIR: own.texts });
    expect(code).toBe(1);
    const lines = errors.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^invented-2024\.txt: is not the file the data were extracted from/u);
  });
});
