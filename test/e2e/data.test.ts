import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sizeOf } from '#routes/[[lang=lang]]/data/downloads.ts';
import { parseChecksums } from '#dataset/published-file.ts';
import { fileOf, TABLES } from '#dataset/schema.ts';
import { DERIVED_TABLES } from '#dataset/tables/derived.ts';
import { complaints } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';

const here = builtSite({ reducedMotion: 'reduce', small: true });
const { open } = here;

const openDictionaries = async (page: Page) => {
  for (const summary of await page.locator('[data-table] summary, #check summary').all())
    await summary.click();
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
      expect(links).toHaveLength(7 + 4 * (TABLES.length + DERIVED_TABLES.length));
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

  test('sha256sum accepts every file at its address', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'checked-'));
    try {
      const list = await (await fetch(`${here.site.origin}/data/SHA256SUMS`)).text();
      const paths = parseChecksums(list).map(({ path }) => path);
      expect(paths).toEqual(expect.arrayContaining(['facts.csv', 'duizhao.duckdb', 'croissant.json']));
      for (const path of paths) {
        const answer = await fetch(`${here.site.origin}/data/${path}`);
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), Buffer.from(await answer.arrayBuffer()));
      }
      execFileSync('sha256sum', ['--check', '--quiet'], { cwd: folder, input: list });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('the list of packages has those whose code reaches the reader, but no tools', async () => {
    const page = await open('/en/data/');
    const link = await page.locator('#check a[href$="sbom.json"]').evaluate((a: HTMLAnchorElement) => a.href);
    const text = await (await fetch(link)).text();
    const { components } = JSON.parse(text) as { components: { name: string }[] };
    const names = components.map(({ name }) => name);
    for (const shipped of [
      'svelte',
      '@duckdb/duckdb-wasm',
      'apache-arrow',
      '@fontsource-variable/noto-sans-sc',
    ])
      expect(names).toContain(shipped);
    for (const tool of ['vite', 'vitest', 'typescript', '@duckdb/node-api', 'ajv'])
      expect(names).not.toContain(tool);
    expect(text).not.toMatch(/registry|node_modules|"author"/u);
  });

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

describe('checking files', () => {
  const chosen = (name: string, text: string | Buffer) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  const FACTS = readFileSync('data/facts.csv');
  const { version } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as { version: string };

  test.each([
    ['/data/', `就是 ${version} 版的 facts.csv，一字不差。`, `不是 ${version} 版的任何文件`],
    [
      '/en/data/',
      `is facts.csv of version ${version}, byte for byte.`,
      `is none of the files of version ${version}`,
    ],
  ])(
    '%s names the published file that each chosen one is, or says that it is none',
    async (path, is, none) => {
      const { page, asked } = await here.visit(path);
      await page
        .locator('#check input[type="file"]')
        .setInputFiles([chosen('renamed.csv', FACTS), chosen('facts.csv', `${FACTS.toString()}x`)]);
      const results = page.locator('#check li');
      await expect.poll(() => results.count()).toBe(2);
      expect(await results.nth(0).textContent()).toMatch(new RegExp(`renamed\\.csv\\s+${is}`, 'u'));
      expect(await results.nth(1).textContent()).toContain(none);
      expect(await results.nth(1).locator('code').textContent()).toMatch(/^[0-9a-f]{64}$/u);
      expect(asked.filter((request) => request.method() !== 'GET')).toEqual([]);
      expect(await complaints(page)).toEqual([]);
    },
  );

  test('the keyboard reaches the field', async () => {
    const page = await open('/en/data/');
    const input = page.locator('#check input[type="file"]');
    await page.locator('#check a').first().focus();
    await page.keyboard.press('Tab');
    expect(await input.evaluate((field) => field === document.activeElement)).toBe(true);
    const outline = await page
      .locator('#check label')
      .evaluate((label) => getComputedStyle(label).outlineStyle);
    expect(outline).toBe('solid');
  });

  test('without scripts there is the list but no field', async () => {
    const page = await open('/data/', { javaScriptEnabled: false });
    expect(await page.locator('#check input').isVisible()).toBe(false);
    await page.locator('#check summary').click();
    const rows = page.locator('#check tbody tr');
    expect(await rows.filter({ hasText: /^facts\.csv/u }).isVisible()).toBe(true);
    const list = await (await fetch(`${here.site.origin}/data/SHA256SUMS`)).text();
    expect(await rows.count()).toBe(parseChecksums(list).length);
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
      expect(dataset.distribution).toHaveLength(7 + TABLES.length + DERIVED_TABLES.length);
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
