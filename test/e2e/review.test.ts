import { text as textOf } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '#messages/everything.ts';
import { complaints } from '../support/axe.ts';
import { builtSite } from '../support/built-site.ts';
import { madeFile, type MadeFile } from '../support/made-file.ts';
import { notice } from '../support/notice.ts';
import { REVIEWED } from '../support/review.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

const here = builtSite({ reducedMotion: 'reduce', small: true });
const { own, review: zh } = MESSAGES.zh;
const { own: ownEn, review: en } = MESSAGES.en;

const ONE = madeFile('通报.txt', REVIEWED);
const OTHER = madeFile('另一份.txt', notice({ results: '反馈的3个问题已完成整改2个。' }));

/** Gives files on the page that reads them. */
async function give(page: Page, files: readonly MadeFile[]): Promise<void> {
  await page.locator('main[data-own="ready"]').waitFor();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([...files]);
  await page
    .locator('main[data-own="ready"] tr[data-outcome]')
    .nth(files.length - 1)
    .waitFor();
}

const toReview = async (page: Page, name: string) => {
  await page.getByRole('link', { name, exact: true }).click();
  await page.locator('main[data-review="ready"]').waitFor();
};

async function reviewing(files = [ONE], options = {}): Promise<Page> {
  const page = await here.open('/import/', options);
  await give(page, files);
  await toReview(page, own.own_review);
  return page;
}

const rows = (page: Page) => page.locator('li[data-row]');
const vouchers = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-by') ?? ''));
const current = (page: Page) => page.locator('li[data-row]:has([aria-current])');
const idOf = (page: Page) => current(page).getAttribute('data-row');
const press = (page: Page, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** Whether the mark looked at is within its pane. */
const isInSight = (page: Page) =>
  page
    .locator('mark.current')
    .first()
    .evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      const frame = mark.closest('.text')?.getBoundingClientRect();
      return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
    });

/** Selects a phrase of the text as a reader does. */
async function select(page: Page, phrase: string): Promise<void> {
  await page.locator('.text').evaluate(async (box, wanted) => {
    // The browser tells the page of it later; a reader's next key comes after that.
    const told = new Promise((resolve) =>
      document.addEventListener('selectionchange', resolve, { once: true }),
    );
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
    await told;
  }, phrase);
}

describe('by keyboard alone', () => {
  test('a notice is reviewed from its first figure to its last', async () => {
    const page = await reviewing();
    const before = await vouchers(page);
    expect(new Set(before)).toEqual(new Set(['program']));
    await press(page, 'j', 'j', 'k', 'k');
    expect(await vouchers(page)).toEqual(before);
    for (const _ of before) await press(page, 'a');
    expect(new Set(await vouchers(page))).toEqual(new Set(['approved']));
    await press(page, 'r');
    expect((await vouchers(page)).at(-1)).toBe('rejected');
    await press(page, 'u');
    expect((await vouchers(page)).at(-1)).toBe('approved');
  });

  test('doubtful figures come first, and the filter shows them alone, or what was not looked at', async () => {
    const page = await reviewing();
    const all = await rows(page).count();
    const doubtful = await page.locator('li[data-row]:has(.doubt)').count();
    expect(doubtful).toBeGreaterThan(0);
    const isDoubtful = await rows(page).evaluateAll((each) =>
      each.map((row) => !!row.querySelector('.doubt')),
    );
    expect(isDoubtful.lastIndexOf(true)).toBe(doubtful - 1);
    await press(page, 'f');
    await expect.poll(() => rows(page).count()).toBe(doubtful);
    await press(page, 'f', 'a');
    await expect.poll(() => rows(page).count()).toBe(all - 1);
  });

  test('a figure is changed, and says what the program read', async () => {
    const page = await reviewing();
    await page.locator('li[data-row*="party_warning"] button').focus();
    await press(page, 'Enter', 'e');
    await page.locator('#review-value').waitFor();
    // Keys that mean something elsewhere are typed here.
    await page.keyboard.type('aju');
    expect(new Set(await vouchers(page))).toEqual(new Set(['program']));
    await page.locator('#review-value').fill('5');
    await press(page, 'Enter');
    const row = page.locator('li[data-row*="party_warning"]');
    await expect.poll(() => row.getAttribute('data-by')).toBe('changed');
    expect(await row.innerText()).toContain('程序读作 2 人');
    expect(await page.locator('mark[data-by="changed"]').innerText()).toContain('2人');
    await press(page, 'o');
    await expect.poll(() => row.getAttribute('data-by')).toBe('program');
  });

  test('a figure is added by a phrase that is typed, at the place that is chosen', async () => {
    const page = await reviewing();
    await press(page, 'n');
    await page.locator('#review-quote').waitFor();
    await page.keyboard.type('整改');
    await page.locator('form select').first().selectOption('rect_tasks');
    await page.locator('#review-value').fill('0');
    await page.locator('#review-value').press('Enter');
    expect(await page.locator('.problem').innerText()).toBe(zh.review_which_place);
    await page.locator('input[name="review-place"]').nth(2).check();
    await page.locator('#review-value').press('Enter');
    const added = page.locator('li[data-by="added"]');
    await added.waitFor();
    expect(await added.innerText()).toContain('0 项');
    expect(await page.locator('mark[data-by="added"]').innerText()).toBe('整改');
  });

  test('the sheet lists all keys, and keys do nothing behind it', async () => {
    const page = await reviewing();
    await press(page, '?');
    const keys = await page.getByRole('dialog').locator('kbd').allInnerTexts();
    for (const key of 'J K A R E N U F ?'.split(' ')) expect(keys).toContain(key);
    await press(page, 'a');
    await press(page, 'Escape');
    expect(new Set(await vouchers(page))).toEqual(new Set(['program']));
  });

  test('the next notice is a key away', async () => {
    const page = await reviewing([ONE, OTHER]);
    const shown = () => page.locator('.which select').inputValue();
    expect(await shown()).toBe('own-另一份');
    await press(page, 'Shift+J');
    await expect.poll(shown).toBe('own-通报');
    await page.waitForURL((url) => url.searchParams.get('notice') === 'own-通报');
    await press(page, 'Shift+K');
    await expect.poll(shown).toBe('own-另一份');
  });
});

describe('text and list', () => {
  test('a mark shows its row and a row its mark', async () => {
    const page = await reviewing();
    const last = rows(page).last();
    await last.getByRole('button').click();
    const id = await last.getAttribute('data-row');
    await expect.poll(() => page.locator('mark.current').first().getAttribute('data-marks')).toContain(id);
    await expect.poll(() => isInSight(page)).toBe(true);
    const mark = page.locator('mark').first();
    await mark.click();
    expect(await mark.getAttribute('data-marks')).toContain(await idOf(page));
    await page.waitForURL((url) => url.searchParams.has('at'));
  });

  test('a figure is added from what is selected, at exactly its offsets', async () => {
    const page = await reviewing();
    await select(page, '台账逐一核对');
    await press(page, 'n');
    await page.locator('form select').first().selectOption('self_checks');
    await expect.poll(() => page.locator('#review-quote').inputValue()).toBe('台账逐一核对');
    await page.locator('#review-value').fill('1');
    await page.locator('#review-value').press('Enter');
    await expect.poll(() => page.locator('mark[data-by="added"]').allInnerTexts()).toEqual(['台账逐一核对']);
    await expect
      .poll(() => page.locator('li[data-by="added"] q').allInnerTexts())
      .toEqual([expect.stringContaining('台账逐一核对')]);
  });

  test('nothing is added without a phrase or with one that is not in the text', async () => {
    const page = await reviewing();
    await press(page, 'n');
    await page.locator('form select').first().selectOption('self_checks');
    await page.locator('#review-value').fill('1');
    await page.locator('#review-value').press('Enter');
    expect(await page.locator('.problem').innerText()).toBe(zh.review_no_quote);
    await page.locator('#review-quote').fill('没有这句话');
    await page.locator('#review-value').press('Enter');
    expect(await page.locator('.problem').innerText()).toBe(zh.review_not_there);
    await page.locator('#review-quote').fill('台账逐一核对');
    await page.locator('#review-value').fill('');
    await page.locator('#review-value').press('Enter');
    expect(await page.locator('.problem').innerText()).toBe(zh.review_no_value);
    expect(await page.locator('li[data-by="added"]').count()).toBe(0);
  });

  test('what is on the screen is confirmed at once, as many as was said, and taken back at once', async () => {
    const page = await reviewing();
    const button = page.getByRole('button', { name: /^确认屏上/u });
    await expect.poll(() => button.isEnabled()).toBe(true);
    const n = Number(/\d+/u.exec(await button.innerText())?.[0]);
    await press(page, 'Shift+A');
    await expect.poll(async () => (await vouchers(page)).filter((by) => by === 'approved').length).toBe(n);
    await press(page, 'u');
    expect(new Set(await vouchers(page))).toEqual(new Set(['program']));
  });

  test('a figure is said not to be printed, which is told as such and can be taken back', async () => {
    const page = await reviewing();
    await press(page, 'n');
    await page.locator('form select').first().selectOption('loss_averted');
    await page.getByRole('radio', { name: zh.review_kind_absent }).check();
    await page.getByRole('button', { name: zh.review_save }).click();
    const absent = page.locator('.absent li');
    await absent.waitFor();
    expect(await absent.count()).toBe(1);
    await absent.getByRole('button').click();
    await expect.poll(() => absent.count()).toBe(0);
  });
});

describe('the outline', () => {
  test('an item is none, another has other topics, and one more is added', async () => {
    const page = await reviewing();
    await page.getByRole('button', { name: zh.review_part_outline }).click();
    await page.waitForURL((url) => url.searchParams.get('part') === 'outline');
    await press(page, 'r');
    expect((await vouchers(page))[0]).toBe('rejected');
    await press(page, 'u', 'e');
    await page.locator('input[value="ideology"]').check();
    await page.getByRole('button', { name: zh.review_save }).click();
    await expect.poll(async () => (await vouchers(page))[0]).toBe('changed');
    expect(await rows(page).first().innerText()).toContain('意识形态工作');
    await select(page, '逐一核对');
    await press(page, 'n');
    await page.getByRole('radio', { name: zh.review_measure, exact: true }).check();
    await page.locator('input[value="ledger_list"]').check();
    await page.getByRole('button', { name: zh.review_save }).click();
    await expect.poll(async () => (await vouchers(page)).includes('added')).toBe(true);
  });
});

describe('what is kept', () => {
  test('after a reload, the same file given again has its log, and undo goes on', async () => {
    const page = await reviewing();
    await press(page, 'a', 'a', 'r');
    const before = await vouchers(page);
    await page.reload();
    await page.locator('main[data-review="empty"]').waitFor();
    await expect.poll(() => page.locator('main').innerText()).toContain('1 份通报的核对记录');
    await page.getByRole('link', { name: zh.review_to_import }).click();
    await give(page, [ONE]);
    await toReview(page, own.own_review);
    expect(await vouchers(page)).toEqual(before);
    await press(page, 'u');
    expect(await vouchers(page)).not.toEqual(before);
  });

  test('after a reload, the page that reads files says what the tab has, and forgets it', async () => {
    const page = await reviewing();
    await press(page, 'a');
    await page.goto(new URL('..', page.url()).href);
    const said = page.getByText(own.own_logs_kept.replace('{n}', '1'));
    await said.waitFor();
    await page.getByRole('button', { name: own.own_clear, exact: true }).click();
    await page.getByText(own.own_cleared.replace('{n}', '0').replace('{steps}', '1')).waitFor();
    expect(await said.count()).toBe(0);
    expect(
      await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('duizhao'))),
    ).toEqual([]);
  });

  test('with a new version of the file, what does not fit is placed by hand', async () => {
    const page = await reviewing();
    await press(page, 'a');
    await page.reload();
    await page.getByRole('link', { name: zh.review_to_import }).click();
    await give(page, [madeFile('通报.txt', `网站首页\n${REVIEWED}`)]);
    await toReview(page, own.own_review);
    expect(new Set(await vouchers(page))).toEqual(new Set(['program']));
    const orphan = page.locator('[data-orphan]');
    expect(await orphan.count()).toBe(1);
    await orphan.getByRole('button').first().click();
    await expect.poll(() => orphan.count()).toBe(0);
    expect((await vouchers(page)).filter((by) => by === 'approved')).toHaveLength(1);
  });

  test('files tell who vouches, and the log is one of them', async () => {
    const page = await reviewing();
    await press(page, 'a', 'r');
    await page.goBack();
    await page.locator('main[data-own="ready"]').waitFor();
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return textOf(await download.createReadStream());
    };
    const csv = (await saved(own.own_csv)).trim().split('\n');
    expect(csv[0]?.endsWith(',vouched_by')).toBe(true);
    expect(csv.filter((line) => line.endsWith(',approved'))).toHaveLength(1);
    const log = (await saved(own.own_log)).trim().split('\n');
    const ops = log.map((line) => JSON.parse(line) as { op: string; of: string });
    expect(ops.slice(-2).map(({ op }) => op)).toEqual(['approve', 'reject']);
    const read = ops.filter(({ op, of }) => op === 'extract' && of === 'fact').length;
    // The header is a line, and the rejected figure is none.
    expect(csv.length).toBe(read);
  });

  test('nothing is asked for while reviewing', async () => {
    const { page, asked } = await here.visit('/import/');
    await give(page, [ONE]);
    await toReview(page, own.own_review);
    const before = asked.length;
    await press(page, 'a', 'r', 'u', 'f', 'f', 'f', 'n', 'Escape', '?', 'Escape');
    await page.getByRole('button', { name: zh.review_part_outline }).click();
    await page.waitForURL((url) => url.searchParams.get('part') === 'outline');
    expect(asked.slice(before).map((request) => request.url())).toEqual([]);
  });
});

test('hostile text stays text', async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  const page = await reviewing([madeFile('<b>.txt', REVIEWED.replace('组织班子', `${hostile}组织班子`))]);
  expect(await page.locator('main img, .which b b').count()).toBe(0);
  expect(await page.locator('.text').innerText()).toContain(hostile);
  await select(page, hostile.slice(0, 20));
  await press(page, 'n');
  expect(await page.locator('#review-quote').inputValue()).toBe(hostile.slice(0, 20));
  expect(await page.title()).toBe(zh.review_page_title);
});

test('in a text of 100,000 characters a decision draws anew only the mark that it is about', async () => {
  const item = (n: number) =>
    `组织第${n}组对各站所台账逐一核对,开展谈心谈话${n}人次,${'逐项销号,不留死角。'.repeat(4)}`;
  const long = notice({ items: Array.from({ length: 1200 }, (_, i) => item(i + 1)) });
  expect(long.length).toBeGreaterThan(100_000);
  const page = await reviewing([madeFile('长.txt', long)]);
  const changed = await page.locator('.text').evaluate(async (box) => {
    const seen = new Set<Node>();
    const observer = new MutationObserver((all) => all.forEach(({ target }) => seen.add(target)));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    await new Promise(requestAnimationFrame);
    observer.disconnect();
    return seen.size;
  });
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThan(10);
});

test('on a phone, text and list are shown one at a time', async () => {
  const page = await reviewing([ONE], { viewport: { width: 375, height: 800 } });
  expect(await page.locator('.text').isVisible()).toBe(false);
  await page.getByRole('button', { name: zh.review_approve, exact: false }).first().click();
  expect((await vouchers(page))[0]).toBe('approved');
  await rows(page).last().getByRole('button').click();
  await page.getByRole('button', { name: zh.review_pane_text, exact: true }).click();
  expect(await page.locator('.list').isVisible()).toBe(false);
  await expect.poll(() => isInSight(page)).toBe(true);
  expect(await page.getByRole('button', { name: /^确认屏上 0/u }).isDisabled()).toBe(true);
});

test('in English, too', async () => {
  const page = await here.open('/en/import/');
  await give(page, [ONE]);
  await toReview(page, ownEn.own_review);
  await press(page, 'a');
  expect((await vouchers(page))[0]).toBe('approved');
  expect(await page.locator('h1').innerText()).toBe(en.review_title);
  expect(await page.getByRole('status').last().innerText()).toContain(en.review_by_approved);
});

test.each([
  ['/import/review/', 375, 'light'],
  ['/en/import/review/', 1440, 'dark'],
] as const)('axe finds nothing serious at %s, %i px, %s', async (path, width, colorScheme) => {
  const page = await here.open(path, { viewport: { width, height: 900 }, colorScheme });
  expect(await complaints(page)).toEqual([]);
  await page.locator('main p a[href$="/import/"]').last().click();
  await give(page, [ONE]);
  await toReview(page, path.startsWith('/en') ? ownEn.own_review : own.own_review);
  expect(await complaints(page)).toEqual([]);
  await press(page, 'a', 'r', 'e');
  await page.locator('form[aria-label]').waitFor();
  expect(await complaints(page)).toEqual([]);
});

test('never scrolls sideways', async () => {
  const page = await reviewing();
  await press(page, 'n');
  expect(await scrollsSidewaysAt(page)).toEqual([]);
});

test('a link that says more than the page knows opens, and says so', async () => {
  const page = await here.open('/import/');
  await give(page, [ONE]);
  const link = page.getByRole('link', { name: own.own_review, exact: true });
  await link.evaluate((a: HTMLAnchorElement) => (a.search = '?v=1&show=nothing&at=none'));
  await toReview(page, own.own_review);
  expect(await page.getByRole('alert').first().innerText()).toContain('nothing');
  expect(await current(page).count()).toBe(1);
});

test('a link to a notice that is not here says that another is shown', async () => {
  const page = await here.open('/import/');
  await give(page, [ONE]);
  const link = page.getByRole('link', { name: own.own_review, exact: true });
  await link.evaluate((a: HTMLAnchorElement) => (a.search = '?v=1&notice=own-nowhere'));
  await toReview(page, own.own_review);
  expect(await page.getByRole('alert').first().innerText()).toBe(
    zh.review_no_such.replace('{id}', 'own-nowhere'),
  );
  await press(page, 'j');
  await expect.poll(() => page.getByText('own-nowhere').count()).toBe(0);
});

test.each([
  ['/import/review/', own.own_needs_script],
  ['/en/import/review/', ownEn.own_needs_script],
])('without script, %s says so', async (path, sentence) => {
  const page = await here.open(path, { javaScriptEnabled: false });
  expect(await page.getByText(sentence).isVisible()).toBe(true);
  expect(await page.locator('button:visible').count()).toBe(0);
});
