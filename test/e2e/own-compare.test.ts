import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '#messages/everything.ts';
import { complaints } from '../support/axe.ts';
import type { VisitOptions } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { openFilters } from '../support/filters.ts';
import { filesOf, givenOwn, townNotice } from '../support/own-notices.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

const here = builtSite({ reducedMotion: 'reduce', small: true });
const { among } = MESSAGES.zh;
/** Each town lists a measure on it. */
const TOPIC = 'political_study';
const MEASURE = '组织班子成员学习文件。修订理论学习管理制度3项。';
const FILES = filesOf(
  [
    ['云溪镇', '2023年12月6日', '反馈的31个问题已完成整改31个。'],
    ['白沙镇', '2023年9月6日', '反馈的12个问题已完成整改10个。'],
    ['石桥镇', '2024年2月20日', '反馈的8个问题已完成整改0个。'],
  ].map(([town = '', signed = '', results = '']) => [
    `${town}.txt`,
    townNotice(town, signed, results, [MEASURE, '对各站所台账逐一核对。']),
  ]),
);

type Start = '/import/' | '/en/import/';

/** Reads the files, then goes on by the site's own links. */
async function comparing(path: Start = '/import/', options: VisitOptions = {}): Promise<Page> {
  const page = await givenOwn(here, path, options, FILES);
  await page.locator('header a[href$="/compare/"]').click();
  await page.waitForURL('**/compare/');
  await drawn(page);
  return page;
}

const drawn = (page: Page, n = FILES.length) => page.locator(`[data-own-drawn="${n}"]`).waitFor();
const matrix = (page: Page) => page.locator('table[data-rows="practices"]');
const title = (page: Page) => page.locator('h1').textContent();
const ownCards = (page: Page) => page.locator('article[data-own]:visible');

async function aligning(page: Page, topic = TOPIC): Promise<void> {
  await matrix(page).locator(`td.own a[href*="/compare/${topic}/"]`).first().click();
  await page.waitForURL(`**/compare/${topic}/**`);
  await ownCards(page).first().waitFor();
}

async function searching(page: Page, query: string): Promise<void> {
  await page.locator('header a[href$="/search/"]').click();
  await page.waitForURL('**/search/');
  await drawn(page);
  await page.locator('#search-field').fill(query);
  await page.locator('p.summary').waitFor();
}

describe('the matrix', () => {
  test('has a column for each own notice, with its label and a way to its text', async () => {
    const page = await comparing();
    const heads = matrix(page).locator('thead th.own');
    expect((await heads.allTextContents()).map((text) => text.trim())).toEqual([
      expect.stringMatching(/★ 云溪镇党委.*本机文件/u),
      expect.stringMatching(/★ 白沙镇党委.*本机文件/u),
      expect.stringMatching(/★ 石桥镇党委.*本机文件/u),
    ]);
    expect(await matrix(page).locator(`td.own a[href*="/compare/${TOPIC}/"] b`).allTextContents()).toEqual([
      '1',
      '1',
      '1',
    ]);
    const link = heads.first().locator('a');
    expect(await link.getAttribute('href')).toMatch(/\/import\/review\/\?.*notice=own-/u);
    await link.click();
    await page.locator('main[data-review="ready"]').waitFor();
  });

  test('counts them in the filter, but in no headline, and says so', async () => {
    const published = await here.open('/compare/');
    const said = await title(published);
    const groups = await matrix(published).locator('.group').allTextContents();
    const page = await comparing();
    expect(await title(page)).toBe(said);
    expect((await matrix(page).locator('.group').allTextContents()).slice(0, groups.length)).toEqual(groups);
    await page.getByText('标题、分组和“主题 × 做法”只数公开的通报').waitFor();
    const countOf = async (one: Page) => {
      await openFilters(one);
      return Number(await one.locator(`[data-facet="topic"][data-value="${TOPIC}"] small`).textContent());
    };
    expect(await countOf(page)).toBe((await countOf(published)) + FILES.length);
  });

  test('filters their cells as those of others', async () => {
    const page = await comparing();
    await openFilters(page);
    await page.locator('[data-facet="type"][data-value="training"]').click();
    await page.waitForURL(/type=training/u);
    expect(await matrix(page).locator('td.own').allTextContents()).toContainEqual(
      expect.stringContaining('不合条件'),
    );
  });

  test('follows when they are left out and drawn again', async () => {
    const page = await comparing();
    await page.getByRole('button', { name: among.among_list_without }).click();
    await drawn(page, 0);
    expect(await matrix(page).locator('.own').count()).toBe(0);
    await page.getByRole('button', { name: among.among_list }).click();
    await drawn(page);
    expect(await matrix(page).locator('thead .own').count()).toBe(FILES.length);
    await page.getByRole('link', { name: among.among_back }).click();
    await page.getByRole('button', { name: MESSAGES.zh.own.own_clear }).click();
    await page.goBack();
    await matrix(page).waitFor();
    await expect.poll(() => page.locator('[data-own-drawn], .own').count()).toBe(0);
  });

  test('of a reader without own notices asks for nothing of theirs', async () => {
    const { page, asked } = await here.visit('/compare/');
    await matrix(page).waitFor();
    expect(asked.map((request) => request.url()).filter((url) => /own-|among/u.test(url))).toEqual([]);
  });
});

describe('a topic', () => {
  test('sets own cards beside published ones, with the whole sentence and no pin', async () => {
    const page = await comparing();
    await aligning(page);
    expect(await page.locator('.head small').allTextContents()).toContain('本机文件');
    expect(await page.locator('article:not([data-own]):visible').count()).toBeGreaterThan(0);
    const own = ownCards(page).first();
    expect(await own.locator('blockquote').textContent()).toBe(MEASURE);
    expect(await own.getByText('★ 本机文件').count()).toBe(1);
    expect(await own.locator('button').count()).toBe(0);
    expect(await own.locator('a[href*="/notices/"], a[rel~="external"]').count()).toBe(0);
  });

  test('leads from a card to the phrase in the text', async () => {
    const page = await comparing();
    await aligning(page);
    const own = ownCards(page).first();
    const lead = (await own.locator('blockquote').textContent()) ?? '';
    await own.getByRole('link', { name: among.among_phrase }).click();
    await page.locator('main[data-review="ready"]').waitFor();
    const mark = page.locator('mark.current').first();
    await mark.waitFor();
    expect(lead.startsWith((await mark.textContent()) ?? '-')).toBe(true);
  });

  test('lets the reader choose columns of both', async () => {
    const page = await comparing();
    await aligning(page);
    const choices = page.locator('.controls fieldset button');
    expect((await choices.allTextContents()).filter((name) => name.startsWith('★'))).toHaveLength(3);
    const pressed = await page.locator('.controls [aria-pressed="true"]').allTextContents();
    expect(pressed.filter((name) => name.startsWith('★')).length).toBeLessThan(pressed.length);
    await choices.filter({ hasText: '石桥镇' }).click();
    await page.waitForURL(/zone=[^&]*own-/u);
    expect(decodeURIComponent(page.url())).not.toContain('理论学习');
  });
});

describe('the search', () => {
  test('finds own measures under their notices, and leads to the phrase', async () => {
    const page = await comparing();
    await searching(page, '班子成员学习');
    const found = page.locator('section[data-own]');
    expect(await found.locator('h2').allTextContents()).toEqual([
      expect.stringContaining('★ 云溪镇党委'),
      expect.stringContaining('★ 白沙镇党委'),
      expect.stringContaining('★ 石桥镇党委'),
    ]);
    expect(await found.first().locator('h2').textContent()).toContain('本机文件');
    expect(await found.locator('button').count()).toBe(0);
    await found.first().getByRole('link', { name: among.among_phrase }).first().click();
    await page.waitForURL('**/import/review/**');
    await page.locator('mark.current', { hasText: '学习' }).first().waitFor();
  });

  test('finds headings and figures too, each key word in its context as well', async () => {
    const page = await comparing();
    await searching(page, '台账管理不细');
    expect(await page.locator('section[data-own] .kind').allTextContents()).toContainEqual(
      expect.stringContaining(MESSAGES.zh.search.search_heading),
    );
    await page.locator('#search-field').fill('31个问题');
    await page.getByRole('button', { name: MESSAGES.zh.search.search_view_kwic }).click();
    const line = page.locator('li[data-own]').first();
    await line.waitFor();
    expect(await line.textContent()).toContain('★ 云溪镇党委');
    await line.locator('[role="button"], .evidenced').first().click();
    const drawer = page.getByRole('dialog');
    await drawer.locator('q').first().waitFor();
    await drawer.getByText(MESSAGES.zh.evidence.own_unpublished).first().waitFor();
  });

  test('says what it searches, and goes on without them', async () => {
    const page = await comparing();
    await searching(page, '绝不会有的字句');
    expect(await page.locator('.scope tbody tr').first().textContent()).toContain('★ 本机文件');
    await page.locator('#search-field').fill('班子成员学习');
    await page.locator('section[data-own]').first().waitFor();
    await page.getByRole('button', { name: among.among_search_without }).click();
    await expect.poll(() => page.locator('section[data-own]').count()).toBe(0);
  });

  test('after another load of the page knows the address, but no file', async () => {
    const page = await comparing();
    await searching(page, '班子成员学习');
    await page.waitForURL(/q=/u);
    expect(page.url()).not.toContain('own-');
    await page.reload();
    await page.locator('p.summary').waitFor();
    expect(await page.locator('[data-own-drawn], section[data-own]').count()).toBe(0);
  });
});

test('exercises are made of published notices alone', async () => {
  const page = await comparing();
  await page.getByRole('link', { name: MESSAGES.zh.compare.compare_exercise }).click();
  await page.waitForURL('**/exercises/**');
  expect(await page.locator('main').textContent()).not.toContain('★');
  for (const { name } of FILES)
    expect(await page.locator('main').textContent()).not.toContain(name.slice(0, 3));
});

test.each([
  ['/import/', 375, 'light'],
  ['/en/import/', 1440, 'dark'],
] as const)(
  'axe finds nothing serious from %s at %i px, %s, and nothing scrolls sideways',
  async (path, width, colorScheme) => {
    const page = await comparing(path, { viewport: { width, height: 900 }, colorScheme });
    expect(await complaints(page)).toEqual([]);
    expect(await scrollsSidewaysAt(page)).toEqual([]);
    await aligning(page);
    expect(await complaints(page)).toEqual([]);
    expect(await scrollsSidewaysAt(page)).toEqual([]);
    await searching(page, '班子成员学习');
    await page.locator('section[data-own]').first().waitFor();
    expect(await complaints(page)).toEqual([]);
    expect(await scrollsSidewaysAt(page)).toEqual([]);
  },
);
