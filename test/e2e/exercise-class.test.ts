import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { complaints } from '../support/axe.ts';
import { settled, visit, type VisitOptions } from '../support/browser.ts';
import { BUILD } from '../support/build.ts';
import { builtSite } from '../support/built-site.ts';
import { serve } from '../support/server.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

const here = builtSite({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', small: true });
const { open } = here;

const PHONE: VisitOptions = { viewport: { width: 375, height: 812 } };
const SPEC = '?v=1&kind=type,ranking&n=2&seed=5';
/** A folder that is removed after its use. */
async function inFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'exercise-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Saves a download as a person would, and hands its path over. */
async function keptIn(folder: string, download: Download): Promise<string> {
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

const card = (page: Page) => page.locator('[data-question]');

/** The code of a trainee who gives the choice at this place. */
async function codeOf(page: Page, place: number, name = ''): Promise<string> {
  await page.locator('nav button').filter({ hasText: '1' }).last().click();
  const boxes = page.locator('[data-question=type] input');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.uncheck();
  await boxes.nth(place).check();
  await page.locator('.steps button').last().click();
  await page.locator('[data-question=ranking]').waitFor();
  await page.locator('.steps button').last().click();
  await page.locator('#code-title').waitFor();
  await page.locator('input[type=text]').fill(name);
  return (await page.locator('.copy p').textContent()) ?? '';
}

async function roomOf(path: string, options: VisitOptions = {}): Promise<Page> {
  const page = await open(`${path}class/${SPEC}`, options);
  await expect.poll(() => page.locator('.kicker a').getAttribute('href')).toContain('seed=5');
  await page.waitForLoadState('networkidle');
  return page;
}

describe.each(['/exercises/', '/en/exercises/'])('a class hands in %s', (path) => {
  test('forty codes, and the trainer sees what each choice got; bad lines are named, the rest goes through', async () => {
    const trainee = await open(path + SPEC);
    await card(trainee).first().waitFor();
    const codes = [await codeOf(trainee, 0), await codeOf(trainee, 1, '小王')];
    const all = [...Array.from({ length: 39 }, () => codes[0] ?? ''), codes[1] ?? ''];
    const page = await roomOf(path);
    await page.locator('textarea').focus();
    await page.keyboard.insertText([...all, 'ABC', codes[0]?.slice(0, 14) ?? ''].join('\n'));
    await expect.poll(() => page.locator('.outcome').textContent()).toContain('40');
    expect(await page.locator('.refused li').count()).toBe(2);
    const numbers = page.locator('table[data-question=type] [data-n]');
    await numbers.first().waitFor();
    expect((await numbers.allTextContents()).map((text) => text.trim())).toEqual(['39', '1', '0', '0', '0']);
    expect(await complaints(page)).toEqual([]);
  });

  test('on a phone: a saved file is taken like a pasted line', async () => {
    const trainee = await open(path + SPEC, PHONE);
    await card(trainee).first().waitFor();
    await codeOf(trainee, 2, 'Li');
    const [download] = await Promise.all([
      trainee.waitForEvent('download'),
      trainee.locator('section button', { hasText: /文件|file/u }).click(),
    ]);
    const page = await roomOf(path, { ...PHONE, colorScheme: 'dark' });
    await inFolder(async (folder) =>
      page.locator('input[type=file]').setInputFiles(await keptIn(folder, download)),
    );
    await expect.poll(() => page.locator('.outcome').textContent()).toContain('1');
    expect((await page.locator('textarea').inputValue()).trim()).toMatch(/ Li$/u);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    expect(await complaints(page)).toEqual([]);
  });
});

test('files that are dropped are read like pasted lines', async () => {
  const trainee = await open('/exercises/' + SPEC);
  await card(trainee).first().waitFor();
  const code = await codeOf(trainee, 0);
  const page = await roomOf('/exercises/');
  const transfer = await page.evaluateHandle(
    (lines) => {
      const dropped = new DataTransfer();
      for (const [at, line] of lines.entries()) dropped.items.add(new File([line], `${at}.txt`));
      return dropped;
    },
    [`${code}\n`, `${code}\n`, 'scribble'],
  );
  await page.locator('.hand-in').dispatchEvent('drop', { dataTransfer: transfer });
  await page.locator('[data-n]').first().waitFor();
  expect(await page.locator('.outcome').textContent()).toContain('2');
  expect(await page.locator('.refused li').count()).toBe(1);
});

test('answers are fetched when the first code is handed in, not before', async () => {
  const page = await open('/');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/answers/')) asked.push(request.url());
  });
  await page.goto(`${here.site.origin}/exercises/class/${SPEC}`);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.locator('textarea').fill('x');
  await expect.poll(() => asked.length).toBe(2);
});

describe('an exercise to take away', () => {
  async function opened(path: string): Promise<Page> {
    const page = await open(path);
    await card(page).first().waitFor();
    await page.locator('.paper-of summary').click();
    await page.locator('.paper-of .take h3').first().waitFor();
    return page;
  }
  async function saved(page: Page, at: number): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.paper-of .row').nth(1).locator('button').nth(at).click(),
    ]);
    return inFolder(async (folder) => readFileSync(await keptIn(folder, download), 'utf8'));
  }

  test('the file of questions opens from a stick: no script, no request, no answer', async () => {
    const page = await opened('/exercises/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const text = await saved(page, 0);
    expect(asked.filter((url) => url.includes('/answers/'))).toEqual([]);
    expect(text).not.toMatch(/<script|<link|src=|@import|url\(/u);
    expect(text.match(/<h2>/gu)).toHaveLength(7);
    const answers = await saved(page, 1);
    expect(answers.match(/<h2>\d\. [A-F ]+<\/h2>/gu)).toHaveLength(6);
    for (const [, line = ''] of answers.matchAll(/<p>((?:[A-F]\. )?[^<]{8,})<\/p>/gu))
      expect(text).not.toContain(line);

    const stick = await (await here.browser.newContext()).newPage();
    const requests: string[] = [];
    stick.on('request', (request) => requests.push(request.url()));
    await inFolder(async (folder) => {
      const copy = join(folder, 'questions.html');
      writeFileSync(copy, text);
      await stick.goto(pathToFileURL(copy).href);
      await stick.locator('label').first().click();
      expect(await stick.locator('input:checked').count()).toBe(1);
      expect(requests).toHaveLength(1);
      expect(await complaints(stick)).toEqual([]);
      await stick.context().close();
    });
  });

  test('GIFT has every question, with weights that add up', async () => {
    const text = await saved(await opened('/en/exercises/'), 2);
    const blocks = text.split(/\n\n/u).filter((block) => block.startsWith('::'));
    expect(blocks).toHaveLength(7);
    for (const block of blocks) {
      const weights = [...block.matchAll(/^~%([\d.]+)%/gmu)].map(([, weight]) => Number(weight));
      if (weights.length > 0) expect(weights.reduce((sum, each) => sum + each, 0)).toBeCloseTo(100, 3);
    }
  });

  test.each([
    ['a4', 595, 842],
    ['slides', 960, 540],
  ] as const)(
    'prints %s, every question, and the answers on a sheet of their own',
    async (paper, width, height) => {
      const page = await opened('/exercises/');
      await page.evaluate('window.print = () => { globalThis.printed = (globalThis.printed ?? 0) + 1; }');
      if (paper === 'slides') await page.locator('.paper-of .row').first().locator('button').nth(1).click();
      await page.locator('.paper-of .row').first().locator('button').last().click();
      await expect.poll(() => page.evaluate('globalThis.printed')).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const sheets = page.locator(`[data-paper=${paper}]`);
      expect(await sheets.locator('.questions section').count()).toBe(7);
      expect(await sheets.locator('.answers section').count()).toBe(7);
      expect(await page.locator('.stage').isVisible()).toBe(false);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
      // The answers run onto no second slide.
      if (paper === 'slides') expect(boxes).toHaveLength(8);
      else expect(boxes.length).toBeGreaterThanOrEqual(2);
      for (const [, w, h] of boxes) {
        expect(Math.abs(Number(w) - width)).toBeLessThan(2);
        expect(Math.abs(Number(h) - height)).toBeLessThan(2);
      }
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      await sheets.waitFor({ state: 'detached' });
    },
  );

  test.each(['light', 'dark'] as const)('axe finds nothing serious in it, %s', async (colorScheme) => {
    const page = await open('/exercises/', { ...PHONE, colorScheme });
    await page.locator('.paper-of summary').click();
    await page.locator('.paper-of .take h3').first().waitFor();
    expect(await complaints(page)).toEqual([]);
  });
});

test.each(['/exercises/class/', '/en/exercises/class/'])('%s never scrolls sideways', async (path) => {
  expect(await scrollsSidewaysAt(await open(path))).toEqual([]);
});

test('the class page transfers at most 150 KB including scripts', async () => {
  const alone = await serve(BUILD);
  const made = await visit(here.browser, `${alone.origin}/exercises/class/${SPEC}`, { small: true });
  await settled(made);
  const bytes = [...alone.sent.values()].reduce((sum, each) => sum + each, 0);
  await made.close();
  await alone.close();
  expect(bytes).toBeLessThanOrEqual(150_000);
});
