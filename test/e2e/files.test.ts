import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHART_ROWS } from '#export/rows/chart-rows.ts';
import { complaints } from '../support/axe.ts';
import { openedParquet, openedSheet, type Opened } from '../support/opened.ts';
import { builtSite } from '../support/built-site.ts';

const here = builtSite({ reducedMotion: 'reduce', small: true });
const { open } = here;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saved-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Where a chart's files are offered: on its own page, and in its frame on the overview. */
const PLACES = [
  ['its page', '/en/charts/durations/', async (page: Page) => page.locator('#files')],
  [
    'the overview',
    '/en/',
    async (page: Page) => {
      const frame = page.locator('[data-chart="durations"]');
      await frame.locator('summary', { hasText: 'Download' }).click();
      return frame;
    },
  ],
] as const;

async function saved(page: Page, within: Locator, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    within.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

const bytesOf = (file: string) => new Uint8Array(readFileSync(file));
const textOf = (file: string) => strFromU8(bytesOf(file));

describe.each(PLACES)('on %s', (_, path, files) => {
  test('the rows are equal in CSV, Excel, Parquet and JSON', async () => {
    const page = await open(path);
    const within = await files(page);
    const csv: Opened = parse(textOf(await saved(page, within, 'CSV')), { bom: true });
    expect(csv.length).toBeGreaterThan(50);
    expect(await openedParquet(await saved(page, within, 'Parquet'))).toEqual(csv);
    const sheet = openedSheet(bytesOf(await saved(page, within, 'Excel')), CHART_ROWS, csv.length - 1);
    expect(sheet).toEqual(csv);
    const { rows } = JSON.parse(textOf(await saved(page, within, 'JSON'))) as { rows: object[] };
    expect(String(rows.length)).toBe(csv.at(-1)?.[0]);
  });

  test('the query can be saved by itself', async () => {
    const page = await open(path);
    const within = await files(page);
    expect(textOf(await saved(page, within, 'Query (SQL)'))).toContain('-- durations\nSELECT');
  });

  test('the archive has all files and a README', async () => {
    const page = await open(path);
    const within = await files(page);
    const csv = textOf(await saved(page, within, 'CSV'));
    const archive = unzipSync(bytesOf(await saved(page, within, '.zip')));
    const text = (name: string) => strFromU8(archive[`duizhao-durations/${name}`] ?? new Uint8Array());
    expect(Object.keys(archive)).toHaveLength(12);
    expect(text('rows.csv')).toBe(csv.replace('\uFEFF', ''));
    expect(text('picture.svg')).toContain('</svg>');
    expect(archive['duizhao-durations/picture.png']?.subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'));
    expect(text('query.sql')).toContain('SELECT');
    expect(text('citation.bib')).toContain(`url = {${here.site.origin}${path}`);
    expect(text('definition.md')).toContain('## ');
    expect(text('README.md')).toContain(here.site.origin);
  });
});

test('the archive of a filtered chart has only its rows and query', async () => {
  const page = await open('/en/?v=1&year=2022');
  await page.locator('main[data-source="engine"][aria-busy="false"]').waitFor();
  const frame = page.locator('[data-chart="counts"]');
  await frame.locator('summary', { hasText: 'Download' }).click();
  const archive = unzipSync(bytesOf(await saved(page, frame, '.zip')));
  const text = (name: string) => strFromU8(archive[`duizhao-counts/${name}`] ?? new Uint8Array());
  const lines: Record<string, string>[] = parse(text('rows.csv'), { bom: true, columns: true });
  expect(new Set(lines.map(({ notice_id }) => notice_id))).toHaveLength(1);
  expect(text('query.sql')).toContain('2022');
});

describe('a citation', () => {
  test('of a figure names its notice and phrase, and its fact-checking line links to the phrase', async () => {
    const page = await open('/en/');
    await page.locator('[data-chart="counts"] [data-evidence]:visible').first().click();
    const article = page.locator('[role="dialog"] article').first();
    const quote = (await article.locator('q').textContent()) ?? '?';
    await article.locator('summary', { hasText: 'Check or cite' }).click();
    const texts = article.locator('.copy p');
    await texts.nth(2).waitFor();
    const [line = '', , cited = ''] = await texts.allTextContents();
    expect(line).toContain(quote);
    expect(line).toContain('#:~:text=');
    expect(cited).toContain('[EB/OL]');
    expect(cited).toContain(quote);
    expect(cited).toMatch(/\?v=1&fact=\S+$/u);
  });
});

test.each([
  ['/charts/durations/', 1280, 'light'],
  ['/en/charts/durations/', 375, 'dark'],
] as const)(
  'axe finds nothing serious in the files and the citation on %s, %i px, %s',
  async (path, width, colorScheme) => {
    const page = await open(path, { viewport: { width, height: 900 }, colorScheme });
    await page.locator('#files summary').last().click();
    await page.locator('[data-citation="chart"]').waitFor();
    expect(await complaints(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  },
);
