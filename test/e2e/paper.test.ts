import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { builtSite } from '../support/built-site.ts';
import { readPdf } from '../support/read-pdf.ts';

const here = builtSite({ viewport: { width: 1280, height: 900 }, small: true });
const { open } = here;

const CHARTS = ['timeline', 'durations', 'trends', 'counts', 'funds', 'sanctions', 'disclosure'];
/** Of A4 across, less its margins: 273 millimetres. */
const ACROSS = 1031;

const bare = (text: string) => text.replace(/\s/gu, '');

/** Prints by the page's own button, and returns what would be on paper. */
async function printed(page: Page, ask = () => page.locator('[data-print]').click()) {
  await page.evaluate('window.print = () => document.documentElement.setAttribute("data-printed", "")');
  await ask();
  await page.locator('[data-printed]').waitFor({ state: 'attached' });
  return readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
}

describe.each(['', '/en'])('tables on paper, %s', (root) => {
  test.each(CHARTS)('fit the page across: %s', async (id) => {
    const page = await open(`${root}/charts/${id}/`, { viewport: { width: ACROSS, height: 703 } });
    await page.emulateMedia({ media: 'print' });
    const beyond = await page.locator('#table').evaluate((section) => {
      const { right } = section.getBoundingClientRect();
      return [...section.querySelectorAll('th, td, td *')].filter(
        (part) => part.getBoundingClientRect().right > right + 1 && part.className !== 'unseen',
      ).length;
    });
    expect(beyond).toBe(0);
  });
});

test('a table on several pages has its head on each', async () => {
  const page = await open('/charts/trends/');
  const labels = await page
    .locator('#table thead th')
    .evaluateAll((all) => all.map((head) => head.getAttribute('data-label') ?? ''));
  const last = bare(labels.at(-2) ?? '');
  const { texts } = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const first = texts.findIndex((text) => bare(text).includes('全表'));
  const after = texts.findIndex((text, i) => i > first && /https?:/u.test(text));
  expect(after).toBeGreaterThan(first + 3);
  for (const text of texts.slice(first, after)) expect(bare(text)).toContain(last);
});

describe.each(['timeline', 'trends', 'disclosure'])('the paper of %s', (id) => {
  test('ends with the numbered phrases, by source, each with its address and a code', async () => {
    const page = await open(`/charts/${id}/`);
    const { texts } = await printed(page);
    const sources = page.locator('.paper .source');
    const codes = page.locator('.paper .source svg');
    expect(await sources.count()).toBeGreaterThanOrEqual(5);
    expect(await codes.count()).toBe(await page.locator('.paper .address').count());
    const phrases = await page.locator('.paper ol li').allTextContents();
    expect(phrases.map((text) => Number(/\[(\d+)\]/u.exec(text)?.[1]))).toEqual(phrases.map((_, i) => i + 1));
    const whole = bare(texts.join(''));
    for (const address of await page.locator('.paper .address').allTextContents())
      expect(whole).toContain(bare(address));
    expect(whole).toContain(`[${phrases.length}]`);
    for (const quote of await page.locator('.paper q').allTextContents())
      expect([...quote].length).toBeLessThanOrEqual(40);
  });
});

test('the numbers are also beside the figures of the table', async () => {
  const page = await open('/en/charts/timeline/');
  await printed(page);
  const cited = page.locator('#table [data-evidence]').first();
  const [number] = (await cited.getAttribute('data-cited'))?.split(',') ?? [];
  const id = (await cited.getAttribute('data-evidence'))?.split(' ')[0];
  expect(Number(number)).toBeGreaterThan(0);
  const facts = await page.evaluate(`fetch(performance.getEntriesByType('resource')
    .find(({ name }) => name.endsWith('evidence.json')).name).then((it) => it.json())`);
  const fact = (facts as { facts: { fact_id: string; quote: string }[] }).facts.find(
    (one) => one.fact_id === id,
  );
  await expect
    .poll(() => page.locator('.paper ol li', { hasText: `[${number}]` }).textContent())
    .toContain(fact?.quote);
});

test('the shortcut of the browser prints the phrases too', async () => {
  const page = await open('/charts/timeline/');
  const { texts } = await printed(page, () => page.keyboard.press('Control+p'));
  expect(bare(texts.join(''))).toContain('[1]');
});

test('the screen has neither phrases nor codes before it is printed, and shows none after', async () => {
  const page = await open('/charts/timeline/');
  expect(await page.locator('.paper').count()).toBe(0);
  await printed(page);
  expect(await page.locator('.paper:visible').count()).toBe(0);
});

test('a dossier ends with its phrases and a code of its page', async () => {
  const page = await open('/notices/');
  const path = await page.locator('main a[href*="notices/"]').first().getAttribute('href');
  const dossier = await open(new URL(path ?? '', page.url()).pathname);
  await printed(dossier);
  expect(await dossier.locator('.paper .source svg').count()).toBe(1);
  expect(await dossier.locator('.paper ol li').count()).toBe(await dossier.locator('.figure').count());
});

test('without script, the sources of the corpus are printed with their addresses', async () => {
  const page = await open('/charts/timeline/', { javaScriptEnabled: false });
  const { texts } = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const addresses = await page.locator('section[aria-labelledby="addresses-title"] span').allTextContents();
  const urls = addresses.filter((text) => text.startsWith('http'));
  expect(urls.length).toBe(5);
  for (const url of urls) expect(bare(texts.join(''))).toContain(bare(url));
});
