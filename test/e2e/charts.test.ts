import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openNode } from '#database/node.ts';
import { complaints } from '../support/axe.ts';
import { BUILD } from '../support/build.ts';
import { engineIs, idled, settled, visit, type VisitOptions } from '../support/browser.ts';
import { serve } from '../support/server.ts';
import { builtSite } from '../support/built-site.ts';
import { answered } from '../support/started.ts';
import { pressChip } from '../support/filters.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

const CHARTS = ['timeline', 'durations', 'trends', 'counts', 'funds', 'sanctions', 'disclosure'];

const here = builtSite({ viewport: { width: 1280, height: 900 } });
const { open } = here;

/** A machine with too little memory for the engine to start unasked. */
const openIdle = (path: string, options: VisitOptions = {}) => open(path, { small: true, ...options });

interface Saved {
  readonly rows: readonly SavedRow[];
}
interface SavedRow {
  readonly cells: Record<
    string,
    { readonly shown: string; readonly evidence?: readonly { fact_id: string }[] }
  >;
}

/** The facts of a row, without duplicates. */
const factsOf = ({ cells }: SavedRow) => [
  ...new Set(Object.values(cells).flatMap(({ evidence = [] }) => evidence.map(({ fact_id }) => fact_id))),
];

const dialog = (page: Page) => page.getByRole('dialog');
const lines = (page: Page, chart: string) => page.locator(`[data-rows="${chart}"] tbody tr`);
const mainText = (page: Page) =>
  page.evaluate(() => document.querySelector('main')?.innerText.replace(/\s+/gu, ' '));

async function textOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#files').getByRole('button', { name: button }).click(),
  ]);
  return textOf(download);
}

/** The texts of a column, from top to bottom. */
async function column(page: Page, chart: string, at: number): Promise<string[]> {
  const cells = lines(page, chart).locator(`:is(th, td):nth-child(${at})`);
  return (await cells.allTextContents()).map((text) => text.trim());
}

describe('without script', () => {
  test.each(CHARTS)('%s has its drawing, definition and table in both languages', async (chart) => {
    for (const path of [`/charts/${chart}/`, `/en/charts/${chart}/`]) {
      const page = await open(path, { javaScriptEnabled: false });
      expect((await page.locator('h1').textContent())?.length, path).toBeGreaterThan(5);
      const drawing = page.locator(`[data-chart="${chart}"] svg:visible`);
      expect(await drawing.count(), path).toBe(1);
      expect(await drawing.locator('.mark').count(), path).toBeGreaterThan(0);
      expect(await lines(page, chart).count(), path).toBeGreaterThan(0);
      expect(await page.locator('#definition li').count(), path).toBeGreaterThan(3);
      expect(await page.locator('#definition [data-evidence]').count(), path).toBeGreaterThan(0);
      expect(await page.locator('pre').textContent(), path).toContain('SELECT');
      expect(await page.locator('main').textContent(), path).not.toMatch(/undefined|NaN|\[object/u);
    }
  });

  test('the index lists every chart with its finding and a link to its page', async () => {
    for (const path of ['/charts/', '/en/charts/']) {
      const page = await open(path, { javaScriptEnabled: false });
      const links = page.locator('main h2 a');
      expect(await links.count()).toBe(CHARTS.length);
      const title = await links.nth(2).textContent();
      await links.nth(2).click();
      expect(await page.locator('h1').textContent()).toBe(title);
    }
  });

  test.each(CHARTS)('%s has no control that needs script', async (chart) => {
    const page = await open(`/en/charts/${chart}/`, { javaScriptEnabled: false });
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    expect(await page.locator(':is(button, [role="button"], input):visible').count()).toBe(0);
    expect(await page.locator('main [tabindex="0"]:visible:not([role="region"])').count()).toBe(0);
  });

  test('a figure links to its place in the dossier of its notice', async () => {
    const page = await open('/en/charts/timeline/', { javaScriptEnabled: false });
    const cell = lines(page, 'timeline').first().locator('td a').first();
    const [fact = ''] = (await cell.getAttribute('data-evidence'))?.split(' ') ?? [];
    await cell.click();
    await page.waitForURL('**/en/notices/**');
    expect(await page.locator(':target').getAttribute('id')).toBe(`f-${fact}`);
    expect(await page.locator(':target q').count()).toBe(1);
  });
});

describe('the engine', () => {
  test.each(['timeline', 'trends'])('answers %s with the rows that were prerendered', async (chart) => {
    const still = await open(`/charts/${chart}/`, { javaScriptEnabled: false });
    const page = await open(`/charts/${chart}/`);
    await answered(page);
    for (const part of [`[data-chart="${chart}"] svg:visible text`, `[data-rows="${chart}"] tbody`, 'h1'])
      expect(await page.locator(part).allTextContents(), part).toEqual(
        await still.locator(part).allTextContents(),
      );
  });

  test('stays loaded from page to page, as do the picks', async () => {
    const page = await open('/');
    const wasm: string[] = [];
    page.on('request', (request) => request.url().endsWith('.wasm') && wasm.push(request.url()));
    await engineIs(page, 'ready');
    await pressChip(page, 'zone');
    await answered(page);
    const before = wasm.length;
    const title = await page.locator('[data-chart="counts"] h2').textContent();
    await page.locator('[data-chart="counts"] h2 a').click();
    await page.waitForURL('**/charts/counts/**');
    await answered(page);
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await lines(page, 'counts').count()).toBe(1);
    await page.getByRole('navigation', { name: '其他图表' }).getByRole('link', { name: '时间线' }).click();
    await page.waitForURL('**/charts/timeline/**');
    await answered(page);
    expect(await lines(page, 'timeline').count()).toBe(1);
    expect(wasm.length).toBe(before);
    await page.goBack();
    await page.waitForURL('**/charts/counts/**');
    await expect.poll(() => lines(page, 'counts').count()).toBe(1);
  });

  test('is not loaded by a page that is only read', async () => {
    const page = await openIdle('/charts/funds/');
    await idled(page);
    await engineIs(page, 'idle');
  });
});

describe('the table', () => {
  test('is sorted from its heads by keyboard, and the address keeps the order', async () => {
    const page = await openIdle('/charts/timeline/');
    const head = page.locator('[data-rows="timeline"] th', { hasText: '反馈到报告天数' });
    const asDrawn = await column(page, 'timeline', 1);
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const days = (await column(page, 'timeline', 10)).map((text) => parseInt(text, 10));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(new URL(page.url()).searchParams.get('sort')).toBe('-report_days');
    const shared = await openIdle(page.url().replace(here.site.origin, ''));
    const sorted = await column(page, 'timeline', 1);
    await expect.poll(() => column(shared, 'timeline', 1)).toEqual(sorted);
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('none');
    expect(await column(page, 'timeline', 1)).toEqual(asDrawn);
  });

  test('has a dash for missing values, last in both directions, and never a zero', async () => {
    const page = await openIdle('/en/charts/funds/?v=1&sort=averted');
    for (const order of ['averted', '-averted']) {
      await page.goto(`${here.site.origin}/en/charts/funds/?v=1&sort=${order}`);
      await page.locator('[aria-sort="ascending"], [aria-sort="descending"]').waitFor();
      const shown = await column(page, 'funds', 4);
      const blank = shown.map((text) => text.startsWith('—'));
      expect(blank.indexOf(true)).toBe(blank.filter((one) => !one).length);
      expect(shown.filter((text) => /^0|CN¥0/u.test(text))).toEqual([]);
    }
  });

  test('opens the phrases of a cell and of a whole row', async () => {
    const page = await openIdle('/charts/counts/');
    const row = lines(page, 'counts').nth(1);
    await row.locator('td button').first().click();
    await dialog(page).locator('q').first().waitFor();
    expect(await dialog(page).locator('q').count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    const all = row.locator('td button').last();
    const n = parseInt((await all.textContent()) ?? '', 10);
    await all.click();
    await dialog(page)
      .locator('q')
      .nth(n - 1)
      .waitFor();
    expect(await dialog(page).locator('q').count()).toBe(n);
  });

  test('links each notice to its own page, which links to the public one', async () => {
    const page = await openIdle('/charts/durations/');
    await lines(page, 'durations').last().locator('th a').click();
    await page.waitForURL('**/notices/ctx-*/');
    expect(await page.locator('main a[href^="http"]').count()).toBeGreaterThan(0);
  });
});

describe('the definition', () => {
  test('links a wording to all its occurrences and a figure to its definition', async () => {
    const page = await openIdle('/charts/timeline/');
    await page.locator('#definition summary').click();
    const wording = page.locator('#definition dd button').first();
    const facts = (await wording.getAttribute('data-evidence'))?.split(' ') ?? [];
    await wording.click();
    await dialog(page).locator('q').first().waitFor();
    expect(await dialog(page).locator('q').count()).toBe(facts.length);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    const links = await page
      .locator('#definition dt a')
      .evaluateAll((each) => each.map((link) => (link as HTMLAnchorElement).href));
    const methods = await openIdle('/methods/');
    for (const link of links) {
      expect(new URL(link).pathname).toBe('/methods/');
      expect(await methods.locator(`[id="${new URL(link).hash.slice(1)}"]`).count(), link).toBe(1);
    }
  });
});

describe('the files', () => {
  test('have the rows on screen in their order', async () => {
    const page = await open('/charts/timeline/?v=1&sort=-report_days');
    await answered(page);
    const names = await column(page, 'timeline', 1);
    const csv = await saved(page, 'CSV');
    expect(
      csv.startsWith('\uFEFFrow_number,notice_id,row,column_key,column,shown,value,value_text,state,fact_id'),
    ).toBe(true);
    const inCsv = csv
      .split('\r\n')
      .slice(1)
      .flatMap((line) => names.filter((name) => line.includes(`,${name},`)));
    expect([...new Set(inCsv)]).toEqual(names);
    const json = JSON.parse(await saved(page, 'JSON'));
    expect(json.rows.map((row: { cells: { zone: { shown: string } } }) => row.cells.zone.shown)).toEqual(
      names,
    );
    expect(json.rows[0].cells.feedback.evidence[0]).toHaveProperty('quote');
  });

  test.each(CHARTS)('of %s follow the order of the screen, whichever column sorts it', async (chart) => {
    const page = await openIdle(`/en/charts/${chart}/`);
    const heads = page.locator(`[data-rows="${chart}"] thead button`);
    for (let i = 0; i < (await heads.count()); i += 1) {
      await heads.nth(i).click();
      const screen = await lines(page, chart).evaluateAll((rows) =>
        rows.map(
          (row) => [...row.querySelectorAll('[data-evidence]')].at(-1)?.getAttribute('data-evidence') ?? '',
        ),
      );
      const names = await column(page, chart, 1);
      const { rows }: Saved = JSON.parse(await saved(page, 'JSON'));
      expect(rows.map((row) => Object.values(row.cells)[0]?.shown)).toEqual(names);
      expect(rows.map((row) => factsOf(row).join(' '))).toEqual(screen);
    }
  });

  test('include the query shown, which returns the rows on screen from the published file', async () => {
    const page = await open('/charts/counts/');
    await pressChip(page, 'kind');
    await answered(page);
    const text = await saved(page, 'SQL');
    await page.locator('#files summary').first().click();
    expect(await page.locator('pre').textContent()).toBe(text);
    expect(text).toContain("'xunshi'");
    const database = await openNode(`${BUILD}/data/duizhao.duckdb`);
    const rows = await database.query<{ fact_id: string; indicator: string }>({ text, values: [] });
    await database.close();
    const shown = await page
      .locator('[data-rows="counts"] td:not(:last-child) [data-evidence]')
      .evaluateAll((each) =>
        each.flatMap((cell) => (cell as HTMLElement).dataset['evidence']?.split(' ') ?? []),
      );
    const columns = new Set(shown.map((fact) => fact.split('.').at(-1)));
    const drawn = rows.filter(({ indicator }) => columns.has(indicator));
    expect(drawn.map((row) => row.fact_id).sort()).toEqual([...new Set(shown)].sort());
  });
});

describe('trends', () => {
  test('have panels by level, type of unit or kind, in the address', async () => {
    const page = await openIdle('/en/charts/trends/');
    const title = await page.locator('h1').textContent();
    await page.getByRole('button', { name: 'By type of unit' }).click();
    expect(new URL(page.url()).searchParams.get('by')).toBe('unit_type');
    expect(await page.locator('h1').textContent()).not.toBe(title);
    const shared = await openIdle(page.url().replace(here.site.origin, ''));
    const text = await mainText(page);
    await expect.poll(() => mainText(shared)).toBe(text);
    await page.goBack();
    await expect.poll(() => page.locator('h1').textContent()).toBe(title);
  });

  test('name the notice of each dot and link a zone to its phrases', async () => {
    const page = await openIdle('/charts/trends/');
    const marks = page.locator('[data-chart="trends"] svg:visible');
    expect(await marks.locator('[data-origin="context"]').count()).toBeGreaterThan(100);
    const zone = marks.locator('[data-origin="zone"]').first();
    await zone.focus();
    await page.keyboard.press('Enter');
    await dialog(page).locator('q').first().waitFor();
    expect(await dialog(page).locator('.formula').count()).toBe(1);
  });

  test('explain the other notices and give no median of too few', async () => {
    const page = await openIdle('/charts/trends/');
    expect(await page.locator('figcaption').textContent()).toContain('不是随机样本');
    for (const row of await lines(page, 'trends-medians').all()) {
      const cells = (await row.locator('td').allTextContents()).map((text) => text.trim());
      if (parseInt(cells[2] ?? '', 10) < 5) expect(cells[4]).toMatch(/^—/u);
      else expect(cells[4]).toMatch(/^[\d.]+$/u);
    }
  });

  test('are linked from the days to feedback', async () => {
    const page = await openIdle('/');
    await page.locator('[data-chart="durations"] .notes a').click();
    await page.waitForURL('**/charts/trends/**');
  });
});

describe('the page', () => {
  test.each([
    ['/charts/', 1280, 'light'],
    ['/en/charts/', 375, 'dark'],
    ['/charts/timeline/', 1280, 'dark'],
    ['/charts/trends/', 375, 'light'],
    ['/en/charts/trends/?v=1&by=kind', 1280, 'light'],
    ['/en/charts/sanctions/', 375, 'light'],
    ['/charts/disclosure/?v=1&sort=zone', 1280, 'light'],
  ] as const)('axe finds nothing serious at %s, %i px, %s', async (path, width, colorScheme) => {
    const page = await openIdle(path, {
      viewport: { width, height: 900 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    // From below, since the sheet of filters covers what is under it.
    for (const summary of (await page.locator('summary:visible').all()).toReversed()) await summary.click();
    expect(await complaints(page)).toEqual([]);
  });

  test.each(['', ...CHARTS.map((id) => `${id}/`)])('never scrolls sideways: /en/charts/%s', async (chart) => {
    expect(await scrollsSidewaysAt(await openIdle(`/en/charts/${chart}`))).toEqual([]);
  });

  test('keeps the page and its view when the language changes', async () => {
    const page = await openIdle('/charts/trends/?v=1&by=kind');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/charts/trends/?v=1&by=kind');
  });

  test('is not found for an unknown chart', async () => {
    const answer = await fetch(`${here.site.origin}/charts/pie/`);
    expect(answer.status).toBe(404);
  });

  test('loads only the code of its own chart', async () => {
    const alone = await serve(BUILD);
    const bytes = async (path: string) => {
      const before = [...alone.sent.values()].reduce((sum, each) => sum + each, 0);
      const made = await visit(here.browser, alone.origin + path, { small: true });
      await settled(made);
      await made.close();
      return [...alone.sent.values()].reduce((sum, each) => sum + each, 0) - before;
    };
    for (const chart of CHARTS) expect(await bytes(`/charts/${chart}/`), chart).toBeLessThanOrEqual(150_000);
    await alone.close();
  });

  test('prints the chart, its definition and its table', async () => {
    const page = await openIdle('/charts/trends/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-chart="trends"] svg:visible').count()).toBe(1);
    expect(await page.locator('#definition:visible, #table:visible').count()).toBe(2);
    expect(await page.locator('#files:visible, .filters:visible, .engine:visible').count()).toBe(0);
  });
});

test.each(CHARTS)('the page of %s is printed without controls', async (id) => {
  const page = await open(`/charts/${id}/`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main :is(.actions, .filters, button.clear):visible').count()).toBe(0);
});
