import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints } from '../support/axe.ts';
import { settled, visit, type VisitOptions } from '../support/browser.ts';
import { BUILD } from '../support/build.ts';
import { builtSite } from '../support/built-site.ts';
import { openFilters } from '../support/filters.ts';
import { serve } from '../support/server.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

const here = builtSite({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', small: true });
const { open } = here;

const TOPIC = 'procurement_engineering';
const PHONE: VisitOptions = { viewport: { width: 375, height: 812 } };

const table = (page: Page) => page.locator('[data-chart="practices"] table[data-rows="practices"]');
const dialog = (page: Page) => page.getByRole('dialog');
const columns = (page: Page) =>
  page.locator('[data-column]').evaluateAll((heads) => heads.map((head) => head.getAttribute('data-column')));
const query = (page: Page) => new URL(page.url()).search;

/** Presses Tab until an element that matches has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = () => page.evaluate((wanted) => !!document.activeElement?.matches(wanted), selector);
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}

/** Number of measures on a topic in the matrix, over its cells. */
async function countsOf(page: Page, topic: string): Promise<number[]> {
  const cells = table(page).locator(`td a:not(.blank)[href*="/${topic}/"] b`);
  return (await cells.allTextContents()).map(Number);
}

describe.each([
  ['/compare/', '政府采购'],
  ['/en/compare/', 'Procurement'],
])('how did the zones deal with procurement? %s', (path, name) => {
  test('is answered by the keyboard alone', async () => {
    const page = await open(path);
    await tabTo(page, `td a[href*="/${TOPIC}/"]`);
    const zone = await page.evaluate(() => document.activeElement?.getAttribute('data-notice'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}${TOPIC}/#z-*`);
    expect(await page.locator('h1').textContent()).toContain(name);
    await expect.poll(() => columns(page).then(([first]) => first)).toBe(zone);

    await tabTo(page, '[data-column] button:not([disabled])');
    const [first, second, ...others] = await columns(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => columns(page)).toEqual([second, first, ...others]);
    expect(query(page)).toContain(`zone=${second},${first}`);
    expect(await page.evaluate(() => document.activeElement?.closest('[data-column]')?.id)).toBe(
      `z-${first}`,
    );

    await tabTo(page, 'article [data-evidence]');
    const fact = await page.evaluate(() => document.activeElement?.getAttribute('data-evidence'));
    await page.keyboard.press('Enter');
    await dialog(page).locator('q').first().waitFor();
    expect(await dialog(page).getAttribute('data-fact')).toBe(fact);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-evidence'))).toBe(fact);
  });

  test('is answered on a phone', async () => {
    const page = await open(path, PHONE);
    await table(page).locator(`th a[href*="/${TOPIC}/"]`).click();
    await page.waitForURL(`**${path}${TOPIC}/`);
    const band = page.locator('[data-band="rule_making"]');
    expect(await band.locator('article:visible h3:visible').count()).toBeGreaterThan(0);
    expect(await band.locator('.why').first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  });

  test('can be read without script: every measure of every zone, and no control', async () => {
    const page = await open(path, { javaScriptEnabled: false });
    const counts = await countsOf(page, TOPIC);
    expect(counts.length).toBeGreaterThan(1);
    expect(await page.locator(':is(button, input, select, summary):visible').count()).toBe(0);
    await table(page).locator(`th a[href*="/${TOPIC}/"]`).click();
    // Those that are only meetings and study are folded, which needs no script to open.
    for (const fold of await page.locator('details.meetings > summary').all()) await fold.click();
    const articles = page.locator('article:visible');
    expect(await articles.count()).toBe(counts.reduce((sum, each) => sum + each, 0));
    expect(await page.locator(':is(button, input, select):visible').count()).toBe(0);
    expect(await page.locator('main').textContent()).not.toMatch(/undefined|NaN|\[object/u);
  });
});

test('a column is dragged to the place of another, which the address keeps', async () => {
  const page = await open(`/compare/${TOPIC}/`);
  const [first, second, ...others] = await columns(page);
  await page.locator(`[data-column="${first}"]`).dragTo(page.locator(`[data-column="${second}"]`));
  await expect.poll(() => columns(page)).toEqual([second, first, ...others]);
  expect(query(page)).toContain(`zone=${second},${first}`);
  expect(await page.locator('.over').count()).toBe(0);
});

test('without script all zones are listed, even more than fit side by side', async () => {
  const matrix = await open('/compare/', { javaScriptEnabled: false });
  const [topic] = await table(matrix)
    .locator('tbody tr:not(.group):has(td:last-child a) th a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
  const counts = await countsOf(matrix, topic ?? '');
  expect(counts.length).toBeGreaterThan(4);
  const page = await open(`/compare/${topic}/`, { javaScriptEnabled: false });
  for (const summary of await page.locator('details:not([open]).meetings > summary').all())
    await summary.click();
  expect(await page.locator('article:visible').count()).toBe(counts.reduce((sum, each) => sum + each, 0));
});

describe('every card', () => {
  test('opens its place on the public page and in the dossier', async () => {
    const page = await open(`/compare/${TOPIC}/`);
    const cards = page.locator('article');
    const sources = cards.locator('a[rel~="external"]');
    expect(await sources.count()).toBe(await cards.count());
    for (const href of await sources.evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
      expect(href).toMatch(/^https?:\/\/.+#:~:text=.+/u);
    const [dossier = ''] = await cards
      .locator('a[href*="#i-"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const item = await open(new URL(dossier, page.url()).pathname + new URL(dossier, page.url()).hash);
    expect(await item.locator(':target').isVisible()).toBe(true);
  });

  test('quotes at most forty characters where no texts are published', async () => {
    const page = await open(`/compare/${TOPIC}/`);
    const quotes = await page.locator('article blockquote').allTextContents();
    expect(quotes.length).toBeGreaterThan(3);
    expect(quotes.filter((quote) => quote.replace('……', '').length > 40)).toEqual([]);
  });
});

describe('the matrix', () => {
  test('tells blanks apart in words and signs, and has no totals', async () => {
    const page = await open('/compare/');
    const zones = await table(page).locator('thead th').count();
    for (const row of await table(page).locator('tbody tr:not(.group)').all())
      expect(await row.locator('td').count()).toBe(zones - 1);
    const blanks = await table(page).locator('td .blank').allTextContents();
    expect(blanks.length).toBeGreaterThan(0);
    for (const blank of blanks) expect(blank).toMatch(/[–△○□×].*(?:未提及|只有说明|承诺待办|未列措施)/u);
    expect(await page.locator('tfoot').count()).toBe(0);
  });

  test('states scores from the data, the notices not read, and that more is not better', async () => {
    const notes = (await (await open('/compare/')).locator('figcaption').textContent()) ?? '';
    expect(notes).toContain('措施多不等于整改好');
    expect(notes.match(/[\d.]+%（n = \d+）/gu)).toHaveLength(2);
    expect(notes).toMatch(/另外 \d+ 份通报/u);
  });

  test('switches to types of measures, in the address', async () => {
    const page = await open('/compare/');
    await page.getByRole('button', { name: '主题 × 做法' }).click();
    expect(query(page)).toBe('?v=1&view=types');
    expect(await table(page).locator('thead').textContent()).toContain('未归类');
    await page.goBack();
    expect(await table(page).locator('td a[data-notice]').count()).toBeGreaterThan(10);
  });

  test('filters without the engine, says what each choice keeps, and carries it on to a topic', async () => {
    const page = await open('/compare/');
    await openFilters(page);
    const chip = page.locator('[data-facet="type"][data-value="rule_making"]');
    const count = Number(await chip.locator('small').textContent());
    await chip.click();
    expect(query(page)).toBe('?v=1&type=rule_making');
    expect(await page.locator('.filters [role="status"]').textContent()).toContain(`${count} 项措施`);
    expect(await table(page).locator('.blank', { hasText: '不合条件' }).count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await table(page).locator(`th a[href*="/${TOPIC}/"]`).click();
    await page.waitForURL(`**/compare/${TOPIC}/?v=1&type=rule_making`);
    expect(await page.locator('[data-band]').count()).toBe(1);
  });

  test('leads on from a link to one topic', async () => {
    const page = await open(`/en/compare/?topic=${TOPIC}&figure=yes`);
    await page.waitForURL(`**/en/compare/${TOPIC}/?v=1&figure=yes`);
  });

  test('names what it does not know', async () => {
    const page = await open('/en/compare/?v=1&type=magic&colour=red');
    const said = await page.locator('section[role="alert"]').textContent();
    expect(said).toContain('magic');
    expect(said).toContain('colour');
  });
});

test('on a phone nothing stands between the measures of a row', async () => {
  const page = await open('/compare/grassroots_party/', PHONE);
  const row = page.locator('[data-band]:has(.silent:not(.vacant)) .why + .columns').first();
  const tops = (locator: Locator) =>
    locator.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
  const [cards, silent] = [
    await tops(row.locator('.cell:has(article)')),
    await tops(row.locator('.silent:visible')),
  ];
  expect(Math.max(...cards)).toBeLessThan(Math.min(...silent));
});

test('on a phone no choice shows below the button that closes the filters', async () => {
  const page = await open('/compare/', PHONE);
  await openFilters(page);
  const isChip = () =>
    page.evaluate(() =>
      [40, 180, 320].some((x) => document.elementFromPoint(x, innerHeight - 4)?.closest('.chip')),
    );
  for (const top of [0, 70, 140, 210]) {
    await page.locator('.sheet').evaluate((sheet, y) => sheet.scrollTo(0, y), top);
    expect(await isChip()).toBe(false);
  }
});

describe('the columns', () => {
  test('hide what all zones have', async () => {
    const page = await open(`/compare/${TOPIC}/`);
    const before = await page.locator('[data-band]').count();
    await page.getByRole('button', { name: '只看不同' }).click();
    expect(query(page)).toContain('only=different');
    expect(await page.locator('[data-band]').count()).toBeLessThan(before);
    expect(await page.locator('.remarks [role="status"]').textContent()).toContain('建章立制');
  });

  test('say where a zone has nothing of a type', async () => {
    const page = await open(`/compare/${TOPIC}/`);
    expect(await page.locator('.none', { hasText: '这一类未提及' }).count()).toBeGreaterThan(0);
  });

  test('are chosen, two to four at a time', async () => {
    const page = await open(`/compare/${TOPIC}/`);
    const chips = page.locator('.controls fieldset button');
    const shown = await columns(page);
    await chips.first().click();
    expect(await columns(page)).toEqual(shown.slice(1));
    await chips.first().click();
    expect(await columns(page)).toEqual([...shown.slice(1), shown[0]]);
  });
});

test('a reader’s mapping is kept in the address, said, and taken back', async () => {
  const page = await open('/en/compare/');
  await page.locator('#types select').first().selectOption('action');
  expect(query(page)).toBe('?v=1&action=rule_making');
  expect(await page.locator('#types [role="status"]').textContent()).toContain('rule-making');
  expect(await table(page).locator('em[data-named]').count()).toBe(0);
  await page.reload();
  await expect.poll(() => page.locator('#types select').first().inputValue()).toBe('action');
  await page.locator('#types [role="status"] button').click();
  expect(query(page)).toBe('');
});

test.each([
  ['/compare/', 1440, 'light'],
  ['/en/compare/', 375, 'dark'],
  ['/compare/?v=1&view=types', 1440, 'dark'],
  ['/en/compare/?v=1&view=types', 375, 'light'],
  [`/compare/${TOPIC}/`, 375, 'light'],
  [`/en/compare/${TOPIC}/?v=1&only=different`, 1440, 'dark'],
  [`/compare/${TOPIC}/`, 1440, 'light'],
] as const)('axe finds nothing serious at %s, %i px, %s', async (path, width, colorScheme) => {
  const page = await open(path, { viewport: { width, height: 900 }, colorScheme });
  for (const summary of (await page.locator('summary:visible').all()).toReversed()) await summary.click();
  expect(await complaints(page)).toEqual([]);
});

test.each([
  '/compare/',
  '/en/compare/',
  '/en/compare/?v=1&view=types',
  `/compare/${TOPIC}/`,
  '/en/compare/grassroots_party/',
])('never scrolls sideways: %s', async (path) => {
  expect(await scrollsSidewaysAt(await open(path))).toEqual([]);
});

test.each(['/compare/', '/en/compare/', `/compare/${TOPIC}/`])(
  '%s transfers at most 150 KB including scripts, without the engine',
  async (path) => {
    const alone = await serve(BUILD);
    const made = await visit(here.browser, alone.origin + path, { small: true });
    await settled(made);
    const bytes = [...alone.sent.values()].reduce((sum, each) => sum + each, 0);
    await made.close();
    await alone.close();
    expect(bytes).toBeLessThanOrEqual(150_000);
  },
);
