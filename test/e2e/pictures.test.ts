import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { BUILD } from '../support/build.ts';
import { readPdf } from '../support/read-pdf.ts';
import { builtSite } from '../support/built-site.ts';

const here = builtSite({ viewport: { width: 1280, height: 900 }, small: true });
const { open } = here;

const bytesOf = async (download: Download) => buffer(await download.createReadStream());

async function saved(page: Page, ending: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-picture="${ending}"]`).click(),
  ]);
  return bytesOf(download);
}

/** From the header of a PNG file. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** The text of an SVG's outlines, without spaces. */
function printedIn(svg: Buffer): string {
  return [...svg.toString().matchAll(/xlink:href="#\w+-([\da-f]+)"/gu)]
    .map(([, code = '']) => String.fromCodePoint(parseInt(code, 16)))
    .join('');
}

const bare = (text: string | null) => (text ?? '').replace(/\s/gu, '');

describe('pictures of a chart', () => {
  test('have the pixel size in their names', async () => {
    const page = await open('/charts/timeline/');
    const [width, height] = sizeOf(await saved(page, '1x.png'));
    expect(width).toBe(856);
    for (const scale of [2, 4])
      expect(sizeOf(await saved(page, `${scale}x.png`))).toEqual([width * scale, height * scale]);
    expect(sizeOf(await saved(page, 'card.png'))).toEqual([1200, 630]);
    expect(sizeOf(await saved(page, 'long.png'))[0]).toBe(1080);
  });

  test('have the texts of the page as outlines', async () => {
    const page = await open('/charts/sanctions/');
    const svg = await saved(page, 'svg');
    const printed = printedIn(svg);
    expect(printed).toContain(bare(await page.locator('h1').textContent()));
    for (const said of await page.locator('figcaption p:not(:has(a, button))').allTextContents())
      expect(printed).toContain(bare(said));
    for (const label of await page.locator('[data-chart="sanctions"] svg:visible text').allTextContents())
      expect(printed).toContain(bare(label));
    expect(svg.toString()).not.toMatch(/<text|<style|font-family|var\(--|role="button"|tabindex|<a[ >]/u);
  });

  test('show what is picked, in the language and the theme of the screen', async () => {
    const page = await open('/en/charts/durations/', { colorScheme: 'dark' });
    const zone = await page
      .locator('[data-rows="durations"] tbody tr')
      .first()
      .locator('th, td')
      .first()
      .textContent();
    const whole = printedIn(await saved(page, 'svg'));
    expect(whole).toContain(bare(zone));
    expect((await saved(page, 'svg')).toString()).toContain('fill="#15171a"');
    await page.locator('[data-pick^="zone:"]:visible').last().click();
    await page.locator('[data-chart] svg:visible .dim').first().waitFor({ state: 'attached' });
    expect((await saved(page, 'svg')).toString()).toContain('opacity="0.3"');
  });

  test('have only the rows that the chips leave', async () => {
    const page = await open('/charts/timeline/');
    const rows = '[data-rows="timeline"] tbody th';
    const names = new Set((await page.locator(rows).allTextContents()).map(bare));
    const pick = await page.locator('[data-pick^="zone:"]:visible').first().getAttribute('data-pick');
    const narrowed = await open(`/charts/timeline/?v=1&zone=${pick?.replace('zone:', '')}`);
    await expect.poll(() => narrowed.locator(rows).count()).toBe(1);
    const left = bare(await narrowed.locator(rows).textContent());
    const printed = printedIn(await saved(narrowed, 'svg'));
    expect(printed).toContain(left);
    for (const name of names) if (name !== left) expect(printed).not.toContain(name);
  });

  test('have the narrow layout on a phone', async () => {
    const page = await open('/charts/timeline/', { viewport: { width: 375, height: 700 } });
    expect(sizeOf(await saved(page, '1x.png'))[0]).toBe(416);
  });

  test('are in millimetres, without colour and searchable for print', async () => {
    const page = await open('/charts/timeline/', { colorScheme: 'dark' });
    const title = await page.locator('h1').textContent();
    const read = await readPdf(await saved(page, 'print.pdf'));
    expect(read.pages).toBe(1);
    expect(read.millimetres[0]).toBeCloseTo(175, 1);
    expect(bare(read.text)).toContain(bare(title));
    expect(read.title).toBe(title);
    expect(read.operators).toContain('setFillColorN');
    expect(read.operators.filter((name) => /Image/u.test(name))).toEqual([]);
    const svg = (await saved(page, 'print.svg')).toString();
    expect(svg).toContain('width="175mm"');
    for (const [, ink = ''] of svg.matchAll(/(?:fill|stroke)="(#[\da-f]{6})"/gu))
      expect(ink).toMatch(/^#(..)\1\1$/u);
  });

  test('are what is chosen for print, and named for it', async () => {
    const page = await open('/charts/durations/', { colorScheme: 'dark' });
    const option = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await option('彩色');
    await option('一栏 85 毫米');
    await option('透明');
    await page.locator('.pictures select').selectOption('feedback');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-picture="print.svg"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('duizhao-durations.feedback-colour-85mm-transparent.svg');
    const svg = await bytesOf(download);
    expect(svg.toString()).toContain('width="85mm"');
    expect(svg.toString()).not.toContain('#15171a');
    expect(printedIn(svg)).not.toContain('黑白');
    const whole = sizeOf(await saved(page, 'print.png'));
    expect(whole[0]).toBe(Math.floor((85 / 25.4) * 300));
    await page.locator('.pictures select').selectOption('');
    expect(sizeOf(await saved(page, 'print.png'))[1]).toBeGreaterThan(whole[1]);
  });

  test('paint zero-length lines with square caps in print', async () => {
    const page = await open('/charts/durations/');
    const squares = await page
      .locator('.chart svg:visible path')
      .evaluateAll(
        (paths) => paths.filter((path) => getComputedStyle(path).strokeLinecap === 'square').length,
      );
    expect(squares).toBeGreaterThan(20);
    const { squareCaps } = await readPdf(await saved(page, 'print.pdf'));
    expect(squareCaps).toBe(squares);
  });

  test('leave the page as it was', async () => {
    const page = await open('/charts/trends/');
    await saved(page, 'card.png');
    expect(await page.locator('.chart').count()).toBe(1);
  });

  test('are also offered on the overview', async () => {
    const page = await open('/');
    const frame = page.locator('[data-chart="funds"]');
    await frame.locator('.actions details.needs-script summary').first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      frame.locator('[data-picture="card.png"]').click(),
    ]);
    expect(sizeOf(await bytesOf(download))).toEqual([1200, 630]);
  });
});

describe('pictures made at build', () => {
  const charts = ['timeline', 'durations', 'trends', 'counts', 'funds', 'sanctions', 'disclosure'];

  test.each(['zh', 'en'])('exist for each chart and for the site, in %s', async (lang) => {
    for (const name of [...charts, 'site'])
      expect(sizeOf(await readFile(`${BUILD}/pictures/${name}-${lang}.png`)), name).toEqual([1200, 630]);
  });

  test.each(['durations', 'trends'])('have the dots of other notices in %s', async (chart) => {
    const made = (await readFile(`${BUILD}/pictures/${chart}-zh.svg`)).toString();
    const strokes = [...made.matchAll(/<path [^>]*>/gu)].filter(([path]) => path.includes('stroke-opacity'));
    const dots = strokes.flatMap(([path]) => path.match(/h0/gu) ?? []);
    expect(dots.length).toBeGreaterThan(150);
  });

  test('equal what a browser draws', async () => {
    const page = await open('/charts/timeline/', { colorScheme: 'light' });
    const taken = printedIn(await saved(page, 'svg'));
    const made = printedIn(await readFile(`${BUILD}/pictures/timeline-zh.svg`));
    expect(made.split('http')[0]).toBe(taken.split('http')[0]);
  });
});
