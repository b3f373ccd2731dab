/**
 * How long the page is held up, and how much memory it takes, while files of all forms are read in the browser: npm run
 * bench:import [-- COUNT]. Needs a built site.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../test/support/browser.ts';
import { BUILD } from '../../test/support/build.ts';
import { manyFiles } from '../../test/support/many-files.ts';
import { serve } from '../../test/support/server.ts';
import { row } from './figures.ts';
import { madeNotice } from './made-notice.ts';

const counts = process.argv[2] ? [Number(process.argv[2])] : [30, 300];

/** Of the page alone, in bytes: workers have memories of their own. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** A page that only asks files for their names: what the browser takes to hand them over. */
const BARE = '<input type="file" multiple onchange="names = Array.from(files, ({ name }) => name)">';

const folder = mkdtempSync(join(tmpdir(), 'import-'));

/** Paths of so many files, whose notices begin at a number: given as bytes, they would hold the page up themselves. */
function written(count: number, from: number): string[] {
  return manyFiles(count, (n) => madeNotice(n + from)).files.map(({ name, buffer }) => {
    const path = join(folder, `${from}-${name}`);
    writeFileSync(path, buffer);
    return path;
  });
}

const site = await serve(BUILD);
const browser = await openBrowser();
try {
  row(
    'files',
    'read',
    'seconds',
    'long tasks',
    'longest',
    'of a bare page',
    'heap before',
    'heap after',
    'to stop',
  );
  for (const count of counts) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.origin}/import/`);
    await page.locator('main[data-own="ready"]').waitFor();
    await watch(page);
    const before = await heapOf(page);
    await page.locator('input[type="file"]').first().setInputFiles(written(count, 0));
    const began = performance.now();
    await page.locator('progress').waitFor();
    await page.locator('main[data-own="ready"]').waitFor({ timeout: 600_000 });
    const seconds = (performance.now() - began) / 1000;
    const long = await longTasks(page);
    const after = await heapOf(page);
    row(
      String(count),
      await page.locator('tr[data-outcome="read"]').count(),
      seconds.toFixed(1),
      long.length,
      `${longest(long)} ms`,
      `${longest(await bare(count))} ms`,
      `${(before / 1e6).toFixed(1)} MB`,
      `${(after / 1e6).toFixed(1)} MB`,
      `${(await stopped(count)).toFixed(0)} ms`,
    );
    await page.close();
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Lists the tasks of more than 50 ms from now on. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(`
    globalThis.long = [];
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: 'longtask' });`);
}

/** In milliseconds. */
async function longTasks(page: Page): Promise<readonly number[]> {
  return (await page.evaluate('long')) as readonly number[];
}

function longest(tasks: readonly number[]): string {
  return Math.max(0, ...tasks).toFixed(0);
}

/** What the browser takes to hand as many files to a bare page. */
async function bare(count: number): Promise<readonly number[]> {
  const page = await browser.newPage();
  const address = `${site.origin}/bare`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: BARE }));
  await page.goto(address);
  await watch(page);
  await page.locator('input').setInputFiles(written(count, 0));
  await page.waitForFunction('globalThis.names');
  await page.evaluate('new Promise((done) => setTimeout(done, 200))');
  const tasks = await longTasks(page);
  await page.close();
  return tasks;
}

/** From the press of the button that stops until the page says so, in the page's own time. */
async function stopped(count: number): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/import/`);
  await page.locator('main[data-own="ready"]').waitFor();
  await page.locator('input[type="file"]').first().setInputFiles(written(count, count));
  await page.locator('.progress button').waitFor();
  const taken = await page.evaluate(async () => {
    const began = performance.now();
    document.querySelector<HTMLElement>('.progress button')?.click();
    while (document.querySelector('main')?.dataset['own'] === 'busy')
      await new Promise((done) => setTimeout(done));
    return performance.now() - began;
  });
  await page.close();
  return taken;
}
