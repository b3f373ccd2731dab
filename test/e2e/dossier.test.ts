import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { complaints } from '../support/axe.ts';
import { match as isOther } from '../../src/routes/params/other.ts';
import { BUILD } from '../support/build.ts';
import { settled, visit } from '../support/browser.ts';
import { serve } from '../support/server.ts';
import { builtSite } from '../support/built-site.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

const here = builtSite({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
const { open } = here;

let all: readonly string[];
/** Of the corpus. */
let ids: readonly string[];

beforeAll(() => {
  all = readdirSync(join(BUILD, 'notices'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  ids = all.filter((id) => !isOther(id));
});

const dossier = (lang = '') => `${lang}/notices/${ids[0]}/`;
const dialog = (page: Page) => page.getByRole('dialog');
const figures = (page: Page) => page.locator('.figure > [data-evidence]');
const fact = (page: Page) => dialog(page).getAttribute('data-fact');

async function openDrawer(page: Page, nth = 0): Promise<void> {
  await figures(page).nth(nth).click();
  await dialog(page).locator('q').first().waitFor();
}

describe('a dossier', () => {
  test('can be read without script: dates, figures with quotes, outline, checks, what was not found', async () => {
    for (const id of ids) {
      const page = await open(`/notices/${id}/`, { javaScriptEnabled: false });
      expect(await page.locator('#dates svg:visible .mark').count(), id).toBeGreaterThan(1);
      const quotes = await page.locator('.figure q').allTextContents();
      expect(quotes.length, id).toBe(await figures(page).count());
      expect(quotes.every((quote) => quote.length > 0 && quote.length <= 40)).toBe(true);
      expect(await page.locator('#outline .item').count(), id).toBeGreaterThan(0);
      expect(await page.locator(':is(button, [role="button"], input):visible').count(), id).toBe(0);
      expect(await page.locator('#missing dt').count(), id).toBeGreaterThan(0);
      expect(await page.locator('main').textContent()).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('shows each figure once, with overall ones separate from those inside items', async () => {
    const page = await open(dossier());
    const all = await figures(page).evaluateAll((each) =>
      each.map((one) => one.getAttribute('data-evidence')),
    );
    expect(new Set(all).size).toBe(all.length);
    const inItems = await page.locator('#outline .figure').count();
    const overall = await page.locator('#dates .figure, #figures .figure').count();
    expect(inItems + overall).toBe(all.length);
  });

  test('says where and for which words a missing figure was searched', async () => {
    const page = await open(dossier());
    expect(await page.locator('#missing h3').first().textContent()).toMatch(/整改事项以外的部分/);
    for (const row of await page.locator('#missing .row').all())
      expect(((await row.textContent()) ?? '').length).toBeGreaterThan(12);
  });

  test('marks days with an inferred year in words and in the drawing', async () => {
    for (const id of ids) {
      const page = await open(`/notices/${id}/`, { javaScriptEnabled: false });
      const inferred = page.locator('#dates dt', { hasText: '年份推算' });
      const inferredRanks = page.locator('#peer-rank [data-evidence]', { hasText: '年份推算' });
      expect((await inferredRanks.count()) > 0, id).toBe((await inferred.count()) > 0);
    }
  });

  test('publishes no whole text without NOTICES_DIR', async () => {
    const page = await open(dossier());
    expect(await page.locator('#text, [id^="m-"]').count()).toBe(0);
  });

  test('does not start the engine and transfers at most 150 KB', async () => {
    const alone = await serve(BUILD);
    const made = await visit(here.browser, `${alone.origin}${dossier()}`);
    await settled(made);
    expect([...alone.sent.keys()].filter((path) => /\.(?:wasm|duckdb)$/.test(path))).toEqual([]);
    expect([...alone.sent.values()].reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(150_000);
    await made.close();
    await alone.close();
  });

  test('and the list of dossiers never scroll sideways', async () => {
    for (const path of [dossier(), dossier('/en'), '/notices/'])
      expect(await scrollsSidewaysAt(await open(path)), path).toEqual([]);
  });

  test('links to the same dossier in the other language', async () => {
    const page = await open(dossier());
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`**/en/notices/${ids[0]}/`);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  test('prints without interactive controls', async () => {
    const page = await open(dossier());
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.contents:visible, .others:visible, header:visible').count()).toBe(0);
    expect(await page.locator('.figure:visible').count()).toBe(await page.locator('.figure').count());
  });
});

describe('the walk', () => {
  test('goes from figure to figure in the order of the text, by key and by button', async () => {
    const page = await open(dossier());
    await openDrawer(page);
    const seen = [await fact(page)];
    for (const step of [
      () => page.keyboard.press('ArrowRight'),
      () => dialog(page).getByRole('button', { name: '下一个' }).click(),
    ]) {
      await step();
      await expect.poll(() => fact(page)).not.toBe(seen.at(-1));
      seen.push(await fact(page));
    }
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => fact(page)).toBe(seen[1]);
    expect(new Set(seen).size).toBe(3);
  });

  test('is announced, and each step has its address', async () => {
    const page = await open(dossier('/en'));
    await openDrawer(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => dialog(page).locator('.spoken').textContent()).toMatch(/^\d+ of \d+, .+, .+/);
    expect(new URL(page.url()).searchParams.get('fact')).toBe(await fact(page));
    await page.reload();
    await dialog(page).locator('q').first().waitFor();
    expect(new URL(page.url()).searchParams.get('fact')).toBe(await fact(page));
  });

  test('ends at the current figure, and one step back restores the page', async () => {
    const page = await open(dossier());
    await openDrawer(page);
    await page.keyboard.press('ArrowRight');
    const last = await expect
      .poll(() => fact(page))
      .not.toBeNull()
      .then(() => fact(page));
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-evidence')))
      .toBe(last);
  });

  test('moves the focus to the figure when a drawer opened by a link closes', async () => {
    const page = await open(dossier());
    const id = await figures(page).nth(3).getAttribute('data-evidence');
    const linked = await open(`${dossier()}?v=1&fact=${id}`);
    await dialog(linked).locator('q').first().waitFor();
    await linked.keyboard.press('Escape');
    await dialog(linked).waitFor({ state: 'detached' });
    await expect
      .poll(() => linked.evaluate(() => document.activeElement?.getAttribute('data-evidence')))
      .toBe(id);
  });

  test("names a figure of another notice and links to that notice's dossier", async () => {
    const elsewhere = await open(`/notices/${ids[1]}/`);
    const id = await figures(elsewhere).first().getAttribute('data-evidence');
    const page = await open(`${dossier()}?v=1&fact=${id}`);
    await expect.poll(() => dialog(page).textContent()).toContain('这个数据在另一份通报里');
    await dialog(page).getByRole('alert').getByRole('link').click();
    await page.waitForURL(`**/notices/${ids[1]}/?v=1&fact=*`);
    await dialog(page).locator('q').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-evidence')))
      .toBe(id);
  });

  test('stops at the last figure', async () => {
    const page = await open(dossier());
    await openDrawer(page);
    const next = dialog(page).getByRole('button', { name: '下一个' });
    const count = await figures(page).count();
    for (let i = 0; i < count + 1; i += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => next.getAttribute('aria-disabled')).toBe('true');
    expect(await dialog(page).locator('.place').textContent()).toContain(`${count} / ${count}`);
  });

  test('opens the formula of a duration with both operands', async () => {
    const page = await open(dossier());
    await page.locator('#dates dl button').first().click();
    await dialog(page).locator('.formula').waitFor();
    expect(await dialog(page).locator('q').count()).toBe(2);
  });

  test('names an unknown figure or parameter of a link', async () => {
    const page = await open(`${dossier()}?v=1&fact=nobody.f1&colour=red`);
    await expect.poll(() => dialog(page).textContent()).toContain('nobody.f1');
    expect(await page.getByText('参数“colour”未知').count()).toBe(1);
  });
});

describe('the list of dossiers', () => {
  test('links to each dossier without script', async () => {
    const page = await open('/notices/', { javaScriptEnabled: false });
    const links = await page
      .locator('main li a')
      .evaluateAll((each) => each.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.toSorted()).toEqual(all.map((id) => `/notices/${id}/`).toSorted());
  });

  test.each([1440, 375])('draws the days of each zone on one ruler at %i px', async (width) => {
    const page = await open('/notices/', { viewport: { width, height: 900 }, javaScriptEnabled: false });
    const zeros = await page
      .locator('.strip circle')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().x)));
    expect(zeros.length).toBeGreaterThan(3);
    expect(new Set(zeros).size).toBe(1);
    expect(await page.locator('.strip rect.inferred').count()).toBe(1);
  });

  test('is linked from the overview', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    expect(await page.locator('main a[href$="/notices/"]').count()).toBeGreaterThan(0);
    expect(await page.locator(`main a[href$="${dossier()}"]`).count()).toBeGreaterThan(0);
  });
});

test.each([
  ['', 1280, 'light'],
  ['', 375, 'dark'],
  ['/en', 1280, 'dark'],
] as const)('axe finds nothing serious in a dossier%s at %i px, %s', async (lang, width, colorScheme) => {
  const page = await open(dossier(lang), { viewport: { width, height: 900 }, colorScheme });
  expect(await complaints(page)).toEqual([]);
});

test('axe finds nothing serious in the list of dossiers', async () => {
  const page = await open('/notices/', { viewport: { width: 375, height: 800 } });
  expect(await complaints(page)).toEqual([]);
});

test('axe finds nothing serious in the drawer with its steps', async () => {
  const page = await open(dossier(), { viewport: { width: 375, height: 800 } });
  await openDrawer(page);
  expect(await complaints(page)).toEqual([]);
});
