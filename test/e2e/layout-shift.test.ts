import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { match as isOther } from '../../src/routes/params/other.ts';
import { hydrated, idled } from '../support/browser.ts';
import { BUILD } from '../support/build.ts';
import { builtSite } from '../support/built-site.ts';

const here = builtSite({ small: true });

/** What the browser itself counts from the start of the navigation. */
const COUNT = `globalThis.shifted = [];
new PerformanceObserver((list) => {
  for (const { hadRecentInput, value, sources } of list.getEntries())
    if (!hadRecentInput) globalThis.shifted.push([value, ...sources.map(({ node }) => node?.nodeName)].join(' '));
}).observe({ type: 'layout-shift', buffered: true });`;

const notices = readdirSync(join(BUILD, 'notices'));
const PATHS = [
  '/',
  '/en/',
  '/charts/',
  '/charts/trends/',
  '/charts/durations/',
  '/en/charts/disclosure/',
  '/notices/',
  `/notices/${notices.find((name) => !isOther(name) && !name.includes('.'))}/`,
  `/notices/${notices.find(isOther)}/`,
  '/compare/',
  '/en/compare/procurement_engineering/',
  '/data/',
  '/methods/',
  '/search/',
  '/import/',
  '/import/review/',
  '/exercises/',
  '/exercises/?view=projector',
  '/exercises/class/',
  '/en/exercises/?v=1&topic=procurement_engineering&seed=3',
];

test.each(PATHS.flatMap((path) => [[path, 375] as const, [path, 1440] as const]))(
  'nothing on %s moves while it loads and is scrolled, at %i px',
  async (path, width) => {
    const context = await here.browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(COUNT);
    await page.goto(here.site.origin + path);
    await hydrated(page);
    await idled(page);
    for (let y = 0; y < 5; y += 1) {
      await page.mouse.wheel(0, 900);
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
    }
    expect(await page.evaluate('globalThis.shifted')).toEqual([]);
    await context.close();
  },
);

test.each([375, 1440])('nothing in a filled basket moves while it loads, at %i px', async (width) => {
  const context = await here.browser.newContext({ viewport: { width, height: 900 } });
  const pinning = await context.newPage();
  await pinning.goto(`${here.site.origin}/charts/funds/?v=1&zone=shaoxing-2024`);
  await pinning.locator('#files').scrollIntoViewIfNeeded();
  await pinning.locator('#files button.pin').click();
  await pinning.locator('#files button.pin.in').waitFor();
  const page = await context.newPage();
  await page.addInitScript(COUNT);
  await page.goto(`${here.site.origin}/basket/`);
  await page.locator('#sources-title').waitFor();
  await idled(page);
  expect(await page.evaluate('globalThis.shifted')).toEqual([]);
  await context.close();
});
