import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sizeOf } from '#routes/[[lang=lang]]/data/downloads.ts';
import { fileOf, TABLES } from '#dataset/schema.ts';
import { DERIVED_TABLES } from '#dataset/tables/derived.ts';
import { complaints } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';

const here = builtSite({ reducedMotion: 'reduce', small: true });
const { open } = here;

const openDictionaries = async (page: Page) => {
  for (const summary of await page.locator('[data-table] summary').all()) await summary.click();
};

describe('without script', () => {
  test.each([
    ['/data/', '数据', '行'],
    ['/en/data/', 'Data', 'rows'],
  ])('%s has every table with its rows and its dictionary', async (path, title, rows) => {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toBe(title);
    for (const table of TABLES) {
      const lines = parse(readFileSync(`data/${fileOf(table, 'csv')}`));
      const entry = page.locator(`#table-${table.name}`);
      expect(await entry.locator('.rows').textContent()).toBe(`${lines.length - 1} ${rows}`);
      await entry.locator('summary').click();
      const columns = entry.locator('tbody th code');
      expect(await columns.allTextContents()).toEqual(Object.keys(table.columns));
      expect(await columns.first().isVisible()).toBe(true);
    }
  });

  test('a citation says what the reader must fill in', async () => {
    const page = await open('/data/', { javaScriptEnabled: false });
    const citation = await page.locator('#licence .copy p').first().textContent();
    expect(citation).toContain('[引用日期]. 〔本页网址〕');
  });
});

test.each([
  ['/data/', 1280, 'light'],
  ['/en/data/', 375, 'dark'],
] as const)(
  'axe finds nothing serious at %s, %i px, %s, dictionaries open',
  async (path, width, colorScheme) => {
    const page = await open(path, { viewport: { width, height: 900 }, colorScheme });
    await openDictionaries(page);
    expect(await complaints(page)).toEqual([]);
  },
);

describe('files', () => {
  const BEGINNINGS: Readonly<Record<string, string>> = {
    parquet: 'PAR1',
    arrow: 'ARROW1',
    xlsx: 'PK\u0003\u0004',
    json: '{',
    csv: '',
    duckdb: '',
  };

  test.each(['/data/', '/en/data/'])(
    'every file offered on %s exists with the type and size stated',
    async (path) => {
      const page = await open(path);
      const links = await page
        .locator('main li > a[download]')
        .evaluateAll((all: HTMLAnchorElement[]) =>
          all.map(({ href, parentElement }) => [href, parentElement?.textContent ?? ''] as const),
        );
      expect(links).toHaveLength(5 + 4 * (TABLES.length + DERIVED_TABLES.length));
      for (const [link, entry] of links) {
        const answer = await fetch(link, { headers: { 'accept-encoding': 'identity' } });
        expect(answer.status, link).toBe(200);
        const body = Buffer.from(await answer.arrayBuffer());
        const begins = BEGINNINGS[link.slice(link.lastIndexOf('.') + 1)] ?? 'an ending';
        expect(body.subarray(0, begins.length).toString('latin1'), link).toBe(begins);
        expect(entry, link).toContain(sizeOf(body.length));
      }
    },
  );

  test('the CSV files are at the paths of the data package', async () => {
    const about = await fetch(`${here.site.origin}/data/datapackage.json`);
    const { resources } = (await about.json()) as { resources: { path: string; bytes: number }[] };
    for (const { path, bytes } of resources) {
      const answer = await fetch(`${here.site.origin}/data/${path}`, {
        headers: { 'accept-encoding': 'identity' },
      });
      expect((await answer.arrayBuffer()).byteLength, path).toBe(bytes);
      expect(answer.headers.get('content-type')).toContain('text/csv');
    }
  });
});

describe('with script', () => {
  test.each(['/data/', '/en/data/'])(
    '%s describes its data and their places to search engines',
    async (path) => {
      const page = await open(path);
      const json = (await page.locator('head script[type="application/ld+json"]').textContent()) ?? '{}';
      const dataset = JSON.parse(json) as { distribution: { contentUrl: string }[] };
      expect(dataset).toMatchObject({ '@context': 'https://schema.org/', '@type': 'Dataset' });
      expect(dataset.distribution).toHaveLength(5 + TABLES.length + DERIVED_TABLES.length);
      for (const { contentUrl } of dataset.distribution)
        expect((await fetch(new URL(contentUrl, page.url()), { method: 'HEAD' })).status, contentUrl).toBe(
          200,
        );
    },
  );

  test('a link to a column opens the dictionary of its table', async () => {
    const page = await open('/data/#column-facts-value');
    await page.locator('#column-facts-value').waitFor({ state: 'visible' });
  });

  test('every other page links here from its footer', async () => {
    const page = await open('/en/methods/');
    await page.locator('footer a').click();
    await page.waitForURL('**/en/data/');
    expect(await page.locator('footer a').count()).toBe(0);
  });

  test.each(['/data/', '/en/data/'])('%s with all dictionaries open fits 375 px', async (path) => {
    const page = await open(path, { viewport: { width: 375, height: 800 } });
    await openDictionaries(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  });
});
