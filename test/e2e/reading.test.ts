import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Parser } from 'htmlparser2';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReading } from '../../scripts/build-reading.ts';
import { BUILD } from '../support/build.ts';
import { builtSite } from '../support/built-site.ts';

const { browserContext } = builtSite();
const folder = mkdtempSync(join(tmpdir(), 'reading-'));
let pages: readonly string[] = [];

beforeAll(() => {
  ({ pages } = makeReading(BUILD, folder, null));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function opened(path: string): Promise<{ page: Page; errors: string[] }> {
  const page = await (await browserContext()).newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('requestfailed', (request) => errors.push(request.url()));
  await page.goto(pathToFileURL(join(folder, path)).href);
  return { page, errors };
}

describe.each([
  ['index.html', '数据'],
  ['en/index.html', 'Data'],
])('opened from a folder, %s', (path, data) => {
  test('leads from a mark to its phrase in the dossier, and on to the tables', async () => {
    const { page, errors } = await opened(path);
    expect(await page.locator('#timeline svg:visible').count()).toBe(1);
    expect(await page.locator('button:visible, .failure:visible').count()).toBe(0);
    await page.locator('#timeline summary').first().click();
    await page.locator('#timeline td a[href*="#f-"]').first().click();
    await page.waitForURL(/notices\/[^/]+\/index\.html#f-/u);
    const phrase = page.locator(':target');
    expect(await phrase.isVisible()).toBe(true);
    expect(await page.locator('q').count()).toBeGreaterThan(3);
    await page.getByRole('link', { name: data, exact: true }).first().click();
    await page.waitForURL(/data\/index\.html$/u);
    // A download ends its request, which counts as failed.
    expect(errors).toEqual([]);
    for (const file of ['facts.csv', 'duizhao.xlsx']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`a[href$="${file}"]`).first().click(),
      ]);
      expect(download.suggestedFilename()).toBe(file);
    }
  });
});

test('the search says that it needs script, and leads to the dossiers', async () => {
  const { page, errors } = await opened('search/index.html');
  expect(await page.getByText('搜索要靠脚本').isVisible()).toBe(true);
  expect(await page.locator('input, button').count()).toBe(0);
  await page.locator('table a').first().click();
  await page.waitForURL(/notices\/[^/]+\/index\.html$/u);
  expect(errors).toEqual([]);
});

test('every link of every page leads to a file, none to a folder', () => {
  const files = new Set<string>();
  const folders: string[] = [];
  for (const path of pages) {
    for (const url of linksOf(path).filter(({ protocol }) => protocol === 'file:')) {
      files.add(decodeURI(url.pathname));
      if (url.pathname.endsWith('/')) folders.push(`${path}: ${url.href}`);
    }
  }
  expect(files.size).toBeGreaterThan(pages.length);
  expect(folders).toEqual([]);
  expect([...files].filter((file) => !existsSync(file))).toEqual([]);
});

function linksOf(path: string): URL[] {
  const base = pathToFileURL(join(folder, path));
  const links: URL[] = [];
  const parser = new Parser({
    onopentag: (name, { href }) => void (name === 'a' && href && links.push(new URL(href, base))),
  });
  parser.end(readFileSync(join(folder, path), 'utf8'));
  return links;
}
