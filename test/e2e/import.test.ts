import { text as textOf } from 'node:stream/consumers';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '#messages/everything.ts';
import { complaints } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';
import { madeFile, type MadeFile } from '../support/made-file.ts';
import { docxOf } from '../support/docx.ts';
import { manyFiles } from '../support/many-files.ts';
import { notice } from '../support/notice.ts';
import { pdfOf } from '../support/pdf.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

const here = builtSite({ reducedMotion: 'reduce', small: true });

const NOTICE = notice({ results: '反馈的12个问题已完成整改10个,给予党内警告2人,清退资金3.5万元。' });
const FILES = [
  madeFile('通报.txt', strToU8(NOTICE)),
  madeFile('副本.txt', strToU8(NOTICE)),
  madeFile('通报.docx', docxOf(NOTICE.split('\n'))),
  madeFile('旧.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)),
  madeFile('扫描.pdf', pdfOf([[]])),
  madeFile('会议.txt', strToU8('青禾镇开了一次会。')),
  madeFile('两份.zip', zipSync({ '甲.txt': strToU8(notice({ next: '甲' })), '空.txt': strToU8('') })),
];

const ready = (page: Page) => page.locator('main[data-own="ready"]').waitFor();
const chosen = (page: Page) => page.locator('input[type="file"]').first();
const rows = (page: Page) => page.locator('tr[data-outcome]');
const outcomes = (page: Page) =>
  rows(page).evaluateAll((all) =>
    all.map((row) => `${row.querySelector('th')?.textContent}: ${row.getAttribute('data-outcome')}`),
  );

async function given(path: string, files: readonly MadeFile[], options = {}): Promise<Page> {
  const page = await here.open(path, options);
  await ready(page);
  await chosen(page).setInputFiles([...files]);
  await page.locator('main[data-own="ready"] tr[data-outcome]').first().waitFor();
  return page;
}

describe('what becomes of files', () => {
  test('every file is listed once with its outcome, and the sum says so', async () => {
    const page = await given('/import/', FILES);
    expect(await outcomes(page)).toEqual([
      '两份.zip/甲.txt: read',
      '两份.zip/空.txt: unreadable',
      '会议.txt: other',
      '副本.txt: read',
      '扫描.pdf: unreadable',
      '旧.doc: unreadable',
      '通报.docx: read',
      '通报.txt: same',
    ]);
    expect(await page.locator('.state').innerText()).toBe(
      '8 份文件：读出 3 份，不是整改通报 1 份，与别的相同 1 份，读不了 3 份。',
    );
    expect(await page.getByText(MESSAGES.zh.own.own_why_old_office).count()).toBe(1);
    expect(await page.getByText(MESSAGES.zh.own.own_why_scanned).count()).toBe(1);
  });

  test('a folder of 250 files gives 250 rows', async () => {
    const many = Array.from({ length: 250 }, (_, i) => madeFile(`${i}.txt`, strToU8(`${NOTICE}\n${i}`)));
    const page = await given('/import/', many);
    expect(await rows(page).count()).toBe(250);
    expect(await page.locator('.state').innerText()).toBe('250 份文件：读出 250 份。');
  });

  test('300 files in all forms are each listed once, and the sum of outcomes is 300', async () => {
    const { files, outcomes: expected } = manyFiles(300);
    const page = await given('/import/', files);
    const told = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-outcome')));
    expect(told).toHaveLength(300);
    for (const [kind, n] of expected)
      expect(
        told.filter((one) => one === kind),
        kind,
      ).toHaveLength(n);
    const names = await rows(page)
      .locator('th')
      .evaluateAll((all) => all.map((one) => one.textContent.split('/')[0]));
    expect(names.toSorted()).toEqual(files.map(({ name }) => name).toSorted());
  });

  test('files that systems leave are not listed, but counted; an archive without files is told as empty', async () => {
    const page = await given('/import/', [
      madeFile('.DS_Store', strToU8('x')),
      madeFile('空.zip', zipSync({})),
      madeFile('通报.txt', strToU8(NOTICE)),
    ]);
    expect(await outcomes(page)).toEqual(['空.zip: unreadable', '通报.txt: read']);
    expect(await page.getByText(MESSAGES.zh.own.own_why_empty).count()).toBe(1);
    expect(await page.locator('.state').innerText()).toBe(
      '2 份文件：读出 1 份，读不了 1 份。 另有 1 个系统文件（如 .DS_Store）不算在内。',
    );
  });

  test('text can be pasted', async () => {
    const page = await here.open('/en/import/');
    await ready(page);
    await page.getByText(MESSAGES.en.own.own_paste, { exact: true }).click();
    await page.getByRole('textbox').fill(NOTICE);
    await page.getByRole('button', { name: MESSAGES.en.own.own_paste_read }).click();
    await page.locator('main[data-own="ready"] tr[data-outcome="read"]').waitFor();
    expect(await outcomes(page)).toEqual(['pasted text 1: read']);
  });

  test('what could not be read can be read again', async () => {
    const page = await given('/import/', FILES);
    const before = await outcomes(page);
    await page.getByRole('button', { name: MESSAGES.zh.own.own_again }).click();
    await ready(page);
    expect(await outcomes(page)).toEqual(before);
  });
});

describe('what was read', () => {
  test('is there after switching to the other language, and still of this tab', async () => {
    const page = await given('/import/', FILES);
    await page.locator('header .language').click();
    await page.locator('html[lang="en"]').waitFor({ state: 'attached' });
    await page.getByRole('heading', { name: MESSAGES.en.own.own_title }).waitFor();
    expect(await rows(page).count()).toBe(8);
    expect(await page.locator('.state').innerText()).toContain('8 files: 3 read');
    await page.goBack();
    await page.locator('html[lang="zh-Hans"]').waitFor({ state: 'attached' });
    expect(await rows(page).count()).toBe(8);
  });

  test('is not left behind without a question, unless nothing was read', async () => {
    const asked: string[] = [];
    const page = await here.open('/import/');
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await ready(page);
    await page.getByRole('heading', { level: 1 }).click();
    await page.reload();
    await ready(page);
    expect(asked).toEqual([]);
    await chosen(page).setInputFiles(FILES.slice(0, 1));
    await page.locator('main[data-own="ready"] tr[data-outcome]').waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await page.reload();
    await ready(page);
    expect(asked).toEqual(['beforeunload']);
  });

  test('leads to the top of the charts, where their way into them is told', async () => {
    const page = await given('/import/', FILES.slice(0, 1), { viewport: { width: 375, height: 812 } });
    await page.locator('.onward a').click();
    await page.locator('[data-own-drawn]').waitFor();
    const box = await page.locator('[data-own-drawn]').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(400);
  });
});

test('every page leads here by its menu', async () => {
  for (const path of ['/', '/en/data/', '/charts/funds/']) {
    const page = await here.open(path);
    await page
      .locator('header nav')
      .getByRole('link', { name: path.includes('en') ? 'Import' : '导入' })
      .click();
    await ready(page);
  }
});

describe('from figure to phrase', () => {
  test('what was read is still there on the way back from another page', async () => {
    const page = await given('/import/', FILES);
    const before = await outcomes(page);
    await page.locator('header a[href$="/notices/"]').first().click();
    await page.waitForURL('**/notices/');
    await page.goBack();
    await rows(page).first().waitFor();
    expect(await outcomes(page)).toEqual(before);
  });

  test('each figure shows its phrase in the text', async () => {
    const page = await given('/import/', FILES.slice(0, 1));
    await rows(page).locator('button.figures').click();
    const facts = page.locator('tr[data-fact]');
    expect(await facts.count()).toBeGreaterThan(6);
    for (const row of await facts.all()) {
      await row.getByRole('button').click();
      const quote = (await row.locator('q').innerText()).replaceAll(/[“”]/gu, '');
      const marked = await page.locator('mark.current').allInnerTexts();
      expect(marked.join('')).toBe(quote);
    }
    expect(await facts.first().getAttribute('aria-current')).toBeNull();
  });

  test('hostile text stays text, and no cell of a file acts as a formula', async () => {
    const text = NOTICE.replace('组织班子成员学习文件', '<img src=x onerror="document.title=1">=1+1学习文件');
    const page = await given('/import/', [madeFile('=cmd.txt', strToU8(text))]);
    await rows(page).locator('button.figures').click();
    expect(await page.locator('.text img').count()).toBe(0);
    expect(await page.locator('.text').innerText()).toContain('<img src=x');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: MESSAGES.zh.own.own_csv }).click(),
    ]);
    const csv = await textOf(await download.createReadStream());
    expect(csv.split('\n').length).toBeGreaterThan(6);
    expect(csv).not.toMatch(/(?:^|,)"?[=+@-](?!\d)/mu);
  });
});

test('nothing is asked for from the choice of files to their figures, by page or worker', async () => {
  const { page, asked } = await here.visit('/import/');
  await ready(page);
  const before = asked.length;
  await chosen(page).setInputFiles([
    ...FILES,
    madeFile('报.pdf', pdfOf([[{ text: '通报', x: 50, y: 700 }]], 'GBK-EUC-H')),
  ]);
  await page.locator('main[data-own="ready"] tr[data-outcome]').first().waitFor();
  await rows(page).locator('button.figures').first().click();
  await page.locator('tr[data-fact]').first().waitFor();
  expect(asked.slice(before).map((request) => request.url())).toEqual([]);
  expect(await page.locator('.requests').getAttribute('data-requests')).toBe('0');
});

test('the reader is loaded by this page alone', async () => {
  const { asked } = await here.visit('/notices/');
  expect(asked.filter((request) => request.url().includes('own.worker'))).toEqual([]);
});

test('the list of dossiers leads here', async () => {
  const page = await here.open('/notices/');
  await page.getByRole('link', { name: MESSAGES.zh.other.other_own }).click();
  await page.waitForURL('**/import/');
});

test('works by keyboard alone', async () => {
  const page = await given('/import/', FILES.slice(0, 1));
  await rows(page).locator('button.figures').focus();
  await page.keyboard.press('Enter');
  const first = page.locator('tr[data-fact] button').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await page.locator('mark.current').first().waitFor();
  expect(await page.locator('mark.current').count()).toBeGreaterThan(0);
});

test.each([
  ['/import/', 375, 'light'],
  ['/en/import/', 1440, 'dark'],
] as const)(
  'axe finds nothing serious at %s, empty and with files, %i px, %s',
  async (path, width, colorScheme) => {
    const page = await here.open(path, { viewport: { width, height: 900 }, colorScheme });
    await ready(page);
    expect(await complaints(page)).toEqual([]);
    await chosen(page).setInputFiles([...FILES]);
    await page.locator('main[data-own="ready"] tr[data-outcome]').first().waitFor();
    await rows(page).locator('button.figures').first().click();
    expect(await complaints(page)).toEqual([]);
  },
);

test.each(['/import/', '/en/import/'])('%s never scrolls sideways', async (path) => {
  const page = await given(path, FILES);
  await rows(page).locator('button.figures').first().click();
  expect(await scrollsSidewaysAt(page)).toEqual([]);
});

test.each([
  ['/import/', MESSAGES.zh.own.own_needs_script],
  ['/en/import/', MESSAGES.en.own.own_needs_script],
])('without script, %s says so', async (path, sentence) => {
  const page = await here.open(path, { javaScriptEnabled: false });
  expect(await page.getByText(sentence).isVisible()).toBe(true);
  expect(await page.locator('input:visible, button:visible').count()).toBe(0);
});
