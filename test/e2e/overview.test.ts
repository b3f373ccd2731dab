import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kindOf } from '#routes/kept.ts';
import { BUILD } from '../support/build.ts';
import { engineIs, hydrated, idled, settled, visit, type VisitOptions } from '../support/browser.ts';
import { serve } from '../support/server.ts';
import { builtSite } from '../support/built-site.ts';
import { keptBy } from '../support/kept.ts';
import { readPdf } from '../support/read-pdf.ts';
import { answered, startedOverview } from '../support/started.ts';
import { chipOf, openFilters, pressChip } from '../support/filters.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

const CHARTS = ['timeline', 'durations', 'counts', 'funds', 'sanctions', 'disclosure'];

const here = builtSite({ viewport: { width: 1280, height: 900 } });
const { open } = here;
const overview = startedOverview(here);

/** A machine with too little memory for the engine to start unasked. */
const openIdle = (path: string, options: VisitOptions = {}) => open(path, { small: true, ...options });

const firstMark = (page: Page, chart = 'timeline') =>
  page.locator(`[data-chart="${chart}"] .mark[data-evidence]:visible`).first();
const dialog = (page: Page) => page.getByRole('dialog');
const textOf = (page: Page, chart: string) =>
  page.locator(`[data-chart="${chart}"]`).evaluate((figure) => figure.textContent?.replace(/\s+/gu, ' '));
const tableRows = (page: Page, chart: string) => page.locator(`[data-rows="${chart}"] tbody tr`);

describe('without script', () => {
  test('every chart has its drawing, finding and table in the page', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    for (const chart of CHARTS) {
      const figure = page.locator(`[data-chart="${chart}"]`);
      expect(await figure.locator('svg:visible .mark').count(), chart).toBeGreaterThan(0);
      expect((await figure.locator('h2').textContent())?.length, chart).toBeGreaterThan(5);
      await figure.locator('summary:visible').click();
      expect(await figure.locator('table').isVisible(), chart).toBe(true);
      expect(await tableRows(page, chart).count(), chart).toBeGreaterThan(0);
    }
  });

  test('no control needs script', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    expect(await page.locator(':is(button, [role="button"], input):visible').count()).toBe(0);
    expect(
      await page.locator('.findings a[data-evidence], section a[data-evidence]').count(),
    ).toBeGreaterThan(0);
    expect(await page.locator('.without-script').isVisible()).toBe(true);
  });
});

describe('the engine', () => {
  test('starts by itself and answers with the rows that were prerendered', async () => {
    const still = await open('/', { javaScriptEnabled: false });
    const page = await open('/');
    await engineIs(page, 'ready');
    await answered(page);
    for (const chart of CHARTS)
      for (const part of ['h2', '.measured', 'svg:visible text', 'tbody tr']) {
        const textsOf = (of: Page) => of.locator(`[data-chart="${chart}"] ${part}`).allTextContents();
        expect(await textsOf(page), `${chart} ${part}`).toEqual(await textsOf(still));
      }
  });

  test('waits for the first pick if loading costs too much, and reports its bytes when it starts', async () => {
    const page = await openIdle('/');
    await idled(page);
    await engineIs(page, 'idle');
    await page.route('**/*.wasm', async (route) => {
      await page.waitForFunction(() => document.querySelector('.engine')?.textContent?.includes('MB'));
      await route.continue();
    });
    await pressChip(page, 'zone');
    await answered(page);
    expect(await tableRows(page, 'timeline').count()).toBe(1);
  });

  test.each([
    ['on a phone', { isMobile: true, hasTouch: true, viewport: { width: 390, height: 800 } }, ''],
    ['on a narrow screen', { viewport: { width: 390, height: 800 } }, ''],
    ['with save-data', {}, "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"],
    ['with little memory', {}, "Object.defineProperty(navigator, 'deviceMemory', { value: 2 })"],
  ])('is not fetched unasked %s', async (_, options, script) => {
    const context = await here.browserContext(options);
    await context.addInitScript(script);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${here.site.origin}/`);
    await hydrated(page);
    await idled(page);
    await idled(page);
    await engineIs(page, 'idle');
    expect(asked.filter((url) => /\.wasm|\.duckdb|worker/u.test(url))).toEqual([]);
  });

  test('reports a failed start, after which the page can still be read, checked and narrowed', async () => {
    const blocked = await visit(here.browser, 'about:blank', {}, here.site.origin);
    const { page } = blocked;
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto(`${here.site.origin}/`);
    await engineIs(page, 'failed');
    expect(await page.locator('.engine').textContent()).toContain('查询引擎没能启动');
    const zones = await tableRows(page, 'timeline').count();
    await pressChip(page, 'zone');
    await page.locator('main[data-source="narrowed"][aria-busy="false"]').waitFor();
    expect(await tableRows(page, 'timeline').count()).toBe(1);
    expect(zones).toBeGreaterThan(1);
    await firstMark(page).click();
    await dialog(page).locator('q').first().waitFor();
    expect(blocked.foreign).toEqual([]);
    await blocked.close();
  });
});

describe('evidence', () => {
  test('is one tap from a mark, and the public page a second', async () => {
    const page = await openIdle('/');
    const mark = firstMark(page);
    const facts = await mark.getAttribute('data-evidence');
    await mark.click();
    await dialog(page).locator('q').first().waitFor();
    expect(await dialog(page).getAttribute('data-fact')).toBe(facts);
    const quote = await dialog(page).locator('q').first().textContent();
    const href = await dialog(page).locator('article a').first().getAttribute('href');
    expect(href).toMatch(/^https?:\/\/[^#]+#:~:text=/);
    expect(decodeURIComponent(href ?? '')).toContain(quote);
  });

  test('a computed figure shows its formula and a phrase for each operand', async () => {
    const page = await openIdle('/');
    await page.locator('[data-chart="timeline"] .mark[data-evidence*=" "]:visible').first().click();
    await dialog(page).locator('.formula').waitFor();
    expect(await dialog(page).locator('.formula').textContent()).toMatch(
      /\d{4}-\d\d-\d\d − \d{4}-\d\d-\d\d .*= *\d+/,
    );
    expect(await dialog(page).locator('q').count()).toBe(2);
  });

  test('Esc closes the drawer, returns the focus to the mark and restores the address', async () => {
    const page = await openIdle('/');
    const mark = firstMark(page);
    await mark.focus();
    await page.keyboard.press('Enter');
    await dialog(page).locator('q').first().waitFor();
    expect(new URL(page.url()).searchParams.get('fact')).not.toBeNull();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => page.url()).toBe(`${here.site.origin}/`);
  });

  test('the focus stays in the drawer', async () => {
    const page = await openIdle('/');
    await firstMark(page).click();
    await dialog(page).locator('q').first().waitFor();
    for (let i = 0; i < 12; i += 1) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      );
      expect(outside).toBe(false);
    }
  });

  test('the back button closes it, and forward opens it again', async () => {
    const page = await openIdle('/');
    await firstMark(page).click();
    await dialog(page).waitFor();
    await page.goBack();
    await dialog(page).waitFor({ state: 'detached' });
    await page.goForward();
    await dialog(page).waitFor();
  });

  test('a link to evidence opens it, and closing it leaves the page', async () => {
    const page = await openIdle('/');
    await firstMark(page).click();
    await dialog(page).locator('q').first().waitFor();
    const shared = await openIdle(page.url().replace(here.site.origin, ''));
    await dialog(shared).locator('q').first().waitFor();
    await shared.keyboard.press('Escape');
    await dialog(shared).waitFor({ state: 'detached' });
    expect(shared.url()).toBe(`${here.site.origin}/`);
    expect(await shared.evaluate(() => document.activeElement?.getAttribute('data-evidence'))).toBe(
      await firstMark(shared).getAttribute('data-evidence'),
    );
  });

  test.each([
    ['funds', '[data-chart="funds"] [data-evidence]'],
    ['nobody.f1', 'h1'],
  ])('closing a linked drawer of %s leaves the focus at %s', async (fact, place) => {
    const page = await openIdle(`/?v=1&fact=${fact}`);
    await dialog(page).locator('article, [role="alert"]').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.evaluate((selector) => document.activeElement?.matches(selector), place)).toBe(true);
  });

  test.each(['.mark[data-evidence]', '.mark[data-evidence*=" "]'])(
    'a drawer has one title, whether a click on %s opened it or a link',
    async (mark) => {
      const page = await openIdle('/');
      await page.locator(`[data-chart="timeline"] ${mark}:visible`).first().click();
      await dialog(page).locator('q').first().waitFor();
      const title = await dialog(page).locator('h2').textContent();
      const shared = await openIdle(page.url().replace(here.site.origin, ''));
      await dialog(shared).locator('q').first().waitFor();
      expect(await dialog(shared).locator('h2').textContent()).toBe(title);
    },
  );

  test('a computed figure has a check line, a link and a citation, as a stated one has', async () => {
    const page = await openIdle('/');
    await page.locator('[data-chart="timeline"] .mark[data-evidence*=" "]:visible').first().click();
    const formula = dialog(page).locator('section', { has: page.locator('.formula') });
    await formula.locator('summary').click();
    await expect.poll(() => formula.locator('.copy p').count()).toBe(3);
    const [line, link, cited] = await formula.locator('.copy p').allTextContents();
    const result = (await formula.locator('.formula b').textContent()) ?? 'a result';
    for (const quote of await dialog(page).locator('q').allTextContents()) expect(line).toContain(quote);
    expect(line).toContain(`= ${result}`);
    expect(link).toBe(page.url());
    expect(cited).toContain(`= ${result}`);
  });

  test('a drawer opened by a link names the notice of its figures', async () => {
    const page = await openIdle('/');
    await firstMark(page).click();
    await dialog(page).locator('q').first().waitFor();
    const shared = await openIdle(page.url().replace(here.site.origin, ''));
    await dialog(shared).locator('q').first().waitFor();
    const label = await dialog(shared).locator('article .label').first().textContent();
    const [zone = 'a zone'] = label?.split(' · ') ?? [];
    expect(await dialog(shared).locator('h2').textContent()).toContain(zone);
    const whole = await openIdle('/?v=1&fact=funds');
    await dialog(whole).locator('q').first().waitFor();
    expect(await dialog(whole).locator('h2').textContent()).toBe(
      await whole.locator('[data-chart="funds"] h2').textContent(),
    );
  });

  test('a fact that does not exist is named', async () => {
    const page = await openIdle('/?v=1&fact=nowhere-2020.f1');
    await dialog(page).getByRole('alert').waitFor();
    expect(await dialog(page).getByRole('alert').textContent()).toContain('nowhere-2020.f1');
  });

  test('table cells and whole charts open their evidence too', async () => {
    const page = await openIdle('/en/');
    const figure = page.locator('[data-chart="counts"]');
    await figure.locator('summary', { hasText: 'Table' }).click();
    await figure.locator('table button').first().click();
    await dialog(page).locator('q').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await figure.getByRole('button', { name: 'Evidence' }).click();
    await dialog(page).locator('q').nth(3).waitFor();
  });

  test('every mark with evidence can be reached and opened by keyboard', async () => {
    const page = await openIdle('/');
    await engineIs(page, 'idle');
    for (const chart of CHARTS) {
      const marks = page.locator(`[data-chart="${chart}"] svg:visible .mark[data-evidence]`);
      const unreachable = await marks.evaluateAll(
        (elements) => elements.filter((element) => element.getAttribute('tabindex') !== '0').length,
      );
      expect(await marks.count(), chart).toBeGreaterThan(0);
      expect(unreachable, chart).toBe(0);
      await marks.last().focus();
      await page.keyboard.press('Enter');
      await dialog(page).locator('q').first().waitFor();
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
    }
  });
});

describe('filters', () => {
  test('a pick queries the engine, redraws all charts, and its link restores the page', async () => {
    const page = await open('/');
    await pressChip(page, 'zone', 1);
    await answered(page);
    const zone = await chipOf(page, 'zone', 1).getAttribute('data-value');
    expect(new URL(page.url()).searchParams.get('zone')).toBe(zone);
    for (const chart of ['timeline', 'funds', 'sanctions']) {
      const rows = await tableRows(page, chart).count();
      expect(rows, chart).toBeLessThanOrEqual(chart === 'timeline' ? 1 : 40);
    }
    const texts = await Promise.all(CHARTS.map((chart) => textOf(page, chart)));
    const again = await open(page.url().replace(here.site.origin, ''));
    await answered(again);
    await openFilters(again);
    expect(await chipOf(again, 'zone', 1).getAttribute('aria-pressed')).toBe('true');
    expect(await Promise.all(CHARTS.map((chart) => textOf(again, chart)))).toEqual(texts);
  });

  test('a zone keeps its colour when others are filtered away', async () => {
    const page = await overview();
    const colour = () =>
      page
        .locator('[data-facet="zone"][aria-pressed="true"] i')
        .evaluate((dot) => getComputedStyle(dot).backgroundColor);
    await pressChip(page, 'zone', 2);
    await answered(page);
    await openFilters(page);
    const before = await colour();
    const drawn = await page
      .locator('[data-chart="timeline"] svg:visible')
      .evaluate(
        (svg, dot) =>
          [...svg.querySelectorAll('*')].some(
            (element) => getComputedStyle(element).fill === dot || getComputedStyle(element).stroke === dot,
          ),
        before,
      );
    expect(drawn).toBe(true);
  });

  test('back undoes a pick, and all picks can be cleared at once', async () => {
    const page = await overview();
    const all = await tableRows(page, 'timeline').count();
    await pressChip(page, 'kind');
    await answered(page);
    await page.goBack();
    await expect.poll(() => tableRows(page, 'timeline').count()).toBe(all);
    await pressChip(page, 'year');
    await pressChip(page, 'zone');
    await page.locator('.clear').click();
    await expect.poll(() => tableRows(page, 'timeline').count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });

  test('a link narrows charts and titles before the engine has loaded', async () => {
    const page = await open('about:blank');
    await page.route('**/*.duckdb', () => new Promise(() => {}));
    await page.goto(`${here.site.origin}/`);
    await openFilters(page);
    const zone = await chipOf(page, 'zone', 1).getAttribute('data-value');
    const whole = await page.locator('[data-chart="disclosure"] h2').textContent();
    await page.goto(`${here.site.origin}/?v=1&zone=${zone}`);
    await expect.poll(() => tableRows(page, 'timeline').count()).toBe(1);
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('true');
    expect(await page.locator('[data-chart="disclosure"] h2').textContent()).not.toBe(whole);
  });

  test('picks that exclude each other show a message', async () => {
    const page = await overview();
    await pressChip(page, 'zone');
    const messages: number[] = [];
    await openFilters(page);
    for (const year of await page.locator('[data-facet="year"]').all()) {
      await year.click();
      await answered(page);
      messages.push(await page.locator('.nothing').count());
      await year.click();
    }
    expect([...new Set(messages)].toSorted()).toEqual([0, 1]);
  });

  test('stay on the way from the overview to a chart and back', async () => {
    const page = await openIdle('/');
    await pressChip(page, 'kind');
    const picked = new URL(page.url()).search;
    await page.locator('[data-chart="funds"] h2 a').click();
    await page.waitForURL('**/charts/funds/**');
    expect(new URL(page.url()).search).toBe(picked);
    await firstMark(page, 'funds').click();
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('navigation').getByRole('link', { name: '总览' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    expect(new URL(page.url()).search).toBe(picked);
    await openFilters(page);
    expect(await chipOf(page, 'kind').getAttribute('aria-pressed')).toBe('true');
  });

  test('unknown parameters of a link are named, and the others apply', async () => {
    const page = await open('/', { small: true });
    await openFilters(page);
    const zone = await chipOf(page, 'zone').getAttribute('data-value');
    const other = await open(`/en/?v=1&colour=red&zone=${zone},atlantis&view=calendar`);
    await answered(other);
    const alert = other.getByRole('alert');
    expect(await alert.textContent()).toContain('colour');
    expect(await alert.textContent()).toContain('atlantis');
    expect(await tableRows(other, 'timeline').count()).toBe(1);
    expect(await other.getByRole('button', { name: 'Calendar' }).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('files and citations', () => {
  test('the table comes as CSV with the phrase of each figure', async () => {
    const page = await openIdle('/');
    const figure = page.locator('[data-chart="timeline"]');
    await figure.locator('summary', { hasText: '下载' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), figure.getByText('CSV').click()]);
    const text = await textOfDownload(download);
    expect(
      text.startsWith(
        '\uFEFFrow_number,notice_id,row,column_key,column,shown,value,value_text,state,fact_id',
      ),
    ).toBe(true);
    expect(text.split('\r\n').length).toBeGreaterThan(10);
    expect(text).toMatch(/,stated,/);
  });

  test('a file is not made if its evidence cannot be fetched, and the page says so', async () => {
    const blocked = await visit(here.browser, 'about:blank', {}, here.site.origin);
    await blocked.page.route('**/evidence.json', (route) => route.abort());
    await blocked.page.goto(`${here.site.origin}/`);
    await hydrated(blocked.page);
    const figure = blocked.page.locator('[data-chart="timeline"]');
    await figure.locator('summary', { hasText: '下载' }).click();
    await figure.getByText('CSV').click();
    await expect.poll(() => figure.locator('.files [role="status"]').textContent()).toContain('证据没能取到');
    await blocked.close();
  });

  test('the drawing comes as an SVG that needs no style sheet', async () => {
    const page = await openIdle('/');
    const figure = page.locator('[data-chart="timeline"]');
    await figure.locator('summary', { hasText: '下载' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.locator('[data-picture="svg"]').click(),
    ]);
    const text = await textOfDownload(download);
    expect(text).toContain('<svg');
    expect(text).not.toContain('var(--');
    expect(text).not.toContain('class=');
  });

  test('the citation names the finding and the address', async () => {
    const page = await openIdle('/en/');
    const figure = page.locator('[data-chart="funds"]');
    await figure.locator('summary', { hasText: 'Cite' }).click();
    const cited = await figure.locator('.copy p').textContent();
    expect(cited).toContain((await figure.locator('h2').textContent()) ?? 'a title');
    expect(cited).toContain(`${here.site.origin}/en/#funds`);
  });
});

async function textOfDownload(download: {
  createReadStream(): Promise<NodeJS.ReadableStream>;
}): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

describe('the page', () => {
  test('has two languages at two addresses, and switching keeps the view', async () => {
    const page = await openIdle('/?v=1&view=calendar');
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
    expect(await page.locator('link[hreflang]').count()).toBe(3);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/**');
    expect(new URL(page.url()).search).toBe('?v=1&view=calendar');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.locator('main').textContent()).not.toMatch(/undefined|\[object/);
    await page.getByRole('link', { name: '中文' }).click();
    await page.waitForURL((url) => url.pathname === '/');
  });

  test.each(['/', '/en/'])('%s never scrolls sideways', async (path) => {
    expect(await scrollsSidewaysAt(await openIdle(path))).toEqual([]);
  });

  test.each(['counts', 'funds', 'disclosure'])(
    'is where it was after Back from the page of %s',
    async (chart) => {
      const page = await openIdle('/');
      const title = page.locator(`[data-chart="${chart}"] h2 a`);
      await title.scrollIntoViewIfNeeded();
      // What has just come into sight gets its own height in the next frame.
      await idled(page);
      const top = () => title.evaluate((link) => Math.round(link.getBoundingClientRect().top));
      const before = await top();
      await title.evaluate((link) => (link as HTMLElement).click());
      await page.waitForURL(`**/charts/${chart}/`);
      await page.goBack();
      await page.waitForURL((url) => url.pathname === '/');
      await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
    },
  );

  test('lists the zones in one order, in the filter and in every chart', async () => {
    const page = await openIdle('/');
    await openFilters(page);
    const order = await page
      .locator('[data-facet="zone"]')
      .evaluateAll((chips) => chips.map((one) => (one as HTMLElement).dataset['value']));
    for (const chart of ['timeline', 'counts', 'funds', 'sanctions', 'disclosure']) {
      const drawn = await page
        .locator(`[data-chart="${chart}"] svg:visible [data-pick^="zone:"]`)
        .evaluateAll((words) => [
          ...new Set(words.map((word) => (word as SVGElement).dataset['pick']?.replace('zone:', ''))),
        ]);
      expect(drawn.length, chart).toBeGreaterThan(1);
      expect(drawn, chart).toEqual(order.filter((zone) => drawn.includes(zone)));
    }
  });

  test('underlines words that filter differently from links', async () => {
    const page = await openIdle('/');
    await page.locator('[data-chart="timeline"] .word').first().waitFor();
    const styleOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).textDecorationStyle);
    expect(await styleOf('[data-chart="timeline"] .word text')).toBe('dashed');
    expect(await styleOf('main a[href*="notices/"]')).toBe('solid');
  });

  test('shows what is picked, and the colours of zones, in forced colours', async () => {
    const page = await openIdle('/', { forcedColors: 'active' });
    await pressChip(page, 'zone');
    const ground = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor);
    const unpicked = await ground('.chip[aria-pressed="false"]');
    expect(await ground('.chip[aria-pressed="true"]')).not.toBe(unpicked);
    expect(await ground('.chip[aria-pressed="false"] i')).not.toBe(unpicked);
  });

  test.each(['light', 'dark'] as const)(
    'prints faint words in ink where more contrast is asked for, %s',
    async (colorScheme) => {
      const colourOf = async (contrast: 'more' | 'no-preference') => {
        const page = await openIdle('/', { contrast, colorScheme });
        return page
          .locator('.measured')
          .first()
          .evaluate((words) => getComputedStyle(words).color);
      };
      const page = await openIdle('/', { colorScheme });
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(await colourOf('more')).toBe(ink);
      expect(await colourOf('no-preference')).not.toBe(ink);
    },
  );

  test('prints its charts and texts without interactive controls', async () => {
    const page = await openIdle('/');
    await page.emulateMedia({ media: 'print' });
    for (const chart of CHARTS)
      expect(await page.locator(`[data-chart="${chart}"] svg:visible`).count(), chart).toBeGreaterThan(0);
    expect(await page.locator('.actions:visible, .filters:visible, .engine:visible').count()).toBe(0);
  });

  test.each(['/', '/en/'])('%s is printed in at most nine pages, none nearly empty', async (path) => {
    const page = await openIdle(path);
    const { texts } = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(texts.length).toBeLessThanOrEqual(9);
    for (const [i, text] of texts.entries()) expect(text.length, `page ${i + 1}`).toBeGreaterThan(200);
  });

  test('prints in light colours in either theme', async () => {
    const page = await openIdle('/', { colorScheme: 'dark' });
    const colour = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--zone-1'));
    const onScreen = await colour();
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    const onPaper = await colour();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await colour()).toBe(onPaper);
    expect(onPaper).not.toBe(onScreen);
  });

  test('requests no script before its first chart', async () => {
    const html = await (await fetch(`${here.site.origin}/`)).text();
    const head = html.slice(0, html.indexOf('data-chart="timeline"'));
    expect(head).not.toMatch(/<script|modulepreload/);
  });

  test('makes the parser wait twice below the drawing of its first chart, so that it is painted', async () => {
    const html = await (await fetch(`${here.site.origin}/`)).text();
    const [first = '', ...others] = html.split('<figure ').slice(1);
    expect(first).toMatch(
      /<\/svg>.*href="\.\/below\.css"\/?>\s*<link rel="stylesheet" href="\.\/below\.css\?2"\/?>.*<figcaption/s,
    );
    expect(others.join('')).not.toContain('below.css');
  });

  test('nothing written above the first drawing needs another font than its Chinese one', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    const written = await page.evaluate(() => {
      const drawing = document.querySelector('[data-chart] svg');
      return [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((each) => drawing && each.compareDocumentPosition(drawing) & Node.DOCUMENT_POSITION_FOLLOWING)
        .filter((each) => each.checkVisibility() && !each.contains(drawing))
        .flatMap((each) => [
          each.innerText,
          ...['::before', '::after'].map((part) => getComputedStyle(each, part).content),
        ]);
    });
    expect(written.join('')).toContain('筛选');
    expect(written.join('')).toMatch(/^[\p{Script=Han}\p{ASCII}。，：；、（）“”▲▼]*$/u);
  });

  test.each(['/', '/en/'])(
    'transfers at most 150 KB including scripts and what is kept for offline, without the engine: %s',
    async (path) => {
      const alone = await serve(BUILD);
      const made = await visit(here.browser, alone.origin + path, { small: true, serviceWorkers: 'allow' });
      await settled(made);
      const loaded = [...alone.sent.keys()].filter((path) => kindOf(path.slice(1)));
      await expect.poll(async () => new Set(await keptBy(made.page))).toEqual(new Set(loaded));
      const bytes = [...alone.sent.values()].reduce((sum, each) => sum + each, 0);
      await made.close();
      await alone.close();
      expect(bytes).toBeLessThanOrEqual(150_000);
    },
  );
});
