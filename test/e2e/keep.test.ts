import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '#messages/everything.ts';
import { complaints } from '../support/axe.ts';
import { hydrated, settled } from '../support/browser.ts';
import { BUILD } from '../support/build.ts';
import { builtSite } from '../support/built-site.ts';
import { madeFile, type MadeFile } from '../support/made-file.ts';
import { notice } from '../support/notice.ts';
import { OWN_FILES, ownDrawn } from '../support/own-notices.ts';
import { serve } from '../support/server.ts';
import { scrollsSidewaysAt } from '../support/widths.ts';

const here = builtSite({ reducedMotion: 'reduce', small: true });
const { own, keep } = MESSAGES.zh;

const NAME = 'duizhao / own';
const FOLDER = encodeURIComponent(NAME);
const SECRET = '党内警告2人';
const NOTICE = madeFile(
  '通报.txt',
  notice({ results: `反馈的12个问题已完成整改10个,给予${SECRET},清退资金3.5万元。` }),
);
const OTHER = madeFile('另一份.txt', notice({ results: '反馈的9个问题已完成整改8个。' }));

/** A profile in which pages may store things and reload. */
async function profile(options?: BrowserContextOptions): Promise<BrowserContext> {
  return here.browserContext({ reducedMotion: 'reduce', ...options });
}

async function opened(context: BrowserContext, path = '/import/', origin = here.site.origin): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(origin + path);
  await hydrated(page);
  return page;
}

async function given(page: Page, files: readonly MadeFile[]): Promise<void> {
  await page.locator('main[data-own="ready"]').waitFor();
  const before = await rows(page).count();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles([...files]);
  await rows(page)
    .nth(before + files.length - 1)
    .waitFor();
  await page.locator('main[data-own="ready"]').waitFor();
}

const rows = (page: Page) => page.locator('tr[data-outcome]');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const keeps = (page: Page, n: number) =>
  page.locator(`section[data-keeping="on"][data-kept="${n}"]`).waitFor();

/** A page that keeps the files. */
async function keeping(context: BrowserContext, files = [NOTICE]): Promise<Page> {
  const page = await opened(context);
  await given(page, files);
  await press(page, keep.keep_do);
  await keeps(page, files.length);
  return page;
}

async function toReview(page: Page): Promise<void> {
  await page.getByRole('link', { name: own.own_review, exact: true }).click();
  await page.locator('main[data-review="ready"]').waitFor();
}

const decisions = (page: Page, by: 'approved' | 'rejected') => page.locator(`li[data-by="${by}"]`);

async function decided(page: Page, key: 'a' | 'r'): Promise<void> {
  const by = key === 'a' ? 'approved' : 'rejected';
  const before = await decisions(page, by).count();
  await page.keyboard.press(key);
  await decisions(page, by).nth(before).waitFor();
}

interface Stored {
  readonly databases: readonly string[];
  readonly folders: readonly string[];
  readonly files: readonly string[];
  readonly local: readonly string[];
  readonly session: readonly string[];
}

/** What the browser holds of the reader's own notices. */
function stored(page: Page): Promise<Stored> {
  return page.evaluate(async (folder) => {
    const namesIn = async (directory: FileSystemDirectoryHandle) => {
      const names: string[] = [];
      for await (const name of directory.keys()) names.push(name);
      return names;
    };
    const root = await navigator.storage.getDirectory();
    const folders = await namesIn(root);
    const files = folders.includes(folder) ? await namesIn(await root.getDirectoryHandle(folder)) : [];
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      folders,
      files,
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage).filter((key) => key.startsWith('duizhao')),
    };
  }, FOLDER);
}

/** The steps that are kept of the only notice. */
const keptSteps = (page: Page): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const logs = request.result.transaction('logs').objectStore('logs').getAll();
          logs.onsuccess = () => {
            resolve((logs.result[0] as { readonly log: unknown[] } | undefined)?.log.length ?? 0);
            request.result.close();
          };
        };
      }),
    NAME,
  );

describe('notices of the reader', () => {
  test('are not kept unless asked for', async () => {
    const page = await opened(await profile());
    await given(page, [NOTICE]);
    await page.getByText(keep.keep_off).waitFor();
    await toReview(page);
    await decided(page, 'a');
    const held = await stored(page);
    expect({ ...held, session: held.session.length }).toEqual({
      databases: [],
      folders: [],
      files: [],
      local: [],
      session: 1,
    });
    await page.goto(`${here.site.origin}/import/`);
    await page.locator('main[data-own="ready"]').waitFor();
    expect(await rows(page).count()).toBe(0);
  });

  test('are there after the browser was closed, with their texts and decisions', async () => {
    const context = await profile();
    const page = await keeping(context);
    await toReview(page);
    await decided(page, 'r');
    await expect.poll(() => keptSteps(page)).toBe(1);
    expect((await stored(page)).files).toEqual([expect.stringMatching(/^[\da-f]{64}\.txt$/u)]);
    await page.close();

    const next = await opened(context);
    await keeps(next, 1);
    expect(await rows(next).allInnerTexts()).toEqual([expect.stringContaining('通报.txt')]);
    await toReview(next);
    expect(await decisions(next, 'rejected').count()).toBe(1);
    expect(await next.locator('.text').innerText()).toContain(SECRET);
    await next.keyboard.press('j');
    await decided(next, 'a');
    await expect.poll(() => keptSteps(next)).toBe(2);
    await next.reload();
    await next.locator('main[data-review="ready"]').waitFor();
    expect(await decisions(next, 'rejected').count()).toBe(1);
    expect(await decisions(next, 'approved').count()).toBe(1);
  });

  test('read later are kept, too, and the same file is not kept twice', async () => {
    const context = await profile();
    const page = await keeping(context);
    await given(page, [OTHER, madeFile('副本.txt', NOTICE.buffer.toString())]);
    await keeps(page, 2);
    await page.reload();
    await keeps(page, 2);
    expect(await rows(page).count()).toBe(2);
    await given(page, [NOTICE]);
    expect(await page.locator('tr[data-outcome="same"]').count()).toBe(1);
    await keeps(page, 2);
  });

  test('of one name keep names of their own over visits', async () => {
    const context = await profile();
    const page = await keeping(context, [NOTICE]);
    for (const n of [2, 3]) {
      await page.reload();
      await keeps(page, n - 1);
      await given(page, [madeFile('通报.txt', `${NOTICE.buffer.toString()}\n${n}`)]);
      await keeps(page, n);
    }
    await page.reload();
    await keeps(page, 3);
    await toReview(page);
    const ids = await page
      .locator('.which option')
      .evaluateAll((all) => all.map((option) => option.getAttribute('value')));
    expect(new Set(ids).size).toBe(3);
  });

  test('are in the charts when the site is opened, and nothing of them is sent', async () => {
    const context = await profile();
    await (await keeping(context, OWN_FILES)).close();
    const asked: string[] = [];
    context.on('request', (request) => {
      asked.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postData() ?? ''}`);
    });
    const page = await opened(context, '/');
    await ownDrawn(page, 3);
    const names = page.locator('[data-chart="timeline"] svg:visible').getByText('★');
    expect((await names.allTextContents()).join()).toContain('白沙镇');
    expect(asked.filter((request) => !request.startsWith('GET ') || /白沙|云溪|石桥/u.test(request))).toEqual(
      [],
    );
  });

  test('wait to be drawn where the engine does not start unasked', async () => {
    const context = await profile({ viewport: { width: 375, height: 812 } });
    await (await keeping(context)).close();
    const page = await opened(context, '/en/');
    await page.getByRole('button', { name: MESSAGES.en.among.among_draw }).waitFor();
    expect(await page.getAttribute('html', 'data-engine')).toBe('idle');
    await page.getByRole('button', { name: MESSAGES.en.among.among_draw }).click();
    await ownDrawn(page, 1);
  });

  test('cost readers who keep none nothing', async () => {
    const visit = await here.visit('/');
    await settled(visit);
    const scripts = visit.asked.filter((request) => request.resourceType() === 'script');
    const texts = await Promise.all(scripts.map(async (request) => (await request.response())?.text()));
    expect(texts.filter((text) => text?.includes('localStorage')).length).toBeGreaterThan(0);
    expect(texts.filter((text) => /createObjectStore|BroadcastChannel/u.test(text ?? ''))).toEqual([]);
  });
});

describe('one button', () => {
  test('deletes all that is kept and says so', async () => {
    const context = await profile();
    const page = await keeping(context, [NOTICE, OTHER]);
    await toReview(page);
    await decided(page, 'a');
    await page.getByRole('link', { name: own.own_title }).first().click();
    await press(page, keep.keep_delete);
    await page.getByText(keep.keep_deleted.replace('{n}', '2').replace('{steps}', '1')).waitFor();
    const nothing = { databases: [], folders: [], files: [], local: [], session: [] };
    expect(await stored(page)).toEqual(nothing);
    expect(await rows(page).count()).toBe(0);
    await page.reload();
    await page.locator('main[data-own="ready"]').waitFor();
    expect(await rows(page).count()).toBe(0);
    expect(await stored(page)).toEqual(nothing);
  });

  test('is not where the button that keeps was, so that a second press deletes nothing', async () => {
    const page = await opened(await profile({ viewport: { width: 375, height: 812 } }));
    await given(page, [NOTICE]);
    await page.getByRole('button', { name: keep.keep_do, exact: true }).scrollIntoViewIfNeeded();
    const box = await page.getByRole('button', { name: keep.keep_do, exact: true }).boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.click(x, y);
    await keeps(page, 1);
    await page.mouse.click(x, y);
    await page.reload();
    await keeps(page, 1);
  });

  test('forgets decisions of what is not kept, too', async () => {
    const page = await opened(await profile());
    await given(page, [NOTICE]);
    await toReview(page);
    await decided(page, 'a');
    await page.getByRole('link', { name: own.own_title }).first().click();
    await press(page, own.own_clear);
    await page.getByText(own.own_cleared.replace('{n}', '1').replace('{steps}', '1')).waitFor();
    expect((await stored(page)).session).toEqual([]);
  });
});

describe('two tabs', () => {
  test('show and keep what is decided in either, and say so', async () => {
    const context = await profile();
    const one = await keeping(context);
    const two = await opened(context);
    await keeps(two, 1);
    const told = keep.keep_others.replace('{n}', '1');
    await two.getByText(told).waitFor();
    await one.getByText(told).waitFor();
    await toReview(one);
    await toReview(two);
    await decided(one, 'r');
    await decisions(two, 'rejected').waitFor();
    await two.keyboard.press('j');
    await decided(two, 'a');
    await decisions(one, 'approved').waitFor();
    expect(await decisions(one, 'rejected').count()).toBe(1);
    await one.keyboard.press('u');
    await expect.poll(() => decisions(two, 'approved').count()).toBe(0);
    await expect.poll(() => keptSteps(two)).toBe(1);
    await one.close();
    await two.getByRole('link', { name: own.own_title }).first().click();
    await expect.poll(() => two.getByText(told).count()).toBe(0);
  });

  test('with different decisions leave both until the reader chooses', async () => {
    const context = await profile();
    const one = await opened(context);
    const two = await opened(context);
    for (const [page, key] of [
      [one, 'r'],
      [two, 'a'],
    ] as const) {
      await given(page, [NOTICE]);
      await toReview(page);
      await decided(page, key);
      await page.getByRole('link', { name: own.own_title }).first().click();
    }
    await press(one, keep.keep_do);
    await keeps(one, 1);
    await press(two, keep.keep_do);
    const question = keep.keep_differs
      .replace('{path}', '通报.txt')
      .replace('{here}', '1')
      .replace('{kept}', '1');
    await two.getByText(question).waitFor();
    await toReview(one);
    expect(await decisions(one, 'rejected').count()).toBe(1);
    expect(await complaints(two)).toEqual([]);
    await press(two, keep.keep_use_here);
    await decisions(one, 'approved').waitFor();
    expect(await decisions(one, 'rejected').count()).toBe(0);
  });

  test('show what the other reads, and stop keeping once one deletes all', async () => {
    const context = await profile();
    const one = await keeping(context);
    const two = await opened(context);
    await keeps(two, 1);
    await given(one, [OTHER]);
    await keeps(two, 2);
    await toReview(one);
    await decided(one, 'r');
    await one.getByRole('link', { name: own.own_title }).first().click();
    expect((await stored(one)).session).toHaveLength(1);
    await press(two, keep.keep_delete);
    await one.getByText(keep.keep_gone).waitFor();
    expect((await stored(one)).session).toEqual([]);
    expect(await rows(one).count()).toBe(2);
    await toReview(one);
    await decided(one, 'a');
    const { databases, files, local } = await stored(one);
    expect({ databases, files, local }).toEqual({ databases: [], files: [], local: [] });
  });
});

describe('storage', () => {
  test.each([
    ['denied', `indexedDB.open = () => { throw new DOMException('no', 'SecurityError'); }`, keep.keep_denied],
    [
      'refused',
      `Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })`,
      keep.keep_denied,
    ],
    ['missing', `Object.defineProperty(window, 'indexedDB', { value: undefined })`, keep.keep_denied],
    [
      'full',
      `IDBObjectStore.prototype.put = () => { throw new DOMException('no', 'QuotaExceededError'); }`,
      keep.keep_full.replace('{left}', '1'),
    ],
  ])('that is %s is told, and nothing is lost from the page', async (_, script, words) => {
    const context = await profile();
    await context.addInitScript(script);
    const page = await opened(context);
    await given(page, [NOTICE]);
    await press(page, keep.keep_do);
    await page.getByText(words).waitFor();
    expect(await rows(page).count()).toBe(1);
    await toReview(page);
    await decided(page, 'a');
  });

  test.each([
    ['has no files for texts', 'delete FileSystemFileHandle.prototype.createWritable'],
    [
      'refuses them',
      `StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException('no', 'SecurityError'))`,
    ],
  ])('that %s keeps texts in the database', async (_, script) => {
    const context = await profile();
    await context.addInitScript(script);
    const page = await keeping(context);
    await page.reload();
    await keeps(page, 1);
    await toReview(page);
    expect(await page.locator('.text').innerText()).toContain(SECRET);
    await page.getByRole('link', { name: own.own_title }).first().click();
    await press(page, keep.keep_delete);
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  test('of a newer version is told and left as it is, until it is deleted', async () => {
    const context = await profile();
    const page = await opened(context, '/methods/');
    await page.evaluate(
      (name) =>
        new Promise<void>((resolve) => {
          localStorage.setItem(name, '1');
          const request = indexedDB.open(name, 99);
          request.onupgradeneeded = () => request.result.createObjectStore('newer');
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
      NAME,
    );
    await page.goto(`${here.site.origin}/import/`);
    await page.getByText(keep.keep_newer).waitFor();
    expect(
      await page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version)),
    ).toEqual([99]);
    await press(page, keep.keep_delete);
    await page.getByText(keep.keep_deleted_newer).waitFor();
    expect((await stored(page)).databases).toEqual([]);
  });

  test('without its texts says so, and the same file brings them back', async () => {
    const context = await profile();
    const page = await keeping(context);
    await toReview(page);
    await decided(page, 'r');
    await expect.poll(() => keptSteps(page)).toBe(1);
    await page.evaluate(async (folder) => {
      await (await navigator.storage.getDirectory()).removeEntry(folder, { recursive: true });
    }, FOLDER);
    await page.goto(`${here.site.origin}/import/`);
    await page.getByText(keep.keep_texts_lost.replace('{n}', '1')).waitFor();
    await given(page, [NOTICE]);
    await expect.poll(async () => (await stored(page)).files.length).toBe(1);
    await page.reload();
    await keeps(page, 1);
    await toReview(page);
    expect(await page.locator('.text').innerText()).toContain(SECRET);
    expect(await decisions(page, 'rejected').count()).toBe(1);
  });

  test('loses texts whose records were never written', async () => {
    const context = await profile();
    const page = await keeping(context);
    await page.evaluate(async (folder) => {
      const files = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
      await files.getFileHandle('stopped.txt', { create: true });
    }, FOLDER);
    await page.reload();
    await keeps(page, 1);
    expect((await stored(page)).files).not.toContain('stopped.txt');
  });
});

describe('the control', () => {
  test('names an origin that the site shares before anything is kept, and keeps apart from other folders', async () => {
    const root = mkdtempSync(join(tmpdir(), 'shared-origin-'));
    symlinkSync(resolve(BUILD), join(root, 'x'));
    const shared = await serve(root);
    const page = await opened(await profile(), '/x/import/', shared.origin);
    await given(page, [NOTICE]);
    await page.getByText(keep.keep_shared.replaceAll('{origin}', shared.origin)).waitFor();
    await press(page, keep.keep_do);
    await keeps(page, 1);
    expect((await stored(page)).databases).toEqual(['duizhao /x/ own']);
    await shared.close();
    rmSync(root, { recursive: true });
  });

  test.each(['/import/', '/en/import/'])('on %s is sound and fits a phone, off and on', async (path) => {
    const { keep: words } = path.startsWith('/en') ? MESSAGES.en : MESSAGES.zh;
    const page = await opened(await profile(), path);
    await given(page, [NOTICE]);
    expect(await page.getByText('127.0.0.1').count()).toBe(0);
    expect(await complaints(page)).toEqual([]);
    await press(page, words.keep_do);
    await keeps(page, 1);
    expect(await page.locator('.kept').innerText()).toMatch(/\d+ kB/u);
    expect(await page.locator('[data-requests]').getAttribute('data-requests')).toBe('0');
    expect(await complaints(page)).toEqual([]);
    expect(await scrollsSidewaysAt(page)).toEqual([]);
  });
});
