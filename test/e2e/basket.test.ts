import { buffer } from 'node:stream/consumers';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints } from '../support/axe.ts';
import { settled, visit, type VisitOptions } from '../support/browser.ts';
import { BUILD } from '../support/build.ts';
import { NARROW, WIDE } from '#charts/parts/width.ts';
import { builtSite } from '../support/built-site.ts';
import { readPdf } from '../support/read-pdf.ts';
import { serve } from '../support/server.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

const here = builtSite({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', small: true });
const { open } = here;

const TOPIC = 'compare/grassroots_party/?v=1&zone=xuancheng-2025,shaoxing-2024';
const PHONE: VisitOptions = { viewport: { width: 375, height: 812 } };
const KEY = 'duizhao / basket';

const bare = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');

/** What the paper must say; a PDF may name a character by its radical. */
const printed = (text: string) =>
  new RegExp(
    [...bare(text)]
      .map((char) =>
        /\p{Script=Han}/u.test(char)
          ? `[${char}\u2E80-\u2EFF]`
          : char.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&'),
      )
      .join(''),
    'u',
  );
const entries = (page: Page) => page.locator('main ol > li article');
const pins = (page: Page) => page.locator('main article button.pin:visible');
const paper = async (page: Page) => readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));

/** Presses Tab until an element that matches has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 500; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => !!document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}

/** Opens the basket in the same tab once everything in it has arrived. */
async function openBasket(page: Page, root: string): Promise<void> {
  await page.locator(`header a[href$="${root}basket/"]`).first().click();
  await page.waitForURL(`**${root}basket/`);
  await page.locator('#sources-title').waitFor();
}

/** Keeps the browser's dialog away, and waits until the page would print. */
async function pressPrint(page: Page): Promise<void> {
  await page.evaluate('window.print = () => document.documentElement.setAttribute("data-printed", "")');
  await page.locator('[data-print]').click();
  await page.locator('[data-printed]').waitFor({ state: 'attached' });
}

/** What the QR codes on the page open. */
async function decoded(page: Page, codes: string): Promise<string[]> {
  const images = await page.locator(codes).evaluateAll((all) =>
    Promise.all(
      all.map(async (svg) => {
        const copy = svg.cloneNode(true) as SVGElement;
        copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
        copy.setAttribute('width', '300');
        copy.setAttribute('height', '300');
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([copy.outerHTML], { type: 'image/svg+xml' }));
        await image.decode();
        const canvas = new OffscreenCanvas(300, 300);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return Array.from(context?.getImageData(0, 0, 300, 300).data ?? []);
      }),
    ),
  );
  return images.map((data) => jsQR(Uint8ClampedArray.from(data), 300, 300)?.data ?? '');
}

describe.each(['/', '/en/'])('print what two zones did for the grassroots Party: %s', (root) => {
  test('by the keyboard alone, out of the basket', async () => {
    const page = await open(root + TOPIC);
    const quotes: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      await tabTo(page, 'article button.pin:not(.in)');
      quotes.push((await page.evaluate(() => document.activeElement?.closest('article')?.id)) ?? '');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.pin.in'))).toBe(true);
    }
    await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.focus());
    await tabTo(page, `header a[href$="basket/"]`);
    await page.keyboard.press('Enter');
    await page.locator('#sources-title').waitFor();
    expect(await entries(page).count()).toBe(3);
    const before = await entries(page).locator('blockquote').allTextContents();

    await tabTo(page, 'button[data-by="1"]:not([disabled])');
    await page.keyboard.press('Enter');
    const [first = '', second = '', third = ''] = before;
    await expect
      .poll(() => entries(page).locator('blockquote').allTextContents())
      .toEqual([second, first, third]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-by'))).toBe('1');

    await tabTo(page, 'textarea');
    await page.keyboard.type('机制还是行动？');
    await pressPrint(page);
    const { texts, millimetres } = await paper(page);
    expect(millimetres.map(Math.round)).toEqual([210, 297]);
    const whole = bare(texts.join(''));
    for (const quote of before) expect(whole).toMatch(printed(quote));
    expect(whole).toMatch(printed('机制还是行动？'));
    expect(whole).toContain('[EB/OL]');
    const addresses = await decoded(page, '#sources-title ~ ol svg');
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(whole).toContain(bare(address));
  });

  test('on a phone, straight from the comparison', async () => {
    const page = await open(root + TOPIC, PHONE);
    await pressPrint(page);
    const numbers = await page
      .locator('article[data-numbered]')
      .evaluateAll((all) => all.map((card) => Number(card.getAttribute('data-numbered'))));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    await page.emulateMedia({ media: 'print' });
    const folded = page.locator('article.folded .place');
    expect(await folded.count()).toBeGreaterThan(0);
    for (const place of await folded.all()) expect(await place.isVisible()).toBe(true);
    const { texts } = await paper(page);
    expect(texts.length).toBeGreaterThan(1);
    const zones = await page.locator('[data-column] > a').allTextContents();
    const notes = (await page.locator('#sources-title').textContent()) ?? '';
    const last = texts.findIndex((text) => bare(text).includes(bare(notes)));
    expect(last).toBeGreaterThan(0);
    for (const text of texts.slice(0, last))
      for (const zone of zones) expect(bare(text)).toContain(bare(zone));
    const whole = bare(texts.join(''));
    for (const address of await decoded(page, '#sources-title ~ ol svg'))
      expect(whole).toContain(bare(address));
    expect(await page.locator('#sources-title ~ ol > li').count()).toBe(2);
  });
});

/** The button of a chart is loaded when its files come near. */
async function pinChart(page: Page) {
  await page.locator('#files').scrollIntoViewIfNeeded();
  await page.locator('#files button.pin').click();
}

describe('the basket', () => {
  test('says when it is empty, where it is kept, and what can go in', async () => {
    const page = await open('/basket/');
    const ways = page.locator('main a[href*="compare"], main a[href*="search"]');
    await expect.poll(() => ways.count()).toBe(2);
    expect(await page.locator('main').textContent()).toContain('只存在这个浏览器里');
    expect(await complaints(page)).toEqual([]);
  });

  test('holds figures, charts and search results, too, and is sound when filled', async () => {
    const page = await open('/charts/funds/?v=1&zone=shaoxing-2024');
    await pinChart(page);
    await page.locator('#table [data-evidence]').first().click();
    await page.locator('dialog button.pin').first().click();
    await page.locator('dialog button.pin.in').first().waitFor();
    await page.goto(`${here.site.origin}/search/?v=1&q=采购`);
    await page.locator('main ol button.pin').first().click();
    await page.locator('main ol button.pin.in').first().waitFor();
    await openBasket(page, '/');
    expect(await entries(page).count()).toBe(3);
    expect(await entries(page).locator('.drawing svg').count()).toBe(2);
    const chart = await page.locator('main a[href*="/charts/funds/"]').first().getAttribute('href');
    expect(chart).toContain('zone=shaoxing-2024');
    expect(await complaints(page)).toEqual([]);
    expect(await scrollsSidewaysAt(page)).toEqual([]);
  });

  test('takes in a measure from the dossier of its notice', async () => {
    const page = await open('/notices/xuancheng-2025/');
    const measure = page.locator('#outline .measures li').first();
    const lead = await measure.locator('span').first().innerText();
    await measure.locator('button.pin').click();
    await measure.locator('button.pin.in').waitFor();
    await openBasket(page, '/');
    expect(await entries(page).locator('blockquote').first().textContent()).toContain(lead);
  });

  test.each([
    ['by zone', '', 'Zhuzhou'],
    ['by type, filtered', '?v=1&level=county&view=types', 'Rules'],
  ])('takes in the measures by topic, as they are shown: %s', async (_, query, word) => {
    const page = await open(`/en/compare/${query}`);
    await page.locator('figure button.pin').click();
    const title = await page.locator('h1').textContent();
    await openBasket(page, '/en/');
    const drawing = page.locator('main article .drawing.wide svg');
    await drawing.waitFor();
    expect(await entries(page).textContent()).toContain(title?.trim());
    expect(await drawing.textContent()).toContain(word);
    const link = await page.locator('main article a[href*="/en/compare/"]').first().getAttribute('href');
    expect(new URL(link ?? '', page.url()).search).toBe(query);
  });

  test('draws a chart in the colours of paper, whatever colours the reader has', async () => {
    const drawn = await Promise.all(
      [{}, { colorScheme: 'dark', forcedColors: 'active' } as const].map(async (colours) => {
        const page = await open('/charts/funds/?v=1&zone=shaoxing-2024', colours);
        await pinChart(page);
        await openBasket(page, '/');
        return entries(page).locator('.drawing.wide').innerHTML();
      }),
    );
    expect(drawn[1]).toBe(drawn[0]);
  });

  test('shows a filtered chart in its narrow drawing on a phone', async () => {
    const page = await open('/charts/funds/?v=1&zone=shaoxing-2024', PHONE);
    await pinChart(page);
    await openBasket(page, '/');
    const widths = await entries(page)
      .locator('.drawing svg')
      .evaluateAll((all) => all.map((svg) => (svg as SVGSVGElement).viewBox.baseVal.width));
    expect(widths).toEqual([WIDE, NARROW]);
    expect(await entries(page).locator('.drawing.narrow').isVisible()).toBe(true);
  });

  test('takes out and puts back, one piece or all', async () => {
    const page = await open(`/${TOPIC}`);
    for (let n = 0; n < 2; n += 1) await pins(page).nth(n).click();
    await openBasket(page, '/');
    const quotes = () => entries(page).locator('blockquote').allTextContents();
    const before = await quotes();
    await page.locator('button.out').first().click();
    expect(await quotes()).toEqual(before.slice(1));
    await page.locator('[data-undo]').click();
    expect(await quotes()).toEqual(before);
    await page.locator('.head button').click();
    expect(await entries(page).count()).toBe(0);
    await page.locator('[data-undo]').click();
    expect(await quotes()).toEqual(before);
  });

  test('sees at once what another tab pins', async () => {
    const page = await open(`/${TOPIC}`);
    await pins(page).first().click();
    await openBasket(page, '/');
    const other = await page.context().newPage();
    await other.goto(`${here.site.origin}/${TOPIC}`);
    await other.locator('article button.pin.in').first().waitFor();
    await pins(other).nth(1).click();
    await expect.poll(() => entries(page).count()).toBe(2);
  });

  test('lasts for the visit where nothing may be stored, and says so', async () => {
    const context = await here.browserContext();
    await context.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    const page = await context.newPage();
    await page.goto(`${here.site.origin}/${TOPIC}`);
    await pins(page).first().click();
    await page.locator('article button.pin.in').first().waitFor();
    await openBasket(page, '/');
    expect(await entries(page).count()).toBe(1);
    expect(await page.locator('main').textContent()).toContain('只在这次浏览中有效');
  });

  test('shows what is no longer published with what was kept, and keeps what it cannot read', async () => {
    const page = await open('/basket/');
    const kept = { zone: '甲园区', name: '', text: '印发采购办法', source: null };
    const foreign = { kind: 'exercise', seed: 7 };
    const stored = {
      v: 2,
      title: '',
      pins: [{ kind: 'measure', id: 'nowhere.m1', data: '0.9.0', kept }, foreign],
    };
    await page.evaluate(
      ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
      [KEY, JSON.stringify(stored)],
    );
    await page.reload();
    await page.locator('.remark', { hasText: '0.9.0' }).waitFor();
    expect(await entries(page).first().textContent()).toContain('印发采购办法');
    await page.locator('textarea').first().fill('旧注');
    const after = await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? ''), KEY);
    expect(after).toMatchObject({ v: 2, pins: [{ note: '旧注' }, foreign] });
  });

  test('puts a value that is no basket aside instead of overwriting it', async () => {
    const page = await open('/basket/');
    await page.evaluate((key) => localStorage.setItem(key, '{"pins":[{'), KEY);
    await page.reload();
    await page.locator('[role="alert"] button').first().waitFor();
    expect(await page.evaluate((key) => localStorage.getItem(`${key} unreadable`), KEY)).toBe('{"pins":[{');
  });

  test.each([
    ['html', /<svg/u],
    ['docx', /^PK/u],
    ['md', /^# /u],
    ['csv', /^\uFEFFnumber,/u],
  ])('is saved as %s', async (ending, content) => {
    const page = await open(`/${TOPIC}`);
    await pins(page).first().click();
    await openBasket(page, '/');
    const saved = page.waitForEvent('download');
    await page.locator(`[data-file="${ending}"]`).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe(`duizhao-basket.${ending}`);
    const bytes = await buffer(await file.createReadStream());
    expect(bytes.toString(ending === 'docx' ? 'latin1' : 'utf8')).toMatch(content);
  });

  test('repeats its title on every page of paper', async () => {
    const page = await open(`/${TOPIC}`);
    for (let n = 0; n < 6; n += 1) await pins(page).nth(n).click();
    await openBasket(page, '/');
    await page.locator('.head input').fill('同一类问题');
    await pressPrint(page);
    const { texts } = await paper(page);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(bare(text)).toContain('同一类问题·整改对照');
  });

  test('transfers at most 150 KB before anything is in it', async () => {
    const alone = await serve(BUILD);
    const made = await visit(here.browser, `${alone.origin}/basket/`, { small: true });
    await settled(made);
    const bytes = [...alone.sent.values()].reduce((sum, each) => sum + each, 0);
    await made.close();
    await alone.close();
    expect(bytes).toBeLessThanOrEqual(150_000);
  });
});
