/**
 * How soon the first chart of the built site is painted, compared with a bare page with the same drawing, and how soon the
 * engine answers. Every visit has a fresh profile in a browser at rest; the two pages alternate.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../test/support/browser.ts';
import { serve } from '../../test/support/server.ts';
import { median, row } from './figures.ts';

const VISITS = 60;
/** Milliseconds in which the process of a new page starts, which is not measured. */
const REST = 300;
const VIEWPORT = { width: 1280, height: 900 };

interface Visit {
  /** Milliseconds from the start of the navigation until the first chart was painted. */
  readonly visible: number;
  /** Bytes transferred by then. */
  readonly bytes: number;
  readonly requests: number;
}

/** Records when the first chart of the page is painted and how much was transferred by then. */
function watchChart(): void {
  const look = () => {
    const drawing = [...document.querySelectorAll('svg')].find((svg) => {
      const { width, height, top } = svg.getBoundingClientRect();
      return width > 200 && height > 100 && top < innerHeight;
    });
    if (!drawing) return void requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { chartSeen: performance.now() })));
  };
  requestAnimationFrame(look);
}

async function visited<T>(browser: Browser, url: string, read: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  // The TypeScript loader adds __name calls, also to functions that are sent to the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watchChart);
  await page.waitForTimeout(REST);
  await page.goto(url, { waitUntil: 'commit' });
  try {
    return await read(page);
  } finally {
    await context.close();
  }
}

async function firstChart(page: Page): Promise<Visit> {
  await page.waitForFunction(() => 'chartSeen' in window);
  return page.evaluate(() => {
    const visible = (window as unknown as { readonly chartSeen: number }).chartSeen;
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ];
    const before = (entries as PerformanceResourceTiming[]).filter(
      ({ responseEnd }) => responseEnd > 0 && responseEnd <= visible,
    );
    return {
      visible,
      bytes: before.reduce((sum, { transferSize }) => sum + transferSize, 0),
      requests: before.length,
    };
  });
}

interface Engine {
  readonly ready: number;
  readonly firstAnswer: number;
  readonly pick: number;
}

async function engine(page: Page): Promise<Engine> {
  const now = () => page.evaluate(() => performance.now());
  await page.locator('html[data-engine="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
  const ready = await now();
  await page.locator('main[data-source="engine"][aria-busy="false"]').waitFor();
  const firstAnswer = await now();
  return { ready, firstAnswer, pick: await page.evaluate(pickOnce) };
}

/** From the tap on the first chip until the charts stop changing. */
async function pickOnce(): Promise<number> {
  const main = document.querySelector('main');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  document.querySelector<HTMLElement>('.filters summary')?.click();
  await frame();
  const began = performance.now();
  document.querySelector<HTMLElement>('[data-facet]')?.click();
  do await frame();
  while (main?.getAttribute('aria-busy') === 'true');
  await frame();
  return performance.now() - began;
}

/** Only the first chart's drawing, with its styles. */
function barePage(): string {
  const drawing = [...document.querySelectorAll('svg')].find(
    (svg) => svg.getBoundingClientRect().width > 200,
  );
  const styles = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].map((rule) => rule.cssText),
  );
  return `<!doctype html><meta charset="utf-8"><style>${styles.join('')}</style>${drawing?.outerHTML ?? ''}`;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const [browser, site, bare] = [await openBrowser(), await serve('build'), await serve(folder)];
try {
  const source = await visited(browser, site.origin, async (page) => {
    await firstChart(page);
    return page.evaluate(barePage);
  });
  writeFileSync(join(folder, 'index.html'), source);
  const ours: Visit[] = [];
  const theirs: Visit[] = [];
  for (let i = 0; i < VISITS; i += 1) {
    ours.push(await visited(browser, site.origin, firstChart));
    theirs.push(await visited(browser, bare.origin, firstChart));
  }
  const of = (visits: readonly Visit[], key: keyof Visit) => median(visits.map((visit) => visit[key]));
  const engines: Engine[] = [];
  for (let i = 0; i < 3; i += 1) engines.push(await visited(browser, `${site.origin}/`, engine));
  const engineOf = (key: keyof Engine) => median(engines.map((each) => each[key]));

  console.log(`first view, median of ${VISITS} visits`);
  row(
    'bytes before the first chart',
    `${(of(ours, 'bytes') / 1000).toFixed(1)} kB`,
    `bare ${(of(theirs, 'bytes') / 1000).toFixed(1)} kB`,
  );
  row('requests before it', of(ours, 'requests'), `bare ${of(theirs, 'requests')}`);
  row(
    'first chart seen after',
    `${of(ours, 'visible').toFixed(0)} ms`,
    `bare ${of(theirs, 'visible').toFixed(0)} ms`,
  );
  row('ratio of their times', (of(ours, 'visible') / of(theirs, 'visible')).toFixed(2));
  console.log('engine, median of 3 visits');
  row('ready after', `${engineOf('ready').toFixed(0)} ms`);
  row('first live answer after', `${engineOf('firstAnswer').toFixed(0)} ms`);
  row('a pick is answered in', `${engineOf('pick').toFixed(0)} ms`);
} finally {
  await Promise.all([browser.close(), site.close(), bare.close()]);
  rmSync(folder, { recursive: true });
}
