import { strToU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { MESSAGES } from '#messages/everything.ts';
import { complaints } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';
import { madeFile, type MadeFile } from '../support/made-file.ts';
import { gbk } from '../support/gbk.ts';
import { notice } from '../support/notice.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

const here = builtSite({ reducedMotion: 'reduce', small: true });
const { own } = MESSAGES.zh;

const TEXT = notice({ results: '反馈的12个问题已完成整改10个,清退资金3.5万元。' });

async function given(files: readonly MadeFile[], path = '/import/'): Promise<Page> {
  const page = await here.open(path);
  await page.locator('main[data-own="ready"]').waitFor();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([...files]);
  await page
    .locator('main[data-own="ready"] tr[data-outcome]')
    .nth(files.length - 1)
    .waitFor();
  return page;
}

const details = (page: Page, name: string) =>
  page.locator('tr[data-outcome]').filter({ hasText: name }).locator('button.details');
const outcome = (page: Page, name: string, kind: string) =>
  page.locator(`tr[data-outcome="${kind}"]`).filter({ hasText: name });

test('the encoding of a text is shown with its first lines, and another is read at once', async () => {
  const page = await given([madeFile('通报.txt', gbk(TEXT))]);
  expect(await details(page, '通报.txt').innerText()).toBe('GB18030');
  await details(page, '通报.txt').click();
  expect(await page.locator('pre').innerText()).toContain('青禾镇');
  await page.locator('.decoding select').selectOption('utf-8');
  await outcome(page, '通报.txt', 'other').waitFor();
  await page.locator('.decoding select').selectOption('gb18030');
  await outcome(page, '通报.txt', 'read').waitFor();
  expect(await complaints(page)).toEqual([]);
});

test('a text whose encoding was not found is read in the one chosen', async () => {
  const page = await given([madeFile('通报.txt', new Uint8Array(Buffer.from(TEXT, 'utf16le')))]);
  await details(page, '通报.txt').click();
  await page.locator('.decoding select').selectOption('utf-16le');
  await outcome(page, '通报.txt', 'read').waitFor();
});

test('the place of a notice is filled in by hand, and goes into what is taken away', async () => {
  const page = await given([madeFile('通报.txt', strToU8(TEXT))]);
  await details(page, '通报.txt').click();
  await page.getByLabel(own.own_place_zone_zh).fill('青禾园区');
  await page.getByLabel(own.own_place_url).fill('无');
  await page.getByLabel(own.own_place_url).press('Tab');
  await page.getByText(own.own_place_wrong).waitFor();
  await page.getByLabel(own.own_place_url).fill('https://a.example/1');
  await page.getByLabel(own.own_place_province).selectOption('河北省');
  expect(await details(page, '通报.txt').innerText()).toBe('UTF-8 · 青禾园区');
  expect(await complaints(page)).toEqual([]);
  await page.locator('.onward a').click();
  await page.locator('[data-own-drawn="1"]').waitFor();
  await page.locator('#timeline').getByText('青禾园区').first().waitFor();
});

test('a sources.csv among the files names them all, whichever is read first', async () => {
  const sources = strToU8('notice_id,zone_zh,zone_en\n甲,甲园区,Zone A\n乙,乙园区,Zone B');
  const page = await given(
    [
      madeFile('甲.txt', strToU8(TEXT)),
      madeFile('sources.csv', sources),
      madeFile('乙.txt', strToU8(`${TEXT} `)),
    ],
    '/en/import/',
  );
  await outcome(page, 'sources.csv', 'sources').waitFor();
  await details(page, '甲.txt').getByText('Zone A').waitFor();
  await details(page, '乙.txt').getByText('Zone B').waitFor();
  await details(page, '乙.txt').click();
  expect(await scrollsSidewaysAt(page)).toEqual([]);
});
