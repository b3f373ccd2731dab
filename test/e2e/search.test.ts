import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '#messages/everything.ts';
import { fold } from '#text/fold.ts';
import { complaints } from '../support/axe.ts';
import { hydrated } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { keptBy } from '../support/kept.ts';
import { scrollsSidewaysAt, WIDTHS } from '../support/widths.ts';

const here = builtSite({ reducedMotion: 'reduce', small: true }, { errors: /ERR_INTERNET_DISCONNECTED/u });
const { open } = here;

const field = (page: Page) => page.getByRole('searchbox');
const marks = (page: Page) => page.locator('main mark');
const summary = (page: Page) => page.locator('.summary');
const parametersOf = (page: Page) => new URL(page.url()).searchParams;
const results = (page: Page) => page.locator('section ol > li');
const lines = (page: Page) => page.locator('li:has(.line)');

async function searched(path: string, options?: Parameters<typeof open>[1]): Promise<Page> {
  const page = await open(path, options);
  await summary(page).waitFor();
  return page;
}

describe('from the overview', () => {
  test('the key / leads to the field, and what is typed is found at once', async () => {
    const page = await open('/');
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    await expect.poll(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.insertText('采购');
    await marks(page).first().waitFor();
    expect(new Set(await marks(page).allTextContents())).toEqual(new Set(['采购']));
    await page.keyboard.press('Enter');
    await expect.poll(() => parametersOf(page).get('q')).toBe('采购');
    const phrase = page.locator('main a[target="_blank"]').first();
    expect(decodeURIComponent((await phrase.getAttribute('href')) ?? '')).toMatch(
      /^https?:\/\/[^#]+#:~:text=.*采购/u,
    );
  });

  test('so does the link in the header, in both languages', async () => {
    for (const [path, name] of [
      ['/', '搜索'],
      ['/en/', 'Search'],
    ] as const) {
      const page = await open(path);
      await page.getByRole('link', { name, exact: true }).click();
      await page.waitForURL(`**${path}search/`);
      expect(await page.getByRole('link', { name, exact: true }).getAttribute('aria-current')).toBe('page');
    }
  });

  test('a / that is typed somewhere leads nowhere', async () => {
    const page = await searched('/search/?q=制度');
    await field(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.type('/x');
    expect(await field(page).inputValue()).toBe('制度/x');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await field(page).inputValue()).toBe('制度/x');
  });
});

describe('results', () => {
  test('traditional characters find what simplified ones do', async () => {
    const textsFor = async (query: string) =>
      results(await searched(`/search/?q=${query}`)).allTextContents();
    const simplified = await textsFor('会议');
    expect(simplified.length).toBeGreaterThan(10);
    expect(await textsFor('會議')).toEqual(simplified);
  });

  test('several words must all occur, in every result', async () => {
    const page = await searched('/search/?q=会议 学习');
    expect(await results(page).count()).toBeGreaterThan(2);
    for (const text of await page.locator('section li .text').allTextContents()) {
      expect(fold(text)).toContain('会议');
      expect(fold(text)).toContain('学习');
    }
  });

  test('are grouped by notice with n of N, and lead to their place in the dossier', async () => {
    const page = await searched('/search/?q=招标&in=measures');
    const counts = await page.locator('section h2 small').allTextContents();
    expect(counts.length).toBeGreaterThan(0);
    for (const count of counts) expect(count).toMatch(/^\d+ 条中有 \d+ 条$/u);
    const text = await page.locator('section li .text').first().innerText();
    await page.locator('section li .links a').first().click();
    await page.waitForURL(/\/notices\/[^/]+\/#i-/u);
    expect(await page.locator(':target').innerText()).toContain(text.trim());
  });

  test('are where they were left on the way back from one', async () => {
    const page = await searched('/search/?q=制度');
    const dossier = page.locator('section li .links a').nth(30);
    await dossier.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(500);
    await dossier.click();
    await page.waitForURL(/\/notices\//u);
    // Kit sets the focus to the item a moment after it has changed the address.
    await page.locator(':target').waitFor();
    await page.goBack();
    await summary(page).waitFor();
    expect(await field(page).inputValue()).toBe('制度');
    await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(100);
  });

  test('a figure opens its evidence, and closing it returns to the results', async () => {
    const page = await searched('/search/?q=次&in=figures');
    const button = page.locator('section [data-evidence]').first();
    const fact = await button.getAttribute('data-evidence');
    await button.click();
    await page.getByRole('dialog').locator('q').waitFor();
    expect(parametersOf(page).get('fact')).toBe(fact);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(parametersOf(page).get('q')).toBe('次');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a topic lists the measures under its items, and answers to English in English', async () => {
    const page = await searched('/en/search/?q=procurement');
    expect(await marks(page).first().textContent()).toBe('procurement');
    expect(await page.locator('.measures li').count()).toBeGreaterThan(5);
    await page.locator('section li').getByRole('link', { name: 'Compare', exact: true }).first().click();
    await page.waitForURL('**/en/compare/procurement_engineering/');
  });

  test('none says what was searched, and that full texts were not', async () => {
    const page = await searched('/search/?q=火星殖民');
    expect(await summary(page).innerText()).toContain('没有找到“火星殖民”');
    expect(await summary(page).innerText()).toContain('通报全文不公开');
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(3);
  });
});

describe('in context', () => {
  test('lines are sorted by the left or the right, and the address says so', async () => {
    const page = await searched('/search/?q=制度');
    await page.getByRole('button', { name: '关键词居中' }).click();
    await lines(page).first().waitFor();
    const printed = () => page.locator('.line').allInnerTexts();
    const right = await printed();
    await page.getByRole('button', { name: '按左边的字' }).click();
    await expect.poll(printed).not.toEqual(right);
    const left = await printed();
    expect(left.toSorted()).toEqual(right.toSorted());
    expect(Object.fromEntries(parametersOf(page))).toMatchObject({ q: '制度', view: 'kwic', sort: 'left' });

    const shared = await searched(page.url());
    expect(await shared.locator('.line').allInnerTexts()).toEqual(left);
    await page.goBack();
    await expect.poll(printed).toEqual(right);
  });

  test('counts only what is printed: topics are not', async () => {
    const page = await searched('/search/?q=采购&view=kwic');
    const zones = new Set(await page.locator('.where a:first-child').allInnerTexts());
    expect(await page.locator('.summary').innerText()).toContain(`份通报中的 ${zones.size} 份`);
    expect(await page.getByRole('button', { name: /^主题/ }).innerText()).toBe('主题 0');
  });

  test('keys stand below one another at every width', async () => {
    const page = await searched('/search/?q=制度&view=kwic');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const edges = await marks(page).evaluateAll((all) =>
        all.map((mark) => Math.round(mark.getBoundingClientRect().left)),
      );
      expect(Math.max(...edges) - Math.min(...edges), `${width}`).toBeLessThanOrEqual(1);
    }
  });
});

describe('the address', () => {
  test('names what it does not know and shows the rest', async () => {
    const page = await searched('/search/?q=制度&in=people&sort=up&colour=red');
    const alert = page.getByRole('alert').first();
    expect(await alert.getByRole('listitem').count()).toBe(3);
    expect(await results(page).count()).toBeGreaterThan(10);
  });
});

describe('with the keyboard only', () => {
  test('a kind is chosen and the first place is reached', async () => {
    const page = await searched('/search/?q=制度');
    await field(page).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => parametersOf(page).get('in')).toBe('measures');
    const isPlace = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href')?.includes('#i-') ?? false);
    for (let i = 0; i < 15 && !(await isPlace()); i += 1) await page.keyboard.press('Tab');
    expect(await isPlace()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/notices\/[^/]+\/#i-/u);
  });
});

test.each(['/search/', '/search/?q=会议', '/en/search/?q=制度&view=kwic', '/en/search/?q=火星', '/en/', '/'])(
  '%s never scrolls sideways',
  async (path) => {
    const page = await open(path);
    if (path.includes('q=')) await summary(page).waitFor();
    expect(await scrollsSidewaysAt(page)).toEqual([]);
  },
);

test.each([
  ['/search/', 375, 'light'],
  ['/search/?q=会议', 1440, 'light'],
  ['/en/search/?q=制度', 375, 'dark'],
  ['/en/search/?q=制度&view=kwic&sort=left', 1440, 'dark'],
  ['/search/?q=制度&view=kwic', 375, 'light'],
] as const)('axe finds nothing serious at %s, %i px, %s', async (path, width, colorScheme) => {
  const page = await open(path, { viewport: { width, height: 900 }, colorScheme });
  if (path.includes('q=')) await summary(page).waitFor();
  expect(await complaints(page)).toEqual([]);
});

test.each([
  ['/search/', MESSAGES.zh.search.search_needs_script],
  ['/en/search/', MESSAGES.en.search.search_needs_script],
])('without script, %s says so and links to the dossiers', async (path, sentence) => {
  const page = await open(path, { javaScriptEnabled: false });
  expect(await page.getByText(sentence).isVisible()).toBe(true);
  expect(await page.locator('input:visible, button:visible').count()).toBe(0);
  expect(await page.locator('table a:visible').count()).toBeGreaterThan(4);
});

test('the index is asked for by this page alone', async () => {
  const { page, asked } = await here.visit('/');
  const indices = () => asked.filter((request) => request.url().includes('/data/engine/search/'));
  expect(indices()).toHaveLength(0);
  await page.keyboard.press('/');
  await page.waitForURL('**/search/');
  await expect.poll(() => indices().length).toBe(1);
});

test('after one visit, the search works offline', async () => {
  const page = await (await here.browserContext({ serviceWorkers: 'allow' })).newPage();
  await page.goto(`${here.site.origin}/search/`);
  await hydrated(page);
  await expect
    .poll(
      async () => (await keptBy(page)).filter((path) => /^\/search\/|\/engine\/search\//u.test(path)).length,
    )
    .toBe(2);
  await page.context().setOffline(true);
  await page.goto(`${here.site.origin}/search/?q=采购`);
  await marks(page).first().waitFor();
});
