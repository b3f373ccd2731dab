import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHART_IDS } from '#view/chart-ids.ts';
import { oembedPath } from '#embed/oembed-path.ts';
import { BUILD } from '../support/build.ts';
import { openBrowser } from '../support/browser.ts';
import { serve, type Site } from '../support/server.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([serve(BUILD), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** How tall the page of an embed is in a frame of this width. */
async function heightOf(path: string, width: number, javaScriptEnabled: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 100 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(site.origin + path);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom));
  await context.close();
  return height;
}

describe.each(['zh', 'en'] as const)('the answers in %s', (lang) => {
  test.each(CHART_IDS)('give a height that just fits the frame of %s', async (chart) => {
    const answer = JSON.parse(readFileSync(join(BUILD, oembedPath(chart, lang)), 'utf8'));
    const path = `${lang === 'en' ? '/en' : ''}/embed/${chart}/`;
    for (const scripted of [false, true]) {
      const height = await heightOf(path, answer.width, scripted);
      expect(height).toBeLessThanOrEqual(answer.height);
      expect(height).toBeGreaterThan(answer.height * 0.8);
    }
  });
});
