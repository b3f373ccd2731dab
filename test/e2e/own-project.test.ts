import { buffer } from 'node:stream/consumers';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '#messages/everything.ts';
import { complaints } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';
import { madeFile, type MadeFile } from '../support/made-file.ts';
import { notice } from '../support/notice.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

const here = builtSite({ reducedMotion: 'reduce', small: true });
const { own, review } = MESSAGES.zh;
const { own: ownEn } = MESSAGES.en;

const NOTICE = madeFile(
  '通报.txt',
  strToU8(
    notice({
      results: '反馈的12个问题已完成整改10个,给予党内警告2人,清退资金3.5万元。',
      items: ['由镇党委书记李某某牵头,逐项研究。', '对各站所台账逐一核对。'],
    }),
  ),
);

async function give(page: Page, files: readonly MadeFile[]): Promise<void> {
  await page.locator('main[data-own="ready"]').waitFor();
  const before = await page.locator('tr[data-outcome]').count();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([...files]);
  await page.locator('main[data-own="ready"] tr[data-outcome]').nth(before).waitFor();
}

async function given(path: string, files: readonly MadeFile[]): Promise<Page> {
  const page = await here.open(path);
  await give(page, files);
  return page;
}

async function saved(page: Page, grade: string): Promise<Buffer> {
  await page.getByRole('combobox').selectOption(grade);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: own.own_project_save }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('duizhao-own.duizhao.zip');
  return buffer(await download.createReadStream());
}

const outcomes = (page: Page) =>
  page.locator('tr[data-outcome]').evaluateAll((all) => all.map((row) => row.getAttribute('data-outcome')));
const figures = (page: Page) => page.locator('tr[data-outcome="read"] button.figures').innerText();
const toReview = (page: Page) => page.getByRole('link', { name: own.own_review, exact: true }).click();

/** A project in which the first figure was rejected. */
async function reviewedProject(grade: string): Promise<{ readonly bytes: Buffer; readonly figures: number }> {
  const page = await given('/import/', [NOTICE]);
  const read = Number(await figures(page));
  await toReview(page);
  await page.locator('main[data-review="ready"]').waitFor();
  await page.keyboard.press('r');
  await page.locator('li[data-by="rejected"]').waitFor();
  await page.getByRole('link', { name: own.own_title }).first().click();
  await page.locator('main[data-own="ready"]').waitFor();
  return { bytes: await saved(page, grade), figures: read };
}

describe('a project file', () => {
  test('opens elsewhere with its figures, its text and its log, and is saved with the same bytes', async () => {
    const { bytes, figures: read } = await reviewedProject('texts');
    const { page, asked } = await here.visit('/import/');
    await page.locator('main[data-own="ready"]').waitFor();
    const before = asked.length;
    await give(page, [madeFile('别的名字.zip', bytes)]);
    expect(await outcomes(page)).toEqual(['project', 'read']);
    expect(await page.locator('.state').innerText()).toBe('2 份文件：读出 1 份，项目文件 1 个。');
    expect(Number(await figures(page))).toBe(read);
    expect(await saved(page, 'texts')).toEqual(bytes);
    expect(asked).toHaveLength(before);
    await toReview(page);
    await page.locator('li[data-by="rejected"]').waitFor();
    expect(await page.locator('.text').innerText()).toContain('党内警告2人');
  });

  test('without the text says so until the file is given again, then its log applies', async () => {
    for (const grade of ['facts', 'quotes']) {
      const { bytes } = await reviewedProject(grade);
      const held = Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('');
      for (const words of ['李某某', '欢迎广大干部群众']) expect(held).not.toContain(words);
      const page = await given('/import/', [madeFile('a.duizhao.zip', bytes)]);
      await page.locator('tr[data-outcome="read"] button.figures').click();
      expect(await page.getByText(own.own_no_text).count()).toBe(1);
      expect((await page.locator('tr[data-fact] q').count()) > 0).toBe(grade === 'quotes');
      expect((await page.getByText(own.own_no_quote).count()) > 0).toBe(grade === 'facts');
      expect(await complaints(page)).toEqual([]);
      await toReview(page);
      await page.getByText(review.review_no_text.replace('{n}', '1')).waitFor();
      expect(await complaints(page)).toEqual([]);
      await page.getByRole('link', { name: review.review_to_import }).click();
      await give(page, [NOTICE]);
      expect(await outcomes(page)).toEqual(['project', 'same', 'read']);
      await toReview(page);
      await page.locator('li[data-by="rejected"]').waitFor();
      expect(await page.locator('li[data-by="rejected"]').count()).toBe(1);
    }
  });

  test('that is damaged or newer says what is wrong, part by part, in both languages', async () => {
    const { bytes } = await reviewedProject('quotes');
    const parts = unzipSync(bytes);
    const newer = strFromU8(parts['datapackage.json']!).replace('"format": 1', '"format": 9');
    const damaged = zipSync({
      ...parts,
      'datapackage.json': strToU8(newer),
      'logs.ndjson': strToU8('no JSON\n'),
    });
    const page = await given('/import/', [madeFile('a.zip', damaged)]);
    expect(await page.locator('.problems li').allInnerTexts()).toEqual([
      own.own_project_newer.replace('{part}', 'datapackage.json').replace('{n}', '9'),
      own.own_project_changed.replace('{part}', 'logs.ndjson'),
      own.own_project_lines.replace('{part}', 'logs.ndjson').replace('{n}', '1'),
    ]);
    expect(await outcomes(page)).toEqual(['project', 'read']);
    const english = await given('/en/import/', [madeFile('a.zip', damaged)]);
    expect(await english.locator('.problems li').last().innerText()).toBe(
      ownEn.own_project_lines.one.replace('{part}', 'logs.ndjson').replace('{n}', '1'),
    );
    expect(await complaints(english)).toEqual([]);
    expect(await scrollsSidewaysAt(english)).toEqual([]);
  });

  test('never takes the place of other decisions in the tab', async () => {
    const { bytes } = await reviewedProject('texts');
    const page = await given('/import/', [NOTICE]);
    await toReview(page);
    await page.locator('main[data-review="ready"]').waitFor();
    await page.keyboard.press('a');
    await page.locator('li[data-by="approved"]').waitFor();
    await page.getByRole('link', { name: own.own_title }).first().click();
    await give(page, [madeFile('a.zip', bytes)]);
    expect(await page.locator('.problems li').innerText()).toBe(
      own.own_project_other_log.replace('{part}', '通报.txt').replace('{n}', '1'),
    );
    await toReview(page);
    await page.locator('li[data-by="approved"]').waitFor();
    expect(await page.locator('li[data-by="rejected"]').count()).toBe(0);
  });
});
