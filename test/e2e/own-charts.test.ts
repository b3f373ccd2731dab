import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CHART_ROWS } from '#export/rows/chart-rows.ts';
import { MESSAGES } from '#messages/everything.ts';
import { complaints } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';
import { openFilters } from '../support/filters.ts';
import { amongCharts, OWN_FILES, ownDrawn } from '../support/own-notices.ts';
import { openedParquet, openedSheet, type Opened } from '../support/opened.ts';
import { startedAmong } from '../support/started.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

const here = builtSite({ reducedMotion: 'reduce', small: true });

const among = startedAmong(here);

const ownMarks = (page: Page, chart: string) =>
  page.locator(`[data-chart="${chart}"] .mark[data-origin="own"]:visible`);
const medians = (page: Page) =>
  page
    .locator('[data-chart="durations"] .median')
    .evaluateAll((all) => all.map((one) => one.getAttribute('d')));
const noteOfStrips = (page: Page) =>
  page.locator('[data-chart="durations"]').getByText('n =').allTextContents();

async function toChart(page: Page, id: string): Promise<void> {
  await page.locator(`[data-chart="${id}"] h2 a`).click();
  await page.waitForURL(`**/charts/${id}/**`);
  await ownDrawn(page, OWN_FILES.length);
}

async function download(page: Page, name: string): Promise<Download> {
  const [begun] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#files').getByRole('button', { name, exact: true }).click(),
  ]);
  return begun;
}

async function shownFile(page: Page, name: string): Promise<string> {
  return textOf(await (await download(page, name)).createReadStream());
}

describe('from files to charts', () => {
  test('three notices are on the timeline after one choice and one link, with a shape of their own', async () => {
    const page = await among();
    const names = page.locator('[data-chart="timeline"] svg:visible').getByText('★');
    expect((await names.allTextContents()).join()).toContain('白沙镇');
    expect(await ownMarks(page, 'timeline').count()).toBeGreaterThanOrEqual(OWN_FILES.length);
    const shapes = await ownMarks(page, 'timeline').locator('path[transform]').count();
    expect(shapes).toBe(OWN_FILES.length);
    expect(await page.locator('[data-chart="timeline"] svg:visible circle.point').count()).toBeGreaterThan(2);
    expect(await page.locator('[data-chart="timeline"]').getByText('★ 本机文件').first().isVisible()).toBe(
      true,
    );
  });

  test('they stay in the charts in the other language, where figures still lead to their phrases', async () => {
    const page = await amongCharts(here);
    await page.locator('header .language').click();
    await page.locator('html[lang="en"]').waitFor({ state: 'attached' });
    await ownDrawn(page, OWN_FILES.length);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/notices/u);
    await ownMarks(page, 'timeline').first().click();
    await page.getByRole('dialog').locator('q').first().waitFor();
    expect(await page.getByRole('dialog').innerText()).toMatch(/白沙镇|云溪镇|石桥镇/u);
  });

  test('they are in the table of each chart, its facets and its caveat', async () => {
    const page = await among();
    for (const id of ['timeline', 'counts', 'disclosure'] as const) {
      const rows = page.locator(`[data-rows="${id}"] th[scope="row"]`);
      expect(
        (await rows.allTextContents()).filter((name) => name.includes('★')),
        id,
      ).toHaveLength(3);
      expect(await page.locator(`[data-chart="${id}"] figcaption`).textContent(), id).toContain(
        '本机文件 3 份',
      );
    }
    await openFilters(page);
    expect(await page.locator('.chip[data-facet="zone"]').filter({ hasText: '★' }).count()).toBe(3);
  });

  test('nothing is sent, and no page asks for their readers before there are any', async () => {
    const visit = await here.visit('/');
    expect(visit.asked.map((request) => request.url()).filter((url) => /among/u.test(url))).toEqual([]);
    const made = await here.visit('/import/');
    await made.page.locator('main[data-own="ready"]').waitFor();
    await made.page.locator('input[type="file"]').first().setInputFiles(OWN_FILES);
    await made.page.locator('.onward a').click();
    await ownDrawn(made.page, 3);
    const sent = made.asked.filter((request) => request.method() !== 'GET' || request.postData() !== null);
    expect(sent.map((request) => request.url())).toEqual([]);
    const addresses = made.asked.map((request) => decodeURIComponent(request.url())).join();
    for (const { name } of OWN_FILES) expect(addresses).not.toContain(name.slice(0, 3));
  });
});

describe('evidence', () => {
  test.each(['click', 'key'])('an own mark opens its phrase with the text around it, by %s', async (way) => {
    const page = await among();
    const mark = ownMarks(page, 'timeline').first();
    if (way === 'click') await mark.click();
    else {
      await mark.focus();
      await page.keyboard.press('Enter');
    }
    const drawer = page.getByRole('dialog');
    await drawer.locator('q').first().waitFor();
    expect(await drawer.getByText(MESSAGES.zh.evidence.own_unpublished).count()).toBeGreaterThan(0);
    expect((await drawer.locator('blockquote').first().innerText()).length).toBeGreaterThan(80);
    expect(await drawer.locator('a[href]').count()).toBe(0);
    await drawer.locator('summary').first().click();
    await drawer.getByText('本机文件，未公开）').first().waitFor();
    expect(await drawer.getByText(MESSAGES.zh.evidence.cite_link, { exact: true }).count()).toBe(0);
  });

  test('no cell of theirs leads to a page that does not exist', async () => {
    const page = await among();
    expect(await page.locator('a[href*="own-"]').count()).toBe(0);
    await toChart(page, 'disclosure');
    expect(await page.locator('main a[href*="notices/own"]').count()).toBe(0);
  });
});

describe('medians', () => {
  test('leave them out until the reader counts them, and the address says so', async () => {
    const page = await here.open('/');
    const before = await medians(page);
    const notes = await noteOfStrips(page);
    const own = await amongCharts(here);
    const kept = await noteOfStrips(own);
    expect(notes.length).toBeGreaterThan(0);
    expect(kept).toEqual(expect.arrayContaining(notes));
    expect(before.length).toBeGreaterThan(0);
    const rank = own.locator('[data-chart="durations"] .mark[data-origin="own"]').first();
    expect(await rank.getAttribute('aria-label')).toMatch(/本机文件.*第? ?\d*\s?[长短]/u);
    await own.getByRole('button', { name: MESSAGES.zh.among.among_counted }).click();
    await own.waitForURL((url) => url.searchParams.get('mix') === 'own');
    await expect.poll(() => noteOfStrips(own)).not.toEqual(kept);
  });

  test('in trends too: n and medians of the table are as published until then', async () => {
    const page = await here.open('/charts/trends/');
    const published = await page.locator('#medians table').textContent();
    const own = await amongCharts(here);
    await toChart(own, 'durations');
    await own.locator('.others a[href*="charts/trends/"]').click();
    await own.waitForURL('**/charts/trends/**');
    await ownDrawn(own, 3);
    expect(await own.locator('#medians table').textContent()).toBe(published);
    expect(await ownMarks(own, 'trends').count()).toBeGreaterThan(0);
    await own.getByRole('button', { name: MESSAGES.zh.among.among_counted }).click();
    await expect.poll(() => own.locator('#medians table').textContent()).not.toBe(published);
  });
});

describe('what is taken away', () => {
  test('files have them with their origin, their phrases and no address', async () => {
    const page = await among();
    await toChart(page, 'timeline');
    const csv = await shownFile(page, 'CSV');
    const own = csv.split('\n').filter((line) => line.trimEnd().endsWith(',own'));
    expect(own.length).toBeGreaterThan(6);
    expect(own.join('\n')).toContain('2023年3月1日');
    expect(own.join('\n')).not.toContain('http');
    expect(csv.split('\n').filter((line) => line.trimEnd().endsWith(',zone')).length).toBeGreaterThan(6);
    const json = JSON.parse(await shownFile(page, 'JSON')) as { caveat: string; rows: { origin: string }[] };
    expect(json.caveat).toContain('未公开');
    expect(json.rows.filter(({ origin }) => origin === 'own')).toHaveLength(3);
  });

  test('Excel and Parquet hold the same rows, and so does the archive', async () => {
    const page = await among();
    await toChart(page, 'timeline');
    const csv: Opened = parse(await shownFile(page, 'CSV'), { bom: true });
    expect(csv.filter((row) => row.at(-1) === 'own').length).toBeGreaterThan(6);
    const folder = mkdtempSync(join(tmpdir(), 'own-'));
    try {
      const saved = async (name: string) => {
        const file = join(folder, name.replace(/\W/gu, ''));
        await (await download(page, name)).saveAs(file);
        return file;
      };
      expect(await openedParquet(await saved('Parquet'))).toEqual(csv);
      const sheet = new Uint8Array(readFileSync(await saved('Excel')));
      expect(openedSheet(sheet, CHART_ROWS, csv.length - 1)).toEqual(csv);
      const archive = unzipSync(new Uint8Array(readFileSync(await saved('.zip'))));
      const rows = strFromU8(archive['duizhao-timeline/rows.csv'] ?? new Uint8Array());
      expect(parse(rows, { bom: true })).toEqual(csv);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('citation and embed say that they do not go with them', async () => {
    const page = await among();
    const chart = page.locator('[data-chart="timeline"]');
    await chart.getByText(MESSAGES.zh.explorer.cite, { exact: true }).click();
    await chart.locator('[data-own-cited="3"]').waitFor();
    await chart.getByRole('link', { name: '嵌入' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('不会嵌进文章').waitFor();
    expect(
      await dialog
        .locator('textarea')
        .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value).join()),
    ).not.toContain('白沙镇');
  });
});

test('they can be left out and drawn again, on every page, and the way back leads to the list', async () => {
  const page = await amongCharts(here);
  await page.getByRole('button', { name: MESSAGES.zh.among.among_leave_out }).click();
  await ownDrawn(page, 0);
  await expect.poll(() => ownMarks(page, 'timeline').count()).toBe(0);
  await page.locator('[data-chart="timeline"] h2 a').click();
  await page.waitForURL('**/charts/timeline/**');
  await ownDrawn(page, 0);
  await page.getByRole('button', { name: MESSAGES.zh.among.among_draw }).click();
  await ownDrawn(page, 3);
  await expect.poll(() => ownMarks(page, 'timeline').count()).toBeGreaterThan(0);
  await page.getByRole('link', { name: MESSAGES.zh.among.among_back }).click();
  await page.waitForURL('**/import/');
  expect(await page.locator('tr[data-outcome="read"]').count()).toBe(3);
  await page.getByRole('button', { name: MESSAGES.zh.own.own_clear }).click();
  await page.goBack();
  await page.locator('[data-chart="timeline"]').waitFor();
  await expect.poll(() => page.locator('[data-own-drawn]').count()).toBe(0);
  await expect.poll(() => ownMarks(page, 'timeline').count()).toBe(0);
});

test('an address may pick one of them', async () => {
  const page = await amongCharts(here);
  const chip = page.locator('.chip[data-facet="zone"]').filter({ hasText: '白沙镇' });
  await openFilters(page);
  await chip.click();
  await page.waitForURL(/zone=own-/u);
  await page.keyboard.press('Escape');
  await page.locator('.sheet').waitFor({ state: 'hidden' });
  await toChart(page, 'timeline');
  const rows = page.locator('[data-rows="timeline"] th[scope="row"]');
  await expect.poll(() => rows.allTextContents()).toEqual(['★ 白沙镇党委']);
  await expect.poll(() => page.locator('main').getByText('own-').filter({ visible: true }).count()).toBe(0);
});

test.each([
  ['/import/', 375, 'light'],
  ['/en/import/', 1440, 'dark'],
] as const)(
  'axe finds nothing serious from %s at %i px, %s, and nothing scrolls sideways',
  async (path, width, colorScheme) => {
    const page = await amongCharts(here, path, { viewport: { width, height: 900 }, colorScheme });
    expect(await complaints(page)).toEqual([]);
    await ownMarks(page, 'timeline').first().click();
    await page.getByRole('dialog').locator('q').first().waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await scrollsSidewaysAt(page)).toEqual([]);
  },
);
