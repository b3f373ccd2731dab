import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints } from '../support/axe.ts';
import { engineIs, visit } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { openFilters } from '../support/filters.ts';
import { answered, startedOverview } from '../support/started.ts';

const here = builtSite({ viewport: { width: 1280, height: 900 } });
const { open } = here;
const overview = startedOverview(here);

const word = (page: Page, chart: string, pick: string) =>
  page.locator(`[data-chart="${chart}"] svg:visible [data-pick="${pick}"]`).first();
const words = (page: Page, chart: string, facet: string) =>
  page.locator(`[data-chart="${chart}"] svg:visible [data-pick^="${facet}:"]`);
const chip = (page: Page) => page.locator('[data-linked]');
const dialog = (page: Page) => page.getByRole('dialog');
const tableRows = (page: Page, chart: string) => page.locator(`[data-rows="${chart}"] tbody tr`);
const isFocused = (page: Page, pick: string) =>
  page.evaluate((value) => document.activeElement?.getAttribute('data-pick') === value, pick);

/** The first zone that the timeline names. */
async function firstZone(page: Page): Promise<string> {
  const pick = await words(page, 'timeline', 'zone').first().getAttribute('data-pick');
  return pick?.replace('zone:', '') ?? '';
}

describe('a word picked in a chart', () => {
  test('narrows every other chart but its own, and says so with counts', async () => {
    const page = await overview();
    const zone = await firstZone(page);
    const all = await tableRows(page, 'timeline').count();
    await word(page, 'timeline', `zone:${zone}`).click();
    await answered(page);
    expect(await tableRows(page, 'timeline').count()).toBe(all);
    expect(await tableRows(page, 'counts').count()).toBe(1);
    expect(await tableRows(page, 'funds').count()).toBe(1);
    expect(await chip(page).textContent()).toContain(`${all} 份中 1 份`);
    expect(await chip(page).textContent()).toContain('时间线');
    expect(await word(page, 'timeline', `zone:${zone}`).getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('[data-chart="timeline"] svg:visible .dim').count()).toBe(all - 1);
    expect(await page.locator('[data-chart="timeline"] figcaption').textContent()).toContain('本图范围不变');
  });

  test('is in the address, which restores the same page', async () => {
    const page = await open('/en/');
    const zone = await firstZone(page);
    await word(page, 'timeline', `zone:${zone}`).click();
    await answered(page);
    expect(new URL(page.url()).searchParams.get('pick')).toBe(`timeline:zone:${zone}`);
    const shared = await open(page.url().replace(here.site.origin, ''));
    await answered(shared);
    for (const chart of ['timeline', 'durations', 'counts', 'disclosure']) {
      const text = (one: Page) => one.locator(`[data-rows="${chart}"]`).textContent();
      expect(await text(shared), chart).toBe(await text(page));
    }
    expect(await chip(shared).textContent()).toBe(await chip(page).textContent());
  });

  test('is undone by Esc, the back button, its chip and a second press', async () => {
    const page = await overview();
    const zone = await firstZone(page);
    const all = await tableRows(page, 'counts').count();
    const pick = async () => {
      await word(page, 'timeline', `zone:${zone}`).click();
      await expect.poll(() => tableRows(page, 'counts').count()).toBe(1);
    };
    const isUndone = async () => {
      await expect.poll(() => tableRows(page, 'counts').count()).toBe(all);
      expect(await chip(page).count()).toBe(0);
      expect(new URL(page.url()).search).toBe('');
    };
    await pick();
    await page.keyboard.press('Escape');
    await isUndone();
    await pick();
    await page.goBack();
    await isUndone();
    await pick();
    await chip(page).getByRole('button').click();
    await isUndone();
    expect(await isFocused(page, `zone:${zone}`)).toBe(true);
    await pick();
    await word(page, 'timeline', `zone:${zone}`).click();
    await isUndone();
  });

  test('can be reached, pressed and undone by keyboard and keeps the focus', async () => {
    const page = await overview();
    const zone = await firstZone(page);
    await page.locator('[data-chart="timeline"] h2 a').focus();
    const isAtZone = () => isFocused(page, `zone:${zone}`);
    for (let i = 0; i < 12 && !(await isAtZone()); i += 1) await page.keyboard.press('Tab');
    for (let i = 0; i < 12 && !(await isAtZone()); i += 1) await page.keyboard.press('ArrowRight');
    expect(await isAtZone()).toBe(true);
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await tableRows(page, 'counts').count()).toBe(1);
    expect(await isAtZone()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => tableRows(page, 'counts').count()).toBeGreaterThan(1);
    expect(await isAtZone()).toBe(true);
  });

  test('remains when Esc closes the drawer', async () => {
    const page = await overview();
    await word(page, 'timeline', `zone:${await firstZone(page)}`).click();
    await page.locator('[data-chart="timeline"] .mark[data-evidence]:visible').first().click();
    await dialog(page).locator('q').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await chip(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await chip(page).waitFor({ state: 'detached' });
  });

  test('of a level, kind or year keeps its notices', async () => {
    const page = await open('/?v=1&view=calendar');
    await words(page, 'timeline', 'zone').first().waitFor();
    for (const facet of ['level', 'kind', 'year']) {
      const one = words(page, 'timeline', facet).first();
      const n = Number(/(\d+)[^\d]*$/u.exec((await one.getAttribute('aria-label')) ?? '')?.[1]);
      await one.click();
      await expect.poll(() => tableRows(page, 'counts').count(), { message: facet }).toBe(n);
      await page.keyboard.press('Escape');
      await chip(page).waitFor({ state: 'detached' });
    }
  });

  test('is cleared by a chip that excludes it', async () => {
    const page = await overview();
    const zone = await firstZone(page);
    await word(page, 'timeline', `zone:${zone}`).click();
    await chip(page).waitFor();
    await openFilters(page);
    await page.locator(`[data-facet="zone"]:not([data-value="${zone}"])`).first().click();
    await chip(page).waitFor({ state: 'detached' });
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test.each([375, 1280])('is large enough to tap at %i px', async (width) => {
    const page = await open('/?v=1&view=calendar', { viewport: { width, height: 800 } });
    await words(page, 'timeline', 'zone').first().waitFor();
    const small = await page.locator('svg:visible [data-pick] > .hit').evaluateAll((rects) =>
      rects.flatMap((rect) => {
        const { width: w, height: h } = rect.getBoundingClientRect();
        return w < 24 || h < 24 ? [`${rect.parentElement?.dataset['pick']} ${w} × ${h}`] : [];
      }),
    );
    expect(small).toEqual([]);
  });

  test('and its chip have no serious axe violation', async () => {
    const page = await overview();
    await word(page, 'timeline', `zone:${await firstZone(page)}`).click();
    await chip(page).waitFor();
    await answered(page);
    expect(await complaints(page)).toEqual([]);
  });
});

describe('a pick in the evidence', () => {
  test('keeps one notice, while the chart it was opened from stays whole', async () => {
    const page = await overview();
    const all = await tableRows(page, 'counts').count();
    await page.locator('[data-chart="counts"] .mark[data-evidence]:visible').first().click();
    await dialog(page).getByRole('button', { name: '只看这份通报' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await expect.poll(() => tableRows(page, 'timeline').count()).toBe(1);
    expect(await tableRows(page, 'counts').count()).toBe(all);
  });
});

describe('a topic', () => {
  test('is offered with the number of its notices and keeps those', async () => {
    const page = await overview();
    expect(await page.locator('[data-facet="topic"]').count()).toBe(0);
    await openFilters(page);
    const topics = page.locator('[data-facet="topic"]');
    const counts = await topics.evaluateAll((chips) =>
      chips.map((one) => Number(one.querySelector('small')?.textContent)),
    );
    const all = await tableRows(page, 'timeline').count();
    const at = counts.findIndex((count) => count > 0 && count < all);
    await topics.nth(at).click();
    await answered(page);
    expect(await tableRows(page, 'timeline').count()).toBe(counts[at]);
    expect(new URL(page.url()).searchParams.get('topic')).toBe(
      await topics.nth(at).getAttribute('data-value'),
    );
  });
});

describe('a pick on the page of one chart', () => {
  test('is marked, narrows the table and links to the other charts', async () => {
    const page = await open('/charts/trends/');
    const all = await tableRows(page, 'trends').count();
    await page.locator('svg:visible [data-pick^="year:"]').first().click();
    await answered(page);
    expect(await tableRows(page, 'trends').count()).toBeLessThan(all);
    expect(await page.locator('[data-chart="trends"] svg:visible .dim').count()).toBeGreaterThan(0);
    const pick = new URL(page.url()).searchParams.get('pick');
    await chip(page).getByRole('link').click();
    await page.locator('[data-chart="timeline"]').waitFor();
    expect(new URL(page.url()).searchParams.get('pick')).toBe(pick);
    await answered(page);
    expect(await chip(page).textContent()).toContain('走势与关系');
  });
});

describe('without the engine', () => {
  test('a pick narrows the rows of the page', async () => {
    const blocked = await visit(here.browser, 'about:blank', {}, here.site.origin);
    await blocked.page.route('**/*.wasm', (route) => route.abort());
    await blocked.page.goto(`${here.site.origin}/`);
    await engineIs(blocked.page, 'failed');
    await word(blocked.page, 'timeline', `zone:${await firstZone(blocked.page)}`).click();
    await expect.poll(() => tableRows(blocked.page, 'counts').count()).toBe(1);
    await blocked.close();
  });
});

test('no word can be picked without script', async () => {
  const page = await open('/', { javaScriptEnabled: false });
  expect(await page.locator('[data-pick]').count()).toBe(0);
});
