import type { Page } from 'playwright-core';
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
const KINDS = ['matching', 'type', 'nature', 'figure', 'declared', 'unsaid', 'ranking'] as const;

const card = (page: Page) => page.locator('[data-question]');
const kindOf = (page: Page) => card(page).getAttribute('data-question');
const focused = (page: Page, selector: string) =>
  page.evaluate((wanted) => !!document.activeElement?.matches(wanted), selector);

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await focused(page, selector)) return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}

/** The words of the choices, in their order. */
const choices = (page: Page) => card(page).locator('label, .ranked li > div').allTextContents();

/** Answers the open question by the keyboard alone and asks for its answer. */
async function answerByKeys(page: Page): Promise<void> {
  if ((await kindOf(page)) === 'ranking') {
    await tabTo(page, '.ranked button:not([disabled])');
    const [first, second, ...others] = await choices(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => choices(page)).toEqual([second, first, ...others]);
    expect(await focused(page, '.ranked button')).toBe(true);
  } else {
    await tabTo(page, '[data-question] input');
    await page.keyboard.press('Space');
    expect(await card(page).locator('input:checked').count()).toBe(1);
  }
  await tabTo(page, '.check');
  await page.keyboard.press('Enter');
  await card(page).locator('.result').waitFor();
  await expect.poll(() => focused(page, 'h2')).toBe(true);
}

describe.each(['/exercises/', '/en/exercises/'])('ten minutes’ exercise for a class: %s', (path) => {
  test('is done by the keyboard alone, every kind of question', async () => {
    const page = await open(path);
    for (const kind of KINDS) {
      expect(await kindOf(page)).toBe(kind);
      await answerByKeys(page);
      expect(await card(page).locator('.feedback').count()).toBeGreaterThan(0);
      await tabTo(page, '.steps button:last-of-type');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page, 'h2')).toBe(true);
    }
    expect(await page.locator('#result').isVisible()).toBe(true);
  });

  test('is done on a phone', async () => {
    const page = await open(path, PHONE);
    for (const kind of KINDS) {
      expect(await kindOf(page)).toBe(kind);
      if (kind !== 'ranking') await card(page).locator('label').first().click();
      await page.locator('.check').click();
      await card(page).locator('.result').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
      await page.locator('.steps button').last().click();
    }
    expect(await page.locator('#result').isVisible()).toBe(true);
  });
});

describe('before an answer is asked for', () => {
  test('nothing that was fetched and nothing in the page tells it', async () => {
    const page = await open('/');
    const fetched: Promise<string>[] = [];
    page.on('response', (response) => {
      if (/json|html|javascript/u.test(response.headers()['content-type'] ?? ''))
        fetched.push(response.text().catch(() => ''));
    });
    const { origin } = here.site;
    await page.goto(`${origin}/exercises/?v=1&n=14&seed=7`);
    await card(page).waitFor();
    await page.waitForLoadState('networkidle');
    expect(fetched.length).toBeGreaterThan(10);
    const asked = page.waitForResponse(/\/answers\//u);
    const ids = new Set<string>();
    for (const text of await Promise.all(fetched)) {
      expect(text).not.toMatch(/"right":\s*\[|"isRight"|"notes":\s*\{/u);
      for (const [, id = ''] of text.matchAll(/"id":"(\w{9})","kind"/gu)) ids.add(id);
    }
    expect(ids.size).toBeGreaterThan(50);
    const shapes = await card(page)
      .locator('li')
      .evaluateAll((items) =>
        items.map((item) => item.outerHTML.replaceAll(/>[^<]+</gu, '><').replaceAll(/value="[^"]*"/gu, '')),
      );
    expect(new Set(shapes).size).toBe(1);

    await card(page).locator('label').first().click();
    await page.locator('.check').click();
    const answer = await asked;
    expect(await answer.text()).toMatch(/"right":\[/u);
  });

  test('one answer brings no other', async () => {
    const page = await open('/exercises/');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/answers/')) asked.push(request.url());
    });
    await card(page).locator('label').first().click();
    await page.locator('.check').click();
    await card(page).locator('.result').waitFor();
    expect(asked).toHaveLength(1);
  });

  test('it cannot be seen without a choice', async () => {
    const page = await open('/exercises/');
    await page.locator('.check').click();
    expect(await page.locator('.steps [role=alert]').textContent()).not.toBe('');
    expect(await card(page).locator('.result').count()).toBe(0);
  });
});

describe('one address makes one exercise', () => {
  const ADDRESS = '/exercises/?v=1&kind=type,nature&n=5&seed=42';
  const questionsOf = async (page: Page) => {
    const seen: string[] = [];
    for (let at = 0; at < 5; at += 1) {
      await page
        .locator('nav button')
        .filter({ hasText: String(at + 1) })
        .last()
        .click();
      seen.push((await card(page).locator('blockquote, li').allTextContents()).join('|'));
    }
    return seen;
  };

  test('in every browser', async () => {
    const one = await open(ADDRESS);
    await card(one).and(one.locator('[data-question=type]')).waitFor();
    const first = await questionsOf(one);
    const two = await open(ADDRESS, PHONE);
    await card(two).and(two.locator('[data-question=type]')).waitFor();
    expect(await questionsOf(two)).toEqual(first);
    expect(new Set(first).size).toBe(5);
  });

  test('and says so if the data have changed', async () => {
    const page = await open(`${ADDRESS}&data=00000000`);
    expect(await page.locator('.other-data').textContent()).toContain('00000000');
  });

  test('the address of what is open names its data', async () => {
    const page = await open(ADDRESS);
    await expect.poll(() => new URL(page.url()).searchParams.get('data')).toMatch(/^[\da-f]{8}$/u);
  });
});

test('feedback leads to the phrase: the drawer of a figure, and the item in its dossier and back', async () => {
  const page = await open('/exercises/?v=1&kind=declared,matching&n=2');
  await page.locator('[data-question=matching] label').first().click();
  await page.locator('.check').click();
  const links = card(page).locator('.feedback a');
  await links.first().click();
  await page.waitForURL('**/notices/**');
  await page.locator(':target').waitFor();
  await page.goBack();
  await card(page).locator('.result').waitFor();

  await page.locator('.steps button').last().click();
  await page.locator('[data-question=declared] label').first().click();
  await page.locator('.check').click();
  await card(page).locator('[data-evidence]').first().click();
  await page.getByRole('dialog').locator('q').first().waitFor();
  await page.goBack();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await card(page).locator('.result').count()).toBe(1);
});

test('the exercise of a topic is one step from its comparison', async () => {
  const page = await open('/compare/procurement_engineering/');
  await page.locator('a[href*="/exercises/?"]').click();
  await page.waitForURL('**/exercises/?*');
  await card(page).waitFor();
  expect(await page.locator('summary .picked').last().textContent()).toContain('采购');
});

test('projected, no text of the question is smaller than 28 px', async () => {
  const page = await open('/exercises/?v=1&view=projector');
  await card(page).locator('label').first().click();
  await page.locator('.check').click();
  await card(page).locator('.result').waitFor();
  const sizes = await card(page)
    .locator('*')
    .evaluateAll((all) =>
      all
        .filter((each) =>
          [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .map((each) => parseFloat(getComputedStyle(each).fontSize)),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
});

test.each(KINDS.flatMap((kind) => [[kind, 'light'] as const, [kind, 'dark'] as const]))(
  'axe finds nothing serious in %s, asked and answered, %s',
  async (kind, colorScheme) => {
    const page = await open(`/en/exercises/?v=1&kind=${kind}&n=1`, { ...PHONE, colorScheme });
    await page.locator(`[data-question=${kind}]`).waitFor();
    expect(await complaints(page)).toEqual([]);
    if (kind !== 'ranking') await card(page).locator('label').first().click();
    await page.locator('.check').click();
    await card(page).locator('.result').waitFor();
    expect(await complaints(page)).toEqual([]);
  },
);

test.each(['/exercises/', '/en/exercises/'])('never scrolls sideways: %s', async (path) => {
  expect(await scrollsSidewaysAt(await open(path))).toEqual([]);
});

test.each(['/exercises/', '/en/exercises/?v=1&seed=2'])(
  '%s transfers at most 150 KB including scripts',
  async (path) => {
    const alone = await serve(BUILD);
    const made = await visit(here.browser, alone.origin + path, { small: true });
    await settled(made);
    const bytes = [...alone.sent.values()].reduce((sum, each) => sum + each, 0);
    await made.close();
    await alone.close();
    expect(bytes).toBeLessThanOrEqual(150_000);
  },
);
