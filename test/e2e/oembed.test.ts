import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHART_IDS } from '#view/chart-ids.ts';
import { oembedPath } from '#embed/oembed-path.ts';
import { BUILD } from '../support/build.ts';
import { builtSite } from '../support/built-site.ts';

const { open } = builtSite();

/** The height of an embed in a frame of this width. */
async function heightOf(path: string, width: number, javaScriptEnabled: boolean): Promise<number> {
  const page = await open(path, { viewport: { width, height: 100 }, javaScriptEnabled });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom));
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
